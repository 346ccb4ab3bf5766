import type { Language } from "../domain.ts";
import { fold } from "../text/fold.ts";
import { findPeriods, type PeriodMention } from "./find-periods.ts";
import { findPlaces, type PlaceMention } from "./find-places.ts";
import { findTerms, type TermMention } from "./find-terms.ts";
import { type TermToken, termTokens } from "./term-tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a text names, each list in the order of the text. */
export interface TextNames {
  text: string;
  folded: string;
  language: Language;
  tokens: TermToken[];
  terms: TermMention[];
  places: PlaceMention[];
  periods: PeriodMention[];
}

/**
 * Reads the names in an NFC text, all of them in one go: finding them takes longer than using them.
 * @param published ISO date of the text, from which "the past five years" counts.
 */
export function readNames(
  text: string,
  language: Language,
  published: string | null,
  vocabulary: Vocabulary,
): TextNames {
  const tokens = termTokens(text);
  const terms = findTerms(text, vocabulary, tokens);
  return {
    ...{ text, folded: fold(text), language, tokens, terms },
    places: findPlaces(text, vocabulary, terms),
    periods: findPeriods(text, language, published),
  };
}
