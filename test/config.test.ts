import { expect, test } from "vitest";
import { readConfig } from "../src/config.ts";

test.each([
  ["EMBEDDINGS", "remote", "expected local or openai"],
  ["EMBEDDINGS", "openai", "needs OPENAI_API_KEY or OPENAI_BASE_URL"],
  ["TELEGRAM_BOT_TOKEN", "abc", "expected the token as BotFather prints it"],
  ["TELEGRAM_API_ROOT", "telegram", "expected an http or https address"],
  ["MODEL_USE", "sometimes", "expected off, when-needed or always"],
  ["MODEL_DAILY_TOKENS", "plenty", "expected a whole number"],
  ["MODEL_DAILY_CALLS", "-1", "expected a whole number"],
  ["LOG_QUESTIONS", "yes", "expected on or off"],
  ["OPENAI_BASE_URL", "localhost", "expected an http or https address"],
  ["LOG_LEVEL", "loud", "expected debug, info, warn or error"],
])("a bad %s (%s) is refused by name, without its value", (name, value, expected) => {
  expect(() => readConfig({ [name]: value })).toThrow(expected);
  expect(() => readConfig({ [name]: value })).toThrow(name);
});

test("nothing has to be set", () => {
  expect(readConfig({})).toMatchObject({
    telegram: { token: null, apiRoot: "https://api.telegram.org" },
    embeddings: { use: "local" },
    model: { use: "when-needed", limits: { calls: 1000, tokens: 500_000 } },
    logQuestions: false,
    openai: null,
    stateFile: null,
    secrets: [],
  });
});

test("an empty line of .env means not set", () => {
  expect(readConfig({ TELEGRAM_BOT_TOKEN: "", OPENAI_API_KEY: "", EMBEDDINGS: "", STATE_FILE: "" })).toEqual(
    readConfig({}),
  );
});

test("what the model may cost a day and what is kept of questions can be set", () => {
  const config = readConfig({ MODEL_DAILY_TOKENS: "0", MODEL_DAILY_CALLS: "12", LOG_QUESTIONS: "on" });
  expect(config.model.limits).toEqual({ calls: 12, tokens: 0 });
  expect(config.logQuestions).toBe(true);
});

test("an address alone turns the model on: local servers take any key", () => {
  expect(readConfig({ OPENAI_BASE_URL: "http://localhost:11434/v1" }).openai).toEqual({
    apiKey: "none",
    baseUrl: "http://localhost:11434/v1",
  });
});
