import { describe, expect, test } from "vitest";
import { shippedVerdicts } from "../support/shipped-verdicts.ts";

const verdicts = shippedVerdicts();

describe.each<[kind: string, verdicts: string, ...texts: string[]]>([
  [
    "a time told from another one",
    "supported supported",
    "Poverty in Điện Biên was 34.9% in 2021; four years later it was 17.66%.",
    "Năm 2021 hộ nghèo Điện Biên là 34,9%, bốn năm sau còn 17,66%.",
    "Poverty in Điện Biên was 21.29% in 2024 and 17.66% a year after that.",
  ],
  [
    "a wrong time told from another one",
    "supported contradicted",
    "Poverty in Điện Biên was 34.9% in 2021; two years later it was 17.66%.",
    "Năm 2021 hộ nghèo Điện Biên là 34,9%, hai năm sau còn 17,66%.",
  ],
  [
    "a rate that goes on",
    "supported",
    "From 2021 to the end of 2024 poverty in Điện Biên fell by 4.53 points a year on average.",
  ],
  [
    "the one year that a list ends with",
    "supported supported",
    "Điện Biên nhắm 4 vạn ha mắc ca, 2 vạn ha cà phê vào năm 2030.",
  ],
  [
    "what is compared has its own time",
    "supported computed supported",
    "Mục tiêu đầu tư toàn xã hội của Điện Biên 2026-2030 là 231 nghìn tỷ đồng, gấp khoảng 2,8 lần mức của nhiệm kỳ 2020-2025 là 81,8 nghìn tỷ.",
  ],
  [
    "the place in the own words of a later figure",
    "supported supported",
    "Na Sang's public investment was VND 234 billion in 2021-2025, beside the VND 36 billion that came to Nậm Nèn.",
    "Điện Biên trains more than 9,000 workers a year, and the commune of Nậm Nèn trained 335 in 2021-2025.",
  ],
  [
    "a term of five years",
    "supported computed",
    "Social investment in Điện Biên passed VND 81.8 trillion in the 2020-2025 term, or more than 16 trillion a year on average.",
  ],
])("%s: %s", (_kind, expected, ...texts) => {
  test.each(texts)("%s", async (text) => {
    expect(await verdicts(text)).toBe(expected);
  });
});
