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
  // So many of something are no year.
  ["none", "tỉnh có hơn 2000 doanh nghiệp"],
  ["none", "hon 2000 doanh nghiep"],
  ["none", "over 2000 companies"],
  ["2000/2000", "doanh nghiệp hồi 2000"],
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
  // What was handed over may be money, those that were cannot.
  ["VND", "How much was handed over?"],
  [null, "How many were handed over?"],
  ["VND", "How much a month do they make?"],
  ["VND", "How much cash came in?"],
  [null, "How much a month does it rain?"],
  // What is not meant is no unit.
  ["percent", "What is it in percent?"],
  ["commune", "How many communes met it, not in percent?"],
  ["commune", "bao nhieu xa dat, k lay %"],
])("%s is the unit that %j asks for", (unit, text) => {
  expect(read(text).unit).toBe(unit);
});

test.each([
  ["figure", "bao nhiêu cây cầu?"],
  ["figure", "poverty rate 2025"],
  ["text", "Ai là chủ tịch xã?"],
  ["text", "Why is it hard?"],
  ["either", "cầu bê tông"],
  // Behind a noun "who" and "which" ask nothing.
  ["figure", "roads which were built"],
  ["either", "folks who use the internet"],
  ["text", "Who uses the roads?"],
  ["text", "tell me who uses the roads"],
  // The unit, or what is asked for, stands at the end.
  ["figure", "Workers abroad: headcount?"],
  ["figure", "Wind power by 2030, MW?"],
  ["figure", "wind power by 2030, megawatts please"],
  ["either", "wind power by 2030"],
  ["figure", "visitors, the figure please"],
  ["text", "What do the figures say about visitors?"],
  ["figure", "What is the money for schools?"],
  ["figure", "What does he make now?"],
  ["text", "What does he make of it?"],
  ["figure", "Điện gió nhắm tới mốc nào?"],
  ["figure", "Value of what the mills turn out?"],
  // "Mấy" that asks which, and which that asks nothing.
  ["text", "Xã có mấy dự án gì?"],
  ["text", "xa co may hu tuc nao"],
  ["figure", "Xã có mấy dự án?"],
  ["text", "Xã nào có trạm y tế?"],
  ["either", "Xã nào cũng có trạm y tế"],
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
  [true, "How much of the budget is paid out?"],
  [true, "Xã đã chi bao nhiêu?"],
  [true, "giai ngan duoc bao nhieu"],
  [false, "se giai ngan duoc bao nhieu"],
  [false, "How much is the budget?"],
  [false, "phai tieu het bao nhieu"],
])("%s: what was spent is asked by %j", (expected, text) => {
  expect(read(text).spent).toBe(expected);
});

test.each([
  [1e9, "231 nghìn tỷ là mấy tỷ?"],
  [1e6, "20 tỷ là bao nhiêu triệu?"],
  // No amount of money is there to be told in another scale.
  [null, "Vốn 5 năm là bao nhiêu tỷ?"],
  [null, "Vốn là bao nhiêu tỷ?"],
])("%s is the scale that %j asks for", (scale, text) => {
  expect(read(text).scale).toBe(scale);
});

test("what a figure amounts to is no thing that it counts", () => {
  expect(read("231 nghìn tỷ là mấy tỷ?").figures).toMatchObject([{ unit: "one", noun: null }]);
  expect(read("231 nghin la may trieu").figures).toMatchObject([{ unit: "one", noun: null }]);
  expect(read("45 doanh nghiệp là đúng?").figures).toMatchObject([{ unit: "enterprise" }]);
});

test.each([
  [true, "poverty rate these days"],
  [true, "what is poverty like nowadays"],
  [false, "poverty rate in those days"],
])("%s: the latest figure is asked by %j", (expected, text) => {
  expect(read(text).latest).toBe(expected);
});

test.each([
  [true, "có mấy cây cầu?"],
  [false, "có mấy cây cầu nào?"],
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
  // Households that are counted are nobody of the family Hồ.
  ["", "cho so ho thi ngheo bao nhieu"],
  ["ho,thi,an", "ho thi an duoc bao nhieu"],
  // Where who asks is from is no name of what is asked.
  ["", "I'm a student from Lyon. What is the poverty rate?"],
  ["lyon", "What is the poverty rate in Lyon?"],
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

test.each([
  ["percent", "Embassy staff here. How many percent are poor?"],
  ["percent", "I work on roads, 40 km a week, so what is the poverty rate?"],
])("%s is the unit that is asked beside what is told of who asks: %j", (unit, text) => {
  expect(read(text).unit).toBe(unit);
});
