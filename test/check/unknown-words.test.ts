import { describe, expect, test } from "vitest";
import { shippedVerdicts } from "../support/shipped-verdicts.ts";

const verdicts = shippedVerdicts();

describe.each<[kind: string, verdicts: string, ...texts: string[]]>([
  [
    "points tell a change whatever the verb",
    "supported",
    "Từ 2021 đến 2024, mỗi năm tỷ lệ hộ nghèo Điện Biên được gọt đi 4,53 điểm phần trăm.",
    "Year after year from 2021 to 2024, 4.53 percentage points came off the poverty rate of Điện Biên.",
  ],
  [
    "points of a level are none",
    "contradicted",
    "Poverty in Điện Biên stood at 17.66 percentage points in 2025.",
  ],
  [
    "a counted noun that nobody knows",
    "supported",
    "Điện Biên province sent out 48 missives pressing for poverty reduction.",
    "Nhiệm kỳ 2025-2030, Điện Biên chọn 8 mảng trọng tâm.",
  ],
  [
    "a counted noun that names another thing",
    "unsupported",
    "Anh Vừ A Sùng ở xã Sính Phình nuôi 40 con lợn.",
  ],
  [
    "words that name no metric, and a telling figure",
    "supported",
    "The fund board of the Front in Điện Biên has taken in more than VND 533 billion since 2021.",
  ],
  [
    "words that name another metric, and a telling figure",
    "contradicted",
    "Enterprises put VND 769,927 million into new rural development in Điện Biên in 2021-2025.",
    "Bank credit brought 4,157 billion dong to new rural development in Điện Biên in 2021-2025.",
  ],
  [
    "words of another thing altogether, and a telling figure",
    "contradicted",
    "Nậm Nèn got VND 21.161 billion for schools in 2021-2025.",
    "Điện Biên's literacy rate is 94.2%.",
    "Since 2021 Điện Biên has handed out 32,034 scholarships.",
  ],
  [
    "a metric whose figures are of quite another size",
    "supported",
    "For 2030 Điện Biên reckons on GRDP of 115 million dong a head.",
  ],
  [
    "a figure told of a metric of quite another size, which nothing else names",
    "contradicted",
    "Điện Biên's GRDP is expected to be VND 54 million in 2025.",
  ],
  [
    "a figure in brackets has the words before it",
    "supported supported",
    "In 2021-2025 new rural development in Điện Biên lived on firms (614.5 billion dong) and the local budget (38.5 billion).",
  ],
  [
    "a sentence that says nothing of its own goes on from the one before",
    "supported supported",
    "GRDP per head in Điện Biên should be 54 million dong in 2025. By 2030 it ought to be 115 million.",
  ],
  [
    "the figure before at a finer step",
    "supported supported",
    "Chỉ số sản xuất công nghiệp Điện Biên nhiệm kỳ 2020-2025 mỗi năm tăng gần 13%, chính xác là 12,82%.",
  ],
])("%s: %s", (_kind, expected, ...texts) => {
  test.each(texts)("%s", async (text) => {
    expect(await verdicts(text)).toBe(expected);
  });
});
