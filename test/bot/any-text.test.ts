import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reportCheck } from "../../src/answer/report-check.ts";
import { buttonLabel } from "../../src/bot/button-label.ts";
import { paragraphsOf } from "../../src/bot/check.ts";
import { formatPreview } from "../../src/bot/format-preview.ts";
import { formatProposal } from "../../src/bot/format-proposal.ts";
import { toMessages } from "../../src/bot/rich-text.ts";
import { tellChanges } from "../../src/bot/tell-changes.ts";
import { checkText } from "../../src/check/check-text.ts";
import type { Fact, Language } from "../../src/domain.ts";
import type { AuditRow } from "../../src/facts/audit/audit-row.ts";
import type { Preview } from "../../src/indexing/preview-article.ts";
import { IN_MEMORY, openState } from "../../src/state/open-state.ts";
import { roomOf, sampleArticle } from "../support/room.ts";
import { sampleFact, samplePassage } from "../support/sample-fact.ts";
import { scene } from "../support/sample-scene.ts";
import { shownHtml } from "../support/shown.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

describe("Whatever an article says", () => {
  const pieces = [
    "<",
    ">",
    "&",
    '"',
    "&lt;",
    "</b>",
    "<blockquote>",
    "\u202E",
    "\u200B",
    "\u0000",
    "\n",
    " ",
    "😀",
    "👨‍👩‍👧",
    "\ud83d",
    "e\u0323\u0302",
    "hộ nghèo ",
  ];
  const text = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 40 }),
    fc
      .tuple(fc.constantFrom(...pieces), fc.integer({ min: 1, max: 5000 }))
      .map(([piece, length]) => piece.repeat(length).slice(0, 5000)),
  );
  const language = fc.constantFrom<Language>("vi", "en");
  const fact: fc.Arbitrary<Fact> = fc
    .record({ label: text, placeLabel: text, about: fc.option(text), before: text, after: text })
    .map(({ label, placeLabel, about, before, after }) => {
      const quote = `${before}17,66%${after}`;
      const start = before.length;
      return sampleFact({
        ...{ metric: "open:thing", label: { vi: label, en: label }, placeLabel, about },
        quotes: [{ language: "vi", text: quote, start, end: start + 6, printed: "17,66%" }],
      });
    });
  const article = fc
    .record({ title: text, author: fc.option(text), url: fc.option(fc.oneof(fc.webUrl(), text)) })
    .map((given) => sampleArticle("news", given));
  const row = (says: string): AuditRow => ({
    check: "conflict",
    result: "off",
    articles: ["news"],
    facts: [],
    printed: "",
    computed: null,
    says,
  });

  test("a preview of it is messages that Telegram takes, with every figure that is shown.", () => {
    const preview: fc.Arbitrary<Preview> = fc
      .record({ article, facts: fc.array(fact, { maxLength: 12 }), says: text, replaces: fc.boolean() })
      .map(({ article: card, facts, says, replaces }) => ({
        article: { ...card, blocks: [], file: "news.txt" },
        passages: [samplePassage],
        facts,
        doubts: facts.slice(0, 3).map((own) => ({ fact: own, about: ["metric", "qualifier, per", "place"] })),
        conflicts: [row(says)],
        audit: [row(says), { ...row(says), result: "holds" }],
        replaces: replaces ? { ...card, file: "", passages: 1, facts: 1 } : null,
        isSame: false,
      }));
    fc.assert(
      fc.property(preview, language, (given, spoken) => {
        const all = toMessages(formatPreview(given, spoken, smallVocabulary)).map(
          (html) => shownHtml(html).text,
        );
        const shown =
          Math.min(8, Math.min(3, given.facts.length)) + Math.min(8, Math.max(0, given.facts.length - 3));
        expect(all.join("\n").match(/17[.,]66%/g)?.length ?? 0).toBeGreaterThanOrEqual(shown);
      }),
      { numRuns: 60 },
    );
  });

  test("a proposed fact of it is one message with its figure in bold, what it says and what to look at.", () => {
    fc.assert(
      fc.property(fact, article, language, (given, card, spoken) => {
        const table = { ...roomOf(scene), articles: new Map([["news", card]]) };
        const proposal = { fact: given, sentence: "", reasons: ["place: proposed, x"], reviewedAs: null };
        const [first = ""] = toMessages(formatProposal(proposal, { kind: "target" }, spoken, table));
        expect(shownHtml(first).text).toContain("17,66%");
      }),
      { numRuns: 60 },
    );
  });

  test("news and corrections of it are letters that Telegram takes.", () => {
    fc.assert(
      fc.property(fact, fact, article, language, (before, after, card, spoken) => {
        const state = openState(IN_MEMORY);
        const table = { ...roomOf(scene), articles: new Map([["news", card]]) };
        const key = { chat: "1", topic: "", person: "1" };
        state.watches.add({ ...key, metric: "", place: "dien-bien", language: spoken });
        state.givenFigures.keep({ ...key, chat: "2" }, 5, [before.id], spoken);
        state.givenFigures.keep({ ...key, chat: "3" }, 6, ["f-gone"], spoken);
        tellChanges(
          {
            fresh: [{ fact: after, before }],
            corrected: [
              { before, after },
              { before: { ...before, id: "f-gone" }, after: null },
            ],
            moved: [],
          },
          { state, table },
        );
        const letters = state.outbox.all();
        state.close();
        expect(letters.map(({ chat }) => chat).sort()).toEqual(["1", "2", "3"]);
        for (const { html } of letters) expect(shownHtml(html).text).toMatch(/17[.,]66%/);
      }),
      { numRuns: 60 },
    );
  });

  test("a check of a text names the articles that it is held against.", async () => {
    const text = "Năm 2025, tỷ lệ hộ nghèo của Điện Biên là 18,66%.";
    const room = roomOf(scene);
    const checked = await Promise.all([
      checkText({ text, spoken: "vi" }, room),
      checkText({ text, spoken: "en" }, room),
    ]);
    fc.assert(
      fc.property(article, fc.constantFrom(...checked), (card, found) => {
        const report = reportCheck(text, found, new Map([["new-roads", card]]));
        const [first, ...more] = toMessages(paragraphsOf(report)).map(shownHtml);
        expect(first?.text).toMatch(/18,66% ✗\[1\]/);
        expect(more.map(({ text: shown }) => shown)).not.toContain("");
      }),
      { numRuns: 60 },
    );
  });

  test("a button has a label of one line that is not empty.", () => {
    fc.assert(
      fc.property(text, (given) => {
        const label = buttonLabel(given, "other");
        expect(label).toMatch(/^[^\n]{1,60}$/);
        expect(label.isWellFormed()).toBe(true);
        expect(label).toMatch(/[^\s\p{Cf}\p{Cc}]/u);
      }),
      { numRuns: 200 },
    );
  });
});
