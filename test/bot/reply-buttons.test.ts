import { expect, test } from "vitest";
import { buttonsOf } from "../support/bot-api/people.ts";
import { figuresRoom } from "../support/figures-scene.ts";
import { runBot } from "../support/run-bot.ts";

test.each<[language: string, question: string, text: string, labels: string[]]>([
  [
    "Vietnamese",
    "tỷ lệ hộ nghèo năm 2025?",
    "Tỷ lệ hộ nghèo ở tỉnh Điện Biên năm 2025: 17,66% [1]",
    ["Đoạn văn", "Mở bài báo", "Biểu đồ", "Chép trích dẫn", "👍 Tốt", "👎 Chưa đúng"],
  ],
  [
    "English",
    "poverty rate in 2025?",
    "Poverty rate in Điện Biên in 2025: 17.66% [1]",
    ["Passage", "Open article", "Chart", "Copy citation", "👍 Good", "👎 Not right"],
  ],
])(
  "In %s an answer says the figure in bold, marks it in the quote and has its buttons.",
  async (_, question, text, labels) => {
    const { telegram } = await runBot(figuresRoom());
    const lan = telegram.person();
    lan.writes(question);
    const answer = await lan.chat.next();
    expect(answer.text?.split("\n")[0]).toBe(text);
    const bold = answer.entities?.filter(({ type }) => type === "bold") ?? [];
    const [quote] = answer.entities?.filter(({ type }) => type === "expandable_blockquote") ?? [];
    const figure = text.match(/[\d.,]+%/)?.[0];
    expect(bold.map(({ offset, length }) => answer.text?.slice(offset, offset + length))).toEqual([
      figure,
      figure,
    ]);
    expect(bold[1]?.offset).toBeGreaterThan(quote?.offset ?? Number.POSITIVE_INFINITY);
    expect(buttonsOf(answer).map((button) => button.text)).toEqual(labels);
  },
);

test("The source names title, author and date; the buttons open the figure in the article and copy the citation.", async () => {
  const { telegram } = await runBot(figuresRoom());
  const lan = telegram.person();
  lan.writes("tỷ lệ hộ nghèo năm 2025?");
  const answer = await lan.chat.next();
  expect(answer.text).toContain("[1] Đường dài <giảm nghèo> — Lò Thị An, Báo Tỉnh, 05/01/2026");
  const [open] = buttonsOf(answer).filter(({ url }) => url !== undefined);
  expect(open?.url).toBe("https://example.org/long-way");
  const [copy] = buttonsOf(answer).filter((button) => button.copy_text !== undefined);
  expect(copy?.copy_text?.text).toBe(
    "Tỷ lệ hộ nghèo ở tỉnh Điện Biên năm 2025: 17,66%. Lò Thị An, “Đường dài <giảm nghèo>”, Báo Tỉnh, 05/01/2026. https://example.org/long-way",
  );
});

test("Buttons carry an id that says nothing, another one for each button.", async () => {
  const { telegram } = await runBot(figuresRoom());
  const lan = telegram.person();
  lan.writes("tỷ lệ hộ nghèo năm 2025?");
  const data = buttonsOf(await lan.chat.next()).flatMap(({ callback_data }) => callback_data ?? []);
  for (const one of data) expect(one).toMatch(/^[\w-]{16}$/);
  expect(new Set(data).size).toBe(4);
});

test.each([
  ["a private chat", false],
  ["a topic of a group", true],
])("In %s the passage comes whole, with the figure marked.", async (_place, inGroup) => {
  const { telegram } = await runBot(figuresRoom());
  const lan = telegram.person();
  const group = telegram.group({ forum: true });
  const topic = group.opensTopic("Giảm nghèo");
  const room = inGroup ? group : lan.chat;
  lan.writes("/ask@figures_bot tỷ lệ hộ nghèo năm 2025?", inGroup ? { in: group, topic } : {});
  lan.taps(await room.next(), "Đoạn văn");
  const passage = await room.next();
  expect(passage.text).toBe(
    "Đường dài <giảm nghèo>\nTỷ lệ hộ nghèo của Điện Biên là 34,9% năm 2021, 21,29% năm 2024 và 17,66% năm 2025; đến năm 2030 phấn đấu còn 9,5%.",
  );
  const marked = passage.entities?.filter(({ type }) => type === "bold");
  expect(marked?.map(({ offset, length }) => passage.text?.slice(offset, offset + length))).toEqual([
    "17,66%",
  ]);
  expect(passage.message_thread_id).toBe(inGroup ? topic : undefined);
});

test("The buttons under an answer in English speak English, whatever the app does.", async () => {
  const { telegram } = await runBot(figuresRoom());
  const lan = telegram.person({ language_code: "vi" });
  lan.writes("poverty rate in 2025?");
  lan.taps(await lan.chat.next(), "Passage");
  expect((await lan.chat.next()).text).toMatch(/The poverty rate of Điện Biên was 34\.9% in 2021/);
});

test("A thumb is thanked for, and the last one of a person counts.", async () => {
  const { telegram, state } = await runBot(figuresRoom());
  const lan = telegram.person();
  lan.writes("tỷ lệ hộ nghèo năm 2025?");
  const answer = await lan.chat.next();
  lan.taps(answer, "👍 Tốt");
  expect((await telegram.untilCalled("answerCallbackQuery")).given.text).toBe("Cảm ơn bạn!");
  lan.taps(answer, "👎 Chưa đúng");
  expect((await telegram.untilCalled("answerCallbackQuery", 2)).given.text).toMatch(/^Cảm ơn bạn\. /);
  expect(state.ratings.count()).toEqual({ good: 0, bad: 1 });
});

test("In a group the buttons are for who asked: another person's press changes and shows nothing.", async () => {
  const { telegram, state } = await runBot(figuresRoom());
  const group = telegram.group();
  const [lan, minh] = [telegram.person(), telegram.person()];
  lan.writes("@figures_bot tỷ lệ hộ nghèo năm 2025?", { in: group });
  const answer = await group.next();
  minh.taps(answer, "👎 Chưa đúng");
  minh.taps(answer, "Đoạn văn");
  expect((await telegram.untilCalled("answerCallbackQuery", 2)).given.text).toMatch(/^Nút này đã hết hạn/);
  expect(state.ratings.count()).toEqual({ good: 0, bad: 0 });
  expect(group.fromBot).toHaveLength(1);
});

test.each([
  ["made up", "AAAAAAAAAAAAAAAA"],
  ["of another bot", "menu:1"],
  ["64 bytes of emoji", "😀".repeat(16)],
])("A press with data that is %s gets a word, and nothing happens.", async (_what, data) => {
  const { telegram, logged } = await runBot(figuresRoom());
  const lan = telegram.person();
  lan.writes("tỷ lệ hộ nghèo năm 2025?");
  lan.presses(await lan.chat.next(), data);
  expect((await telegram.untilCalled("answerCallbackQuery")).given.text).toMatch(/^Nút này đã hết hạn/);
  expect(lan.chat.fromBot).toHaveLength(1);
  expect(logged.filter(({ level }) => level === "error")).toEqual([]);
});

test("Buttons in one chat do not work in another, even for the same person.", async () => {
  const { telegram } = await runBot(figuresRoom());
  const lan = telegram.person();
  const group = telegram.group();
  lan.writes("@figures_bot tỷ lệ hộ nghèo?", { in: group });
  const data = buttonsOf(await group.next())[0]?.callback_data ?? "";
  lan.writes("tỷ lệ hộ nghèo?");
  lan.presses(await lan.chat.next(), data);
  expect((await telegram.untilCalled("answerCallbackQuery")).given.text).toMatch(/^Nút này đã hết hạn/);
});

test("A button of a message that was deleted meanwhile still shows its passage.", async () => {
  const { telegram } = await runBot(figuresRoom());
  const group = telegram.group();
  const lan = telegram.person();
  lan.writes("@figures_bot tỷ lệ hộ nghèo năm 2025?", { in: group });
  const answer = await group.next();
  const data = buttonsOf(answer)[0]?.callback_data ?? "";
  group.deletes(answer);
  lan.presses(answer, data);
  expect((await group.next()).text).toMatch(/^Đường dài <giảm nghèo>\n/);
});

test("What is not known, and words of help, have no buttons.", async () => {
  const { telegram } = await runBot(figuresRoom());
  const lan = telegram.person();
  for (const text of ["tỷ lệ hộ nghèo năm 1999?", "chào bạn"]) {
    lan.writes(text);
    expect(buttonsOf(await lan.chat.next())).toEqual([]);
  }
});

test("An edited question gets the figure, the quote and the buttons of its new wording.", async () => {
  const { telegram } = await runBot(figuresRoom());
  const lan = telegram.person();
  const question = lan.writes("tỷ lệ hộ nghèo năm 2024?");
  const before = await lan.chat.next();
  lan.edits(question, { text: "tỷ lệ hộ nghèo năm 2025?" });
  await telegram.untilCalled("editMessageText");
  const [after] = lan.chat.fromBot;
  expect(after?.text).toContain("năm 2025: 17,66%");
  const copied = (message: typeof before) =>
    buttonsOf(message).find((button) => button.copy_text)?.copy_text?.text;
  expect(copied(before)).toContain("21,29%");
  expect(after && copied(after)).toContain("17,66%");
});

test("A message that an edited question changed stands on its new figure alone: corrections of the old one do not reach it.", async () => {
  const { telegram, state } = await runBot(figuresRoom());
  const lan = telegram.person();
  const question = lan.writes("tỷ lệ hộ nghèo năm 2024?");
  await lan.chat.next();
  lan.writes("chào");
  await lan.chat.next();
  expect(state.givenFigures.of(["rate-2024"])).toHaveLength(1);
  lan.edits(question, { text: "tỷ lệ hộ nghèo năm 2025?" });
  await telegram.untilCalled("editMessageText");
  lan.writes("xong");
  await lan.chat.next();
  expect(state.givenFigures.of(["rate-2024"])).toEqual([]);
  expect(state.givenFigures.of(["rate-2025"])).toHaveLength(1);
});

test("In English, in a topic, every button under an answer does its part there.", async () => {
  const { telegram, state } = await runBot(figuresRoom());
  const group = telegram.group({ forum: true });
  const topic = group.opensTopic("Poverty");
  const ann = telegram.person({ language_code: "en" });
  ann.writes("@figures_bot poverty rate in 2025?", { in: group, topic });
  const answer = await group.next();
  ann.taps(answer, "Passage");
  const passage = await group.next();
  expect(passage.text).toContain("17.66% in 2025; by 2030 it aims for 9.5%.");
  ann.taps(answer, "Chart");
  const picture = await group.next();
  expect(picture.caption).toMatch(
    /^Chart: Poverty rate\nĐiện Biên\n2021: 34\.9%\n[\s\S]*\n2030 \(target\): 9\.5%\n\nSource: /,
  );
  for (const sent of [answer, passage, picture]) expect(sent.message_thread_id).toBe(topic);
  const before = telegram.callsOf("answerCallbackQuery").length;
  ann.taps(answer, "👎 Not right");
  const thanks = await telegram.untilCalled("answerCallbackQuery", Math.max(before, 2) + 1);
  expect(thanks.given.text).toBe("Thanks. This will be looked at.");
  expect(state.ratings.count()).toEqual({ good: 0, bad: 1 });
});
