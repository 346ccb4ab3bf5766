import { printJson } from "../../src/cli/json-lines.ts";
import { type ArticleScore, count, type Fault, type Score } from "./score-article.ts";

/** Prints scores by language and in all, then how far two bodies agree; `verbose` lists each fault first. */
export function printScores(
  scored: ArticleScore[],
  bodies: { score: Score; faults: Fault[] }[],
  { jsonl, verbose }: { jsonl: boolean; verbose: boolean },
): void {
  const columns = new Map([...byLanguage(scored), ["all", summed(scored)] as const]);
  const agree = summed(bodies.map(({ score }) => ({ scores: new Map([["bodies agree", score]]) })));
  const faults = verbose ? [...scored, ...bodies].flatMap((part) => part.faults) : [];
  if (jsonl) {
    for (const fault of faults) printJson({ fault });
    for (const [language, scores] of columns) printJson({ language, scores: Object.fromEntries(scores) });
    if (agree.size > 0) printJson({ bodies: agree.get("bodies agree") });
    return;
  }
  for (const fault of faults.toSorted((a, b) => a.what.localeCompare(b.what)))
    process.stdout.write(line(fault));
  if (scored.length > 0) process.stdout.write(table(columns));
  if (agree.size > 0) process.stdout.write(table(new Map([["two bodies", agree]])));
}

function byLanguage(scored: ArticleScore[]): [string, Map<string, Score>][] {
  return [...Map.groupBy(scored, ({ language }) => language)]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([language, ofLanguage]) => [language, summed(ofLanguage)]);
}

function summed(scored: { scores: Map<string, Score> }[]): Map<string, Score> {
  const sum = new Map<string, Score>();
  for (const { scores } of scored)
    for (const [name, { right, total }] of scores) count(sum, name, right, total);
  return sum;
}

function line({ what, article, id, printed, expected, got, quote }: Fault): string {
  return `${[what, article, id ?? "-", printed, `${expected || "nothing"} -> ${got || "nothing"}`].join("  ")}\n    ${quote}\n`;
}

const NAME_WIDTH = 22;
const COLUMN_WIDTH = 18;

function table(columns: Map<string, Map<string, Score>>): string {
  const all = [...new Set([...columns.values()].flatMap((scores) => [...scores.keys()]))];
  // "per, where set" stands below "per".
  const names = [...Map.groupBy(all, (name) => name.split(",")[0]).values()].flat();
  const cell = (score: Score | undefined) =>
    score === undefined || score.total === 0
      ? "-"
      : `${((100 * score.right) / score.total).toFixed(1)}% ${score.right}/${score.total}`;
  const rows = names.map((name) => [name, ...[...columns.values()].map((scores) => cell(scores.get(name)))]);
  return [["", ...columns.keys()], ...rows]
    .map(
      ([name = "", ...cells]) =>
        `${name.padEnd(NAME_WIDTH)}${cells.map((text) => text.padStart(COLUMN_WIDTH)).join("")}\n`,
    )
    .join("");
}
