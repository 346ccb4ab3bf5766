import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { createLog } from "../../src/log.ts";
import { answerForm } from "../../src/model/ask-model.ts";
import type { ModelBudget } from "../../src/model/budget.ts";
import { openModel } from "../../src/model/open-model.ts";
import { startModel, type Turn } from "../support/model-double.ts";
import { plenty } from "../support/model-room.ts";

beforeEach(() => {
  // Only the clock: the double and its client need their timers.
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const ANSWER: Turn = { says: { word: "nhà" } };
const asked = {
  messages: [{ role: "user" as const, content: "Một từ?" }],
  form: answerForm("one_word", z.object({ word: z.string() })),
};

async function modelOf(turns: Turn[], budget: ModelBudget = plenty()) {
  const double = await startModel(turns, { timeoutMs: 500 });
  let logged = "";
  const log = createLog("debug", [], (line) => {
    logged += line;
  });
  const model = openModel({
    ...{ client: double.client.withOptions({ maxRetries: 0 }), modelName: "small-model" },
    ...{ budget, log },
  });
  const ask = async () => {
    const answer = await model.ask({ ...asked, signal: AbortSignal.timeout(5000) });
    return "outage" in answer ? answer.outage : answer.value.word;
  };
  return { ask, requests: double.requests, logged: () => logged };
}

test("after three outages in a row nothing is sent for a minute, then one request tries", async () => {
  const fails: Turn = { status: 500 };
  const { ask, requests, logged } = await modelOf([fails, fails, fails, fails, ANSWER]);
  for (let n = 0; n < 3; n++) expect(await ask()).toBe("server-error");
  expect(await ask()).toBe("resting");
  expect(requests()).toHaveLength(3);
  expect(logged()).toContain("model left alone");
  vi.setSystemTime(Date.now() + 59_000);
  expect(await ask()).toBe("resting");
  vi.setSystemTime(Date.now() + 2000);
  expect(await ask()).toBe("server-error");
  expect(await ask()).toBe("resting");
  expect(requests()).toHaveLength(4);
  vi.setSystemTime(Date.now() + 61_000);
  expect([await ask(), await ask()]).toEqual(["nhà", "nhà"]);
});

test("an answer ends the row", async () => {
  const fails: Turn = { status: 500 };
  const { ask } = await modelOf([fails, fails, ANSWER, fails, fails, ANSWER]);
  const answers: string[] = [];
  for (let n = 0; n < 6; n++) answers.push(await ask());
  expect(answers).toEqual(["server-error", "server-error", "nhà", "server-error", "server-error", "nhà"]);
});

test("what is wrong with one answer is no outage of the model", async () => {
  const { ask } = await modelOf([{ says: "prose" }, { says: "" }, { says: "prose" }, { says: "" }, ANSWER]);
  const answers: string[] = [];
  for (let n = 0; n < 5; n++) answers.push(await ask());
  expect(answers).toEqual(["broken", "empty", "broken", "empty", "nhà"]);
});

test("a day's calls are a hard limit, and the next day begins at nought", async () => {
  const { ask, requests, logged } = await modelOf([ANSWER], plenty({ calls: 2, tokens: 1e9 }));
  expect([await ask(), await ask(), await ask()]).toEqual(["nhà", "nhà", "limit"]);
  expect(requests()).toHaveLength(2);
  expect(logged()).toContain('outage="limit"');
});

test("a request that could pass the day's tokens is not sent", async () => {
  const { ask, requests } = await modelOf([ANSWER], plenty({ calls: 10, tokens: 4000 }));
  expect(await ask()).toBe("limit");
  expect(requests()).toEqual([]);
});

test("many at once do not pass the limit together", async () => {
  const { ask, requests } = await modelOf([ANSWER], plenty({ calls: 3, tokens: 1e9 }));
  const answers = await Promise.all(Array.from({ length: 12 }, ask));
  expect(answers.filter((answer) => answer === "nhà")).toHaveLength(3);
  expect(requests()).toHaveLength(3);
});

test("a count that cannot be read or written is no limit that is kept: nothing is sent", async () => {
  const broken: ModelBudget = {
    reserve() {
      throw new Error("database is locked");
    },
  };
  const { ask, requests, logged } = await modelOf([ANSWER], broken);
  expect(await ask()).toBe("limit");
  expect(requests()).toEqual([]);
  expect(logged()).toContain("database is locked");
});
