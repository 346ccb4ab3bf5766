import { expect, test } from "vitest";
import type { Period } from "../../src/domain.ts";
import { extractFrom } from "../support/extract-from.ts";

const shown = (period: Period | null) =>
  period === null ? "none" : period.from === period.to ? period.from : `${period.from}/${period.to ?? ""}`;

/** `expected` has the periods of the figures in order, each with its base behind "<"; "|" begins a paragraph. */
function expectPeriods(expected: string, language: "en" | "vi", text: string) {
  const facts = extractFrom(language, text.split(" | "));
  const periods = facts.map(({ period, base }) => shown(period) + (base ? `<${shown(base)}` : ""));
  expect(periods.join(" ")).toBe(expected);
}

test.each([
  ["2021 2024 2025", "en", "The poverty rate fell from 34% in 2021 to 21% in 2024 and 17% in 2025."],
  ["2021 2024 2025", "vi", "Tỷ lệ hộ nghèo giảm từ 34% năm 2021 xuống 21% năm 2024 và 17% năm 2025."],
  [
    "2021 2025 2021/2025",
    "en",
    "The poverty rate fell from 34% in 2021 to 17% in 2025, an average fall of 4.2% per year.",
  ],
  [
    "2021 2025 2021/2025",
    "vi",
    "Tỷ lệ hộ nghèo giảm từ 34% năm 2021 xuống 17% năm 2025, bình quân mỗi năm giảm 4,2%.",
  ],
  ["2026 2025", "vi", "Giá chè năm nay là 74.000 đồng/kg, năm ngoái là 69.000 đồng/kg."],
  ["2021 2025", "vi", "Năm 2021 giá chè là 69.000 đồng/kg, đến 2025 đã lên khoảng 74.000 đồng/kg."],
  ["2026 2025", "en", "The price of tea rose to VND 74,000 per kg this year, from VND 69,000 last year."],
])("%s: each level of a series has its year, its average all of them: %s %j", (periods, language, text) =>
  expectPeriods(periods, language as "en" | "vi", text),
);

test.each([
  [
    "2020/2025",
    "en",
    "The 2020-2025 term is over. | By 2025, the poverty rate fell by an average of 4% per year.",
  ],
  [
    "2020/2025",
    "vi",
    "Nhiệm kỳ 2020-2025 đã khép lại. | Đến năm 2025, tỷ lệ hộ nghèo giảm bình quân 4%/năm.",
  ],
])("%s: an average a year is over the years that the article spoke of: %s %j", (periods, language, text) =>
  expectPeriods(periods, language as "en" | "vi", text),
);

test.each([
  [
    "2025-01/2025-09 2025-01/2025-09<2024-01/2024-09",
    "en",
    "In the first nine months of 2025, the investment was VND 16 billion, up 12% over the same period of 2024.",
  ],
  [
    "2025-01/2025-09 2025-01/2025-09<2024-01/2024-09",
    "vi",
    "9 tháng đầu năm 2025, vốn đầu tư đạt 16 tỷ đồng, tăng 12% so với cùng kỳ năm 2024.",
  ],
  [
    "2025-01/2025-09 2024-01/2024-09",
    "en",
    "The investment was VND 16 billion in the first nine months of 2025, against VND 14 billion in the same months of 2024.",
  ],
  [
    "2025 2025<2024 2025<2020",
    "en",
    "In 2025 the investment was VND 22 billion, up 18% compared with 2024 and 3.2 times the figure of 2020.",
  ],
  [
    "2025 2025<2024 2025<2020",
    "vi",
    "Năm 2025 vốn đầu tư là 22 tỷ đồng, tăng 18% so với năm 2024, gấp 3,2 lần năm 2020.",
  ],
  [
    "2026 2026<2025 2025",
    "vi",
    "Năm 2026 vốn đầu tư đạt 58 tỷ đồng, tăng 9% so với ước thực hiện năm 2025 (53 tỷ đồng).",
  ],
  ["2025<2021", "vi", "So với năm 2021, vốn đầu tư năm 2025 tăng 9%."],
  ["2025<2021", "en", "Compared with 2021, the investment was up 9% in 2025."],
])(
  "%s: a date to compare with is the base of the change, and not when a level is of: %s %j",
  (periods, language, text) => expectPeriods(periods, language as "en" | "vi", text),
);

test.each([
  ["2026", "en", "This year the province welcomed 1.5 million visitors."],
  ["2026", "vi", "Năm nay tỉnh đón 1,5 triệu lượt khách."],
  ["2021/", "en", "Since 2021 the province has built 40 bridges."],
  ["2021/", "vi", "Từ năm 2021, tỉnh xây 40 cây cầu."],
  ["2025-04/", "vi", "Bản có 74 hộ có điện từ tháng 4/2025. Tối đến, đèn sáng khắp bản."],
  ["2021", "vi", "Tỷ lệ hộ nghèo từ năm 2021 (34%) xuống thấp."],
])("%s: this year is told from the publication, and since has no end: %s %j", (periods, language, text) =>
  expectPeriods(periods, language as "en" | "vi", text),
);

test.each([
  ["2030 2025", "en", "By 2030 the province will have 500 km of roads; 300 km was built in 2025."],
  ["2030 2030", "en", "By 2030 the province aims for 500 km of roads; 40 bridges."],
  ["2024 2024", "en", "In 2024 they sold five tonnes. That year the family earned VND 46 million."],
  ["2024 2024", "vi", "Năm 2024, xã thu 5 tấn quả. Nhà tôi năm đó bán được 46 triệu đồng."],
  ["2024 2024", "vi", "Năm 2024, xã thu 5 tấn quả. Nhà tôi bán được 46 triệu đồng."],
  ["2025-04/ none", "vi", "Bản có 74 hộ có điện từ tháng 4/2025. Nhà tôi bán được 46 triệu đồng."],
  ["2021/2025 2021/2025", "vi", "Giai đoạn 2021-2025, xã xây 5 cây cầu. Vốn đầu tư là 46 tỷ đồng."],
])(
  "%s: a date holds on through a list, years or words that point back to it: %s %j",
  (periods, language, text) => expectPeriods(periods, language as "en" | "vi", text),
);

test.each([
  ["2025 2025<2024", "en", "The poverty rate was 6.2% in 2025, down 3.1 percentage points from 2024."],
  ["2025 2025<2024", "en", "In 2025 the poverty rate was 6.2%, down 3.1 percentage points from 2024."],
  ["2020/2025", "en", "Tea sales rose 12% from 2020 to 2025."],
])("%s: the year that a change is counted from is its base: %s %j", (periods, language, text) =>
  expectPeriods(periods, language as "en" | "vi", text),
);

test.each([
  [
    "none none 2030",
    "vi",
    "Na Sang trồng 850 ha chè, trong đó 200 ha đã cho thu hoạch; phấn đấu đến năm 2030 đạt 1.500 ha.",
  ],
  ["none 2030", "en", "Na Sang has 850 hectares of tea; by 2030 it aims for 1,500 hectares."],
])("%s: a date behind a semicolon is of what follows it: %s %j", (periods, language, text) =>
  expectPeriods(periods, language as "en" | "vi", text),
);
