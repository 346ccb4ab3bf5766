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
    en: "Lò Văn Bình lives in a new house. The old house fell because a flood took the river side. Vàng A Chứ, the head of the village, handed over the keys of the house.",
    vi: "Ông Lò Văn Bình ở nhà mới. Nhà cũ sập vì lũ cuốn bờ sông. Trưởng bản Vàng A Chứ trao chìa khóa nhà.",
  }),
  samplePassage("office-p01", {
    en: "Lý A Sáng, Vice Chairman of the People's Committee of Na Sang commune, thanked the builders. The commune put up a market.",
    vi: "Ông Lý A Sáng, Phó Chủ tịch UBND xã Na Sang, cảm ơn thợ xây. Xã đã dựng một cái chợ.",
  }),
  samplePassage("farm-p01", {
    en: "The province has zones for maize, cassava and tea. Drought spoilt the harvest of the zones in spring.",
    vi: "Tỉnh có các vùng trồng ngô, sắn và chè. Hạn hán làm hỏng vụ mùa xuân.",
  }),
  samplePassage("school-p01", {
    en: "Vàng Thị Mỷ hopes that the commune opens more classes. The commune bought loudspeakers and computers for the school.",
    vi: "Bà Vàng Thị Mỷ mong xã mở thêm lớp học. Xã mua loa và máy tính cho trường học.",
  }),
  samplePassage("goats-p01", {
    en: "Giàng A Páo took a course on goats and their diseases, which the regional center held because of many requests.",
    vi: "Anh Giàng A Páo học lớp nuôi dê và phòng bệnh do trung tâm khu vực mở vì nhiều người xin.",
  }),
  samplePassage("goats-p02", {
    en: "The goats of Giàng A Páo used to fall ill, because their pens were dirty.",
    vi: "Dê của anh Giàng A Páo trước đây hay ốm vì chuồng bẩn.",
  }),
  samplePassage("wife-p01", {
    en: "Mùa Thị Dở, the wife of Sùng Văn Tằng, weaves cloth.",
    vi: "Chị Mùa Thị Dở, vợ anh Sùng Văn Tằng, dệt vải.",
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

describe("posts, reasons, wishes and things are asked for in everyday words too", () => {
  test.each([
    ["Ông Lý A Sáng giữ chân gì?", /Phó Chủ tịch/],
    ["ly a sang la ong nao", /Phó Chủ tịch/],
    ["Nhà cũ sập tại cái gì?", /vì lũ cuốn/],
    ["Lao động sang xứ nào làm việc?", /Nhật Bản, Qatar/],
    ["In which foreign lands do workers get jobs?", /Japan, Qatar/],
    ["Bà Vàng Thị Mỷ ước ao điều gì?", /mong xã mở/],
    ["Na Sang dựng cái gì?", /cái chợ/],
    ["Xã mua thiết bị gì cho trường học?", /loa và máy tính/],
    ["What equipment did the commune buy for the school?", /loudspeakers/],
    ["Who is Lò Văn Bình married to?", /^$/],
    ["Bà Vàng Thị Mỷ giữ chân gì?", /^$/],
  ])("%s", (text, expected) => expect(said(text)).toMatch(expected));
});

test("what says only when is no topic", () => {
  expect(
    said("Why did Giàng A Páo's goats fall ill before he took the course of the regional center?"),
  ).toMatch(/pens were dirty/);
  expect(said("Vì sao dê của Giàng A Páo hay ốm trước khi học lớp của trung tâm khu vực?")).toMatch(
    /chuồng bẩn/,
  );
});

test("a person is called by the given name without marks too", () => {
  expect(said("vo a tang ten gi")).toMatch(/Mùa Thị Dở/);
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

describe("a word for a sort of things is answered by names of such things", () => {
  test.each([
    ["What crops does the province have zones for?", /maize, cassava/],
    ["tinh co vung trong cay gi", /ngô, sắn/],
    ["What natural disaster spoilt the harvest?", /Drought/],
    ["Thiên tai gì làm hỏng vụ mùa?", /Hạn hán/],
  ])("%s", (text, expected) => expect(said(text)).toMatch(expected));
});

describe("who holds an office is told where that office is named, of that place", () => {
  test.each([
    ["Who is the vice chairman of Na Sang?", /Lý A Sáng/],
    ["Phó chủ tịch xã Na Sang tên gì?", /Lý A Sáng/],
    ["Who is the chairman of Na Sang?", /^$/],
    ["Ai là chủ tịch xã Na Sang?", /^$/],
    ["Ai là bí thư xã Na Sang?", /^$/],
    ["Who is the vice chairman of Pu Nhi?", /^$/],
  ])("%s", (text, expected) => expect(said(text)).toMatch(expected));
});

test("the person whom a question names is not who did it", () => {
  expect(said("Who handed over the house of Lò Văn Bình?")).toMatch(/Vàng A Chứ/);
  expect(said("ai trao chia khoa nha ong binh")).toMatch(/Vàng A Chứ/);
});

describe("the thing that is asked for must be there", () => {
  test.each([
    "Which hotels does the province have?",
    "Tỉnh có bệnh viện nào?",
    "Which singer lives in the new house?",
    "xa na sang co truong mam non nao",
    "What do workers eat?",
    "Which company built the house?",
    "Which country has zones for tea?",
    "Vì sao học sinh Na Sang bỏ học?",
    "Why do the pupils of Na Sang leave school?",
  ])("%s", (text) => expect(said(text)).toBe(""));
});
