import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { tellFacts } from "../../src/answer/tell-facts.ts";
import { keyboardOf } from "../../src/bot/buttons.ts";
import { describeChart } from "../../src/bot/charts/describe-chart.ts";
import { drawChart } from "../../src/bot/charts/draw-chart.ts";
import { makeChart } from "../../src/bot/charts/make-chart.ts";
import { formatCitations } from "../../src/bot/cite.ts";
import { factPage, namePage } from "../../src/bot/fact-pages.ts";
import { factsFile } from "../../src/bot/facts-file.ts";
import { findCards } from "../../src/bot/find-cards.ts";
import { replyButtons } from "../../src/bot/reply-buttons.ts";
import { toMessages } from "../../src/bot/rich-text.ts";
import { AS_HTML, markupOf } from "../../src/bot/send.ts";
import { formatPassage } from "../../src/bot/show-passage.ts";
import { formatBriefly, formatReply } from "../../src/bot/telegram-format.ts";
import type { Fact, Language, Passage } from "../../src/domain.ts";
import { IN_MEMORY, openState } from "../../src/state/open-state.ts";
import { formatCaption, formatText } from "../support/bot-api/format-text.ts";
import { checkMarkup } from "../support/bot-api/methods.ts";
import { PARAMETERS } from "../support/bot-api/parameters.ts";
import { roomOf, sampleArticle, sampleFact, samplePassage } from "../support/room.ts";

const PIECES = [
  "<",
  ">",
  "&",
  '"',
  "</b>",
  "&lt;",
  "<blockquote expandable>",
  "😀",
  "👨‍👩‍👧",
  "\u202E",
  "\u2066",
  "\u200B",
  "\u0000",
  "\n",
  "=1+1",
  "[1]",
  "đ",
  "e\u0323\u0302",
  "hộ nghèo ",
  "\ud83d",
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .tuple(fc.constantFrom(...PIECES), fc.integer({ min: 1, max: 5000 }))
    .map(([piece, length]) => piece.repeat(length).slice(0, 5000)),
);
const address = fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), text);

/** Facts of one article, whose names and quotes are of any characters around a figure that is read. */
const corpus = fc.record({
  title: text,
  author: fc.option(text),
  publisher: fc.option(text),
  url: fc.option(address),
  published: fc.option(fc.constantFrom("2025", "2025-06", "2026-01-05", "<b>")),
  before: text,
  after: text,
  label: text,
  place: text,
  about: fc.option(text),
  speaker: fc.option(text),
  language: fc.constantFrom<Language>("vi", "en"),
  years: fc.uniqueArray(fc.integer({ min: 2000, max: 2030 }), { minLength: 1, maxLength: 7 }),
});
type Given = typeof corpus extends fc.Arbitrary<infer T> ? T : never;

function roomFor(given: Given) {
  const clean = (part: string) => part.toWellFormed().normalize("NFC");
  const plain = samplePassage("any-p01", { vi: "Tỷ lệ là 17,66% thật.", en: "The rate is 17.66% indeed." });
  const around = (words: string | undefined) => `${clean(given.before)} ${words} ${clean(given.after)}`;
  const passage: Passage = { ...plain, text: { vi: around(plain.text.vi), en: around(plain.text.en) } };
  const facts = given.years.map((year): Fact => {
    const fact = sampleFact(
      `f-${year}`,
      plain,
      { vi: "17,66%", en: "17.66%" },
      {
        metric: "poverty-rate",
        label: { vi: clean(given.label), en: clean(given.label) },
        placeLabel: clean(given.place),
        about: given.about === null ? null : clean(given.about),
        speaker: given.speaker === null ? null : clean(given.speaker),
        period: { from: String(year), to: String(year) },
      },
    );
    const shift = clean(given.before).length + 1;
    const moved = fact.quotes.map((quote) => ({
      ...quote,
      text: around(quote.text),
      start: quote.start + shift,
      end: quote.end + shift,
    }));
    return { ...fact, quotes: moved };
  });
  const { title, author, publisher, url, published } = given;
  return roomOf({
    facts,
    passages: [passage],
    articles: [sampleArticle("any", { title, author, publisher, url, published })],
  });
}

/** Fails on everything that Telegram would refuse or swallow. */
function expectSendable(html: string): void {
  const violations: string[] = [];
  formatText({ text: html, parse_mode: AS_HTML.parse_mode }, (what) => violations.push(what));
  expect(violations).toEqual([]);
}

const STATE = openState(IN_MEMORY);
const OWNER = { chat: "-1001234567890123", topic: "", person: "1234567890123456" };

function expectButtons(rows: Parameters<typeof keyboardOf>[0], language: Language): void {
  const { reply_markup } = markupOf(keyboardOf(rows, language, OWNER, STATE.buttons));
  const { error } = PARAMETERS.sendMessage.safeParse({ chat_id: 1, text: "x", reply_markup });
  expect(error?.issues).toBeUndefined();
  checkMarkup(reply_markup as Parameters<typeof checkMarkup>[0]);
}

test("Any facts, names, quotes and addresses make messages, buttons, cards, pictures and files that Telegram takes.", {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(corpus, async (given) => {
      const room = roomFor(given);
      const { language } = given;
      const facts = await room.facts.find({});
      const told = facts.map((fact) => ({ fact }));
      // Names may hold figures of their own, which the gate stops: what is tested here is how a reply is shown.
      const reply = await tellFacts(told, language, room);
      if (reply) {
        for (const html of [...formatReply(reply), formatBriefly(reply)]) expectSendable(html);
        expectButtons(await replyButtons(reply, room), language);
        const cited = reply.citations.map((citation) => ({ statement: given.label, citation }));
        for (const html of toMessages(formatCitations(cited, language))) expectSendable(html);
        const chart = makeChart({ shows: "series", facts, whole: null }, reply, room);
        const caption = describeChart(chart, language, 1024);
        const violations: string[] = [];
        formatCaption({ caption, parse_mode: "HTML" }, (what) => violations.push(what));
        expect(violations).toEqual([]);
        expect(
          drawChart({
            ...chart,
            bars:
              chart.bars.length > 0
                ? chart.bars
                : [{ label: given.label, low: 1, high: 1, printed: given.place, kind: "actual" }],
          }),
        ).not.toMatch(/\p{Cc}/u);
      }
      const page = await factPage({ metric: ["poverty-rate"] }, 0, language, "figures_bot", room);
      if (page) {
        expectSendable(page.html);
        expectButtons(page.rows, language);
      }
      for (const of of ["metric", "place", "article"] as const) {
        const names = await namePage(of, 0, language, room);
        expectSendable(names.html);
        expectButtons(names.rows, language);
      }
      for (const passage of await room.passages.byId(["any-p01"])) {
        for (const html of toMessages(formatPassage(passage, facts, language, room))) expectSendable(html);
      }
      const results = await findCards("poverty rate", language, "figures_bot", { table: room, state: STATE });
      const answered = PARAMETERS.answerInlineQuery.safeParse({ inline_query_id: "1", results });
      expect(answered.error?.issues).toBeUndefined();
      for (const card of results)
        if ("message_text" in card.input_message_content)
          expectSendable(card.input_message_content.message_text);
      const rows = parse(factsFile(facts, language, room), { columns: true, bom: true }) as Record<
        string,
        string
      >[];
      expect(rows).toHaveLength(facts.length);
      for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
    { numRuns: 60, endOnFailure: true },
  );
});

test("The words of the bot itself are sendable, in both languages.", async () => {
  const { PHRASES } = await import("../../src/bot/phrases/phrases.ts");
  for (const phrases of Object.values(PHRASES)) {
    const {
      start,
      forgotten,
      chooseLanguage,
      askWhat,
      unknownCommand,
      noChart,
      nothingToCite,
      nothingToExport,
      noSuchName,
    } = phrases;
    const { menu } = phrases.browse;
    const whole = [
      start,
      phrases.privacy(true),
      forgotten,
      chooseLanguage,
      askWhat,
      unknownCommand,
      noChart,
      nothingToCite,
      nothingToExport,
      noSuchName,
      menu,
    ];
    for (const html of [...whole, phrases.help("figures_bot"), phrases.compare.what, phrases.history.ofWhat])
      expectSendable(html);
    for (const toast of [phrases.thanksGood, phrases.thanksBad, phrases.passageGone])
      expect(toast.length).toBeLessThanOrEqual(200);
    for (const description of Object.values(phrases.menu))
      expect(description.length).toBeLessThanOrEqual(256);
  }
});
