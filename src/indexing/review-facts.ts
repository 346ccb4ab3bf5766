import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Fact } from "../domain.ts";
import { acceptRows } from "../facts/accept-rows.ts";
import { discardFact } from "../facts/discarded-facts.ts";
import { COLUMNS, type Column, cellsOf, toCsv } from "../facts/facts-csv.ts";
import { placeInText } from "../facts/place-in-text.ts";
import type { Proposal } from "../facts/review-file.ts";
import { rowOf } from "../facts/row-of.ts";
import { writeWhole } from "../facts/write-whole.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { LiveIndex } from "./live-index.ts";
import { proposalsIn } from "./proposals.ts";

/** Cells of the table that a person gives in place of those that were proposed. */
export type Corrections = Partial<Record<Column, string>>;

/** Where a figure stands: an article, and a number that grows with its text. */
export interface Position {
  slug: string;
  place: number;
}

/** A proposal and where it stands. */
export interface Placed {
  proposal: Proposal;
  at: Position;
}

export interface Reviewer {
  /** Whether the index has a reviewed table to confirm facts into. */
  hasTable(): boolean;
  /** The first proposed fact behind a place, or of all; null where none is left. */
  proposalAfter(after: Position | null): Promise<Placed | null>;
  /** The proposal of a fact; null where it is decided or gone. */
  proposal(id: string): Promise<Proposal | null>;
  /** Puts a fact into the table; the faults where it cannot stand there. */
  confirm(proposal: Proposal, corrections: Corrections): Promise<string[]>;
  /** Takes a fact out of the index for good. */
  discard(proposal: Proposal): Promise<void>;
}

/**
 * Decides proposed facts one by one. What is decided is in the files at once; the index follows a moment later.
 * @param inTurn Does one change of files after the other.
 * @param follow Has the index follow, for the articles that are named.
 */
export function createReviewer(
  index: LiveIndex,
  vocabulary: Vocabulary,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
  follow: (slugs: string[]) => void,
): Reviewer {
  const decided = new Set<string>();

  async function proposalAfter(after: Position | null): Promise<Placed | null> {
    const slugs = [...index.articles.keys()];
    const from = Math.max(0, slugs.indexOf(after?.slug ?? ""));
    for (const slug of slugs.slice(from)) {
      const behind = slug === after?.slug ? after.place : -1;
      const facts = await index.facts.find({ article: [slug], status: ["extracted"] });
      const place = placeInText(facts.length > 0 ? await index.passages.ofArticle(slug) : []);
      const open = facts.filter((fact) => !decided.has(fact.id) && place(fact) > behind);
      const [proposal] = open.length > 0 ? await proposalsIn(slug, open.slice(0, 1), index, vocabulary) : [];
      if (proposal) return { proposal, at: { slug, place: place(proposal.fact) } };
    }
    return null;
  }

  const decide = (fact: Fact) => {
    decided.add(fact.id);
    follow([fact.article]);
  };

  return {
    hasTable: () => index.inputs.reviewed !== null,
    proposalAfter,
    async proposal(id) {
      const [fact] = decided.has(id) ? [] : await index.facts.find({ id: [id], status: ["extracted"] });
      if (fact === undefined) return null;
      const [proposal] = await proposalsIn(fact.article, [fact], index, vocabulary);
      return proposal ?? null;
    },
    confirm: ({ fact }, corrections) =>
      inTurn(async () => {
        const table = tableOf(index);
        const article = { slug: fact.article };
        const passages = await index.passages.ofArticle(fact.article);
        // Rows of other articles are not looked at, and stay as they are.
        const sources = { articles: [article], passages, vocabulary };
        const accepted = withFile(toCsv([{ ...rowOf(fact), ...corrections }], COLUMNS), (file) =>
          acceptRows(file, table, sources),
        );
        if (accepted.faults.length > 0) return accepted.faults;
        writeWhole(table, toCsv(accepted.rows.map(cellsOf)));
        decide(fact);
        return [];
      }),
    discard: ({ fact }) =>
      inTurn(async () => {
        discardFact(tableOf(index), fact);
        decide(fact);
      }),
  };
}

function tableOf({ inputs: { reviewed } }: LiveIndex): string {
  if (reviewed === null) throw new Error("the index has no reviewed table");
  return reviewed;
}

/** Does something with a file of this text, which is gone afterwards; faults name the column alone. */
function withFile(text: string, read: (file: string) => ReturnType<typeof acceptRows>) {
  const folder = mkdtempSync(join(tmpdir(), "review-"));
  try {
    const file = join(folder, "row.csv");
    writeFileSync(file, text);
    const accepted = read(file);
    return {
      ...accepted,
      faults: accepted.faults.map((fault) => fault.replace(/^\S*row\.csv:\d+: (?:x-\w+: )?/, "")),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
