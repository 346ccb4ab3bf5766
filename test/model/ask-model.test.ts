import { describe, expect, test } from "vitest";
import { z } from "zod";
import { createLog } from "../../src/log.ts";
import { answerForm, askModel, MOST_ANSWER_TOKENS } from "../../src/model/ask-model.ts";
import { CANARY_KEY, startModel, type Turn } from "../support/model-double.ts";

const schema = z.object({ answerable: z.boolean(), word: z.string().nullable() });
const SECRET_QUESTION = "thu nhập của nhà bà Sùng Thị Canary";

async function ask(turns: Turn[], { timeoutMs = 2000, deadlineMs = 10_000 } = {}) {
  const double = await startModel(turns, { timeoutMs });
  let logged = "";
  const answer = await askModel({
    client: double.client,
    modelName: "small-model",
    messages: [
      { role: "system", content: "Answer." },
      { role: "user", content: SECRET_QUESTION },
    ],
    form: answerForm("one_word", schema),
    signal: AbortSignal.timeout(deadlineMs),
    log: createLog("debug", [], (line) => {
      logged += line;
    }),
  });
  return { answer, logged, requests: double.requests() };
}

test("an answer in the form asked for is read", async () => {
  const { answer, requests } = await ask([{ says: { answerable: true, word: "nhà" } }]);
  expect(answer).toMatchObject({ value: { answerable: true, word: "nhà" } });
  expect(requests).toHaveLength(1);
});

test("the form is sent as a strict schema that lists every field as required", async () => {
  const { requests } = await ask([{ says: { answerable: false, word: null } }]);
  expect(requests[0]?.body).toMatchObject({
    model: "small-model",
    response_format: {
      type: "json_schema",
      json_schema: { name: "one_word", strict: true, schema: { required: ["answerable", "word"] } },
    },
  });
});

const completionOf = (message: object, finish_reason: string) =>
  JSON.stringify({ choices: [{ index: 0, finish_reason, message: { role: "assistant", ...message } }] });

const OUTAGES: [string, Turn, string, number][] = [
  ["broken JSON", { says: '{"answerable": tru' }, "broken", 1],
  ["JSON of another form", { says: { answerable: "yes" } }, "broken", 1],
  ["plain prose", { says: `I think that ${SECRET_QUESTION}` }, "broken", 1],
  ["a body without choices", { raw: JSON.stringify({ hello: SECRET_QUESTION }) }, "broken", 1],
  ["an empty list of choices", { raw: '{"choices": []}' }, "broken", 1],
  ["a page of HTML", { raw: `<p>${SECRET_QUESTION}</p>`, type: "text/html" }, "broken", 1],
  ["a body that is cut off", { raw: '{"choices": [{"mess' }, "broken", 1],
  ["empty text", { says: "" }, "empty", 1],
  ["blank text", { says: " \n " }, "empty", 1],
  ["a refusal", { raw: completionOf({ refusal: SECRET_QUESTION }, "stop") }, "refused", 1],
  ["a filter", { raw: completionOf({ content: SECRET_QUESTION }, "content_filter") }, "refused", 1],
  ["a limit of requests, twice", { status: 429, retryAfter: 0, message: SECRET_QUESTION }, "rate-limit", 2],
  ["an error of the server, twice", { status: 500, message: SECRET_QUESTION }, "server-error", 2],
  ["a key that is not known", { status: 401, message: CANARY_KEY }, "denied", 1],
  ["a request that is not understood", { status: 400, message: SECRET_QUESTION }, "server-error", 1],
  ["a connection that breaks off, twice", "breaks off", "unreachable", 2],
];

describe("an outage comes back as a value and is logged without key and text", () => {
  test.each(OUTAGES)("%s", async (_, turn, outage, tries) => {
    const { answer, logged, requests } = await ask([turn]);
    expect(answer).toMatchObject({ outage, spent: { calls: tries } });
    expect(logged).toContain(`outage="${outage}"`);
    expect(logged).not.toContain("Canary");
    expect(logged).not.toContain("canary");
    expect(requests).toHaveLength(tries);
  });
});

test("what fails once is tried again", async () => {
  const { answer, requests } = await ask([{ status: 500 }, { says: { answerable: true, word: null } }]);
  expect(answer).toMatchObject({ value: { answerable: true, word: null }, spent: { calls: 2 } });
  expect(requests).toHaveLength(2);
});

test("a server that says nothing is given up at the timeout, twice", async () => {
  const { answer } = await ask(["hangs"], { timeoutMs: 100 });
  expect(answer).toMatchObject({ outage: "timeout" });
});

test("a server that begins to answer and never ends is given up at the timeout", async () => {
  const { answer } = await ask([{ raw: '{"choices": [', stalls: true }], { timeoutMs: 100 });
  expect(answer).toMatchObject({ outage: "timeout" });
});

test("the signal ends the call before the timeout does", async () => {
  const { answer } = await ask(["hangs"], { timeoutMs: 60_000, deadlineMs: 100 });
  expect(answer).toMatchObject({ outage: "timeout" });
});

test("the signal ends the wait that a busy server asks for", async () => {
  const { answer, requests } = await ask([{ status: 429, retryAfter: 50 }], { deadlineMs: 300 });
  expect(answer).toMatchObject({ outage: "timeout" });
  expect(requests).toHaveLength(1);
});

test("what an answer cost is what the server counted", async () => {
  const counted = JSON.stringify({
    choices: [{ finish_reason: "stop", message: { content: '{"answerable": true, "word": null}' } }],
    usage: { prompt_tokens: 321, completion_tokens: 45 },
  });
  const { answer } = await ask([{ raw: counted }]);
  expect(answer.spent).toEqual({ calls: 1, tokens: 366 });
});

test("of a server that does not count, an answer costs the most that it can", async () => {
  const uncounted = completionOf({ content: '{"answerable": true, "word": null}' }, "stop");
  const { answer } = await ask([{ raw: uncounted }]);
  expect(answer.spent.calls).toBe(1);
  expect(answer.spent.tokens).toBeGreaterThan(MOST_ANSWER_TOKENS);
});

test("each answer has a longest length", async () => {
  const { requests } = await ask([{ says: { answerable: false, word: null } }]);
  expect(requests[0]?.body).toMatchObject({ max_completion_tokens: MOST_ANSWER_TOKENS });
});
