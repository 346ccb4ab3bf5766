import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { faultsOfWords } from "../../src/check/check-words.ts";
import { fold } from "../../src/text/fold.ts";
import { spellEnglish, spellVietnamese } from "../support/spell-number.ts";

const PLAIN = [
  "Tỷ lệ hộ nghèo giảm nhanh nhờ đầu tư vào đường giao thông và nhà ở",
  "Trong năm nay, tỉnh tiếp tục hỗ trợ người dân học nghề.",
  "Những năm qua, nhiều hộ không còn thiếu đói; tỷ trọng nông nghiệp giảm dần",
  "Mỗi năm tỉnh mở thêm lớp dạy nghề, hằng năm có người đi làm việc ở nước ngoài",
  "Đây là một trong những xã khó khăn (đôi khi bị chia cắt) – “cái khó ló cái khôn”",
  "Một số hộ chuyển sang trồng mắc ca, và doanh nghiệp tư nhân cũng đầu tư",
  "Tỷ lệ thất nghiệp thấp nhất vùng; công ty xi măng tuyển thêm lao động",
  "Poverty fell because the province invested in housing, roads and vocational training.",
  "Someone attended every lesson, often alone; none of the others tended goats – weighty reasons",
  "It’s the province’s own money: not a loan… (so the article says)",
  "Vùng đồng bào dân tộc thiểu số có thêm phụ tá cho giáo viên; ethnic minorities got teachers",
  "Na Sang",
  "Đường đến Nậm Pồ",
  "",
];

test.each(PLAIN)("plain words have no fault: %s", (words) => {
  expect(faultsOfWords(words)).toEqual([]);
  expect(faultsOfWords(words.normalize("NFD"))).toEqual([]);
});

const FAULTY: [string, string[]][] = [
  [
    "digits of any script",
    ["17,66", "năm 2025", "x²", "½", "٣ xã", "①", "Ⅳ", "１２", "[1]", "１", "三", "m³"],
  ],
  ["Roman numerals", ["Đại hội XIV", "quý I", "chapter ii", "Hạng IV"]],
  [
    "English number words",
    [
      "one of them",
      "Half",
      "twice as much",
      "a dozen",
      "a third",
      "the first",
      "tenfold",
      "twentyone",
      "doubled",
      "a pair",
    ],
  ],
  [
    "words for so many years or for most",
    [
      "a decade",
      "centuries",
      "scores of villages",
      "the majority",
      "thế kỷ trước",
      "một tá",
      "thập kỷ qua",
      "thập niên này",
      "đa số hộ",
    ],
  ],
  ["English scales", ["several million", "thousands", "hundredth", "percent", "bn"]],
  [
    "Vietnamese number words",
    [
      "có năm xã",
      "trong năm xã",
      "gấp đôi",
      "một nửa",
      "thứ tư",
      "thứ nhất",
      "phần trăm",
      "vài trăm",
      "mấy chục",
      "tháng tư",
    ],
  ],
  ["a harmless start that a figure could follow", ["một số", "chừng một phần", "lên đến tỷ"]],
  ["Vietnamese numbers of Chinese origin", ["ngũ thập", "cửu bách", "tam thập lục"]],
  ["tones written elsewhere in the word", ["mươì xã", "triêụ đồng"]],
  [
    "numbers typed without marks",
    ["hai muoi xa", "co nam xa dat chuan", "tang sau lan", "gap doi so voi truoc"],
  ],
  ["numbers taken apart", ["o n e", "f-i-v-e", "m ộ t"]],
  ["invisible letters inside", ["t\u200bwo", "h\u00adai", "se\u{e0041}ven", "1\u200b7"]],
  ["letters that only look alike", ["ѕeven", "οne", "ᴏne", "𝘁𝘄𝗼", "ｔｗｏ", "two\u0338"]],
  ["symbols that show numbers", ["🔟", "5️⃣", "💯", "⚄", "%", "‰", "°", "$", "₫", "+", "−", "≈"]],
  ["addresses", ["https://example.org", "xem example.com", "www.example", "t.me", ".vn", "a@b"]],
  ["mentions, tags and commands", ["@someone", "#tag", "/start", "$TICK"]],
  ["markup", ["<b>chữ</b>", "`code`", "*đậm*", "_nghiêng_", "a & b", "a\nb", "~gạch~"]],
];

describe.each(FAULTY)("%s are a fault", (_, examples) => {
  test.each(examples)("%s", (words) => {
    expect(faultsOfWords(words)).not.toEqual([]);
    expect(faultsOfWords(`Điện Biên ${words}`)).not.toEqual([]);
    expect(faultsOfWords(words.normalize("NFD"))).not.toEqual([]);
  });
});

test("very long words are a fault", () => {
  expect(faultsOfWords("lời ".repeat(100))).toEqual([]);
  expect(faultsOfWords("lời ".repeat(200))).not.toEqual([]);
});

const number = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 999_999_999 }));
const cased = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.normalize("NFD"),
  (text) => [...text].join("\u200b"),
  (text) => text.replaceAll(" ", "  "),
);

test("no number spelled in English words passes", () => {
  fc.assert(
    fc.property(number, cased, fc.constantFrom(" ", "-", ""), (n, change, joint) => {
      const spelled = spellEnglish(n).replaceAll(/[ -]/g, joint);
      expect(faultsOfWords(change(`The province built ${spelled} houses`))).not.toEqual([]);
      expect(faultsOfWords(change(spelled))).not.toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("no number spelled in Vietnamese words passes", () => {
  fc.assert(
    fc.property(
      number,
      cased,
      fc.constantFrom("hộ thoát nghèo", "căn nhà", "tỷ đồng"),
      (n, change, counted) => {
        const spelled = spellVietnamese(n);
        expect(faultsOfWords(change(`Tỉnh đã hỗ trợ ${spelled} ${counted}`))).not.toEqual([]);
        expect(faultsOfWords(change(spelled))).not.toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});

test("no number spelled in Vietnamese words without marks passes", () => {
  fc.assert(
    fc.property(number, (n) => {
      expect(faultsOfWords(fold(`Tỉnh đã hỗ trợ ${spellVietnamese(n)} hộ thoát nghèo`))).not.toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("no digit passes, whatever stands around it", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 20 }),
      fc.nat({ max: 999_999 }),
      fc.string(),
      (before, n, after) => {
        expect(faultsOfWords(`${before}${n}${after}`)).not.toEqual([]);
      },
    ),
  );
});
