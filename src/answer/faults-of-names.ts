import { words } from "../text/words.ts";
import { homePlace } from "../vocabulary/home-place.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { ModelSentence } from "./draft.ts";
import type { Given } from "./show-evidence.ts";

/** What stands before the first word of a sentence, whose capital says nothing. */
const BEGINS = /(?:^|[.!?…])[\s"'“”‘’()]*$/u;

/** Why names may not stand in a sentence, one reason each: nothing that a model was given has them. */
export function faultsOfNames(sentence: ModelSentence, given: Given, vocabulary: Vocabulary): string[] {
  const known = namesIn(given, vocabulary);
  const text = sentence.parts.map((part) => ("words" in part ? part.words : ",")).join("");
  return words(text).flatMap(({ folded, start, end }) => {
    const written = text.slice(start, end);
    const isName = /^\p{Lu}/u.test(written) && !BEGINS.test(text.slice(0, start));
    return isName && !known.has(folded) ? [`"${written}" is named by no given fact or passage`] : [];
  });
}

/** The words, folded, of everything that was given, and of the place that all of it is about. */
function namesIn({ facts, passages }: Given, vocabulary: Vocabulary): Set<string> {
  const texts = [
    homePlace(vocabulary).name,
    ...[...facts.values()].flatMap(({ label, placeLabel, about, speaker }) => [
      ...[...Object.values(label), placeLabel, about ?? "", speaker ?? ""],
    ]),
    ...[...passages.values()].flatMap(({ text }) => Object.values(text)),
  ];
  return new Set(texts.flatMap((text) => words(text).map(({ folded }) => folded)));
}
