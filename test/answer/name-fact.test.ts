import { expect, test } from "vitest";
import { nameFact } from "../../src/answer/name-fact.ts";
import type { Fact, Language } from "../../src/domain.ts";
import { sampleFact } from "../support/sample-fact.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

const named = (over: Partial<Fact>, language: Language) =>
  nameFact(sampleFact(over), language, smallVocabulary)
    .map(({ text }) => text)
    .join("");

test.each([
  ["Poverty rate in Điện Biên in 2025", "Tỷ lệ hộ nghèo ở tỉnh Điện Biên năm 2025", {}],
  [
    "Poverty rate in Na Sang commune in 2021–2025",
    "Tỷ lệ hộ nghèo ở xã Na Sang giai đoạn 2021–2025",
    { place: "na-sang-commune", placeLabel: "Na Sang", period: { from: "2021", to: "2025" } },
  ],
  [
    "Poverty rate in Điện Biên in 2025 (target)",
    "Tỷ lệ hộ nghèo ở tỉnh Điện Biên năm 2025 (mục tiêu)",
    { kind: "target" },
  ],
  [
    "Poverty rate (poor districts) in Điện Biên since 2021",
    "Tỷ lệ hộ nghèo (các huyện nghèo) ở tỉnh Điện Biên từ năm 2021 đến nay",
    { about: "poor districts", period: { from: "2021", to: null } },
  ],
  [
    "Poverty rate in Phô village, Na Sang commune by December 31, 2025",
    "Tỷ lệ hộ nghèo ở bản Phô, xã Na Sang tính đến ngày 31/12/2025",
    { place: "pho-village", placeLabel: "Phô", period: { from: "2025-12-31", to: "2025-12-31" } },
  ],
  [
    "Poverty rate (program on new rural development) in Điện Biên",
    "Tỷ lệ hộ nghèo (chương trình xây dựng nông thôn mới) ở tỉnh Điện Biên",
    { unit: "VND", programme: "ntp-new-rural", period: null },
  ],
] as const)("%s | %s", (en, vi, over) => {
  expect([named(over, "en"), named(over, "vi")]).toEqual([en, vi]);
});
