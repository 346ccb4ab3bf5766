import { stringify } from "csv-stringify/sync";
import type { Fact, Language, Passage } from "../domain.ts";
import { InputError } from "../errors.ts";
import { audit } from "../facts/audit/audit.ts";
import type { AuditRow, CheckName, Result } from "../facts/audit/audit-row.ts";
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
    language: { argument: "LANGUAGE", says: "of the report: en (default) or vi" },
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
      const language = spoken.data ?? "en";
      const rows = audit(facts, base.vocabulary, { passages, language });
      if (switches.has("jsonl")) for (const row of rows) printJson({ ...row });
      else process.stdout.write(format === "csv" ? csv(rows) : report(rows, language));
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

interface ReportWords {
  titles: Record<Result, string>;
  checks: Record<CheckName, string>;
}

const WORDS: Record<Language, ReportWords> = {
  en: {
    titles: {
      off: "Off: does not follow, or disagrees",
      truncated: "Truncated: the last digit is cut, not rounded",
      holds: "Holds",
    },
    checks: {
      ...{ sum: "sum", share: "share", average: "average", ratio: "ratio", change: "change" },
      ...{ target: "target", conflict: "conflict", name: "name", period: "period" },
    },
  },
  vi: {
    titles: {
      off: "Không khớp: không suy ra được, hoặc mâu thuẫn",
      truncated: "Bị cắt: chữ số cuối bị cắt bỏ, không làm tròn",
      holds: "Khớp",
    },
    checks: {
      ...{ sum: "tổng", share: "tỷ lệ", average: "bình quân", ratio: "tỷ số", change: "thay đổi" },
      ...{ target: "mục tiêu", conflict: "mâu thuẫn", name: "tên gọi", period: "thời gian" },
    },
  },
};

/** What does not hold, worst first, then how much does. */
function report(rows: AuditRow[], language: Language): string {
  const { titles, checks } = WORDS[language];
  const lines = (["off", "truncated"] as const).flatMap((wanted) => {
    const found = rows.filter(({ result }) => result === wanted);
    if (found.length === 0) return [];
    return [`${titles[wanted]} (${found.length})`, "", ...found.flatMap((row) => linesOf(row, checks))];
  });
  const holding = rows.filter(({ result }) => result === "holds");
  const counts = new Map<string, number>();
  for (const { check } of holding) counts.set(checks[check], (counts.get(checks[check]) ?? 0) + 1);
  const list = [...counts].map(([check, count]) => `${check} ${count}`).join(", ");
  return `${[...lines, `${titles.holds}: ${holding.length}${list ? ` (${list})` : ""}`].join("\n")}\n`;
}

function linesOf({ check, says, facts, articles }: AuditRow, checks: ReportWords["checks"]): string[] {
  const source = [articles.join(", "), facts.join(", ")].filter(Boolean).join(": ");
  const [first = "", ...rest] = wrap(says, 12);
  return [`  ${checks[check].padEnd(10)}${first.trimStart()}`, ...rest, ...wrap(source, 12), ""];
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
