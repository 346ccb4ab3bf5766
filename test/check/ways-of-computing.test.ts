import { describe, expect, test } from "vitest";
import { shippedVerdicts } from "../support/shipped-verdicts.ts";

const verdicts = shippedVerdicts();

describe.each<[kind: string, verdicts: string, ...texts: string[]]>([
  [
    "the sum of a list, without a word for it",
    "supported supported supported computed",
    "With 32 decisions, 21 plans and 48 guiding documents, Điện Biên issued 101 papers on poverty reduction.",
  ],
  [
    "a wrong sum of a list",
    "supported supported supported unsupported",
    "With 32 decisions, 21 plans and 48 guiding documents, Điện Biên issued 110 papers on poverty reduction.",
  ],
  [
    "what is told twice counts once",
    "computed computed supported supported",
    "Trang trại của Vừ A Sùng ở Sính Phình có 46 con vật: 6 con trâu (ba đôi) và 40 con dê.",
  ],
  [
    "growth told as a multiple",
    "supported computed",
    "Nhiệm kỳ 2020-2025 vốn đầu tư toàn xã hội ở Điện Biên đạt trên 81.800 tỷ đồng, gấp 1,72 lần nhiệm kỳ trước.",
  ],
  [
    "the share of two parts together",
    "supported supported computed supported",
    "Vốn tín dụng (7.550 tỷ) và vốn lồng ghép (4.157 tỷ) là gần 89% của 13.160 tỷ đồng huy động cho nông thôn mới Điện Biên 2021-2025.",
  ],
  [
    "a wrong share of two parts together",
    "supported supported unsupported supported",
    "Vốn tín dụng (7.550 tỷ) và vốn lồng ghép (4.157 tỷ) là gần 98% của 13.160 tỷ đồng huy động cho nông thôn mới Điện Biên 2021-2025.",
  ],
  [
    "so many in ten or a hundred",
    "supported",
    "Health insurance covers 98 out of 100 people in Điện Biên.",
    "Hơn 8 trên 10 trường ở Điện Biên đạt chuẩn quốc gia.",
  ],
  [
    "those who have none",
    "supported computed",
    "62.15% of workers in Điện Biên have had training, so 37.85% have had none.",
  ],
  [
    "all but so many",
    "computed",
    "Mains electricity reaches all but 7.34% of the households of Na Sang commune.",
  ],
  [
    "so many to one",
    "supported supported computed",
    "Development capital, VND 664.5 billion, and regular capital, VND 105.5 billion, stand at more than six to one in Điện Biên's new rural programme of 2021-2025.",
  ],
  [
    "a unit that is said once",
    "supported supported",
    "Nậm Nèn's poverty rate is 44.63%, against the province's overall rate of 17.66 in 2025.",
  ],
])("%s: %s", (_kind, expected, ...texts) => {
  test.each(texts)("%s", async (text) => {
    expect(await verdicts(text)).toBe(expected);
  });
});
