import { expect, test } from "vitest";
import { buttonsOf } from "../support/bot-api/people.ts";
import { newsroomStage } from "../support/newsroom-stage.ts";

const TITLE = "Một năm nhiều đổi thay ở các bản vùng cao";
const ARTICLE = `${TITLE}\n\nNăm 2024, tỷ lệ hộ nghèo của tỉnh Điện Biên là 21,29%, theo báo cáo của cơ quan chuyên môn.`;

test("An article that is indexed while the bot runs is in the lists of /facts and on inline cards at once.", async () => {
  const { lan, minh, telegram } = await newsroomStage();
  const names = async () => {
    minh.writes("/facts");
    const before = telegram.callsOf("answerCallbackQuery").length;
    const menu = await minh.chat.next();
    minh.taps(menu, "Theo bài báo");
    await telegram.untilCalled("answerCallbackQuery", before + 1);
    const shown = minh.chat.fromBot.find(({ message_id }) => message_id === menu.message_id);
    return shown ? buttonsOf(shown).map(({ text }) => text) : [];
  };
  const cards = async () => {
    const before = telegram.callsOf("answerInlineQuery").length;
    minh.asksInline("tỷ lệ hộ nghèo 2024");
    return JSON.stringify((await telegram.untilCalled("answerInlineQuery", before + 1)).given);
  };
  expect((await names()).join()).not.toContain(TITLE);
  expect(await cards()).not.toContain("21,29%");
  lan.sendsDocument("tin.txt", ARTICLE);
  const preview = await lan.chat.next();
  lan.taps(preview, "Đưa vào kho");
  await telegram.untilCalled("answerCallbackQuery", 2);
  expect(telegram.messageNow(preview)?.text).toContain("Đã đưa vào kho");
  expect(await names()).toContainEqual(`${TITLE} (1)`);
  expect(await cards()).toContain("21,29%");
});
