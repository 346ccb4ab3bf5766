import { describe, expect, test } from "vitest";
import type { Fact, Passage } from "../../../src/domain.ts";
import { audit } from "../../../src/facts/audit/audit.ts";
import { fact, found, rowsOf, vocabulary } from "./audited.ts";

const rate = (printed: string, about: object = {}) =>
  fact(printed, { metric: "poverty-rate", period: "2025", ...about });
const jobs = (printed: string, about: object = {}) =>
  fact(printed, { metric: "jobs", unit: "job", period: null, per: ["year"], ...about });
const other = { article: "other" };

describe("one metric, place, time and kind", () => {
  test.each([
    ["conflict off", "two rates", rate("17.66%"), rate("18.66%", other)],
    ["conflict off", "two rates in one article", rate("17.66%"), rate("18.66%")],
    ["conflict holds", "one rate", rate("17.66%"), rate("17.66%", other)],
    ["conflict holds", "one rate, rounded", rate("17.66%"), rate("17.7%", other)],
    [
      "conflict holds",
      "one rate, said more loosely",
      rate("17.66%"),
      rate("17%", { ...other, qualifier: "over" }),
    ],
    [
      "conflict off",
      "two yearly counts",
      jobs("9,000 jobs", { qualifier: "over" }),
      jobs("10,000 jobs", { ...other, qualifier: "over", unit: "person" }),
    ],
    [
      "conflict holds",
      "one yearly count",
      jobs("9,000 jobs", { qualifier: "over" }),
      jobs("9,137 jobs", other),
    ],
  ])("%s: %s", (row, _what, a, b) => {
    expect(found([a, b])).toEqual([row]);
    expect(found([b, a])).toEqual([row]);
  });

  test.each([
    ["two places", rate("17.66%"), rate("18.66%", { ...other, place: "na-sang-commune" })],
    ["two groups", rate("17.66%"), rate("18.66%", { ...other, about: "women" })],
    ["two years", rate("17.66%"), rate("18.66%", { ...other, period: "2024" })],
    ["two kinds", rate("17.66%"), rate("18.66%", { ...other, kind: "plan" })],
    [
      "one passage, which tells them apart",
      rate("17.66%", { passage: "p" }),
      rate("18.66%", { passage: "p" }),
    ],
    ["two amounts of one article", jobs("9,000 jobs"), jobs("12,000 jobs")],
    [
      "two times that nobody names",
      rate("17.66%", { period: null }),
      rate("18.66%", { ...other, period: null }),
    ],
    ["two programmes", jobs("9,000 jobs"), jobs("12,000 jobs", { ...other, programme: "ntp-new-rural" })],
    [
      "a metric that is not known",
      rate("17.66%", { metric: "open:x" }),
      rate("18.66%", { ...other, metric: "open:x" }),
    ],
  ])("are not the same for %s", (_what, a, b) => {
    expect(found([a, b])).toEqual([]);
  });

  test("a row names every value with its article", () => {
    const facts = [rate("17.66%"), rate("18.66%", other), rate("18.66%", { article: "third" })];
    const [row] = rowsOf(facts);
    expect(row).toMatchObject({
      printed: "17.66% / 18.66%",
      computed: null,
      articles: ["news", "other", "third"],
    });
    expect(row?.says).toMatch(/17\.66% \(news\) and 18\.66% \(other, third\)\.$/);
  });
});

describe("one value under two metrics", () => {
  const income = (about: object = {}) =>
    fact("VND 54 million", { metric: "income", period: "2025", per: ["person", "year"], ...about });
  const grdp = (about: object = {}) =>
    fact("VND 54 million", {
      metric: "grdp-per-capita",
      period: "2025",
      kind: "expected",
      ...other,
      ...about,
    });
  test("is off in two articles, where one is easily taken for the other", () => {
    expect(found([income(), grdp()])).toEqual(["conflict off"]);
  });
  test.each([
    ["in one article, which tells them apart", [income(), grdp({ article: "news" })]],
    ["where any article tells them apart", [income(), income({ ...other }), grdp()]],
    ["at two times", [income(), grdp({ period: "2024" })]],
    ["of metrics that nobody takes for each other", [income(), grdp({ metric: "grdp" })]],
    [
      "of one digit, which is equal by chance",
      [income({ value: 5e9, printed: "VND 5 billion" }), grdp({ value: 5e9, printed: "VND 5 billion" })],
    ],
  ])("is none %s", (_what, facts) => {
    expect(found(facts)).not.toContain("conflict off");
  });
});

describe("one metric under two names", () => {
  const wide = (printed: string, about: object = {}) =>
    fact(printed, { metric: "wide-poverty-rate", period: "2025", ...other, ...about });
  const fall = (printed: string, metric: string, about: object = {}) =>
    fact(printed, {
      metric,
      unit: "percentage-point",
      direction: "down",
      per: ["year"],
      period: "2021/2025",
      ...about,
    });

  test("is named where the figures show that it is one", () => {
    expect(found([rate("17.66%"), wide("17.66%")])).toEqual(["conflict holds", "name off"]);
  });
  test("is two metrics where the figures differ", () => {
    expect(found([rate("17.66%"), wide("33.1%")])).toEqual([]);
    expect(
      found([
        rate("17.66%"),
        wide("17.66%"),
        rate("21%", { period: "2024" }),
        wide("33%", { period: "2024" }),
      ]),
    ).toEqual([]);
    const differing = [rate("21%", { period: "2024" }), wide("33%", { period: "2024" })];
    expect(found([...differing, rate("17.66%"), wide("17.66%")])).toEqual([]);
  });
  test("goes for the changes of what is one, too", () => {
    const falls = [
      fall("4%", "poverty-fall", { qualifier: "atLeast" }),
      fall("3.97%", "wide-poverty-fall", other),
    ];
    expect(found(falls)).toEqual([]);
    expect(found([...falls, rate("17.66%"), wide("17.66%")])).toContain("conflict off");
  });
});

describe("the years of a programme", () => {
  let count = 0;
  const passage = (article: string, en: string): Passage => ({
    ...{ id: `${article}-p${++count}`, article, number: 1, kind: "paragraph", heading: null },
    text: { en },
  });
  const first = passage(
    "a",
    "Under the program on new rural development in the 2021-2025 period, much was built.",
  );
  test.each([
    ["period off", "Work on new rural development for the 2022-2025 period went on."],
    ["period holds", "In 2021-2025, new rural development went on."],
  ])("%s: %s", (row, text) => {
    expect(found([], [first, passage("b", text)])).toEqual([row]);
  });
  test.each([
    ["a report of its first years", "The province reports on new rural development in the 2021-2023 period."],
    ["the years before", "Money for new rural development in the 2016-2020 period was less."],
    [
      "years that are of something else",
      "Beside new rural development, the plan of agriculture for the 2022-2025 period went on.",
    ],
    ["one year", "New rural development in 2024 went on."],
  ])("are not put in doubt by %s", (_what, text) => {
    expect(found([], [first, passage("b", text)])).toEqual([]);
  });
  test("are named with the articles that print them", () => {
    const [row] = audit([], vocabulary, {
      passages: [first, passage("b", "New rural development (2022-2025) went on.")],
    });
    expect(row).toMatchObject({ articles: ["a", "b"], printed: "2021–2025 / 2022–2025", facts: [] });
  });
});

test("the audit speaks Vietnamese, and names groups in it", () => {
  const about = "poor districts";
  const facts: Fact[] = [rate("17.66%", { about }), rate("18.66%", { ...other, about })];
  const [row] = audit(facts, vocabulary, { language: "vi" });
  expect(row?.says).toMatch(/các huyện nghèo, Điện Biên, năm 2025: có hơn một giá trị/);
});
