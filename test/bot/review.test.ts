import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readFactsCsv } from "../../src/facts/facts-csv.ts";
import type { Message } from "../support/bot-api/telegram-objects.ts";
import { newsroomStage } from "../support/newsroom-stage.ts";

type Stage = Awaited<ReturnType<typeof newsroomStage>>;
const ids = ({ corpus }: Stage) => readFactsCsv(join(corpus.dir, "facts.csv"));

/** The first proposal: the poverty rate of "one". */
async function begin(stage: Stage): Promise<Message> {
  stage.lan.writes("/review");
  return stage.lan.chat.next();
}

test.each<[language: string, proposal: RegExp, confirm: string, done: string]>([
  [
    "vi",
    /^Title of one\n\nThe poverty rate of Điện Biên was 17\.66% in 2025\.\n\nChỉ tiêu: tỷ lệ hộ nghèo\nĐịa điểm: Điện Biên\nThời gian: năm 2025\nLoại: kết quả$/,
    "Đúng",
    "Đã duyệt.",
  ],
  ["en", /\n\nMeasures: poverty rate\nPlace: Điện Biên\nTime: in 2025\nKind: result$/, "Right", "Confirmed."],
])(
  "In %s, /review shows a proposed fact and, once it is confirmed, the next.",
  async (language_code, proposal, confirm, done) => {
    const stage = await newsroomStage({ language_code });
    const first = await begin(stage);
    expect(first.text).toMatch(proposal);
    stage.lan.taps(first, confirm);
    const second = await stage.lan.chat.next();
    expect(second.text).toMatch(/^Title of two\n\n.*5,000 hectares/);
    expect((await stage.telegram.untilCalled("answerCallbackQuery")).given.text).toBe(done);
    expect(ids(stage)).toMatchObject([
      { article: "one", metric: "poverty-rate", value: 17.66, period_to: "2025" },
    ]);
    await stage.newsroom.settled();
    expect(await stage.index.facts.find({ status: ["reviewed"] })).toMatchObject([{ value: 17.66 }]);
    stage.lan.taps(second, confirm);
    expect((await stage.lan.chat.next()).text).toMatch(
      /^(?:Hết số liệu đề xuất rồi|No proposed fact is left)/,
    );
  },
);

test("A fact that is put off comes again with the next /review, not with the next fact.", async () => {
  const stage = await newsroomStage();
  stage.lan.taps(await begin(stage), "Để sau");
  const second = await stage.lan.chat.next();
  expect(second.text).toMatch(/^Title of two/);
  stage.lan.taps(second, "Để sau");
  expect((await stage.lan.chat.next()).text).toMatch(/^Hết số liệu/);
  expect((await begin(stage)).text).toMatch(/^Title of one/);
  expect(ids(stage)).toEqual([]);
});

test("A discarded fact is in no answer any more, also after the index is built anew, and is not proposed again.", async () => {
  const stage = await newsroomStage({ language_code: "en" });
  stage.lan.taps(await begin(stage), "No fact");
  await stage.lan.chat.next();
  await stage.newsroom.settled();
  stage.lan.writes("What was the poverty rate in 2025?");
  expect((await stage.lan.chat.next()).text).not.toMatch(/^Poverty rate.*17\.66%/);
  expect((await begin(stage)).text).toMatch(/^Title of two/);
  const list = readFileSync(join(stage.corpus.dir, "facts.discarded.txt"), "utf8");
  expect(list).toMatch(/^# .*\nx-[0-9a-f]{16} one: 17\.66%: The poverty rate/);
  const anew = await stage.open();
  expect((await anew.facts.find({})).map(({ value }) => value)).toEqual([5000]);
  anew.close();
});

test.each<[language: string, correction: string, shown: RegExp, cells: object]>([
  [
    "vi",
    "thời gian: 2024\nloại: mục tiêu",
    /Thời gian: năm 2024\nLoại: mục tiêu/,
    { period_from: "2024", period_to: "2024", kind: "target" },
  ],
  ["vi", "thoi gian: khong co", /Thời gian: không có/, { period_from: null, period_to: null }],
  ["en", "time: 2021-2025", /Time: in 2021–2025/, { period_from: "2021", period_to: "2025" }],
  [
    "en",
    "Place: Điện Biên\nabout: poor districts",
    /About: poor districts/,
    { place: "dien-bien", about: "poor districts" },
  ],
])(
  "A reply in %s that says «%s» corrects the fact before it is confirmed.",
  async (language_code, correction, shown, cells) => {
    const stage = await newsroomStage({ language_code });
    const first = await begin(stage);
    stage.lan.taps(first, /^(?:Sửa|Correct)$/);
    await stage.lan.chat.next();
    stage.lan.writes(correction, { replyTo: first });
    const corrected = await stage.lan.chat.next();
    expect(corrected.text).toMatch(shown);
    expect(ids(stage)).toEqual([]);
    stage.lan.taps(corrected, /^(?:Đúng|Right)$/);
    await stage.lan.chat.next();
    expect(ids(stage)).toMatchObject([cells]);
  },
);

test.each<[correction: string, reply: RegExp]>([
  ["place: Atlantis", /^I know no “Atlantis”/],
  ["kind: rumour", /^I know no “rumour”/],
  ["this is wrong", /^Please write a line for each thing/],
  ["colour: red", /^Please write a line for each thing/],
  ["measures: none", /^I know no “none”/],
])(
  "A correction «%s» that says nothing usable is answered, and changes nothing.",
  async (correction, reply) => {
    const stage = await newsroomStage({ language_code: "en" });
    const first = await begin(stage);
    stage.lan.writes(correction, { replyTo: first });
    expect((await stage.lan.chat.next()).text).toMatch(reply);
  },
);

test("A fact whose metric the vocabulary does not have cannot be confirmed, and is once it is corrected.", async () => {
  const stage = await newsroomStage({ language_code: "en" });
  const text =
    "A year of change in the highlands of the province\n\nBy the end of 2025, 62.5% of the villages of Điện Biên province had a road of concrete.";
  stage.lan.sendsDocument("a.txt", text);
  stage.lan.taps(await stage.lan.chat.next(), "Index it");
  await stage.telegram.untilCalled("answerCallbackQuery");
  const first = await begin(stage);
  expect(first.text).toMatch(/62\.5%/);
  stage.lan.taps(first, "Right");
  expect((await stage.lan.chat.next()).text).toMatch(/^The vocabulary has no name for what it measures/);
  stage.lan.writes("measures: poverty rate", { replyTo: first });
  const corrected = await stage.lan.chat.next();
  stage.lan.taps(corrected, "Right");
  await stage.lan.chat.next();
  expect(ids(stage)).toMatchObject([{ article: "a", metric: "poverty-rate", value: 62.5 }]);
});

test("Of two administrators who review at once, the second hears that a fact is decided.", async () => {
  const stage = await newsroomStage();
  const mine = await begin(stage);
  stage.minh.writes("/review");
  const theirs = await stage.minh.chat.next();
  stage.lan.taps(mine, "Đúng");
  await stage.lan.chat.next();
  stage.minh.taps(theirs, "Không phải số liệu");
  const answered = await stage.telegram.untilCalled("answerCallbackQuery", 2);
  expect(answered.given.text).toBe("Số liệu này đã được xử lý rồi.");
  await stage.newsroom.settled();
  expect(await stage.index.facts.count({ status: ["reviewed"] })).toBe(1);
});

test("A stranger reviews nothing.", async () => {
  const { telegram } = await newsroomStage();
  const stranger = telegram.person();
  stranger.writes("/review");
  expect((await stranger.chat.next()).text).toMatch(/^Chỉ quản trị viên của bot/);
});
