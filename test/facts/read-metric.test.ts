import { expect, test } from "vitest";
import { extractFrom } from "../support/extract-from.ts";

/** `expected` has the metrics of the figures in order. */
function expectMetrics(expected: string, language: "en" | "vi", text: string) {
  const facts = extractFrom(language, [text]);
  expect(facts.map(({ metric }) => metric).join(" ")).toBe(expected);
}

test.each([
  ["near-poor-rate poverty-rate", "en", "The near-poor rate was 9% and the poverty rate 17%."],
  ["near-poor-rate poverty-rate", "vi", "Tỷ lệ hộ cận nghèo là 9%, tỷ lệ hộ nghèo là 17%."],
  ["road-length bridges-built", "en", "They built 12 km of local roads and five bridges."],
  ["road-length bridges-built", "vi", "Xã làm 12 km đường giao thông và năm cây cầu."],
  ["poverty-rate near-poor-rate", "vi", "Toan tinh con ty le ho ngheo 17%, ty le ho can ngheo 9%."],
])("%s: each member of an enumeration measures what its own words say: %s %j", (metrics, language, text) =>
  expectMetrics(metrics, language as "en" | "vi", text),
);

test.each([
  [
    "total-investment capital-central",
    "en",
    "The investment was VND 30 billion, including VND 20 billion from the central budget.",
  ],
  [
    "total-investment capital-central",
    "vi",
    "Vốn đầu tư là 30 tỷ đồng, trong đó ngân sách trung ương 20 tỷ đồng.",
  ],
  [
    "total-investment capital-central",
    "en",
    "The investment was VND 30 billion; VND 20 billion was central budget funding.",
  ],
  [
    "total-investment capital-central",
    "en",
    "The investment was VND 30 billion, with VND 20 billion as central budget funding.",
  ],
])("%s: a part of a whole measures what it comes from: %s %j", (metrics, language, text) =>
  expectMetrics(metrics, language as "en" | "vi", text),
);

test.each([
  [
    "poverty-rate poverty-rate poverty-rate",
    "en",
    "The poverty rate fell from 34% in 2021 to 21% in 2024 and 17% in 2025.",
  ],
  [
    "poverty-rate poverty-rate poverty-rate",
    "vi",
    "Tỷ lệ hộ nghèo giảm từ 34% năm 2021 xuống 21% năm 2024 và 17% năm 2025.",
  ],
  [
    "poverty-rate near-poor-rate poverty-rate near-poor-rate",
    "en",
    "The poverty rate was 17% and the near-poor rate 9%; the targets are 12% and 6%, respectively.",
  ],
  [
    "poverty-rate near-poor-rate poverty-rate near-poor-rate",
    "vi",
    "Tỷ lệ hộ nghèo là 17%, tỷ lệ hộ cận nghèo là 9%; mục tiêu lần lượt là 12% và 6%.",
  ],
  [
    "total-investment total-investment total-investment",
    "en",
    "The investment reached VND 30 billion, up 12% on the year before and 2.5 times the figure of 2020.",
  ],
  [
    "total-investment total-investment total-investment",
    "vi",
    "Vốn đầu tư đạt 30 tỷ đồng, tăng 12%, gấp 2,5 lần năm 2020.",
  ],
  [
    "total-investment total-investment",
    "en",
    "The investment was VND 30 billion, ranking third in the region.",
  ],
  ["total-investment total-investment", "vi", "Vốn đầu tư đạt 30 tỷ đồng, đứng thứ 3 trong vùng."],
])("%s: what names nothing itself measures what stands before it: %s %j", (metrics, language, text) =>
  expectMetrics(metrics, language as "en" | "vi", text),
);

test.each([
  ["poverty-rate poverty-rate", "en", "The poverty rate was 20% in 2024. It is now 17%."],
  ["poverty-rate poverty-rate", "vi", "Tỷ lệ hộ nghèo năm 2024 là 20%. Nay còn 17%."],
  ["poverty-rate", "en", "The poverty rate is a worry. By 2030 it should be 5%."],
  ["poverty-rate", "vi", "Tỷ lệ hộ nghèo còn cao. Đến năm 2030 phấn đấu còn 5%."],
])("%s: the subject may stand in the sentence before: %s %j", (metrics, language, text) =>
  expectMetrics(metrics, language as "en" | "vi", text),
);

test.each([
  [
    "open:area-of-planted-tea open:share-of-the-plan-for-area-of-planted-tea open:area-of-planted-tea",
    "en",
    "The district planted 26 hectares of tea, equal to 113% of the plan (23 hectares).",
  ],
  [
    "open:dien-tich-trong-che open:muc-hoan-thanh-ke-hoach-dien-tich-trong-che open:dien-tich-trong-che",
    "vi",
    "Huyện trồng 26 ha chè, đạt 113% kế hoạch (23 ha).",
  ],
  [
    "open:schools-internet open:schools open:share-of-schools-internet",
    "en",
    "9 out of 12 schools have internet, equivalent to 75%.",
  ],
  ["open:truong-internet open:ty-le-truong-internet", "vi", "Có 9/12 trường có internet, tương đương 75%."],
  [
    "open:exported-coffee open:value-of-exported-coffee",
    "en",
    "They exported 40 tonnes of coffee worth USD 200,000.",
  ],
])(
  "%s: a share, a result against the plan and a worth are told by what they are of: %s %j",
  (metrics, language, text) => expectMetrics(metrics, language as "en" | "vi", text),
);

test.each([
  ["open:embankments open:length-of-embankments", "en", "The commune has six embankments totaling 3.1 km."],
  [
    "open:power-plants open:capacity-of-power-plants",
    "en",
    "There are 24 power plants with a total capacity of 728 MW.",
  ],
  ["open:nha-may open:tong-cong-suat-nha-may", "vi", "Tỉnh có 24 nhà máy với tổng công suất 728 MW."],
])("%s: a length or a capacity is that of the things counted before it: %s %j", (metrics, language, text) =>
  expectMetrics(metrics, language as "en" | "vi", text),
);

test.each([
  ["total-investment", "en", "The central budget gave VND 30 billion as investment."],
  ["poverty-rate", "en", "The “For Investment” Fund reported: the poverty rate is 17%."],
  ["open:raised", "en", "The New Investment Board has raised VND 3 billion."],
  ["open:length-of-repaired-old-roads", "en", "They repaired 12 km of old roads."],
])("%s: a name of an office or a part of a longer name is no metric: %s %j", (metrics, language, text) =>
  expectMetrics(metrics, language as "en" | "vi", text),
);

test.each([
  ["poverty-rate", "en", "By 2025 the province-wide poverty rate had fallen to 17%."],
  ["poverty-rate", "en", "The nationwide poverty rate is 2%."],
])("%s: how far a metric reaches is no part of its name: %s %j", (metrics, language, text) =>
  expectMetrics(metrics, language as "en" | "vi", text),
);

test.each([
  [
    "open:trading-volume open:trading-volume",
    "en",
    "Trading volume rose by 12%. The increase was 15% in Na Sang.",
  ],
  [
    "open:area-of-tea open:area-of-tea",
    "en",
    "Na Sang has 200 hectares of tea. The figure is to reach 300 hectares by 2030.",
  ],
  [
    "open:dien-tich-che open:dien-tich-che",
    "vi",
    "Na Sang có 200 ha chè. Con số này sẽ đạt 300 ha vào năm 2030.",
  ],
  ["open:exports open:exports", "en", "Exports were USD 5 million in 2025, 18% higher than in 2024."],
])(
  "%s: a figure whose sentence names nothing goes on from the one before: %s %j",
  (metrics, language, text) => expectMetrics(metrics, language as "en" | "vi", text),
);
