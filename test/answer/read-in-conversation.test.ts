import { expect, test } from "vitest";
import type { Question } from "../../src/answer/question.ts";
import { readInConversation } from "../../src/answer/read-in-conversation.ts";
import { readQuestion } from "../../src/answer/read-question.ts";
import type { Subject } from "../../src/state/conversations.ts";
import { sampleSubject } from "../support/sample-subject.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

const NA_SANG = { id: "na-sang-commune", name: "Na Sang", former: null };
const YEAR = { from: "2025", to: "2025" };
/** "Tỷ lệ hộ nghèo xã Na Sang năm 2025?" and its answer. */
const BEFORE = sampleSubject({ place: NA_SANG, period: YEAR, facts: ["f-1"], times: [YEAR] });

const read = (text: string, given: Partial<Subject> = {}) =>
  readInConversation({ text }, { ...BEFORE, ...given }, smallVocabulary);
const show = ({ metrics, place, wholeProvince, period }: Question) =>
  [
    metrics.flatMap(({ ids }) => ids).join("+"),
    place?.name ?? (wholeProvince ? "province" : "anywhere"),
    period ? [...new Set([period.from, period.to])].join("-") : "anytime",
  ].join(", ");

test.each([
  [
    "poverty-rate, Na Sang, 2024",
    [
      "còn năm 2024?",
      "con nam 2024 thi sao",
      "thế năm 2024?",
      "2024?",
      "what about 2024",
      "năm 2024 là bao nhiêu phần trăm?",
      "vay con 2024",
    ],
  ],
  [
    "poverty-rate, Điện Biên, 2025",
    ["còn Điện Biên?", "Điện Biên thì sao", "dien bien?", "and in Điện Biên?", "tỉnh Điện Biên thế nào?"],
  ],
  ["poverty-rate, province, 2025", ["còn toàn tỉnh?", "the ca tinh thi sao", "and the whole province?"]],
  // A target is of a later year than what was reached.
  [
    "poverty-rate, Na Sang, anytime",
    ["hiện nay thì sao?", "bay gio?", "and now?", "mục tiêu?", "the target?", "muc tieu la bao nhieu"],
  ],
  [
    "near-poor-rate, Na Sang, 2025",
    ["thế còn hộ cận nghèo", "con ho can ngheo", "what about near-poor households?", "hộ cận nghèo thì sao?"],
  ],
])("after the poverty rate of Na Sang in 2025, %s is what goes on", (expected, texts) => {
  for (const text of texts) expect([text, show(read(text))]).toEqual([text, expected]);
});

test.each([
  "Tỷ lệ hộ cận nghèo?",
  "ty le ho can ngheo 2021",
  "Vốn đầu tư bao nhiêu?",
  "còn bao nhiêu hộ cận nghèo",
  "con bao nhieu ho can ngheo",
  "How many bridges are there?",
  "dân số Điện Biên",
  "How many people live in Điện Biên?",
  "bao nhiêu người ở Điện Biên?",
  "con đường dài bao nhiêu km?",
  "Ai là chủ tịch xã Na Sang?",
  "cảm ơn bạn nhiều",
  "xin chào",
  "tỷ lệ hộ nghèo nguồn đâu?",
  "vay von dau tu",
  "the poverty rate",
])("%j stands by itself", (text) => {
  expect(read(text)).toEqual(readQuestion({ text }, smallVocabulary));
});

test.each(["còn năm 2024?", "source?", "in English", "thế còn hộ cận nghèo", "tại sao?"])(
  "without a conversation %j is read as before",
  (text) => {
    expect(readInConversation({ text }, null, smallVocabulary)).toEqual(
      readQuestion({ text }, smallVocabulary),
    );
  },
);

test.each([
  "source?",
  "nguồn đâu",
  "nguon dau",
  "nguồn ở đâu ra vậy bạn",
  "bài nào",
  "bai bao nao vay",
  "bài nào nói vậy?",
  "ai nói",
  "ai noi the a",
  "lấy số liệu này ở đâu ra thế",
  "cho xin link bài báo với ạ",
  "tác giả là ai?",
  "who said that?",
  "says who",
  "which article is that from?",
  "Where did you get that?",
  "can I have the source please",
])("%j asks for the source of the last answer", (text) => {
  expect(read(text).asks).toBe("source");
});

test.each(["who gave the most?", "who gave how much?", "who gave what?", "because of that, what fell?"])(
  "%j does not ask for the source",
  (text) => expect(read(text).asks).not.toBe("source"),
);

test.each(["trong đó bao nhiêu?", "trong so do la bao nhieu", "of those, how many?", "Of that, how much?"])(
  "%j asks for a part of the answer before",
  (text) => expect(show(read(text))).toBe("poverty-rate, Na Sang, 2025"),
);

test("where nothing was answered there is no source to ask for", () => {
  const alone = readQuestion({ text: "source?" }, smallVocabulary);
  expect(read("source?", { facts: [] })).toEqual(alone);
});

test.each([
  ["en", "in English"],
  ["en", "bằng tiếng Anh"],
  ["en", "dịch sang tiếng anh giúp mình"],
  ["en", "bang tieng anh di"],
  ["vi", "in Vietnamese please"],
  ["vi", "tiếng Việt đi bạn"],
])("the question before is asked again in %s by %j", (language, text) => {
  const question = read(text, { language: language === "en" ? "vi" : "en" });
  expect([question.language, question.asks, show(question)]).toEqual([
    language,
    "figure",
    "poverty-rate, Na Sang, 2025",
  ]);
});

test.each(["sao lại thế", "tại sao?", "vi sao vay", "why?", "why is that"])("%j asks why", (text) => {
  expect(read(text)).toMatchObject({ asks: "text" });
  expect(show(read(text))).toBe("poverty-rate, Na Sang, 2025");
});

test.each<[language: string, before: "vi" | "en", text: string]>([
  ["en", "en", "2024?"],
  ["vi", "vi", "2024?"],
  ["en", "en", "Điện Biên?"],
  ["en", "en", "source?"],
  ["en", "vi", "and in Điện Biên?"],
  ["vi", "en", "còn Điện Biên?"],
  ["vi", "en", "con nam 2021 thi sao"],
])("%s is the language of the answer, after %s, to %j", (language, before, text) => {
  expect(read(text, { language: before }).language).toBe(language);
});

test("a language that is given wins", () => {
  const message = { text: "còn năm 2024?", language: "en" as const };
  expect(readInConversation(message, BEFORE, smallVocabulary).language).toBe("en");
});

test.each<[period: string, times: Subject["times"], text: string]>([
  ["2021-2025", [{ from: "2021", to: "2021" }, YEAR], "giảm bao nhiêu?"],
  ["2021-2025", [YEAR, { from: "2021", to: "2021" }], "giam bao nhieu diem"],
  ["2021-2025", [YEAR], "giảm bao nhiêu so với năm 2021?"],
  ["2021-2025", [YEAR], "how much did it fall since 2021?"],
  ["2025", [YEAR], "giảm bao nhiêu?"],
])("%s is the time of the change, after answers for %j, that %j asks for", (period, times, text) => {
  const question = read(text, { times });
  expect([question.asksChange, show(question)]).toEqual([true, `poverty-rate, Na Sang, ${period}`]);
});

test("the person of the answer before is meant on, until a place or another person is named", () => {
  const about = "Lò Văn Bình";
  const nameOf = (text: string) => read(text, { place: null, about }).names.map(({ key }) => key);
  expect(nameOf("còn năm 2024?")).toEqual(["lo", "van", "binh"]);
  expect(nameOf("còn hộ cận nghèo?")).toEqual(["lo", "van", "binh"]);
  expect(nameOf("còn Na Sang?")).toEqual([]);
  expect(nameOf("còn ông Vừ A Sùng?")).toEqual(["vu", "a", "sung"]);
});

test("what was asked of a metric is asked on: what comes each year, what it is made up of", () => {
  expect(read("còn năm 2024?", { manner: ["yearly", "parts"] })).toMatchObject({ yearly: true, parts: true });
  expect(read("còn năm 2024?")).toMatchObject({ yearly: false, parts: false });
});
