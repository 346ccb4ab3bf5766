import { expect, test } from "vitest";
import { readQuestion } from "../../src/answer/read-question.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

const read = (text: string) => {
  const question = readQuestion({ text }, smallVocabulary);
  return { ...question, metric: question.metrics.flatMap(({ ids }) => ids).join() };
};

test.each([
  ["poverty-rate", "Tỷ lệ hộ nghèo năm 2025?"],
  ["poverty-rate", "ty le ho ngheo 2025"],
  ["poverty-rate", "tl ho ngheo 2025?"],
  ["poverty-rate", "hộ ngèo còn bnhiu %"],
  ["near-poor-rate", "ty le ho can ngheo"],
  ["poverty-rate,near-poor-rate", "tỷ lệ hộ nghèo và hộ cận nghèo"],
])("%s is asked by %j", (metric, text) => {
  expect(read(text).metric).toBe(metric);
});

test.each([
  ["2025/2025", "ty le ho ngheo nam 2025"],
  ["2021/2025", "giai đoạn 2021-2025"],
  ["none", "tỷ lệ hộ nghèo hiện nay"],
])("%s is the time of %j", (expected, text) => {
  const { period } = read(text);
  expect(period ? `${period.from}/${period.to}` : "none").toBe(expected);
});

test.each([
  ["household", "bao nhiêu hộ được hỗ trợ"],
  ["household", "How many households got support?"],
  ["VND", "hết bao nhiêu tiền"],
  ["VND", "How much money was spent?"],
  ["percent", "bao nhieu phan tram"],
  ["kilometre", "may km duong"],
  ["kilometre", "Kè dài mấy cây số?"],
  [null, "tốn bao nhiêu?"],
])("%s is the unit that %j asks for", (unit, text) => {
  expect(read(text).unit).toBe(unit);
});

test.each([
  ["figure", "bao nhiêu cây cầu?"],
  ["figure", "poverty rate 2025"],
  ["text", "Ai là chủ tịch xã?"],
  ["text", "Why is it hard?"],
  ["either", "cầu bê tông"],
  ["nothing", "xin chào"],
  ["nothing", "😀"],
  ["nothing", ""],
])("%s is what %j asks for", (asks, text) => {
  expect(read(text).asks).toBe(asks);
});

test("the most local of the places named is meant", () => {
  expect(read("xã Na Sang, tỉnh Điện Biên").place?.id).toBe("na-sang-commune");
});

test("a polite preamble is no topic, but its place is kept", () => {
  const { topic, place } = read("Em là sinh viên ở xã Na Sang, anh chị cho em hỏi tỷ lệ hộ nghèo ạ");
  expect(topic.map(({ key }) => key)).toEqual(["ty", "le", "ho", "ngheo"]);
  expect(place?.id).toBe("na-sang-commune");
});

test.each([
  [true, "Tỷ lệ hộ nghèo giảm bao nhiêu?"],
  [true, "How much has the poverty rate fallen?"],
  [false, "Tỷ lệ hộ nghèo giảm còn bao nhiêu?"],
  [false, "Đã tặng bao nhiêu suất quà?"],
  [false, "da tang bao nhieu suat qua"],
])("%s: a change is asked by %j", (expected, text) => {
  expect(read(text).asksChange).toBe(expected);
});

test("a figure of the question is its own, a year is none", () => {
  expect(read("Is it true that the poverty rate was 15% in 2025?").figures.map(({ text }) => text)).toEqual([
    "15%",
  ]);
});

test.each([
  [true, "có mấy cây cầu?"],
  [false, "dài mấy cây số?"],
])("%s: things are counted by %j", (expected, text) => {
  expect(read(text).countsThings).toBe(expected);
});

test("any string can be read, however long", () => {
  for (const text of ["a".repeat(20_000), "\ud800", "\u202e1.234", "<b>hộ nghèo</b>", "Колько?"]) {
    expect(read(text).text.length).toBeLessThanOrEqual(2000);
  }
});

test.each([
  ["vi,hoa", "How much did Mr. Lo Vi Hoa get?"],
  ["toàn", "Nhà bà Toàn được hỗ trợ bao nhiêu?"],
  ["", "How much did the commune get?"],
])("%j is the name in %j", (expected, text) => {
  const words = read(text).names.map(({ start, end }) => text.slice(start, end).toLowerCase());
  expect(words.filter((word) => word !== "lo").join()).toBe(expected);
});

test.each([
  ["en", "poverty rate 2025"],
  ["en", "investment"],
  ["vi", "ty le ho ngheo 2025"],
  ["vi", "vốn đầu tư"],
])("%s is the language of %j", (language, text) => {
  expect(read(text).language).toBe(language);
});
