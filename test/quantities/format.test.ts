import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Language, QUALIFIERS, UNITS } from "../../src/domain.ts";
import { findQuantities } from "../../src/quantities/find-quantities.ts";
import { formatMeasure, qualify } from "../../src/quantities/format.ts";
import { UNIT_ENTRIES } from "../../src/quantities/units.ts";
import { measure } from "./measure.ts";

describe("formatMeasure", () => {
  it.each(
    [
      ["VND 13,159,569 million", "13.159.569 triệu đồng", "full", "VND 13,159,569 million"],
      ["VND 13.16 trillion", "13,16 nghìn tỷ đồng", "short", "VND 13,159,569 million"],
      ["17.66%", "17,66%", "full", "17,66%"],
      ["9,137 people", "9.137 người", "full", "9,137 people"],
      ["VND 54 million per person per year", "54 triệu đồng/người/năm", "full", "54 triệu đồng/người/năm"],
      ["VND 17.235 trillion", "17,235 nghìn tỷ đồng", "full", "VND 17.235 trillion"],
      ["VND 4,817 million", "4,817 tỷ đồng", "full", "4,817 tỷ đồng"],
      ["10-11%", "10-11%", "full", "10 - 11%"],
      ["700-800 MW", "700-800 MW", "full", "700 - 800MW"],
      ["16/19 criteria", "16/19 tiêu chí", "full", "16/19 criteria"],
      ["24th of 34", "thứ 24/34", "full", "thứ 24/34"],
      ["3.6 times", "3,6 lần", "full", "gấp 3,6 lần"],
      ["0.694", "0,694", "full", "0.694"],
      ["1 project", "1 dự án", "full", "1 project"],
      ["2.23 percentage points", "2,23 điểm phần trăm", "full", "2.23 percentage points"],
      ["57 people per square kilometre", "57 người/km²", "full", "57 people/km2"],
      ["1,200 VND", "", "full", ""],
      ["9 thousand people", "9 nghìn người", "full", "9 nghìn người"],
      ["21.50%", "21,50%", "full", "21.50%"],
      ["-2°C", "-2°C", "full", "âm 2 độ C"],
      ["5 concrete bridges", "5 concrete bridges", "full", "five concrete bridges"],
    ].filter(([, , , text]) => text !== ""),
  )("prints %s and %s, %s, for «%s»", (en, vi, style, text) => {
    const [figure] = findQuantities(text);
    if (figure === undefined) throw new Error(`no figure in ${text}`);
    expect(formatMeasure(figure, "en", style === "short" ? "short" : "full")).toBe(en);
    expect(formatMeasure(figure, "vi", style === "short" ? "short" : "full")).toBe(vi);
  });

  it("throws for a contested measure, which has no value to print", () => {
    expect(() => formatMeasure(measure(null, "percent"), "en")).toThrow(RangeError);
  });
});

describe("qualify", () => {
  it.each([
    ["over 9,000 workers", "hơn 9.000 lao động", "over"],
    ["about 9,000 workers", "khoảng 9.000 lao động", "about"],
    ["at least 9,000 workers", "ít nhất 9.000 lao động", "atLeast"],
    ["nearly 9,000 workers", "gần 9.000 lao động", "nearly"],
    ["under 9,000 workers", "dưới 9.000 lao động", "under"],
    ["at most 9,000 workers", "không quá 9.000 lao động", "atMost"],
    ["9,000 workers", "9.000 lao động", "exact"],
  ] as const)("writes «%s» and «%s»", (en, vi, qualifier) => {
    expect(qualify("9,000 workers", qualifier, "en")).toBe(en);
    expect(qualify("9.000 lao động", qualifier, "vi")).toBe(vi);
  });
});

describe("what is printed", () => {
  /** Digits and the power of ten of the last: every value that a printed figure can have. */
  const numbers = fc.record({
    digits: fc.integer({ min: 1, max: 99_999_999 }),
    more: fc.integer({ min: 1, max: 99_999 }),
    power: fc.constantFrom(-3, -2, -1, 0),
    scale: fc.constantFrom(0, 3, 6, 9, 12),
  });
  const languages = fc.constantFrom<Language>("en", "vi");
  const carriers: Record<Language, (text: string) => string> = {
    en: (text) => `The report of the province says that it was ${text} at the time.`,
    vi: (text) => `Báo cáo của tỉnh cho biết kết quả là ${text} vào thời điểm đó.`,
  };
  const ranked: Record<Language, (text: string) => string> = {
    en: (text) => `The report says that the province ranked ${text} at the time.`,
    vi: (text) => `Báo cáo cho biết tỉnh xếp ${text} vào thời điểm đó.`,
  };
  const printable = UNITS.filter((unit) => unit !== "rank" && unit !== "item");
  const nouns: Record<Language, string[]> = {
    en: ["bridges", "health stations", "economic models", "goats"],
    vi: ["cây cầu", "trạm y tế", "mô hình", "con dê"],
  };

  type Wanted = Parameters<typeof formatMeasure>[0];
  function expectBack(printed: Wanted, language: Language, carrier = carriers): void {
    const text = qualify(formatMeasure(printed, language), printed.qualifier, language);
    const found = findQuantities(carrier[language](text));
    expect(found, text).toHaveLength(1);
    const { value, low, high, of, unit, noun, per, qualifier } = printed;
    expect(found[0], text).toMatchObject({ value, low, high, of, unit, noun, per, qualifier });
  }
  const whole = (unit: Wanted["unit"]) => UNIT_ENTRIES[unit].dimension === "count";

  it("parses back to the same value, unit, rate and qualifier, in every unit and both languages", () => {
    fc.assert(
      fc.property(
        numbers,
        fc.constantFrom(...printable),
        languages,
        fc.constantFrom(...QUALIFIERS),
        fc.boolean(),
        ({ digits, power, scale }, unit, language, qualifier, yearly) => {
          const exponent = whole(unit) ? scale : power + scale;
          const per = yearly && UNIT_ENTRIES[unit].dimension === "money" ? (["year"] as const) : [];
          const more = { step: Number(`1e${exponent}`), qualifier, per: [...per] };
          expectBack(
            { ...measure(Number(`${digits}e${exponent}`), unit, more), scale: 10 ** scale },
            language,
          );
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("parses back to both ends of a range", () => {
    fc.assert(
      fc.property(
        numbers,
        fc.constantFrom(...printable),
        languages,
        ({ digits, more, power, scale }, unit, language) => {
          const exponent = whole(unit) ? scale : power + scale;
          const [low, high] = [digits, digits + more].map((end) => Number(`${end}e${exponent}`));
          const ends = { low: low ?? 0, high: high ?? 0, step: Number(`1e${exponent}`) };
          expectBack({ ...measure(null, unit, ends), scale: 10 ** scale }, language);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("parses back to the noun of an item", () => {
    fc.assert(
      fc.property(
        // "under 2 bridges" is below them.
        fc.integer({ min: 10, max: 99_999 }),
        languages,
        fc.nat(3),
        fc.constantFrom(...QUALIFIERS),
        (value, language, at, qualifier) => {
          expectBack(measure(value, "item", { noun: nouns[language][at] ?? "", qualifier }), language);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("parses back to a rank, with the number of places and without", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.option(fc.integer({ min: 201, max: 999 })),
        languages,
        (value, of, language) => expectBack(measure(value, "rank", { of }), language, ranked),
      ),
      { numRuns: 500 },
    );
  });
});
