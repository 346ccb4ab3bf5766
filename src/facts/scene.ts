import type { Language, Quantity } from "../domain.ts";
import { fold } from "../text/fold.ts";
import { splitSentences } from "../text/split-sentences.ts";
import { findPeriods, type PeriodMention } from "../vocabulary/find-periods.ts";
import { findPlaces, type PlaceMention } from "../vocabulary/find-places.ts";
import { findTerms, type TermMention } from "../vocabulary/find-terms.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

export interface Span {
  start: number;
  end: number;
}

/** What stands around a text and may name what the text itself leaves out; null where there is nothing. */
export interface Surroundings {
  language: Language;
  heading: string | null;
  title: string | null;
  /** ISO date from which "the past five years" counts. */
  published: string | null;
  /** The place of a figure whose text names none. */
  place: NamedPlace;
  /** The place below a province that an earlier paragraph named last: what "the commune" means. */
  localPlace: NamedPlace | null;
}

export interface NamedPlace {
  id: string;
  name: string;
}

/** Everything in one text that can say what its figures mean, found once and in order. */
export interface Scene extends Surroundings {
  text: string;
  folded: string;
  sentences: Span[];
  quantities: Quantity[];
  terms: TermMention[];
  places: PlaceMention[];
  periods: PeriodMention[];
  vocabulary: Vocabulary;
}

/** Reads an NFC text whose quantities are known. */
export function readScene(
  text: string,
  quantities: Quantity[],
  surroundings: Surroundings,
  vocabulary: Vocabulary,
): Scene {
  return {
    ...surroundings,
    text,
    folded: fold(text),
    sentences: splitSentences(text),
    quantities,
    terms: findTerms(text, vocabulary),
    places: findPlaces(text, vocabulary),
    periods: findPeriods(text, surroundings.language, surroundings.published),
    vocabulary,
  };
}

/** The sentence that a span stands in; the whole text where none does. */
export function sentenceOf(scene: Pick<Scene, "sentences" | "text">, span: Span): Span {
  return (
    scene.sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? {
      start: 0,
      end: scene.text.length,
    }
  );
}
