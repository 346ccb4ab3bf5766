import { type CheckedClaim, type CheckedText, factsOf } from "../check/check-text.ts";
import type { Fact, Language } from "../domain.ts";
import { type ArticleCard, citationOf } from "./citation-of.ts";

/** A checked text as people read it, in its language, plain. */
export interface CheckReport {
  language: Language;
  /** How many figures were found, and how they stand. */
  summary: string;
  /** The text as it was given, each figure followed by its mark and the numbers of its sources. */
  text: string;
  /** One line a figure: its mark, the figure, the reason, and what the source has where it has something else. */
  notes: string[];
  /** The articles cited, in the order of their numbers. */
  sources: { n: number; title: string; url: string | null }[];
}

export type Mark = "✓" | "≈" | "✗" | "?";

/** How a figure stands: as the source has it, rounded or told more loosely, contradicted, not in the sources. */
export function markOf({ judgement }: CheckedClaim): Mark {
  if (judgement.verdict === "contradicted") return "✗";
  if (judgement.verdict === "unsupported") return "?";
  return judgement.match === "same" ? "✓" : "≈";
}

const WORDS = {
  en: {
    none: "No figures to check.",
    counts: { "✓": "confirmed", "≈": "rounded", "✗": "contradicted", "?": "not in the sources" },
    figures: (count: number) => (count === 1 ? "1 figure" : `${count} figures`),
    source: "the source:",
  },
  vi: {
    none: "Không có số liệu nào để kiểm tra.",
    counts: { "✓": "đúng", "≈": "làm tròn", "✗": "sai với nguồn", "?": "không có trong nguồn" },
    figures: (count: number) => `${count} số liệu`,
    source: "nguồn ghi:",
  },
} as const;

/** The report of a text that was checked, as it was given. */
export function reportCheck(
  given: string,
  { claims, language }: CheckedText,
  articles: Map<string, ArticleCard>,
): CheckReport {
  const numbers = numbersOf(claims);
  return {
    language,
    summary: summaryOf(claims, language),
    text: marked(given, claims, numbers),
    notes: claims.map((claim) => noteOf(claim, language, numbers, articles)),
    sources: [...numbers].map(([slug, n]) => {
      const article = articles.get(slug);
      return { n, title: article?.title ?? slug, url: article?.url ?? null };
    }),
  };
}

/** The report as plain text. */
export function printReport({ summary, text, notes, sources }: CheckReport): string {
  const listed = sources.map(({ n, title, url }) => `[${n}] ${title}${url === null ? "" : ` — ${url}`}`);
  const parts = [[summary], notes.length > 0 ? [text] : [], notes, listed].filter(({ length }) => length > 0);
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function summaryOf(claims: CheckedClaim[], language: Language): string {
  const words = WORDS[language];
  if (claims.length === 0) return words.none;
  const marks = claims.map(markOf);
  const counts = (Object.keys(words.counts) as Mark[])
    .map((mark) => ({ mark, count: marks.filter((other) => other === mark).length }))
    .filter(({ count }) => count > 0)
    .map(({ mark, count }) => `${mark} ${count} ${words.counts[mark]}`);
  return `${words.figures(claims.length)}: ${counts.join(", ")}`;
}

/** The number that each article is cited by, in the order of the text. */
function numbersOf(claims: CheckedClaim[]): Map<string, number> {
  const slugs = new Set(claims.flatMap(({ judgement }) => factsOf(judgement).map(({ article }) => article)));
  return new Map([...slugs].map((slug, at) => [slug, at + 1]));
}

function marked(given: string, claims: CheckedClaim[], numbers: Map<string, number>): string {
  const parts: string[] = [];
  let from = 0;
  for (const claim of claims) {
    const { end } = claim.claim.quantity;
    parts.push(given.slice(from, end), ` ${markOf(claim)}`, cited(factsOf(claim.judgement), numbers));
    from = end;
  }
  return [...parts, given.slice(from)].join("");
}

function cited(facts: Fact[], numbers: Map<string, number>): string {
  return [...new Set(facts.map(({ article }) => `[${numbers.get(article)}]`))].join("");
}

function noteOf(
  checked: CheckedClaim,
  language: Language,
  numbers: Map<string, number>,
  articles: Map<string, ArticleCard>,
): string {
  const { claim, judgement, why } = checked;
  const facts = factsOf(judgement);
  const line = `${markOf(checked)} ${claim.quantity.text}: ${why}`;
  if (judgement.verdict !== "contradicted") return `${line} ${cited(facts, numbers)}`.trimEnd();
  const quotes = facts.map((fact) => `“${citationOf(fact, language, 1, articles).quote}”`);
  return `${line} ${WORDS[language].source} ${quotes.join(" ")} ${cited(facts, numbers)}`;
}
