import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkText } from "../../src/check/check-text.ts";
import type { BenchRow } from "../../src/cli/run-bench.ts";
import { openUpToDate, setUp } from "../../src/cli/set-up.ts";
import type { Language } from "../../src/domain.ts";

const SENTENCES_A_TEXT = 50;
const ROUNDS = 6;

/** Sentences a second in texts of 50, and the time of a single sentence, of the set that the check is scored on. */
export async function* bench(): AsyncIterable<BenchRow> {
  const base = await setUp();
  const index = await openUpToDate(base, undefined);
  const room = { facts: index.facts, vocabulary: base.vocabulary };
  const lines = readFileSync(join(import.meta.dirname, "../eval/claims.jsonl"), "utf8")
    .trim()
    .split("\n");
  const sentences: { text: string; language: Language }[] = lines.map((line) => JSON.parse(line));
  try {
    for (const language of ["en", "vi"] as const) {
      const own = sentences.filter((sentence) => sentence.language === language).map(({ text }) => text);
      yield {
        texts: language,
        ...(await inTexts(own, language, room)),
        ...(await alone(own, language, room)),
      };
    }
  } finally {
    index.close();
  }
}

type Room = Parameters<typeof checkText>[1];

/** Each round takes the sentences in another order, so that no text is answered from memory. */
async function inTexts(sentences: string[], language: Language, room: Room): Promise<BenchRow> {
  const seconds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const turned = [...sentences.slice(7 * round), ...sentences.slice(0, 7 * round)];
    for (let at = 0; at + SENTENCES_A_TEXT <= turned.length; at += SENTENCES_A_TEXT) {
      const text = turned.slice(at, at + SENTENCES_A_TEXT).join("\n");
      const start = performance.now();
      await checkText({ text, language }, room);
      if (round > 1) seconds.push((performance.now() - start) / 1000);
    }
  }
  return { "sentences a second": Math.round(SENTENCES_A_TEXT / median(seconds)) };
}

async function alone(sentences: string[], language: Language, room: Room): Promise<BenchRow> {
  const ms: number[] = [];
  for (const text of sentences) {
    const start = performance.now();
    await checkText({ text, language }, room);
    ms.push(performance.now() - start);
  }
  return { "single sentence, median ms": Number(median(ms).toFixed(2)) };
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
