import { expect, test } from "vitest";
import { readConfig } from "../src/config.ts";

test.each([
  ["EMBEDDINGS", "remote", "expected local or openai"],
  ["EMBEDDINGS", "openai", "needs OPENAI_API_KEY or OPENAI_BASE_URL"],
  ["TELEGRAM_BOT_TOKEN", "abc", "expected the token as BotFather prints it"],
  ["TELEGRAM_API_ROOT", "telegram", "expected an http or https address"],
  ["MODEL_USE", "sometimes", "expected off, when-needed or always"],
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
    model: { use: "when-needed" },
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

test("an address alone turns the model on: local servers take any key", () => {
  expect(readConfig({ OPENAI_BASE_URL: "http://localhost:11434/v1" }).openai).toEqual({
    apiKey: "none",
    baseUrl: "http://localhost:11434/v1",
  });
});
