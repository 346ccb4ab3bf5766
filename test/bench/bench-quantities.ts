import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import compromise from "compromise";
import type { BenchRow } from "../../src/cli/run-bench.ts";
import type { Language } from "../../src/domain.ts";
import { findQuantities } from "../../src/quantities/find-quantities.ts";
import { countSteps, scramble } from "../quantities/count-steps.ts";
import { readSentences } from "../quantities/read-corpus.ts";

interface Reader {
  name: string;
  /** The values of the figures in a text. */
  values(text: string): number[];
  /** Bytes of text for the measurement of speed. */
  bytes: number;
}

/** No package on npm reads Vietnamese figures; those for Vietnamese only write them. */
const READERS: Reader[] = [
  {
    name: "this parser",
    values: (text) =>
      findQuantities(text).flatMap(({ value, low, high }) =>
        [value, low, high].filter((end) => end !== null),
      ),
    bytes: 8e6,
  },
  {
    name: "compromise",
    values: (text) =>
      compromise(text)
        .numbers()
        .json()
        .map(({ number }: { number: { num: number } }) => number.num),
    bytes: 2e5,
  },
];

const TABLES: Record<Language, string[]> = {
  en: ["sentences", "held-out", "unseen", "unseen-general", "unseen-last"],
  vi: ["sentences", "held-out", "unseen", "unseen-general"],
};

/**
 * How fast each reader is on the briefs, how many values of our own tables of sentences it finds (our tests hold this
 * parser to all of them), and how the steps grow with the text.
 */
export async function* bench(): AsyncIterable<BenchRow> {
  for (const language of ["en", "vi"] as const) {
    const text = briefs(language);
    for (const reader of READERS)
      yield { reader: reader.name, language, mbPerSecond: speed(reader, text), ...found(reader, language) };
  }
  const [half, whole] = [100_000, 200_000].map((length) => countSteps(scramble("0123456789,. ", length)));
  yield {
    steps100k: half ?? 0,
    steps200k: whole ?? 0,
    ratio: Number(((whole ?? 0) / (half ?? 1)).toFixed(2)),
  };
}

/** The bodies of the shipped briefs in one language. */
function briefs(language: Language): string {
  const folder = join(import.meta.dirname, "../../seeds/articles");
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .map((text) => text.split(/^## /m).find((part) => part.startsWith(`${language}\n`)) ?? "")
    .join("\n\n");
}

/** Megabytes a second of processor time, after a round that warms up. */
function speed({ values, bytes }: Reader, text: string): number {
  const size = Buffer.byteLength(text);
  const long = `${text}\n\n`.repeat(Math.ceil(bytes / size));
  values(text);
  const start = process.cpuUsage();
  values(long);
  const { user, system } = process.cpuUsage(start);
  return Number((Buffer.byteLength(long) / (user + system)).toFixed(2));
}

/** How many values of the tables a reader finds, and how many it names that are in none. */
function found({ values }: Reader, language: Language) {
  let [right, named, expected] = [0, 0, 0];
  for (const row of TABLES[language].flatMap((table) => readSentences(`${table}-${language}.txt`))) {
    const wanted = valuesOf(row.expected);
    const given = values(row.sentence);
    expected += wanted.length;
    named += given.length;
    for (const value of wanted) {
      const at = given.findIndex((other) => Math.abs(other - value) <= 1e-9 * Math.abs(value));
      if (at < 0) continue;
      given.splice(at, 1);
      right++;
    }
  }
  return { valuesFound: right, valuesNamed: named, valuesExpected: expected };
}

/** "over 9000 person; [5..6] kilometre; 96 of 115 commune": 9000, 5, 6, 96. */
function valuesOf(expected: string): number[] {
  return expected.split("; ").flatMap((figure) => {
    const [, low, high] =
      /(?:^|\s)\[?(-?\d+(?:\.\d+)?)(?:\.\.(-?\d+(?:\.\d+)?)\])?(?=\s|$)/.exec(figure) ?? [];
    return [low, high].filter((end) => end !== undefined).map(Number);
  });
}
