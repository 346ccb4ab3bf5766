import { describe, expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import type { Language, Reply } from "../../src/domain.ts";
import { drafted, draftOf } from "../support/drafted.ts";
import { CANARY_KEY, type Turn } from "../support/model-double.ts";
import { modelRoom } from "../support/model-room.ts";
import { roomOf } from "../support/room.ts";
import { scene } from "../support/sample-scene.ts";

const OPEN: Record<Language, string> = {
  vi: "Vì sao trong những năm qua bà con đi chợ đỡ vất vả?",
  en: "Why is everyday life of the farmers so much easier, far from the market?",
};
const KNOWN = "Tỷ lệ hộ nghèo năm 2025?";

const deterministic = (text: string) => answerQuestion({ text }, roomOf(scene));
const headline = ({ blocks }: Reply) =>
  blocks
    .filter(({ type }) => type === "headline" || type === "line")
    .map(({ segments }) => segments.map(({ text }) => text).join(""));

test("a question that table and passages leave open is answered by the model, in figures of the table", async () => {
  const says = draftOf(
    drafted("Tỷ lệ hộ nghèo của Điện Biên đã giảm còn {poverty-2025} nhờ hỗ trợ nhà ở", "better-houses-p01"),
    drafted("Xã Na Sang làm được {roads-2025}.", "new-roads-p02"),
  );
  const { room, model } = await modelRoom([{ says }]);
  const reply = await answerQuestion({ text: OPEN.vi }, room);
  expect(reply.engine).toBe("model");
  expect(reply.outcome).toBe("answered");
  expect(headline(reply)).toEqual([
    "Tỷ lệ hộ nghèo của Điện Biên đã giảm còn 17,66% [1] (năm 2025) nhờ hỗ trợ nhà ở [2]",
    "Xã Na Sang làm được hơn 12 km [3] (năm 2025).",
    "Tỷ lệ hộ nghèo ở tỉnh Điện Biên năm 2025: 17,66% [1]",
    "Chiều dài đường được làm ở xã Na Sang năm 2025: hơn 12 km [3]",
  ]);
  expect(reply.citations.map(({ passage }) => passage)).toEqual([
    "new-roads-p01",
    "better-houses-p01",
    "new-roads-p02",
  ]);
  expect(reply.figures.map(({ fact, role }) => [fact, role])).toEqual([
    ["poverty-2025", "answer"],
    ["roads-2025", "answer"],
    ["poverty-2025", "context"],
    ["roads-2025", "context"],
  ]);
  for (const { text, start, end } of reply.figures) expect(reply.text.slice(start, end)).toBe(text);
  expect(model.requests()).toHaveLength(1);
});

test("an English question is answered in English marks", async () => {
  const says = draftOf(drafted("The poverty rate of Điện Biên fell to {poverty-2025}."));
  const { room } = await modelRoom([{ says }]);
  const reply = await answerQuestion({ text: OPEN.en }, room);
  expect(headline(reply)).toEqual([
    "The poverty rate of Điện Biên fell to 17.66% [1] (in 2025).",
    "Poverty rate in Điện Biên in 2025: 17.66% [1]",
  ]);
});

test("a target is told as one, and a figure that nobody reviewed too", async () => {
  const says = draftOf(
    drafted("The target for the poverty rate of Điện Biên is {poverty-2030}."),
    drafted("Lò Văn Bình has {income-binh}."),
  );
  const { room } = await modelRoom([{ says }]);
  const reply = await answerQuestion({ text: OPEN.en }, room);
  expect(reply.engine).toBe("model");
  expect(reply.text).toContain("9.5% [1] (target, in 2030)");
  expect(reply.notes.map(({ kind, facts }) => [kind, facts])).toEqual([["unreviewed", ["income-binh"]]]);
});

test("what no fact has is computed by code, and told with what it comes from", async () => {
  const says = draftOf(
    drafted("Tỷ lệ hộ nghèo của Điện Biên cần {difference: poverty-2030, poverty-2025} nhờ hỗ trợ nhà ở."),
  );
  const { room, entries } = await modelRoom([{ says }]);
  const reply = await answerQuestion({ text: OPEN.vi }, room);
  // 17.66 less 9.5 is 8.16; the coarser of the two is given to a tenth.
  expect(headline(reply)).toEqual([
    "Tỷ lệ hộ nghèo của Điện Biên cần giảm 8,2 điểm phần trăm so với năm 2025 [1] (mục tiêu) nhờ hỗ trợ nhà ở.",
    "Tỷ lệ hộ nghèo ở tỉnh Điện Biên năm 2030 (mục tiêu): giảm 8,2 điểm phần trăm so với năm 2025 [1]",
    "Tỷ lệ hộ nghèo ở tỉnh Điện Biên năm 2025: 17,66% [1]",
    "Tỷ lệ hộ nghèo ở tỉnh Điện Biên năm 2030 (mục tiêu): 9,5% [1]",
  ]);
  expect(reply.figures[0]).toMatchObject({
    verdict: "computed",
    operation: "difference",
    from: ["poverty-2025", "poverty-2030"],
  });
  expect(entries[0]?.figures[0]).toMatchObject({ operation: "difference" });
});

test("a sentence that the fact table contradicts is repaired, with the reason named", async () => {
  const wrong = draftOf(drafted("The poverty rate of Điện Biên fell to {poverty-2030}."));
  const right = draftOf(drafted("The target for the poverty rate of Điện Biên is {poverty-2030}."));
  const { room, model } = await modelRoom([{ says: wrong }, { says: right }]);
  const reply = await answerQuestion({ text: OPEN.en }, room);
  expect(headline(reply)[0]).toBe(
    "The target for the poverty rate of Điện Biên is 9.5% [1] (target, in 2030).",
  );
  expect(model.requests()[1]?.user).toMatch(
    /<faults>\n"9.5%" is contradicted: .*target, a plan or an expectation for a result/,
  );
});

const UNUSABLE: [string, Turn][] = [
  ["invents a figure", { says: draftOf(drafted("Tỷ lệ hộ nghèo còn 12,34%.", "new-roads-p01")) }],
  ["types a figure that is right", { says: draftOf(drafted("Tỷ lệ hộ nghèo còn 17,66%.", "new-roads-p01")) }],
  ["types a figure into an id", { says: draftOf(drafted("Tỷ lệ hộ nghèo còn {17,66%}.")) }],
  [
    "writes Vietnamese number words",
    { says: draftOf(drafted("Tỷ lệ còn mười bảy phần trăm.", "new-roads-p01")) },
  ],
  [
    "writes English number words",
    { says: draftOf(drafted("About seventeen percent are poor.", "new-roads-p01")) },
  ],
  ["swaps ids", { says: draftOf(drafted("Tỷ lệ hộ nghèo là {roads-2025}.")) }],
  [
    "tells a commune's figure as the province's",
    { says: draftOf(drafted("Điện Biên làm được {roads-2025}.")) },
  ],
  ["names a fact that there is not", { says: draftOf(drafted("Tỷ lệ hộ nghèo là {poverty-2019}.")) }],
  ["cites what it was not given", { says: draftOf(drafted("Bà con học nghề.", "secret-p01")) }],
  [
    "injects HTML",
    { says: draftOf(drafted("<b>Bà con</b> <a href='x'>học nghề</a>.", "better-houses-p01")) },
  ],
  ["injects an address", { says: draftOf(drafted("Xem thêm tại evil.example nhé.", "better-houses-p01")) }],
  [
    "injects a mention and a command",
    { says: draftOf(drafted("Hỏi @evilbot hoặc gõ /start.", "better-houses-p01")) },
  ],
  [
    "answers in another language",
    { says: draftOf(drafted("People learn a trade and build houses.", "better-houses-p01")) },
  ],
  ["returns broken JSON", { says: '{"answerable": true, "sentences": [{"parts"' }],
  ["returns nothing", { says: "" }],
  ["is busy", { status: 429, retryAfter: 0 }],
  ["fails", { status: 500 }],
  ["is gone", "breaks off"],
  ["hangs", "hangs"],
  ["stops half way", { raw: '{"choices": [{"message": {"content": "Tỷ lệ là 12,34%', stalls: true }],
];

describe("the reply is the one without a model where the model", () => {
  test.each(UNUSABLE)("%s", async (_, turn) => {
    const { room, logged } = await modelRoom([turn], { timeoutMs: 200 });
    const reply = await answerQuestion({ text: OPEN.vi }, room);
    expect(reply).toEqual(await deterministic(OPEN.vi));
    expect(logged()).toMatch(/model gave no answer|model draft not used/);
    expect(logged()).not.toContain(CANARY_KEY);
    expect(logged()).not.toContain("vất vả");
  });
});

test("the model is asked when it is needed and not when the table answers", async () => {
  const { room, model } = await modelRoom([{ says: draftOf() }]);
  expect(await answerQuestion({ text: KNOWN }, room)).toEqual(await deterministic(KNOWN));
  expect(await answerQuestion({ text: "xin chào" }, room)).toEqual(await deterministic("xin chào"));
  expect(model.requests()).toHaveLength(0);
  await answerQuestion({ text: OPEN.vi }, room);
  expect(model.requests()).toHaveLength(1);
});

const WHY_AND_HOW = [
  "Vì sao đời sống khá lên?",
  "Nho dau doi song cac ho kha len?",
  "How did households get help?",
];

test.each(WHY_AND_HOW)(
  "a question of why or how is put together by the model, though passages speak of it: %s",
  async (text) => {
    const own = await deterministic(text);
    expect([own.outcome, own.engine]).toEqual(["answered", "passages"]);
    const { room, model } = await modelRoom([{ says: draftOf() }]);
    expect(await answerQuestion({ text }, room)).toEqual(own);
    expect(model.requests()).toHaveLength(1);
  },
);

test("who did what is told in the words of the passage, without the model", async () => {
  const text = "Ai được hỗ trợ nhà ở, giống cây trồng và học nghề?";
  const own = await deterministic(text);
  expect([own.outcome, own.engine]).toEqual(["answered", "passages"]);
  const { room, model } = await modelRoom([{ says: draftOf() }]);
  expect(await answerQuestion({ text }, room)).toEqual(own);
  expect(model.requests()).toHaveLength(0);
});

test("the log tells how a reply came about: question, evidence, prompt, drafts, faults and cost", async () => {
  const faulty = draftOf(drafted("Tỷ lệ hộ nghèo còn 12,34%.", "new-roads-p01"));
  const sound = draftOf(drafted("Tỷ lệ hộ nghèo của Điện Biên đã giảm còn {poverty-2025}."));
  const stray = drafted("Nhà chị hỏi tôi như vậy.");
  const repaired = draftOf(...sound.sentences, stray);
  const { room, entries } = await modelRoom([{ says: faulty }, { says: repaired }]);
  await answerQuestion({ text: OPEN.vi }, room);
  await answerQuestion({ text: KNOWN }, room);
  const [first, second] = entries;
  expect(first).toMatchObject({
    ...{ question: OPEN.vi, language: "vi", outcome: "answered", engine: "model" },
    figures: [
      { text: "17,66%", verdict: "supported", fact: "poverty-2025" },
      { text: "17,66%", verdict: "supported", fact: "poverty-2025" },
    ],
    model: {
      name: "small-model",
      prompt: expect.stringMatching(/^[0-9a-f]{64}$/),
      attempts: [
        { draft: faulty, faults: expect.arrayContaining(['"1234" is a number in digits']) },
        { draft: sound, faults: [] },
      ],
      calls: 2,
      fallback: null,
    },
  });
  expect(first?.evidence.passages).toContain("better-houses-p01");
  expect(first?.model?.tokens).toBeGreaterThan(1000);
  expect(second).toMatchObject({ question: KNOWN, engine: "table", model: null });
  expect(second?.evidence.facts).toContain("poverty-2025");
});

test.each<[string, Turn, string]>([
  ["fails", { status: 500 }, "server-error"],
  ["cannot answer", { says: { answerable: false, sentences: [] } }, "not answerable"],
  ["is faulty twice", { says: draftOf(drafted("Cả thảy 99 xã.", "new-roads-p01")) }, "faults"],
])("the log tells why the reply is not the model's where it %s", async (_, turn, fallback) => {
  const { room, entries } = await modelRoom([turn]);
  await answerQuestion({ text: OPEN.vi }, room);
  expect(entries.map(({ model }) => model?.fallback)).toEqual([fallback]);
});

test("a log that fails costs the note, not the answer", async () => {
  const { room, logged } = await modelRoom([{ says: "" }]);
  const failing = {
    add() {
      throw new Error("disk is full");
    },
  };
  const reply = await answerQuestion({ text: KNOWN }, { ...room, answers: failing });
  expect(reply).toEqual(await deterministic(KNOWN));
  expect(logged()).toContain("disk is full");
});

test("several questions of one message wait for a model no longer than one", async () => {
  const { room, model, entries } = await modelRoom(["hangs"], { timeoutMs: 60_000, deadlineMs: 300 });
  const text = [OPEN.vi, "Vì sao bà con học nghề?", "Vì sao đời sống khá lên?"].join("\n");
  const reply = await answerQuestion({ text }, room);
  expect(reply).toEqual(await deterministic(text));
  expect(model.requests().length).toBeLessThan(2);
  expect(entries.map((entry) => entry.model?.fallback ?? null)).toEqual(["timeout", null, null]);
});

test("past the day's limit the reply is the one without a model", async () => {
  const says = draftOf(drafted("Tỷ lệ hộ nghèo của Điện Biên đã giảm còn {poverty-2025}."));
  const { room, model, entries } = await modelRoom([{ says }], { limits: { calls: 2, tokens: 1e9 } });
  expect((await answerQuestion({ text: OPEN.vi }, room)).engine).toBe("model");
  expect(await answerQuestion({ text: OPEN.vi }, room)).toEqual(await deterministic(OPEN.vi));
  expect(model.requests()).toHaveLength(1);
  expect(entries[1]?.model?.fallback).toBe("limit");
});

test("with MODEL_USE=always the model is asked first, and the table answers where it cannot", async () => {
  const says = draftOf(drafted("Tỷ lệ hộ nghèo còn {poverty-2025}."));
  const { room, model } = await modelRoom([{ says }, { says: draftOf() }], { use: "always" });
  expect((await answerQuestion({ text: KNOWN }, room)).engine).toBe("model");
  expect(await answerQuestion({ text: KNOWN }, room)).toEqual(await deterministic(KNOWN));
  expect(model.requests()).toHaveLength(2);
});

test("with MODEL_USE=off an open question is answered by what the table and passages have", async () => {
  const reply = await deterministic(OPEN.vi);
  expect([reply.outcome, reply.engine]).toEqual(["unknown", "table"]);
});
