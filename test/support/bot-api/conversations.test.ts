import { describe, expect, test } from "vitest";
import { startClient } from "./client.ts";

describe("Privacy mode", () => {
  test("shows the bot of a group only what is meant for it.", async () => {
    const { telegram, call, texts } = await startClient();
    const group = telegram.group();
    const lan = telegram.person();
    lan.writes("good morning", { in: group });
    lan.writes("/start", { in: group });
    lan.writes("/start@other_bot", { in: group });
    lan.writes("mail me at a@figures_bot", { in: group });
    lan.writes("/start@figures_bot", { in: group });
    lan.writes("hey @Figures_Bot, how many?", { in: group });
    await call("sendMessage", { chat_id: group.id, text: "x" });
    const own = await group.next();
    lan.writes("/help", { in: group });
    lan.writes("thanks", { in: group });
    lan.writes("/help", { in: group });
    lan.writes("and in 2024?", { in: group, replyTo: own });
    expect(await texts()).toEqual([
      "/start@figures_bot",
      "hey @Figures_Bot, how many?",
      "/help",
      "and in 2024?",
    ]);
  });

  test("shows everything when it is off.", async () => {
    const { telegram, texts } = await startClient();
    const group = telegram.group({ privacy: false });
    telegram.person().writes("good morning", { in: group });
    expect(await texts()).toEqual(["good morning"]);
  });
});

test("Commands and mentions have entities in UTF-16 units.", async () => {
  const { telegram, updates } = await startClient();
  telegram.person().writes("/ask@figures_bot 😀 @figures_bot https://example.org/@x a/b");
  expect(await updates()).toMatchObject([
    {
      message: {
        entities: [
          { type: "bot_command", offset: 0, length: 16 },
          { type: "mention", offset: 20, length: 12 },
          { type: "url", offset: 33, length: 22 },
        ],
      },
    },
  ]);
});

test("In a topic a message that replies to none replies to the one that opened the topic.", async () => {
  const { telegram, updates } = await startClient();
  const group = telegram.group({ forum: true, privacy: false });
  const topic = group.opensTopic("Poverty");
  telegram.person().writes("hello", { in: group, topic });
  expect(await updates()).toMatchObject([
    {
      message: {
        is_topic_message: true,
        message_thread_id: topic,
        reply_to_message: { forum_topic_created: { name: "Poverty" } },
      },
    },
  ]);
});
