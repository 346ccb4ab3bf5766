import { expect, test } from "vitest";
import { readMessage } from "../../src/bot/read-message.ts";
import { findEntities } from "../support/bot-api/find-entities.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

type Message = Parameters<typeof readMessage>[0];
type Me = Parameters<typeof readMessage>[1];

// A part of what Telegram sends: the part that is read.
const ME = { id: 7, is_bot: true, first_name: "Figures", username: "figures_bot" } as Me;

function message(text: string, given: object = {}): Message {
  return { text, entities: findEntities(text), ...given } as Message;
}

test.each<[text: string, written: string]>([
  ["hộ nghèo?", "@figures_bot hộ nghèo?"],
  ["hộ nghèo?", "@Figures_Bot: hộ nghèo?"],
  ["hộ nghèo?", "hộ nghèo @figures_bot?"],
  ["Chào, hộ nghèo?", "Chào @figures_bot, hộ nghèo?"],
  ["😀 số hộ 😀", "😀 @figures_bot số hộ @figures_bot 😀"],
  ["hỏi @lan nhé", "hỏi @lan nhé @figures_bot"],
  ["dòng một\ndòng hai", "dòng một\ndòng hai"],
  ["hộ nghèo", "/ask@figures_bot hộ nghèo"],
  ["hộ nghèo", "/ask\nhộ nghèo"],
  ["hộ nghèo", "@figures_bot /ask hộ nghèo"],
  ["", "/ask"],
  ["", "@figures_bot"],
])("«%s» is what is said in «%s».", (text, written) => {
  expect(readMessage(message(written), ME, smallVocabulary).text).toBe(text);
});

test.each<[name: string, addressee: string, written: string]>([
  ["ask", "any-bot", "/ask hộ nghèo"],
  ["ask", "this-bot", "/ASK@Figures_Bot hộ nghèo"],
  ["ask", "another-bot", "/ask@other_bot hộ nghèo"],
  ["start", "any-bot", "/start"],
])("The command %s for %s is in «%s».", (name, addressee, written) => {
  expect(readMessage(message(written), ME, smallVocabulary).command).toEqual({ name, for: addressee });
});

test.each(["hộ nghèo", "hỏi /ask", "16/19 tiêu chí", "/ mở ngoặc", "/đói"])(
  "No command is in «%s».",
  (written) => {
    expect(readMessage(message(written), ME, smallVocabulary).command).toBeNull();
  },
);

test("A person without a user name in the text can still mean the bot.", () => {
  const entities = [{ type: "text_mention", offset: 0, length: 4, user: ME }];
  expect(readMessage(message("Bot: hộ nghèo", { entities }), ME, smallVocabulary)).toMatchObject({
    mentioned: true,
    text: "hộ nghèo",
  });
});

test.each([
  [true, { from: ME }],
  [false, { from: { id: 8 } }],
  [false, { from: ME, forum_topic_created: { name: "Giảm nghèo" } }],
])("A reply to this bot: %s, where the message replied to is %o.", (replied, reply_to_message) => {
  expect(readMessage(message("còn 2024?", { reply_to_message }), ME, smallVocabulary).replied).toBe(replied);
});

test.each<[language: string, written: string, appLanguage: string | undefined]>([
  ["vi", "ty le ho ngheo 2025", "en"],
  ["en", "/ask poverty rate in 2025", "vi"],
  ["vi", "2025?", undefined],
  ["vi", "2025?", "km"],
  ["en", "2025?", "en-US"],
  ["en", "/start from-a-link", "en"],
])("The language is %s of «%s» written in an app in %s.", (language, written, language_code) => {
  expect(
    readMessage(message(written, { from: { id: 1, language_code } }), ME, smallVocabulary).language,
  ).toBe(language);
});
