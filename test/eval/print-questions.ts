import { basename } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { printJson } from "../../src/cli/json-lines.ts";
import type { Fact } from "../../src/domain.ts";
import { quoted, VERDICTS } from "./judge-reply.ts";
import { type Retrieved, SEARCHES } from "./measure-retrieval.ts";
import { meanScores } from "./rank-scores.ts";
import type { AskedQuestion } from "./read-questions.ts";
import { type Scored, type Share, saidIn, summariseReplies } from "./summarise-replies.ts";

interface Shown {
  facts: Map<string, Fact>;
  jsonl: boolean;
  verbose: boolean;
}

/** Prints scores by kind, by writing and in all, then those of retrieval, then the thresholds that were missed. */
export function printQuestions(
  scored: Scored[],
  retrieved: Retrieved[],
  missed: string[],
  { facts, jsonl, verbose }: Shown,
): void {
  if (jsonl) {
    for (const one of scored) printJson(questionJson(one, facts));
    printJson(summaryJson(scored, retrieved, missed));
    return;
  }
  const misses = scored.filter(({ verdict, cited }) => verdict !== "right" || cited === false);
  if (verbose)
    for (const one of misses) process.stdout.write(`${stripVTControlCharacters(missOf(one, facts))}\n\n`);
  process.stdout.write(`${table(replyRows(scored))}\n${table(retrievalRows(retrieved))}`);
  for (const what of missed) process.stdout.write(`missed: ${what}\n`);
}

/** In the order of the set, and all of it last. */
function groupsOf<T extends { asked: AskedQuestion }>(items: T[], keys: ("kind" | "writing")[]) {
  const groups = keys.flatMap((key) => [...Map.groupBy(items, ({ asked }) => asked[key] as string)]);
  return [...groups, ["all", items] as [string, T[]]];
}

const percent = (share: number) => (100 * share).toFixed(1);
const portion = ({ right, total }: Share) => (total === 0 ? "-" : percent(right / total));

function replyRows(scored: Scored[]): string[][] {
  const shares = ["right %", "refusals %", "citations %", "length", "short %"];
  const head = ["", "asked", ...VERDICTS, ...shares, "ms", "p99"];
  const rows = groupsOf(scored, ["kind", "writing"]).map(([name, group]) => {
    const sum = summariseReplies(group);
    return [
      name,
      String(sum.questions),
      ...VERDICTS.map((verdict) => String(sum[verdict])),
      percent(sum.right / sum.questions),
      portion(sum.refusals),
      portion(sum.citations),
      sum.medianLength === null ? "-" : String(sum.medianLength),
      portion(sum.short),
      sum.ms.median.toFixed(1),
      sum.ms.p99.toFixed(1),
    ];
  });
  return [head, ...rows];
}

function retrievalRows(retrieved: Retrieved[]): string[][] {
  const head = ["passages found", "asked", "by", "recall@5 %", "MRR", "nDCG@10"];
  const rows = groupsOf(retrieved, ["writing"]).flatMap(([name, group]) =>
    SEARCHES.map((search, at) => {
      const { recall5, mrr, ndcg10 } = meanScores(group.map(({ scores }) => scores[search]));
      const of = at === 0 ? [name, String(group.length)] : ["", ""];
      return [...of, search, percent(recall5), mrr.toFixed(3), ndcg10.toFixed(3)];
    }),
  );
  return [head, ...rows];
}

/** The first column to the left, all others to the right. */
function table(rows: string[][]): string {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const widths = rows[0]?.map((_, column) => width(column)) ?? [];
  const cell = (text: string, at: number) =>
    at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart((widths[at] ?? 0) + 2);
  return rows.map((row) => `${row.map(cell).join("")}\n`).join("");
}

function missOf({ asked, reply, verdict, why, cited }: Scored, facts: Map<string, Fact>): string {
  const what = cited === false ? "right, but cites another passage" : `${verdict}: ${why}`;
  return [
    `${basename(asked.file)}:${asked.line}: ${asked.id} (${asked.writing}) ${what}`,
    `  asked     ${[...asked.before, asked.question].join(" | ")}`,
    `  expected  ${expectedOf(asked, facts)}`,
    `  said      ${saidIn(reply).replaceAll("\n", "\n            ")}`,
  ].join("\n");
}

function expectedOf({ outcome, facts: points, computed, contains }: AskedQuestion, facts: Map<string, Fact>) {
  return [
    outcome.join(" or "),
    ...points.map((ids) => ids.map((id) => `${facts.get(id)?.printed} (${id})`).join(" or ")),
    ...computed.map(({ value, unit, from }) => `${value} ${unit} from ${from.join(", ")}`),
    ...contains.map(quoted),
  ].join("; ");
}

function questionJson({ asked, reply, ms, verdict, why, cited }: Scored, facts: Map<string, Fact>) {
  return {
    id: asked.id,
    question: asked.question,
    kind: asked.kind,
    writing: asked.writing,
    expected: expectedOf(asked, facts),
    outcome: reply.outcome,
    said: saidIn(reply),
    verdict,
    why,
    cited,
    length: saidIn(reply).length,
    ms,
  };
}

function summaryJson(scored: Scored[], retrieved: Retrieved[], missed: string[]) {
  const replies = groupsOf(scored, ["kind", "writing"]).map(([name, group]) => [
    name,
    summariseReplies(group),
  ]);
  const retrieval = groupsOf(retrieved, ["writing"]).map(([name, group]) => {
    const scores = SEARCHES.map((search) => [search, meanScores(group.map((one) => one.scores[search]))]);
    return [name, { questions: group.length, ...Object.fromEntries(scores) }];
  });
  return { replies: Object.fromEntries(replies), retrieval: Object.fromEntries(retrieval), missed };
}
