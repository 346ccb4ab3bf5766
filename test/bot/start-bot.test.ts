import { expect, test, vi } from "vitest";
import { startBot } from "../../src/bot/start-bot.ts";
import { InputError } from "../../src/errors.ts";
import { IN_MEMORY, openState } from "../../src/state/open-state.ts";
import { ApiError } from "../support/bot-api/api-error.ts";
import { BotApi } from "../support/bot-api/bot-api.ts";
import { roomOf } from "../support/room.ts";
import { checkOver, echo, gate, NO_NEWSROOM, runBot } from "../support/run-bot.ts";
import { scene } from "../support/sample-scene.ts";

test("A stop finishes what is being answered and what waits behind it, and fetches nothing more.", async () => {
  const slow = gate();
  const { telegram, bot, asked } = await runBot({
    answer: async (message) => {
      await slow.passed;
      return echo(message);
    },
  });
  const lan = telegram.person();
  await telegram.updates.untilPolled();
  lan.writes("một");
  await telegram.updates.untilPolled();
  lan.writes("hai");
  await telegram.updates.untilPolled();
  expect(asked).toHaveLength(1);
  const events: string[] = [];
  const ended = bot.ended.then(() => events.push("ended"));
  const stopped = bot.stop().then(() => events.push("stopped"));
  await vi.waitFor(() => expect(telegram.updates.isPolled).toBe(false));
  telegram.person().writes("quá muộn");
  events.push("opened");
  slow.open();
  await Promise.all([ended, stopped]);
  expect(events).toEqual(["opened", "ended", "stopped"]);
  expect(lan.chat.fromBot.map(({ text }) => text)).toEqual(["Về: một", "Về: hai"]);
  expect(telegram.updates.unconfirmed).toBe(1);
});

test("The menu of commands is Vietnamese, and English for English apps.", async () => {
  const { telegram } = await runBot();
  const figures = ["ask", "check", "facts", "chart", "compare", "history", "cite", "export", "sources"];
  const names = [...figures, "lang", "privacy", "forget", "help", "start", "watch", "unwatch"];
  expect(telegram.commandsIn("")?.map(({ command }) => command)).toEqual(names);
  expect(telegram.commandsIn("")?.[0]?.description).toBe("Hỏi một con số");
  expect(telegram.commandsIn("en")?.map(({ command }) => command)).toEqual(names);
  expect(telegram.commandsIn("en")?.[0]?.description).toBe("Ask for a figure");
});

test("A webhook of an earlier set-up is taken down, and what waited is answered.", async () => {
  let waiting = (): Promise<unknown> => Promise.resolve();
  await runBot({
    before: (api) => {
      api.settings.webhookUrl = "https://example.org/hook";
      const lan = api.person();
      lan.writes("hộ nghèo");
      waiting = () => lan.chat.next();
    },
  });
  expect(await waiting()).toMatchObject({ text: "Về: hộ nghèo" });
});

test("A bot that cannot register its commands starts all the same.", async () => {
  const { telegram, logged } = await runBot({
    before: (api) => api.refuseNext("setMyCommands", new ApiError(400, "Bad Request: BOT_COMMAND_INVALID")),
  });
  const lan = telegram.person();
  lan.writes("hộ nghèo");
  expect((await lan.chat.next()).text).toBe("Về: hộ nghèo");
  expect(logged).toContainEqual(expect.objectContaining({ level: "warn", event: "commands-not-registered" }));
});

test("When a second program takes over the token, the bot ends and says why.", async () => {
  const { telegram, bot } = await runBot();
  await telegram.updates.untilPolled();
  await fetch(`${telegram.root}/bot${telegram.token}/getUpdates`);
  await expect(bot.ended).rejects.toThrow(
    new InputError("TELEGRAM_BOT_TOKEN: another running program answers with this token"),
  );
});

test.each<[token: string | null, message: string]>([
  [null, "TELEGRAM_BOT_TOKEN: expected a token of @BotFather"],
  ["8123456789:AAwrong", "TELEGRAM_BOT_TOKEN: Telegram does not know this token"],
  ["nonsense", "TELEGRAM_BOT_TOKEN: Telegram does not know this token"],
])("With the token %s the bot does not start, and says «%s».", async (token, message) => {
  const telegram = await new BotApi().start();
  const config = { token, apiRoot: `${telegram.root}/`, adminIds: [] };
  const deps = {
    answer: echo,
    check: checkOver(roomOf(scene)),
    sources: async () => [],
    table: roomOf(scene),
    state: openState(IN_MEMORY),
    newsroom: NO_NEWSROOM,
    sendsQuestions: false,
  };
  const starting = startBot({ config, ...deps, log: () => {}, now: Date.now });
  await expect(starting).rejects.toThrow(new InputError(message));
  await telegram.stop();
});
