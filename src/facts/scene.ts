import type { Period, Quantity } from "../domain.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { splitSentences } from "../text/split-sentences.ts";
import type { TextNames } from "../vocabulary/read-names.ts";
import type { PlaceKind, Vocabulary } from "../vocabulary/vocabulary.ts";
import { rolesOfWords, type WordRoles } from "./naming-words.ts";
import { firstFrom, type Span } from "./spans.ts";

/** What stands around a text and may name what the text itself leaves out; null where there is nothing. */
export interface Surroundings {
  heading: string | null;
  title: string | null;
  /** The place of a figure whose text names none. */
  place: NamedPlace;
  /** The places below a province that earlier paragraphs named last: what "the commune" means. */
  localPlaces: LocalPlaces;
  /** The stretch of years that the article named last before this text: what an average a year is taken over. */
  span: Period | null;
}

export interface NamedPlace {
  id: string;
  name: string;
}

/** Of each kind of place the one named last. */
export type LocalPlaces = Partial<Record<PlaceKind, NamedPlace>>;

/** A paragraph longer than this is no prose but a list: it is read, and quoted, in pieces, in time linear in its length. */
export const LONGEST_SCENE = 4096;

/** Everything in one text that can say what its figures mean, found once and in order. */
export interface Scene extends TextNames, Surroundings, WordRoles {
  sentences: Span[];
  /** The figures in it; how long something takes is left out. */
  quantities: Quantity[];
  vocabulary: Vocabulary;
}

/** True for "under three months": how long something takes is no figure of a place's development. */
function isDuration({ unit }: Quantity): boolean {
  return UNIT_ENTRIES[unit].dimension === "time";
}

/** Reads a text whose names and quantities are known. */
export function readScene(
  names: TextNames,
  found: Quantity[],
  surroundings: Surroundings,
  vocabulary: Vocabulary,
): Scene {
  const { text, tokens, terms, places, periods, language } = names;
  const quantities = found.filter((quantity) => !isDuration(quantity));
  const others = terms.filter(({ type }) => type === "programme" || type === "group");
  return {
    ...names,
    ...surroundings,
    sentences: splitSentences(text),
    quantities,
    ...rolesOfWords(text, tokens, [...quantities, ...places, ...periods, ...others], language),
    vocabulary,
  };
}

/** The sentence that a span stands in; the whole text where none does. */
export function sentenceOf({ sentences, text }: Pick<Scene, "sentences" | "text">, span: Span): Span {
  const sentence = sentences[firstFrom(sentences, span.start + 1) - 1];
  return sentence && span.start < sentence.end ? sentence : { start: 0, end: text.length };
}
