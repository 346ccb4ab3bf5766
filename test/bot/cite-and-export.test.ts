import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { factsFile } from "../../src/bot/facts-file.ts";
import { copiedCitation, fullCitation, shortCitation } from "../../src/bot/format-citation.ts";
import { buttonsOf } from "../support/bot-api/people.ts";
import type { Message } from "../support/bot-api/telegram-objects.ts";
import { figuresRoom, figuresScene } from "../support/figures-scene.ts";
import { runBot } from "../support/run-bot.ts";

const rowsOf = (message: Message): Record<string, string>[] =>
  parse(Buffer.from(message.bytes as Uint8Array), { columns: true, bom: true });

test("/cite gives the last answer in a short form and in full in both languages, each to be copied.", async () => {
  const { telegram } = await runBot(figuresRoom());
  const lan = telegram.person();
  lan.writes("tỷ lệ hộ nghèo năm 2025?");
  await lan.chat.next();
  lan.writes("/cite");
  const citations = await lan.chat.next();
  const forms = [
    "Tỷ lệ hộ nghèo ở tỉnh Điện Biên năm 2025: 17,66% (Báo Tỉnh, 2026)",
    "Lò Thị An, “Đường dài <giảm nghèo>”, Báo Tỉnh, 05/01/2026. https://example.org/long-way",
    "Lò Thị An, “Đường dài <giảm nghèo>”, Báo Tỉnh, 5 January 2026. https://example.org/long-way",
  ];
  expect(citations.text).toBe(
    `Ngắn\n${forms[0]}\n\nĐầy đủ, tiếng Việt\n${forms[1]}\n\nĐầy đủ, tiếng Anh\n${forms[2]}`,
  );
  expect(buttonsOf(citations).map(({ copy_text }) => copy_text?.text)).toEqual(forms);
  const codes = citations.entities?.filter(({ type }) => type === "code");
  expect(codes).toHaveLength(3);
});

test("/cite with a question cites its answer; an article without author and date says so.", async () => {
  const { telegram } = await runBot(figuresRoom());
  const lan = telegram.person();
  lan.writes("/cite total investment in Na Sang");
  expect((await lan.chat.next()).text).toBe(
    "Short\nTotal investment in Na Sang commune in 2025: VND 50 billion (Báo Tỉnh, no date)\n\n" +
      "Full, Vietnamese\n“Những cây cầu mới”, Báo Tỉnh, không ghi ngày. https://example.org/new-bridges\n\n" +
      "Full, English\n“Những cây cầu mới”, Báo Tỉnh, no date. https://example.org/new-bridges",
  );
});

test("In a group /cite and /export below an answer are about that answer, whoever asked.", async () => {
  const { telegram } = await runBot(figuresRoom());
  const group = telegram.group();
  const [lan, minh] = [telegram.person(), telegram.person()];
  lan.writes("@figures_bot tỷ lệ hộ nghèo năm 2024?", { in: group });
  const answer = await group.next();
  lan.writes("@figures_bot tỷ lệ hộ nghèo năm 2025?", { in: group });
  await group.next();
  minh.writes("/cite@figures_bot", { in: group, replyTo: answer });
  expect((await group.next()).text).toContain("năm 2024: 21,29% (Báo Tỉnh, 2026)");
  minh.writes("/export@figures_bot", { in: group, replyTo: answer });
  expect(rowsOf(await group.next()).map(({ id }) => id)).toEqual(["rate-2024"]);
});

test.each<[what: string, command: string, ids: string[]]>([
  [
    "a metric",
    "/export tỷ lệ hộ nghèo",
    ["rate-2021", "rate-2024", "rate-2025", "rate-2030", "na-sang", "na-son"],
  ],
  ["a place", "/export xã Na Sang", ["na-sang", "whole", "central", "residents"]],
  ["an article by its title", "/export những cây cầu mới", ["whole", "central", "residents"]],
  ["a metric at a place", "/export poverty rate in Na Sang", ["na-sang"]],
])("/export gives the facts of %s, with quote and address.", async (_what, command, ids) => {
  const { telegram } = await runBot(figuresRoom());
  const lan = telegram.person();
  lan.writes(command);
  const file = await lan.chat.next();
  expect(file.document).toMatchObject({ file_name: "figures.csv" });
  const rows = rowsOf(file);
  expect(rows.map(({ id }) => id)).toEqual(ids);
  for (const row of rows) {
    expect(row.quote).toMatch(/\d/);
    expect(row.url).toMatch(/^https:\/\/example\.org\//);
  }
});

test("A row says figure, value, unit, time and kind apart, in the language of who asks.", async () => {
  const { telegram } = await runBot(figuresRoom());
  const ann = telegram.person({ language_code: "en" });
  ann.writes("/export poverty rate");
  expect(rowsOf(await ann.chat.next())[3]).toMatchObject({
    figure: "9.5%",
    metric: "poverty rate",
    place: "Điện Biên",
    period_to: "2030",
    kind: "target",
    value: "9.5",
    unit: "percent",
    title: "Đường dài <giảm nghèo>",
    published: "2026-01-05",
    status: "reviewed",
  });
});

test("Several questions in one message are answered point by point, with one file for all their figures.", async () => {
  const { telegram } = await runBot(figuresRoom());
  const lan = telegram.person();
  lan.writes("1. tỷ lệ hộ nghèo năm 2024?\n2. tỷ lệ hộ nghèo xã Na Son?\n3. tổng vốn đầu tư xã Na Sang?");
  const answer = await lan.chat.next();
  for (const figure of ["21,29%", "38,25%", "50 tỷ đồng"]) expect(answer.text).toContain(figure);
  expect(answer.text?.match(/^[1-3]\.$/gm)).toEqual(["1.", "2.", "3."]);
  expect(answer.text?.match(/\n\n[23]\.\n/g)).toHaveLength(2);
  const file = await lan.chat.next();
  expect(file.caption).toBe("3 số liệu, kèm trích dẫn và địa chỉ");
  expect(rowsOf(file).map(({ id }) => id)).toEqual(["rate-2024", "na-son", "whole"]);
});

test.each(["=HYPERLINK(0)", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"])(
  "A cell that would be the formula «%s» is text in the file.",
  (formula) => {
    const [fact] = figuresScene.facts;
    const [quote] = fact?.quotes ?? [];
    if (!fact || !quote) throw new Error("the scene has no fact");
    const { table } = figuresRoom();
    const given = { ...fact, placeLabel: formula, speaker: formula, quotes: [{ ...quote, text: formula }] };
    const [row] = parse(factsFile([given], "vi", table), { columns: true, bom: true }) as Record<
      string,
      string
    >[];
    for (const cell of [row?.place, row?.speaker, row?.quote]) expect(cell).toBe(`'${formula}`);
  },
);

const SOURCE = { title: "T", author: null, publisher: null, published: null, url: null };
test.each<[form: string, made: string]>([
  ["S: 1% (T, không ghi ngày)", shortCitation("S: 1%", SOURCE, "vi")],
  ["S: 1% (A, 2025)", shortCitation("S: 1%", { ...SOURCE, author: "A", published: "2025-03" }, "vi")],
  ["S (A, 2025)", shortCitation("S", { ...SOURCE, publisher: "A (B)", published: "2025" }, "vi")],
  ["S ([A] B [C] D, no date)", shortCitation("S", { ...SOURCE, publisher: "(A) B (C) D" }, "en")],
  ["S ([B], no date)", shortCitation("S", { ...SOURCE, publisher: "(B)" }, "en")],
  ["“T”, không ghi ngày.", fullCitation(SOURCE, "vi")],
  ["“T”, no date. https://a.b/c", fullCitation({ ...SOURCE, url: "https://a.b/c" }, "en")],
])("The citation is «%s».", (form, made) => {
  expect(made).toBe(form);
});

test("What a button copies keeps the figure and the address before the names, and is never cut.", () => {
  const source = {
    ...SOURCE,
    title: "t".repeat(200),
    publisher: "p".repeat(80),
    url: `https://a.b/${"c".repeat(80)}`,
  };
  expect(copiedCitation("Rate: 1%", source, "en")).toBe(`Rate: 1% ${source.url}`);
  expect(copiedCitation("Rate: 1%", { ...source, title: "Title" }, "en")).toBe(
    `Rate: 1%. “Title”, ${source.publisher}, no date. ${source.url}`,
  );
});
