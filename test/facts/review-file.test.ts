import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import type { Fact, Quote } from "../../src/domain.ts";
import { COLUMNS } from "../../src/facts/facts-csv.ts";
import { mendCells } from "../../src/facts/mend-cells.ts";
import { proposalsOf, reviewFile } from "../../src/facts/review-file.ts";
import { sampleFact } from "../support/sample-fact.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

const quoteOf = (language: "en" | "vi", text: string, printed: string): Quote => {
  const start = text.indexOf(printed);
  return { language, text, start, end: start + printed.length, printed };
};
const EN = quoteOf("en", "In 2025, the poverty rate of Điện Biên was 17.66%.", "17.66%");
const VI = quoteOf("vi", "Năm 2025, tỷ lệ hộ nghèo của Điện Biên là 17,66%.", "17,66%");
const extracted = (over: Partial<Fact> = {}) =>
  sampleFact({ id: "x-1", status: "extracted", quotes: [EN, VI], ...over });

const review = (given: { facts?: Fact[]; extracted?: Fact[]; table?: Fact[] }) =>
  proposalsOf({
    ...{ facts: [], extracted: [], table: [], ...given },
    ...{ vocabulary: smallVocabulary, asOf: "2026-01-31" },
  });

test("a new fact is proposed with the figure marked in its sentence, and no reason where all is said", () => {
  expect(review({ facts: [extracted()] })).toMatchObject([
    {
      fact: { id: "x-1" },
      sentence: "In 2025, the poverty rate of Điện Biên was «17.66%».",
      reasons: [],
      reviewedAs: null,
    },
  ]);
});

describe("the reasons for doubt", () => {
  const said = (text: string, over: Partial<Fact> = {}) =>
    review({ facts: [extracted({ quotes: [quoteOf("en", text, "17.66%")], ...over })] })[0]?.reasons;
  const [TEXT] = [EN.text];
  test.each<[string, string, Partial<Fact>, RegExp]>([
    ["an open metric", TEXT, { metric: "open:wealth" }, /^metric: open/],
    [
      "a metric from elsewhere",
      "In 2025, Điện Biên had 17.66%.",
      {},
      /^metric: its sentence does not name it/,
    ],
    [
      "another metric in the sentence",
      "In 2025, Điện Biên's near-poor rate fell and the poverty rate was 17.66%.",
      {},
      /^metric: the sentence names near-poor-rate too/,
    ],
    [
      "a proposed place",
      TEXT,
      { place: "xyz-commune", placeLabel: "Xyz" },
      /^place: proposed; .* places\.yaml needs "- \{ id: xyz-commune, kind: commune, name: Xyz \}"/,
    ],
    [
      "a place from elsewhere",
      "In 2025, the poverty rate was 17.66%.",
      {},
      /^place: its sentence does not name it/,
    ],
    ["no period", TEXT, { period: null }, /^period: none/],
    ["a period from elsewhere", TEXT, { period: { from: "2021", to: "2025" } }, /^period: carried over/],
    [
      "a result of a time to come",
      "By 2030, the poverty rate of Điện Biên is 17.66%.",
      { period: { from: "2030", to: "2030" } },
      /^kind: no word tells it, and 2030 is to come/,
    ],
  ])("name %s", (_what, text, over, reason) => {
    expect(said(text, over)).toEqual([expect.stringMatching(reason)]);
  });

  test("name what the two quotes say differently", () => {
    const about = quoteOf("vi", "Năm 2025, tỷ lệ hộ nghèo của Điện Biên khoảng 17,66%.", "17,66%");
    const [proposal] = review({ facts: [extracted({ quotes: [EN, about] })] });
    expect(proposal?.reasons).toEqual(["qualifier: the two quotes differ"]);
  });
});

describe("a reviewed fact", () => {
  const reviewed = extracted({ id: "n-1", status: "reviewed" });

  test("that extraction reads alike is not shown", () => {
    expect(review({ facts: [reviewed], extracted: [extracted()], table: [reviewed] })).toEqual([]);
  });

  test("that extraction misses is not shown", () => {
    expect(review({ facts: [reviewed], table: [reviewed] })).toEqual([]);
  });

  test("that extraction reads otherwise is shown as reviewed, with the fields", () => {
    const other = extracted({ kind: "target", period: null, about: "poor districts" });
    const [proposal] = review({ facts: [reviewed], extracted: [other], table: [reviewed] });
    expect(proposal).toMatchObject({ fact: reviewed, reviewedAs: "n-1" });
    expect(proposal?.reasons).toEqual([
      "extraction reads otherwise: about poor districts, period_from none, period_to none, kind target",
    ]);
  });
});

describe("a fact whose sentence changed", () => {
  const retired = extracted({ id: "n-1", status: "retired", passage: "", kind: "expected" });
  const changed = extracted({
    quotes: [quoteOf("en", "At the end of 2025, the poverty rate of Điện Biên was 17.66%.", "17.66%")],
  });

  test("names the retired row that it had, and what that said otherwise", () => {
    const [proposal] = review({ facts: [changed], table: [retired] });
    expect(proposal).toMatchObject({ fact: { id: "x-1" }, reviewedAs: "n-1" });
    expect(proposal?.reasons[0]).toBe("the sentence changed: n-1 is retired; it had kind expected");
  });

  test("is told from another figure of the same sentence", () => {
    const other = { ...retired, id: "n-2", value: 34.9, metric: "near-poor-rate" };
    expect(review({ facts: [changed], table: [other, retired] })[0]?.reviewedAs).toBe("n-1");
  });

  test("has nothing to do with a retired row of another sentence", () => {
    const far = {
      ...retired,
      quotes: [quoteOf("en", "Coffee grows on many hills, says a farmer: 17.66%.", "17.66%")],
    };
    expect(review({ facts: [changed], table: [far] })[0]?.reviewedAs).toBeNull();
  });
});

test("a rate that one quote alone says is proposed", () => {
  const en = quoteOf("en", "In 2025, 10,000 people found jobs.", "10,000 people");
  const vi = quoteOf("vi", "Năm 2025, 10.000 người/năm có việc.", "10.000 người/năm");
  const [proposal] = review({ facts: [extracted({ value: 10_000, unit: "person", quotes: [en, vi] })] });
  expect(proposal?.fact.per).toEqual(["year"]);
});

describe("the file", () => {
  const fileOf = (fact: Fact, bom = false) => reviewFile(review({ facts: [fact] }), { bom });

  test("has the columns of the table and what a reviewer needs", () => {
    const [row] = parse(fileOf(extracted({ period: null })), { columns: true }) as object[];
    expect(row).toMatchObject({
      ...{ id: "x-1", value: "17.66", period_from: "", quote_vi: VI.text },
      ...{ sentence: "In 2025, the poverty rate of Điện Biên was «17.66%».", reason: "period: none" },
      reviewed_as: "",
    });
    expect(Object.keys(row ?? {})).toEqual([...COLUMNS, "sentence", "reason", "reviewed_as"]);
  });

  test("begins with a byte order mark where one is asked for, and else not", () => {
    expect(fileOf(extracted(), true).charCodeAt(0)).toBe(0xfeff);
    expect(fileOf(extracted())).toMatch(/^id,article,/);
  });

  test("runs nothing that an article prints as a formula, and gives it back as it was", () => {
    const text = "=HYPERLINK(1) in 2025 the poverty rate of Điện Biên was 17.66%";
    const csv = fileOf(extracted({ quotes: [quoteOf("en", text, "17.66%")] }));
    const [row] = parse(csv, { columns: true }) as Record<string, string>[];
    expect(row?.quote_en).toBe(`'${text}`);
    expect(mendCells(row ?? {}).quote_en).toBe(text);
  });
});
