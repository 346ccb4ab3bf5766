import { describe, expect, test } from "vitest";
import { findExtracts } from "../../src/answer/find-extracts.ts";
import { readQuestion } from "../../src/answer/read-question.ts";
import { samplePassage } from "../support/room.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

const passages = [
  samplePassage("work-p01", {
    en: "Workers of the region go abroad. Firms such as Blue River Co. and Green Hill Co. recruit workers for jobs in Japan, Qatar and Laos. The workers learn the language first.",
    vi: "Lao động trong vùng đi làm việc ở nước ngoài. Các công ty tuyển lao động sang Nhật Bản, Qatar và Lào. Lao động học tiếng trước khi đi.",
  }),
  samplePassage("house-p01", {
    en: "Lò Văn Bình lives in a new house. The old house fell because a flood took the river bank. Vàng A Chứ, the head of the village, handed over the keys of the house.",
    vi: "Ông Lò Văn Bình ở nhà mới. Nhà cũ sập vì lũ cuốn bờ sông. Trưởng bản Vàng A Chứ trao chìa khóa nhà.",
  }),
];
const said = (text: string) =>
  findExtracts(readQuestion({ text }, smallVocabulary), passages, smallVocabulary)
    .map(({ quote }) => quote)
    .join(" | ");

describe("the sentence is of the kind that is asked for", () => {
  test.each([
    ["Which countries recruit workers?", /Japan, Qatar/],
    ["Lao động sang làm việc ở nước nào?", /Nhật Bản, Qatar/],
    ["Who handed over the house keys?", /Vàng A Chứ/],
    ["Ai trao chìa khóa nhà?", /Vàng A Chứ/],
    ["Why did the old house fall?", /because a flood/],
    ["Vì sao nhà cũ sập?", /vì lũ cuốn/],
  ])("%s", (text, expected) => expect(said(text)).toMatch(expected));
});

describe("what is asked of a person and not said is not answered by what else is said of them", () => {
  test.each([
    "Lò Văn Bình sinh năm nào?",
    "When was Lò Văn Bình born?",
    "Số điện thoại của Lò Văn Bình?",
    "Ông Lò Văn Bình bao nhiêu tuổi?",
    "What is the address of Lò Văn Bình?",
  ])("%s", (text) => expect(said(text)).toBe(""));
});
