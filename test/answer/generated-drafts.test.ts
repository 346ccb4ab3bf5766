import fc from "fast-check";
import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import type { Language, Reply } from "../../src/domain.ts";
import { anyDraft } from "../support/malices.ts";
import type { Turn } from "../support/model-double.ts";
import { modelRoom } from "../support/model-room.ts";
import { roomOf } from "../support/room.ts";
import { scene } from "../support/sample-scene.ts";

const OPEN: Record<Language, string> = {
  vi: "Vì sao trong những năm qua bà con đi chợ đỡ vất vả?",
  en: "Why is everyday life of the farmers so much easier, far from the market?",
};

/** Everything in a reply about the scene that may have a digit: figures, what 17.66 less 9.5 is, periods. */
const KNOWN: Record<Language, RegExp> = {
  vi: /17,66%|9,5%|12 km|5 cây cầu|120 triệu đồng|8,2 điểm phần trăm|năm 20(?:25|30)/g,
  en: /17\.66%|9\.5%|12 km|5 bridges|VND 120 million|8\.2 percentage points|(?:in|with) 20(?:25|30)/g,
};
const MARK = /\[\d\]/g;

const saidIn = ({ blocks }: Reply) =>
  blocks
    .filter(({ type }) => type !== "source")
    .map(({ segments }) => segments.map(({ text }) => text).join(""))
    .join("\n");

/** Asks until the model has been sent so many requests, several people at a time. */
async function replies(text: string, turns: Turn[]): Promise<Reply[]> {
  const { room, entries } = await modelRoom(turns, { restMs: 1 });
  const sent = () => entries.reduce((all, { model }) => all + (model?.calls ?? 0), 0);
  const all: Reply[] = [];
  const person = async () => {
    while (sent() < turns.length) all.push(await answerQuestion({ text }, room));
  };
  await Promise.all(Array.from({ length: 12 }, person));
  return all;
}

const OUTAGES: Turn[] = [
  ...[{ status: 429, retryAfter: 0 }, { status: 500 }],
  ...[{ says: "" }, { says: " \n" }, { says: "Tỷ lệ là 98765." }, { says: { rate: 98765 } }],
  ...[{ says: '{"answerable": true, "sentences": [{"parts": [{"words": "98765' }, { says: "[98765]" }],
];

/** How many replies to generated drafts are the model's, and how many there are. */
async function tellDrafts(language: Language, count: number): Promise<[fromModel: number, all: number]> {
  const drafts = fc.sample(anyDraft(language), { numRuns: count, seed: 7 });
  const turns = drafts.map(({ draft }, n): Turn => OUTAGES[n % 50] ?? { says: draft });
  const poison = [...new Set(["98765", ...drafts.flatMap((made) => made.poison)])];
  const text = OPEN[language];
  const own = await answerQuestion({ text }, roomOf(scene));
  const told = await replies(text, turns);
  for (const reply of told) {
    const said = saidIn(reply);
    expect(said.replace(MARK, "").replace(KNOWN[language], "")).not.toMatch(/\p{N}/u);
    expect(poison.filter((evil) => said.includes(evil))).toEqual([]);
    if (reply.engine !== "model") expect(reply).toEqual(own);
  }
  return [told.filter(({ engine }) => engine === "model").length, told.length];
}

test("of 1,000 generated drafts not one unchecked figure reaches the person, and each gets a reply", {
  timeout: 120_000,
}, async () => {
  const told = await Promise.all([tellDrafts("vi", 500), tellDrafts("en", 500)]);
  // Else the drafts prove nothing.
  for (const [fromModel, all] of told) {
    expect(fromModel).toBeGreaterThan(all / 10);
    expect(fromModel).toBeLessThan((9 * all) / 10);
  }
});

const SILENT: [string, Turn][] = [
  ["says nothing for as long as anybody waits", "hangs"],
  ["stops in the middle of a stream", { raw: '{"choices": [{"message": {"content": "98765', stalls: true }],
  ["breaks off its answer", { raw: '{"choices": [{"message": {"content": "98765' }],
  ["answers with a page", { raw: "<p>98765</p>" }],
];

test.each(SILENT)("each gets a reply where the model %s", async (_, turn) => {
  const own = await answerQuestion({ text: OPEN.vi }, roomOf(scene));
  // So brief that the test stays short.
  const { room } = await modelRoom([turn], { timeoutMs: 50 });
  const asking = Array.from({ length: 3 }, () => answerQuestion({ text: OPEN.vi }, room));
  expect(await Promise.all(asking)).toEqual([own, own, own]);
});
