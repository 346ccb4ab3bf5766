import { expect, test } from "vitest";
import { IN_MEMORY, openState } from "../../src/state/open-state.ts";
import { newsroomStage } from "../support/newsroom-stage.ts";
import { runBot } from "../support/run-bot.ts";

type Stage = Awaited<ReturnType<typeof newsroomStage>>;

const NEWS = "Một năm nhiều đổi thay ở các bản vùng cao";
const articleOf = (year: number, rate: string, title = NEWS) =>
  `${title}\n\nNăm ${year}, tỷ lệ hộ nghèo của tỉnh Điện Biên là ${rate}%, theo báo cáo của cơ quan chuyên môn.`;

/** An administrator indexes an article, and waits until it is. */
async function index(
  { lan, telegram }: Stage,
  name: string,
  text: string,
  press = /^(?:Đưa vào kho|Thay bài)$/,
) {
  lan.sendsDocument(name, text);
  const shown = await lan.chat.next();
  const done = telegram.callsOf("answerCallbackQuery").length + 1;
  lan.taps(shown, press);
  await telegram.untilCalled("answerCallbackQuery", done);
}

/** An administrator removes an article. */
async function remove({ lan, telegram }: Stage, title: string) {
  const presses = telegram.callsOf("answerCallbackQuery").length;
  lan.writes(`/remove ${title}`);
  const list = await lan.chat.next();
  lan.taps(list, title);
  await telegram.untilCalled("answerCallbackQuery", presses + 1);
  lan.taps(telegram.messageNow(list) ?? list, "Gỡ bài");
  await telegram.untilCalled("answerCallbackQuery", presses + 2);
}

test.each<[language: string, command: string, reply: RegExp, news: RegExp, stop: string]>([
  [
    "vi",
    "/watch tỷ lệ hộ nghèo",
    /^Khi có bài báo mang số liệu mới, tôi sẽ báo bạn ở đây: tỷ lệ hộ nghèo\.$/,
    /^Số liệu mới: tỷ lệ hộ nghèo\n\nTỷ lệ hộ nghèo ở tỉnh Điện Biên năm 2026: 15,2%\nMột năm nhiều đổi thay/,
    "Ngừng theo dõi",
  ],
  [
    "en",
    "/watch poverty rate in Điện Biên",
    /^I tell you here when an article brings a new figure: poverty rate, Điện Biên\.$/,
    /^New figures: poverty rate, Điện Biên\n\nPoverty rate in Điện Biên in 2026: 15\.2%\nMột năm nhiều đổi thay/,
    "Stop watching",
  ],
])(
  "Who watches in %s is told a new figure once, with its source, and can stop.",
  async (language_code, command, reply, news, stop) => {
    const stage = await newsroomStage();
    const binh = stage.telegram.person({ language_code });
    binh.writes(command);
    expect((await binh.chat.next()).text).toMatch(reply);
    await index(stage, "a.txt", articleOf(2026, "15,2"));
    const told = await binh.chat.next();
    expect(told.text).toMatch(news);
    await index(stage, "b.txt", articleOf(2026, "15,2", "Bài thứ hai cũng nói về chuyện giảm nghèo"));
    binh.taps(told, stop);
    await stage.telegram.untilCalled("answerCallbackQuery", 3);
    await index(stage, "c.txt", articleOf(2027, "14,1", "Bài thứ ba cũng nói về chuyện giảm nghèo"));
    binh.writes("/unwatch");
    expect((await binh.chat.next()).text).toMatch(/^(?:Bạn chưa theo dõi gì|You watch nothing here)/);
  },
);

test("A place can be watched, and what it is not is not told.", async () => {
  const stage = await newsroomStage();
  const [binh, mai] = [stage.telegram.person(), stage.telegram.person()];
  binh.writes("/watch Điện Biên");
  expect((await binh.chat.next()).text).toMatch(/mọi số liệu của Điện Biên/);
  mai.writes("/watch diện tích cà phê");
  await mai.chat.next();
  await index(stage, "a.txt", articleOf(2026, "15,2"));
  expect((await binh.chat.next()).text).toMatch(/^Số liệu mới: mọi số liệu của Điện Biên/);
  expect(mai.chat.fromBot).toHaveLength(1);
});

test("A figure that another article has otherwise is told with that one.", async () => {
  const stage = await newsroomStage();
  const binh = stage.telegram.person();
  binh.writes("/watch tỷ lệ hộ nghèo");
  await binh.chat.next();
  await index(stage, "a.txt", articleOf(2025, "18,5"));
  expect((await binh.chat.next()).text).toMatch(/năm 2025: 18,5% \(trước đó: 17,66%\)/);
});

test("A figure that is removed and sent again is not told again.", async () => {
  const stage = await newsroomStage();
  const binh = stage.telegram.person();
  binh.writes("/watch tỷ lệ hộ nghèo");
  await binh.chat.next();
  await index(stage, "a.txt", articleOf(2026, "15,2"));
  expect((await binh.chat.next()).text).toMatch(/15,2%/);
  await remove(stage, NEWS);
  await index(stage, "a.txt", articleOf(2026, "15,2"));
  await index(stage, "b.txt", articleOf(2027, "14,1", "Bài thứ hai cũng nói về chuyện giảm nghèo"));
  expect((await binh.chat.next()).text).toMatch(/năm 2027: 14,1%/);
});

test("What comes back by an undo is no news.", async () => {
  const stage = await newsroomStage();
  const binh = stage.telegram.person();
  binh.writes("/watch tỷ lệ hộ nghèo");
  await binh.chat.next();
  await remove(stage, "Title of one");
  stage.lan.writes("/undo");
  stage.lan.taps(await stage.lan.chat.next(), "Hoàn tác");
  await stage.telegram.untilCalled("answerCallbackQuery", 3);
  await index(stage, "a.txt", articleOf(2026, "15,2"));
  expect((await binh.chat.next()).text).toMatch(/năm 2026: 15,2%/);
});

test.each<[language: string, command: string, reply: RegExp]>([
  ["vi", "/watch", /^Bạn gõ điều cần theo dõi ngay sau lệnh/],
  ["en", "/watch", /^Write what I shall watch/],
  [
    "vi",
    "/watch tỷ lệ hộ ngheo khó",
    /^(?:Khi có bài báo|Tôi không biết chỉ tiêu hay địa phương nào tên như vậy\. Gần nhất: tỷ lệ hộ nghèo)/,
  ],
  ["en", "/watch gold price of the moon", /^I know no metric and no place of that name/],
  ["vi", "/unwatch", /^Bạn chưa theo dõi gì ở đây/],
  ["en", "/unwatch", /^You watch nothing here/],
])("In %s «%s» is answered.", async (language_code, command, reply) => {
  const { telegram } = await newsroomStage();
  const binh = telegram.person({ language_code });
  binh.writes(command);
  expect((await binh.chat.next()).text).toMatch(reply);
});

test("What is watched already is said to be, and /unwatch stops one of two.", async () => {
  const { telegram, state } = await newsroomStage();
  const binh = telegram.person();
  for (const command of ["/watch tỷ lệ hộ nghèo", "/watch ty le ho ngheo", "/watch diện tích cà phê"]) {
    binh.writes(command);
  }
  await binh.chat.next();
  expect((await binh.chat.next()).text).toMatch(/^Bạn đang theo dõi rồi/);
  await binh.chat.next();
  binh.writes("/unwatch");
  binh.taps(await binh.chat.next(), "tỷ lệ hộ nghèo");
  expect((await telegram.untilCalled("answerCallbackQuery")).given.text).toBe("Đã ngừng: tỷ lệ hộ nghèo.");
  expect(state.watches.all()).toMatchObject([{ metric: "coffee-area" }]);
});

test("In a topic of a group the news goes to the topic, and nobody else can stop the watch.", async () => {
  const stage = await newsroomStage();
  const { telegram, state } = stage;
  const group = telegram.group({ forum: true });
  const topic = group.opensTopic("Giảm nghèo");
  const [binh, mai] = [telegram.person(), telegram.person()];
  binh.writes("/watch@figures_bot tỷ lệ hộ nghèo", { in: group, topic });
  await group.next();
  await index(stage, "a.txt", articleOf(2026, "15,2"));
  const told = await group.next();
  expect(told).toMatchObject({ message_thread_id: topic });
  mai.taps(told, "Ngừng theo dõi");
  const refused = await telegram.untilCalled("answerCallbackQuery", 2);
  expect(refused.given.text).toMatch(/^Nút này đã hết hạn/);
  expect(state.watches.all()).toHaveLength(1);
  binh.taps(told, "Ngừng theo dõi");
  await telegram.untilCalled("answerCallbackQuery", 3);
  expect(state.watches.all()).toEqual([]);
});

test("Who blocked the bot is written to no more, and others are told.", async () => {
  const stage = await newsroomStage();
  const [binh, mai] = [stage.telegram.person(), stage.telegram.person()];
  for (const person of [binh, mai]) {
    person.writes("/watch tỷ lệ hộ nghèo");
    await person.chat.next();
  }
  binh.blocksBot();
  await index(stage, "a.txt", articleOf(2026, "15,2"));
  expect((await mai.chat.next()).text).toMatch(/15,2%/);
  expect(stage.state.watches.all().map(({ chat }) => chat)).toEqual([String(mai.chat.id)]);
  expect(stage.logged).toContainEqual(expect.objectContaining({ level: "info", event: "letter-refused" }));
});

test("What is to be told outlives a broken connection and a restart.", async () => {
  const stage = await newsroomStage();
  const binh = stage.telegram.person();
  binh.writes("/watch tỷ lệ hộ nghèo");
  await binh.chat.next();
  const shown = async () => {
    stage.lan.sendsDocument("a.txt", articleOf(2026, "15,2"));
    return stage.lan.chat.next();
  };
  const article = await shown();
  stage.telegram.refuseNext("sendMessage", "cut");
  stage.lan.taps(article, "Đưa vào kho");
  await stage.telegram.untilCalled("answerCallbackQuery");
  await stage.bot.stop();
  const [letter] = stage.state.outbox.all();
  expect(letter?.chat).toBe(String(binh.chat.id));
  const state = openState(IN_MEMORY);
  const { telegram } = await runBot({
    state,
    before: (api) => {
      const again = api.person();
      again.chat.receives({ text: "/start", from: again.user });
      if (letter) state.outbox.add({ ...letter, chat: String(again.chat.id), button: null });
    },
  });
  const call = await telegram.untilCalled("sendMessage");
  expect(call.given.text).toMatch(/15,2%/);
});

/** 22:30 and 08:00 in Vietnam. */
const NIGHT = Date.UTC(2026, 0, 5, 15, 30);
const MORNING = Date.UTC(2026, 0, 6, 1, 0);

test("In the quiet hours of a group nothing is told; afterwards it is.", async () => {
  const clock = { now: NIGHT };
  const stage = await newsroomStage({ now: () => clock.now });
  const group = stage.telegram.group();
  const binh = stage.telegram.person();
  stage.state.groupSettings.change(String(group.id), { quiet: { from: 21, to: 6 } });
  binh.writes("/watch@figures_bot tỷ lệ hộ nghèo", { in: group });
  await group.next();
  await index(stage, "a.txt", articleOf(2026, "15,2"));
  expect(group.fromBot).toHaveLength(1);
  clock.now = MORNING;
  await index(stage, "b.txt", articleOf(2027, "14,1", "Bài thứ hai cũng nói về chuyện giảm nghèo"));
  expect((await group.next()).text).toMatch(/15,2%/);
  expect((await group.next()).text).toMatch(/14,1%/);
});

test("A watch of a group that becomes a supergroup goes on there.", async () => {
  const stage = await newsroomStage();
  const group = stage.telegram.plainGroup();
  const binh = stage.telegram.person();
  binh.writes("/watch@figures_bot tỷ lệ hộ nghèo", { in: group });
  await group.next();
  const supergroup = group.becomesSupergroup();
  await index(stage, "a.txt", articleOf(2026, "15,2"));
  expect((await supergroup.next()).text).toMatch(/15,2%/);
});

test.each<[language: string, question: string, correction: RegExp, withdrawal: RegExp]>([
  [
    "vi",
    "tỷ lệ hộ nghèo năm 2026?",
    /^Đính chính\nỞ đây tôi đã nêu Tỷ lệ hộ nghèo ở tỉnh Điện Biên năm 2026: 15,2%\. Nay nguồn ghi:\nTỷ lệ hộ nghèo ở tỉnh Điện Biên năm 2026: 15,9%\nMột năm/,
    /^Đính chính\nỞ đây tôi đã nêu .* 15,9%\. Nay không còn bài báo nào tôi có ghi như vậy\.$/,
  ],
  [
    "en",
    "What was the poverty rate in 2026?",
    /^Correction\nI said Poverty rate in Điện Biên in 2026: 15\.2% here\. The source has now:\nPoverty rate in Điện Biên in 2026: 15\.9%\nMột năm/,
    /^Correction\nI said .* 15\.9% here\. No article that I have says so any more\.$/,
  ],
])(
  "In %s a figure that was given and is corrected is corrected below the answer, and withdrawn when it is gone.",
  async (_language, question, correction, withdrawal) => {
    const stage = await newsroomStage();
    await index(stage, "a.txt", articleOf(2026, "15,2"));
    const [binh, mai] = [stage.telegram.person(), stage.telegram.person()];
    binh.writes(question);
    const answer = await binh.chat.next();
    expect(answer.text).toMatch(/15[.,]2/);
    mai.writes("tỷ lệ hộ nghèo năm 2025?");
    await mai.chat.next();
    await index(stage, "a.txt", articleOf(2026, "15,9"));
    const corrected = await binh.chat.next();
    expect(corrected.text).toMatch(correction);
    expect(corrected.reply_to_message).toMatchObject({ message_id: answer.message_id });
    await remove(stage, NEWS);
    expect((await binh.chat.next()).text).toMatch(withdrawal);
    expect(stage.state.outbox.all().map(({ chat }) => chat)).not.toContain(String(mai.chat.id));
    expect(mai.chat.fromBot).toHaveLength(1);
  },
);

test("A figure that only moves in its article, or that another article has too, is not corrected.", async () => {
  const stage = await newsroomStage();
  await index(stage, "a.txt", articleOf(2026, "15,2"));
  const binh = stage.telegram.person();
  binh.writes("tỷ lệ hộ nghèo năm 2026?");
  await binh.chat.next();
  const moved = articleOf(2026, "15,2").replace(
    "\n\n",
    "\n\nBà con các bản vùng cao vui mừng đón năm mới trong những ngôi nhà mới.\n\n",
  );
  await index(stage, "a.txt", moved);
  await index(stage, "b.txt", articleOf(2026, "15,2", "Bài thứ hai cũng nói về chuyện giảm nghèo"));
  await remove(stage, NEWS);
  expect(stage.state.outbox.all()).toEqual([]);
  expect(binh.chat.fromBot).toHaveLength(1);
});

test("Who watches a figure and was given it is told of its correction once.", async () => {
  const stage = await newsroomStage();
  await index(stage, "a.txt", articleOf(2026, "15,2"));
  const binh = stage.telegram.person();
  binh.writes("/watch tỷ lệ hộ nghèo");
  await binh.chat.next();
  binh.writes("tỷ lệ hộ nghèo năm 2026?");
  await binh.chat.next();
  await index(stage, "a.txt", articleOf(2026, "15,9"));
  expect((await binh.chat.next()).text).toMatch(/^Đính chính/);
  await stage.newsroom.settled();
  expect(stage.state.outbox.all()).toEqual([]);
  expect(binh.chat.fromBot).toHaveLength(3);
});
