import { stringify } from "csv-stringify/sync";
import type { Fact, Passage } from "../domain.ts";
import { InputError } from "../errors.ts";
import { audit } from "../facts/audit/audit.ts";
import type { AuditRow, Result } from "../facts/audit/audit-row.ts";
import type { Index } from "../indexing/open-index.ts";
import { language as languageOption, printJson } from "./json-lines.ts";
import { openUpToDate, setUp } from "./set-up.ts";
import type { Verb } from "./verb.ts";

/** Facts are read in pages, articles a few at a time. */
const PAGE = 2000;
const AT_ONCE = 16;
const WIDTH = 100;
const COLUMNS = ["check", "result", "articles", "facts", "printed", "computed", "says"] as const;

export const auditVerb: Verb = {
  operand: null,
  says: "Computes what the figures of the index state or imply, and lists where they disagree.",
  options: {
    format: { argument: "FORM", says: "report (default) or csv" },
    language: { argument: "LANGUAGE", says: "of the sentences: en (default) or vi" },
    strict: { says: "exit 1 when something is off" },
  },
  async run({ switches, values }) {
    const format = values.get("format") ?? "report";
    if (!["report", "csv"].includes(format))
      throw new InputError(`audit: --format ${format}: expected report or csv`);
    const spoken = languageOption.safeParse(values.get("language"));
    if (!spoken.success)
      throw new InputError(`audit: --language ${values.get("language")}: expected vi or en`);
    const base = await setUp();
    const index = await openUpToDate(base, values.get("index"));
    try {
      const [facts, passages] = [await allFacts(index), await allPassages(index)];
      const rows = audit(facts, base.vocabulary, { passages, language: spoken.data ?? "en" });
      if (switches.has("jsonl")) for (const row of rows) printJson({ ...row });
      else process.stdout.write(format === "csv" ? csv(rows) : report(rows));
      return switches.has("strict") && rows.some(({ result }) => result === "off") ? 1 : 0;
    } finally {
      index.close();
    }
  },
};

async function allFacts({ facts }: Index): Promise<Fact[]> {
  const all: Fact[] = [];
  for (;;) {
    const page = await facts.find({ limit: PAGE, offset: all.length });
    all.push(...page);
    if (page.length < PAGE) return all;
  }
}

async function allPassages({ articles, passages }: Index): Promise<Passage[]> {
  const slugs = [...articles.keys()];
  const all: Passage[] = [];
  for (let at = 0; at < slugs.length; at += AT_ONCE) {
    const some = await Promise.all(slugs.slice(at, at + AT_ONCE).map((slug) => passages.ofArticle(slug)));
    all.push(...some.flat());
  }
  return all;
}

function csv(rows: AuditRow[]): string {
  const cells = rows.map((row) => COLUMNS.map((column) => [row[column] ?? ""].flat().join("|")));
  return stringify([[...COLUMNS], ...cells]);
}

const TITLES: Record<Exclude<Result, "holds">, string> = {
  off: "Off: does not follow, or disagrees",
  truncated: "Truncated: the last digit is cut, not rounded",
};

/** What does not hold, worst first, then how much does. */
function report(rows: AuditRow[]): string {
  const lines = (["off", "truncated"] as const).flatMap((wanted) => {
    const found = rows.filter(({ result }) => result === wanted);
    return found.length === 0 ? [] : [`${TITLES[wanted]} (${found.length})`, "", ...found.flatMap(linesOf)];
  });
  const holding = rows.filter(({ result }) => result === "holds");
  const counts = new Map<string, number>();
  for (const { check } of holding) counts.set(check, (counts.get(check) ?? 0) + 1);
  const list = [...counts].map(([check, count]) => `${check} ${count}`).join(", ");
  return `${[...lines, `Holds: ${holding.length}${list ? ` (${list})` : ""}`].join("\n")}\n`;
}

function linesOf({ check, says, facts, articles }: AuditRow): string[] {
  const source = [articles.join(", "), facts.join(", ")].filter(Boolean).join(": ");
  const [first = "", ...rest] = wrap(says, 12);
  return [`  ${check.padEnd(10)}${first.trimStart()}`, ...rest, ...wrap(source, 12), ""];
}

/** The text in lines of at most 100 columns, indented. */
function wrap(text: string, indent: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && indent + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((part) => " ".repeat(indent) + part);
}
