import type { Fact } from "../../src/domain.ts";
import type { FactRow } from "../../src/facts/facts-csv.ts";
import { fold } from "../../src/text/fold.ts";
import { normalise } from "../../src/text/normalise.ts";

export interface Pair {
  gold: FactRow;
  fact: Fact;
}

export interface Matched {
  /** Found: equal in value, ends and unit. */
  pairs: Pair[];
  /** Seen, but with another value or unit. */
  misread: Pair[];
  missed: FactRow[];
  extra: Fact[];
}

/**
 * The gold rows and the extracted facts of one article, paired in the order of the text where both stand in one
 * sentence. Of equal figures, those that are printed alike come first.
 */
export function matchFigures(rows: FactRow[], facts: Fact[]): Matched {
  const goldSentences = new Map(rows.map((row) => [row, quotesOf(row).map(letters)]));
  const sentences = new Map(facts.map((fact) => [fact, fact.quotes.map(({ text }) => letters(text))]));
  const missed = new Set(rows);
  const extra = new Set(facts);
  const inOneSentence = (row: FactRow, fact: Fact) =>
    sentences.get(fact)?.some((own) => goldSentences.get(row)?.some((gold) => overlap(own, gold)));
  const take = (fits: (fact: Fact, row: FactRow) => boolean) => {
    const taken: Pair[] = [];
    for (const gold of missed) {
      const fact = [...extra].find((candidate) => fits(candidate, gold) && inOneSentence(gold, candidate));
      if (!fact) continue;
      missed.delete(gold);
      extra.delete(fact);
      taken.push({ gold, fact });
    }
    return taken;
  };
  const alike = take((fact, row) => equalFigures(fact, row) && printsAlike(fact, row));
  const pairs = [...alike, ...take(equalFigures)];
  return { pairs, misread: take(printsAlike), missed: [...missed], extra: [...extra] };
}

export function quotesOf({ quote_en, quote_vi }: FactRow): string[] {
  return [quote_en, quote_vi].filter((quote) => quote !== null);
}

/** Letters and digits alone: line breaks, spaces and kinds of quotation marks make no other sentence. */
export function letters(text: string): string {
  return fold(normalise(text).text).replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Sentences may be cut differently, so that one holds the other. */
const overlap = (a: string, b: string) => a.includes(b) || b.includes(a);

function equalFigures(a: Fact, b: FactRow): boolean {
  return a.value === b.value && a.low === b.low && a.high === b.high && a.unit === b.unit;
}

function printsAlike(fact: Fact, { printed }: FactRow): boolean {
  const wanted = letters(printed);
  return fact.quotes.some((quote) => overlap(letters(quote.printed), wanted));
}
