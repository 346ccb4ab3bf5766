import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/domain.ts";
import { fact, found, rowsOf } from "./audited.ts";

const level = (printed: string, period: string, about: object = {}) =>
  fact(printed, { metric: "poverty-rate", period, ...about });
const fall = (printed: string, about: object = {}) =>
  fact(printed, {
    ...{ metric: "poverty-fall", unit: "percentage-point", direction: "down", per: ["year"] },
    ...about,
  });
const only = (check: string, facts: Fact[]) => found(facts).filter((row) => row.startsWith(check));

describe("a yearly average and its end points", () => {
  const ends = [level("34.9%", "2021"), level("17.66%", "2025")];
  test.each([
    ["average off", "3.97%", "2021/2025", "exact"],
    ["average holds", "4.31%", "2021/2025", "exact"],
    ["average holds", "4.3%", "2021/2025", "exact"],
    ["average holds", "4%", "2021/2025", "atLeast"],
    ["average off", "5%", "2021/2025", "atLeast"],
    ["average off", "3.97%", "2025", "exact"],
    ["average holds", "4.31%", "2025", "exact"],
  ] as const)("%s: %s in %s (%s)", (row, printed, period, qualifier) => {
    expect(only("average", [...ends, fall(printed, { period, qualifier })])).toEqual([row]);
  });

  test("says what the average is, from when to when", () => {
    const [row] = rowsOf([...ends, fall("3.97%", { period: "2021/2025" })]);
    expect(row).toMatchObject({ computed: "4.31 percentage points per year", printed: "3.97%" });
    expect(row?.says).toContain("from 34.9% (2021) to 17.66% (2025) in 4 years");
  });

  test("five years from the end of 2020 do as well as four from 2021", () => {
    const early = [level("30.00%", "2020"), level("25.00%", "2025")];
    expect(only("average", [...early, fall("1%", { period: "2021/2025" })])).toEqual(["average holds"]);
  });

  test("a last digit that is cut is told from one that is wrong", () => {
    const flat = [level("30.00%", "2018"), level("24.00%", "2025")];
    const cut = fall("0.85%", { period: "2018/2025" });
    expect(only("average", [...flat, cut])).toEqual(["average truncated"]);
  });

  test.each([
    ["an end is not known", [level("34.9%", "2021")], "2021/2025"],
    ["the ends are of another place", ends.map((end) => ({ ...end, place: "na-sang-commune" })), "2021/2025"],
    ["the ends are targets", ends.map((end) => ({ ...end, kind: "target" as const })), "2021/2025"],
    ["only another article could say from when", ends.map((end) => ({ ...end, article: "other" })), "2025"],
  ])("gives no row where %s", (_what, levels, period) => {
    expect(only("average", [...levels, fall("3.97%", { period })])).toEqual([]);
  });

  test("a rise is no fall", () => {
    const rising = [level("17.66%", "2021"), level("34.9%", "2025")];
    expect(only("average", [...rising, fall("4.31%", { period: "2021/2025" })])).toEqual(["average off"]);
  });

  test("of an amount it is a rate of growth, year upon year", () => {
    const grown = [fact("10,000 hectares", { metric: "forest", period: "2020" })];
    grown.push(fact("12,100 hectares", { metric: "forest", period: "2022" }));
    const growth = (printed: string) =>
      fact(printed, { metric: "forest", period: "2020/2022", direction: "up", per: ["year"] });
    expect(only("average", [...grown, growth("10%")])).toEqual(["average holds"]);
    expect(only("average", [...grown, growth("11%")])).toEqual(["average off"]);
  });
});

test.each([
  ["average holds", "9,000 jobs", "2021/2025"],
  ["average off", "10,000 jobs", "2021/2025"],
])("%s: %s a year of 45,000 in five", (row, printed, period) => {
  const total = fact("45,000 jobs", { metric: "jobs", period: "2021/2025", unit: "job" });
  const yearly = fact(printed, { metric: "jobs", period, unit: "job", per: ["year"] });
  expect(found([total, yearly])).toEqual([row]);
  expect(found([total, { ...yearly, period: null }])).toEqual([]);
});

describe("a change and the levels of both times", () => {
  const income = (printed: string, period: string, about: object = {}) =>
    fact(printed, { metric: "income", period, ...about });
  const levels = [income("VND 20 million", "2020"), income("VND 54 million", "2025")];
  const rise = (printed: string, about: object = {}) =>
    fact(printed, { metric: "income", period: "2025", base: "2020", direction: "up", ...about });
  test.each([
    ["change holds", rise("170%")],
    ["change off", rise("62%")],
    ["change holds", rise("62%", { qualifier: "over" })],
    ["change off", rise("170%", { direction: "down" })],
    ["change holds", rise("VND 34 million")],
    ["change off", rise("VND 30 million")],
    ["ratio holds", rise("2.7 times", { direction: null })],
    ["ratio off", rise("3.6 times", { direction: null })],
  ])("%s", (row, change) => {
    expect(found([...levels, change])).toEqual([row]);
  });

  test.each([
    ["the base is not known", [levels[1] as Fact], rise("62%")],
    ["both levels are of other articles", levels.map((one) => ({ ...one, article: "other" })), rise("62%")],
    ["it is aimed at", levels, rise("62%", { kind: "target" })],
  ])("gives no row where %s", (_what, given, change) => {
    expect(found([...given, change])).toEqual([]);
  });

  test.each([
    ["change holds", "3.63%"],
    ["change off", "4.63%"],
    ["change holds", "17%"],
  ])("%s: a rate that fell by %s, in points or in percent", (row, printed) => {
    const rates = [level("21.29%", "2024"), level("17.66%", "2025")];
    const change = fall(printed, { period: "2025", base: "2024", per: [] });
    expect(only("change", [...rates, change])).toEqual([row]);
  });
});

test.each([
  ["ratio holds", "VND 54 million"],
  ["ratio off", "VND 27 million"],
])("%s: %s a head of 17.28 trillion and 320,000 people", (row, printed) => {
  const at = { period: "2025" };
  const [total, heads] = [
    fact("VND 17.28 trillion", { ...at, metric: "grdp" }),
    fact("320,000 people", { ...at, metric: "population" }),
  ];
  const each = fact(printed, { ...at, metric: "grdp-per-capita" });
  expect(found([total, heads, each])).toEqual([row]);
  expect(found([total, { ...heads, period: { from: "2019", to: "2019" } }, each])).toEqual([]);
});

describe("a target and what was reached", () => {
  const target = (printed: string, about: object = {}) =>
    fact(printed, { metric: "jobs", unit: "job", kind: "target", period: "2030", per: ["year"], ...about });
  const reached = (printed: string, about: object = {}) =>
    fact(printed, { metric: "jobs", unit: "job", period: "2025", per: ["year"], ...about });
  test.each([
    ["target off", target("8,000 - 9,000 jobs"), reached("9,000 jobs", { qualifier: "over" })],
    ["target off", target("9,000 jobs"), reached("9,000 jobs")],
    ["target holds", target("9,000 jobs"), reached("8,900 jobs")],
    ["target off", target("9,000 jobs"), reached("10,000 people", { unit: "person", period: null })],
    ["target holds", level("15%", "2030", { kind: "target" }), level("17.66%", "2025")],
    ["target off", level("18%", "2030", { kind: "target" }), level("17.66%", "2025")],
    [
      "target off",
      fall("3%", { kind: "target", period: "2030", qualifier: "over" }),
      fall("4.53%", { period: "2021/2024" }),
    ],
  ])("%s", (row, aim, done) => {
    expect(only("target", [aim, done])).toEqual([row]);
  });

  test.each([
    ["of an earlier time", target("9,000 jobs", { period: "2020" }), reached("10,000 jobs")],
    [
      "of a year, held against the total of five",
      target("9,000 jobs", { per: [] }),
      reached("45,000 jobs", { per: [], period: "2021/2025" }),
    ],
    ["of another place", target("9,000 jobs", { place: "na-sang-commune" }), reached("10,000 jobs")],
    [
      "without a metric that is known",
      target("9,000 jobs", { metric: "open:x" }),
      reached("10,000 jobs", { metric: "open:x" }),
    ],
  ])("gives no row %s", (_what, aim, done) => {
    expect(found([aim, done])).toEqual([]);
  });

  test("is held against the best of its own article and of all", () => {
    const mine = reached("9,500 jobs");
    const best = reached("10,000 jobs", { article: "other" });
    const aim = target("9,000 jobs");
    const [row] = rowsOf([reached("9,100 jobs", { article: "other" }), best, mine, aim]).filter(
      ({ check }) => check === "target",
    );
    expect(row?.facts).toEqual([aim.id, mine.id, best.id]);
  });
});
