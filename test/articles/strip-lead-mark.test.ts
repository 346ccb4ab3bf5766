import { expect, test } from "vitest";
import { hasLeadMark, stripLeadMark } from "../../src/articles/strip-lead-mark.ts";

const TEXT = "Bà con bản Huổi Khon đã có cầu mới.";

const MARKS = [
  "ĐBP - ",
  "ĐBP – ",
  "(ĐBP) - ",
  "TTXVN - ",
  "VOV.VN - ",
  "SGGPO - ",
  "(Dân trí) - ",
  "(Báo Sơn La) – ",
  "Sơn La (VNA) - ",
  "HÀ NỘI, Nov 24 (VNS) — ",
  "Lai Châu, 24/11 (TTXVN) - ",
];

test.each(MARKS)("the mark “%s” goes from the first paragraph", (mark) => {
  expect(stripLeadMark(mark + TEXT, "Nothing else.")).toBe(TEXT);
});

const KEPT = [
  "GRDP - the gross regional domestic product - grew fast.",
  "Hà Nội - Điện Biên flights doubled.",
  "Mường Ảng - a commune in the hills - has new roads.",
  "2025 - a year of bridges.",
  "Pu Nhi (a commune) has paid out most of its money.",
  TEXT,
];

test.each(KEPT)("the paragraph “%s” keeps its first words", (paragraph) => {
  expect(stripLeadMark(paragraph, "The GRDP of the province is large.")).toBe(paragraph);
});

test("a known agency's mark tells a teaser, an acronym does not", () => {
  expect(hasLeadMark(`ĐBP - ${TEXT}`)).toBe(true);
  expect(hasLeadMark("GRDP - what it is.")).toBe(false);
});
