import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import { InputError } from "../../src/errors.ts";
import { ApiError } from "../support/bot-api/api-error.ts";
import { echo, runBot } from "../support/run-bot.ts";
import { sampleReply } from "../support/sample-reply.ts";

test.each<[apology: RegExp, question: string]>([
  [/^Xin lỗi bạn/, "tỷ lệ hộ nghèo bí mật"],
  [/^Xin lỗi bạn/, "ty le ho ngheo bi mat"],
  [/^Sorry/, "what is the secret poverty rate"],
])(
  "When answering fails, the apology %s goes to who asked «%s», and the words stay out of the log.",
  async (apology, question) => {
    const { telegram, logged } = await runBot({
      answer: async ({ text }) => {
        if (text === "xong") return echo({ text });
        throw Object.assign(new TypeError(`cannot read\n    at ${text}`), { code: "E_TEST", text });
      },
    });
    const lan = telegram.person();
    lan.writes(question);
    expect((await lan.chat.next()).text).toMatch(apology);
    lan.writes("xong");
    expect((await lan.chat.next()).text).toBe("Về: xong");
    const [failure] = logged.filter(({ event }) => event === "update-failed");
    expect(failure).toMatchObject({ level: "error", details: { error: "TypeError", code: "E_TEST" } });
    expect(failure?.details.at).toMatch(/errors\.test\.ts/);
    expect(inspect(logged)).not.toContain(question.slice(-6));
  },
);

test("A reply without words is an error, not an empty message.", async () => {
  const { telegram } = await runBot({ answer: async () => sampleReply(" \u200b") });
  const lan = telegram.person();
  lan.writes("hộ nghèo");
  expect((await lan.chat.next()).text).toMatch(/^Xin lỗi bạn/);
});

test("Who blocked the bot is noted at info, and others are answered.", async () => {
  const { telegram, logged } = await runBot();
  const lan = telegram.person();
  const minh = telegram.person();
  lan.writes("hộ nghèo");
  lan.blocksBot();
  await telegram.untilCalled("sendMessage");
  minh.writes("xong");
  expect((await minh.chat.next()).text).toBe("Về: xong");
  expect(logged.filter(({ event }) => event === "cannot-write-to-chat")).toMatchObject([{ level: "info" }]);
  expect(logged.filter(({ level }) => level === "error")).toEqual([]);
  expect(telegram.callsOf("sendMessage").map(({ code }) => code)).toEqual([403, 200]);
});

test("The token is in nothing that the bot logs, prints or throws, whatever breaks.", async () => {
  const printed = [
    vi.spyOn(console, "error"),
    vi.spyOn(console, "log"),
    vi.spyOn(process.stderr, "write"),
    vi.spyOn(process.stdout, "write"),
  ];
  for (const spy of printed) spy.mockImplementation(() => true);
  const { telegram, bot, logged } = await runBot({
    before: (api) => {
      api.refuseNext("getMe", "cut");
      api.refuseNext("setMyCommands", "cut");
      api.refuseNext("getUpdates", "cut");
      api.refuseNext("getUpdates", new ApiError(500, "Internal Server Error"));
      api.refuseNext("sendMessage", new ApiError(400, "Bad Request: can't parse entities"));
      api.refuseNext("sendMessage", "cut");
    },
  });
  const lan = telegram.person();
  lan.writes("một");
  await telegram.untilCalled("sendMessage", 2);
  lan.writes("hai");
  expect((await lan.chat.next()).text).toBe("Về: hai");
  telegram.refuseNext("getUpdates", new ApiError(401, "Unauthorized"));
  lan.writes("ba");
  const thrown = await bot.ended.catch((error: unknown) => error);
  const everything = inspect([thrown, logged, printed.map(({ mock }) => mock.calls)], {
    depth: 20,
    showHidden: true,
    maxStringLength: null,
    maxArrayLength: null,
  });
  expect(thrown).toBeInstanceOf(InputError);
  expect(everything).toContain("telegram-out-of-reach");
  expect(everything).toContain("telegram-reached-again");
  expect(everything).toContain("apology-failed");
  expect(everything).not.toContain(telegram.token.split(":")[1]);
});
