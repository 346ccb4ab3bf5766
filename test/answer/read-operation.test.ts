import { describe, expect, test } from "vitest";
import { readOperations } from "../../src/answer/read-operation.ts";
import { fold } from "../../src/text/fold.ts";

/** The first operation that the words ask for, or "value". */
const first = (text: string) => readOperations(fold(text))[0] ?? "value";

describe("the words of a question ask for", () => {
  test.each([
    [
      "ratio",
      ["A gấp mấy lần B?", "a gap may lan b", "How many times bigger is A than B?", "the ratio of A to B"],
    ],
    [
      "target-gap",
      [
        "Còn bao nhiêu nữa mới đạt mục tiêu 2030?",
        "con thieu bao nhieu nua moi toi muc tieu",
        "How far are we from the 2030 target?",
        "thu ngân sách so với mục tiêu 2030",
        "Coffee: where does it stand and where is it heading?",
      ],
    ],
    [
      "yearly-average",
      ["Trung bình mỗi năm bao nhiêu?", "chia deu ra moi nam bao nhieu", "On average, how much a year?"],
    ],
    ["growth", ["GRDP tăng bao nhiêu phần trăm?", "By what percent did it grow?"]],
    [
      "share",
      [
        "Tín dụng chiếm bao nhiêu phần trăm?",
        "tin dung chiem may phan",
        "What share of all the money is credit?",
        "What slice of the money is credit?",
      ],
    ],
    [
      "remainder",
      ["Còn lại bao nhiêu chưa giải ngân?", "con bao nhieu xa chua dat", "How many have not yet met it?"],
    ],
    ["sum", ["Hai khoản cộng lại bao nhiêu?", "gop lai duoc bao nhieu", "How much do they have together?"]],
    [
      "difference",
      [
        "A và B chênh nhau bao nhiêu?",
        "hon kem nhau may",
        "phai trong them chung nao so voi 2025",
        "What is the difference between A and B?",
      ],
    ],
    [
      "trend",
      [
        "Tỷ lệ này thay đổi qua các năm thế nào?",
        "dien bien qua cac nam",
        "How has it changed over the years?",
      ],
    ],
    [
      "trend",
      [
        "Từ đầu nhiệm kỳ hộ nghèo giảm dần ra sao?",
        "thu nhap may nam qua thay doi ra sao",
        "Walk me through how poverty has moved since 2021.",
        "Has income been rising? From what to what?",
        "Trace the timeline of the poverty rate.",
      ],
    ],
    [
      "per-unit",
      [
        "Bình quân mỗi hộ vay được bao nhiêu?",
        "doanh thu chia cho so khach",
        "Divide the loans by the households.",
        "What is the average spend per visitor?",
      ],
    ],
    [
      "remainder",
      ["How many still fail it?", "How many fall short?", "còn bao nhiêu chưa tiêu", "What do they lack?"],
    ],
    [
      "target-gap",
      ["Growth achieved versus growth hoped for", "phải tăng thêm bao nhiêu", "It must grow by how much?"],
    ],
    [
      "rank",
      [
        "Nguồn nào góp nhiều tiền nhất?",
        "xep tu dong nguoi den it nguoi",
        "Which source paid the most?",
        "Rank the sources.",
      ],
    ],
    [
      "trend",
      [
        "Which way is poverty moving?",
        "poverty, then and now",
        "poverty: figures for each year",
        "How has income evolved?",
        "Diện tích mở rộng ra sao?",
        "hộ nghèo ra sao từ 2021 đến 2025",
        "poverty since 2021, step by step",
      ],
    ],
    ["per-unit", ["Take the loans and divide by the households.", "loans divided among the households"]],
    ["ratio", ["What multiple of B is A?"]],
    [
      "remainder",
      [
        "Kinh phí còn dư mấy triệu?",
        "kinh phi con thua may trieu",
        "kinh phí trừ đi phần đã chi là mấy triệu",
        "xa nao con truot tieu chi",
        "How much is still to be paid out?",
        "What is left over?",
      ],
    ],
    ["sum", ["gộp cả hai được mấy cây", "gop het lai la bn"]],
    ["compare", ["A cao hơn hay thấp hơn B?", "a so voi b", "Is A higher than B?", "A hay là B nhiều hơn?"]],
  ])("%s", (expected, texts) => {
    for (const text of texts) expect([text, first(text)]).toEqual([text, expected]);
  });
});

test.each([
  "Tỷ lệ hộ nghèo năm 2025 là bao nhiêu?",
  "ty le ho ngheo 2025",
  "Na Sang có mấy cây cầu?",
  "How many bridges are there in Na Sang?",
  "What is the poverty rate?",
  "Mục tiêu diện tích cà phê năm 2030",
  "target for coffee area by 2030",
  "Tối thiểu bao nhiêu hộ?",
  "xin chào",
  "ngheo dien bien",
  "Vốn này chia cho mấy dự án?",
  "And the target for 2030?",
  // What is still owed is no rest of anything, which all have sets nothing side by side.
  "con du no bao nhieu",
  "Trạm y tế xã nào cũng đạt chuẩn?",
  "Doanh nghiệp góp bao nhiêu?",
  "Which way leads to Na Sang?",
  "income per year",
  "Tỷ lệ này đã xuống dưới hai mươi chưa?",
])("%j asks for a value", (text) => expect(first(text)).toBe("value"));
