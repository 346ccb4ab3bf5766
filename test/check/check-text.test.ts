import { describe, expect, test } from "vitest";
import { checkText } from "../../src/check/check-text.ts";
import { factTableOf } from "../support/room.ts";
import { sampleFact } from "../support/sample-fact.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

const rate = (year: string, value: number, over = {}) =>
  sampleFact({ id: `rate-${year}`, value, step: 0.01, period: { from: year, to: year }, ...over });
const facts = factTableOf([
  rate("2021", 34.9, { step: 0.1 }),
  rate("2025", 17.66),
  rate("2030", 9, { kind: "target", step: 1 }),
  rate("2024", 44.63, { id: "commune", place: "na-sang-commune", placeLabel: "Na Sang" }),
  sampleFact({
    ...{ id: "money", metric: "total-investment", label: { en: "total investment", vi: "tổng vốn đầu tư" } },
    ...{ value: 13_159_569_000_000, step: 1_000_000, unit: "VND", period: { from: "2021", to: "2025" } },
  }),
]);
const room = { facts, vocabulary: smallVocabulary };
const verdicts = async (text: string) =>
  (await checkText({ text }, room)).claims.map(({ judgement }) => judgement.verdict);

describe.each([
  ["supported", "In 2025, the poverty rate was 17.66%."],
  ["supported", "Năm 2025, tỷ lệ hộ nghèo là 17,66%."],
  ["supported", "In 2025, the poverty rate was 17.7%."],
  ["supported", "Total investment in 2021-2025 was VND 13.16 trillion."],
  ["supported", "Giai đoạn 2021-2025, tổng vốn đầu tư là 13.159.569 triệu đồng."],
  ["supported", "By 2030, the target for the poverty rate is 9%."],
  ["computed", "From 2021 to 2025, the poverty rate fell by 17.24 percentage points."],
  ["contradicted", "In 2025, the poverty rate was 17.78%."],
  ["contradicted", "In 2021, the poverty rate was 17.66%."],
  ["contradicted", "Năm 2025, tỷ lệ hộ nghèo của xã Na Sang là 17,66%."],
  ["contradicted", "In 2025, the near-poor rate was 17.66%."],
  ["contradicted", "In 2030, the poverty rate was 9%."],
  ["unsupported", "The station has three QR readers."],
  ["unsupported", "It is false that the poverty rate was 17.66% in 2025."],
  ["contradicted", "The unemployment rate was 17.66% in 2025."],
  ["computed", "Tỷ lệ hộ nghèo giảm 17,24% từ năm 2021 đến năm 2025."],
])("%s", (verdict, text) => {
  test(text, async () => {
    expect(await verdicts(text)).toEqual([verdict]);
  });
});

test("years, dates and names are no claims", async () => {
  expect(await verdicts("In 2025, on May 15, Project 9 on National Highway 279 went on.")).toEqual([]);
});

test("a text is right only where every figure is", async () => {
  const right = "In 2025, the poverty rate was 17.66%.";
  expect((await checkText({ text: right }, room)).ok).toBe(true);
  expect((await checkText({ text: `${right} The station has three QR readers.` }, room)).ok).toBe(false);
});

test("spans are those of the text as it was given", async () => {
  const text = "Năm 2025, tỷ lệ hộ nghèo là 17,66%.".normalize("NFD");
  const [claim] = (await checkText({ text }, room)).claims;
  expect(text.slice(claim?.claim.quantity.start, claim?.claim.quantity.end)).toBe("17,66%");
});

test("the reason is in the language of the text", async () => {
  const [en] = (await checkText({ text: "In 2025, the poverty rate was 17.78%." }, room)).claims;
  const [vi] = (await checkText({ text: "Năm 2025, tỷ lệ hộ nghèo là 17,78%." }, room)).claims;
  expect(en?.why).toMatch(/another figure/);
  expect(vi?.why).toMatch(/số khác/);
});
