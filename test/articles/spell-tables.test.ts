import { expect, test } from "vitest";
import { spellRows, spellTables } from "../../src/articles/spell-tables.ts";

const spelled = (...lines: string[]) => spellTables(lines.join("\n")).split("\n");

test("each row of a table tells its figures with the heads of row and column, on its own line", () => {
  expect(
    spelled("Before.", "Xã\tHộ nghèo\tTỷ lệ", "Na Sang\t312 hộ\t45,2%", "Búng Lao\t120 hộ\t17,66%", "After."),
  ).toEqual([
    "Before.",
    "",
    "Xã Na Sang: Hộ nghèo 312 hộ; Tỷ lệ 45,2%.",
    "Xã Búng Lao: Hộ nghèo 120 hộ; Tỷ lệ 17,66%.",
    "After.",
  ]);
});

test.each([
  ["pipes", ["Target | Result", "Coffee | 12 ha"], "Coffee: Result 12 ha."],
  ["pipes around", ["| Target | Result |", "|---|:--:|", "| Coffee | 12 ha |"], "Coffee: Result 12 ha."],
  ["the unit of a column", ["Target\tArea (ha)", "Coffee\t1,240"], "Coffee: Area 1,240 ha."],
  ["the unit of a row", ["Chỉ tiêu\tKết quả", "Tỷ lệ (%)\t34,9"], "Tỷ lệ: Kết quả 34,9 %."],
  ["a unit that the cell has itself", ["Target\tArea (ha)", "Coffee\t12 km2"], "Coffee: Area 12 km2."],
  ["years as heads", ["Chỉ tiêu\t2021\tNăm 2025", "Hộ\t34,9%\t17%"], "Hộ: 34,9% (2021); 17% (Năm 2025)."],
  ["a column that counts the rows", ["STT\tTên\tSố", "7\tCà phê\t12 ha"], "Cà phê: Số 12 ha."],
  ["a kind of place in English", ["Communes\tArea", "Na Sang\t12 ha"], "Na Sang commune: Area 12 ha."],
  ["cells without anything", ["Xã\tA\tB\tC", "Na Ư\t-\t12 ha\t"], "Xã Na Ư: B 12 ha."],
  ["a row that is too short", ["Xã\tA\tB", "Na Ư\t12 ha"], "Xã Na Ư: A 12 ha."],
])("%s are understood", (_what, lines, last) => {
  expect(spelled(...lines).at(-1)).toBe(last);
});

test.each([
  ["a line of prose", ["Of 12 communes | 8 are poor."]],
  ["a menu", ["Home | News", "Sport | Travel"]],
  ["a list of other articles", ["Title of one\t12/11/2025", "Title of two\t13/11/2025"]],
  ["videos", ["Video\tLength", "Harvest\t0:45"]],
  ["rows without heads", ["Na Sang\t312", "Búng Lao\t120"]],
  ["rows longer than their heads", ["Xã\tA", "Na Ư\t12\t13"]],
])("%s is left as it is", (_what, lines) => {
  expect(spelled(...lines)).toEqual(lines);
});

test("rows in which nothing can be told are empty, and no other is lost", () => {
  const rows = [
    ["Xã", "A"],
    ["Na Ư", "-"],
    ["Na Sang", "12"],
    ["Búng Lao", "13"],
  ];
  expect(spellRows(rows)).toEqual(["", "", "Xã Na Sang: A 12.", "Xã Búng Lao: A 13."]);
});
