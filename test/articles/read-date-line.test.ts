import { expect, test } from "vitest";
import { readDateLine } from "../../src/articles/read-date-line.ts";

const DATES: [string, string[]][] = [
  [
    "2025-11-24",
    [
      "24/11/2025",
      "24-11-2025",
      "24.11.2025",
      "2025-11-24",
      "2025-11-24T08:15:00+07:00",
      "11/24/2025",
      "November 24, 2025",
      "Nov 24, 2025",
      "24 November 2025",
      "24th November, 2025",
      "Monday, November 24, 2025",
      "Monday, 24/11/2025 08:15",
      "Thứ Hai, 24/11/2025 - 08:15",
      "Thứ 2, ngày 24/11/2025, 08:15 GMT+7",
      "ngày 24 tháng 11 năm 2025",
      "Chủ nhật, ngày 24 tháng 11, 2025",
      "08:15 | 24/11/2025",
      "Cập nhật: 24/11/2025",
      "Cập nhật lúc 08:15, ngày 24/11/2025",
      "Ngày đăng: 24/11/2025",
      "Updated: November 24, 2025 at 8:15 am",
      "Published on 24 November 2025",
    ],
  ],
  ["2025-06-05", ["05/06/2025", "5/6/2025", "5 June 2025"]],
];

test.each(DATES.flatMap(([date, lines]) => lines.map((line) => ({ date, line }))))(
  "the line “$line” is the date $date",
  ({ date, line }) => {
    expect(readDateLine(line)).toBe(date);
    expect(readDateLine(`  ${line} `)).toBe(date);
  },
);

const NO_DATES = [
  "2025",
  "in 2025",
  "November 2025",
  "31/02/2025",
  "24/13/2025 and more",
  "44/115",
  "24/11/2025: the province met its target",
  "On November 24, 2025, the commune opened a bridge.",
  "Smarch 24, 2025",
  "Focus on vocational training",
  "",
];

test.each(NO_DATES)("the line “%s” is no date", (line) => {
  expect(readDateLine(line)).toBeNull();
});
