import { stripVTControlCharacters } from "node:util";
import { checkText, factsOf } from "../../src/check/check-text.ts";
import { printJson } from "../../src/cli/json-lines.ts";
import { openUpToDate, roomOver, setUp } from "../../src/cli/set-up.ts";
import type { Arguments } from "../../src/cli/verb.ts";
import { CLAIM_KINDS, type JudgedSentence, readClaimsSet } from "./read-claims-set.ts";
import { type FlaggedSentence, type FlagSummary, summariseFlags } from "./summarise-flags.ts";
import { missedThresholds, readThresholds } from "./thresholds.ts";

/**
 * Checks the sentences of a file, each as a text of its own, and scores the flags: a sentence is flagged where a figure
 * of it is contradicted or unsupported. Exit status 1 where a threshold of NAME.thresholds.json beside NAME.jsonl is
 * missed; without that file there are none.
 */
export async function run({ values, switches }: Arguments): Promise<number> {
  const file = values.get("claims") ?? "";
  const sentences = readClaimsSet(file);
  const thresholds = readThresholds(file.replace(/(?:\.jsonl)?$/, ".thresholds.json"));
  const base = await setUp();
  const index = await openUpToDate(base, values.get("index"));
  try {
    const room = await roomOver(index, base);
    const flagged: FlaggedSentence[] = [];
    for (const sentence of sentences) {
      const { text, language } = sentence;
      flagged.push({ sentence, checked: await checkText({ text, language }, room) });
    }
    const all = summariseFlags(flagged);
    const measures = new Map(
      Object.entries({ recall: all.recall, precision: all.precision, stopped: all.stoppedShare }),
    );
    const missed = missedThresholds(measures, thresholds);
    if (switches.has("jsonl")) printAsJson(flagged, missed);
    else print(flagged, missed, switches.has("verbose"));
    return missed.length > 0 ? 1 : 0;
  } finally {
    index.close();
  }
}

type Group = [name: string, members: FlaggedSentence[]];

function groupsOf(flagged: FlaggedSentence[]): Group[] {
  const kinds = CLAIM_KINDS.map((kind): Group => [kind, flagged.filter((one) => one.sentence.kind === kind)]);
  const languages = (["en", "vi"] as const).map(
    (language): Group => [language, flagged.filter((one) => one.sentence.language === language)],
  );
  return [...[...kinds, ...languages].filter(([, members]) => members.length > 0), ["all", flagged]];
}

function printAsJson(flagged: FlaggedSentence[], missed: string[]): void {
  for (const { sentence, checked } of flagged) {
    const { id, text, kind, ok } = sentence;
    printJson({ id, text, kind, expected: ok, ok: checked.ok, verdicts: verdictsOf(checked) });
  }
  const groups = groupsOf(flagged).map(([name, members]) => [name, summariseFlags(members)]);
  printJson({ flags: Object.fromEntries(groups), missed });
}

function print(flagged: FlaggedSentence[], missed: string[], verbose: boolean): void {
  if (verbose) {
    for (const one of flagged.filter(({ sentence, checked }) => sentence.ok !== checked.ok))
      process.stdout.write(`${stripVTControlCharacters(missOf(one))}\n\n`);
  }
  const head = `${"".padEnd(12)}sentences  corrupted  caught  contradicted  stopped  precision %  recall %  stopped %\n`;
  process.stdout.write(head + groupsOf(flagged).map(rowOf).join(""));
  for (const what of missed) process.stdout.write(`missed: ${what}\n`);
}

function rowOf([name, members]: Group): string {
  const sum: FlagSummary = summariseFlags(members);
  const percent = (share: number) => (100 * share).toFixed(1);
  const counts = [sum.sentences, sum.corrupted, sum.caught, sum.contradicted, sum.stopped].map(String);
  const cells = [...counts, percent(sum.precision), percent(sum.recall), percent(sum.stoppedShare)];
  const widths = [9, 11, 8, 14, 9, 13, 10, 11];
  return `${name.padEnd(12)}${cells.map((cell, at) => cell.padStart(widths[at] ?? 0)).join("")}\n`;
}

function missOf({ sentence, checked }: FlaggedSentence): string {
  const { id, kind, note, facts, text }: JudgedSentence = sentence;
  const head = `${id} (${kind}: ${note}; ${facts.join(", ")}) ${checked.ok ? "not caught" : "stopped"}\n  ${text}`;
  return [head, ...verdictsOf(checked).map((verdict) => `    ${verdict}`)].join("\n");
}

function verdictsOf({ claims }: FlaggedSentence["checked"]): string[] {
  return claims.map(({ claim, judgement, why }) => {
    const facts = factsOf(judgement).map(({ id }) => id);
    return `${claim.quantity.text}: ${judgement.verdict} (${facts.join(", ")}) ${why}`;
  });
}
