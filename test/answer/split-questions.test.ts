import { expect, test } from "vitest";
import { splitQuestions } from "../../src/answer/split-questions.ts";

const texts = (message: string) => splitQuestions(message).map(({ text }) => text);

test.each([
  ["Tỷ lệ hộ nghèo năm 2025?", ["Tỷ lệ hộ nghèo năm 2025?"]],
  [
    "Tỷ lệ hộ nghèo là bao nhiêu? Na Sang có mấy cây cầu?",
    ["Tỷ lệ hộ nghèo là bao nhiêu?", "Na Sang có mấy cây cầu?"],
  ],
  ["1. poverty rate in 2025\n2. bridges in Na Sang", ["poverty rate in 2025", "bridges in Na Sang"]],
  [
    "1. poverty rate in 2025?\n2. Forest coverage?\n3. GRDP?",
    ["poverty rate in 2025?", "Forest coverage?", "GRDP?"],
  ],
  ["Chào bạn,\n- hộ nghèo?\n- cà phê?", ["hộ nghèo?", "cà phê?"]],
  ["Tỷ lệ hộ nghèo năm 2025?\nCảm ơn bạn", ["Tỷ lệ hộ nghèo năm 2025? Cảm ơn bạn"]],
  ["Năm 2025? Tỷ lệ hộ nghèo?", ["Năm 2025? Tỷ lệ hộ nghèo?"]],
  [
    "Có bao nhiêu quyết định, bao nhiêu kế hoạch và bao nhiêu văn bản chỉ đạo?",
    ["Có bao nhiêu quyết định", "bao nhiêu kế hoạch", "bao nhiêu văn bản chỉ đạo?"],
  ],
  [
    "How many visitors came in 2025 and how much money did they spend?",
    ["How many visitors came in 2025", "how much money did they spend?"],
  ],
  ["Vốn trung ương và vốn địa phương là bao nhiêu?", ["Vốn trung ương và vốn địa phương là bao nhiêu?"]],
  ["Has income been rising? From what to what?", ["Has income been rising? From what to what?"]],
  ["Pu Nhi giải ngân bao nhiêu, còn lại bao nhiêu?", ["Pu Nhi giải ngân bao nhiêu", "còn lại bao nhiêu?"]],
  // What several of them have is not asked of how many.
  ["Xã có bao nhiêu hộ, riêng mấy bản vùng cao?", ["Xã có bao nhiêu hộ, riêng mấy bản vùng cao?"]],
  ["Xã có bao nhiêu hộ, có mấy bản vùng cao?", ["Xã có bao nhiêu hộ", "có mấy bản vùng cao?"]],
  ["How many pigs, goats and hens are there?", ["How many pigs, goats and hens are there?"]],
])("%j", (message, expected) => expect(texts(message)).toEqual(expected));

test("a part of a sentence goes on from the one before, a sentence of its own does not", () => {
  const goesOn = (message: string) => splitQuestions(message).map((asked) => asked.goesOn);
  expect(goesOn("Có bao nhiêu trường học và có bao nhiêu trạm y tế?")).toEqual([false, true]);
  expect(goesOn("Có bao nhiêu trường học? Có bao nhiêu trạm y tế?")).toEqual([false, false]);
});

test("all questions of a long message are counted, and nothing of it is lost where there is one", () => {
  expect(texts("How many bridges are there? ".repeat(100))).toHaveLength(100);
  expect(texts("a")).toEqual(["a"]);
  expect(texts("")).toEqual([""]);
});
