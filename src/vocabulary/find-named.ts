import { fold } from "../text/fold.ts";
import { findTerms, type TermType } from "./find-terms.ts";
import { isOfKind, KIND_WORDS } from "./place-kinds.ts";
import type { PlaceKind, Vocabulary } from "./vocabulary.ts";

/**
 * Ids of every entry of one type that a whole text is a name of, in either language, with or without diacritics; of
 * places, with or without the word for their kind ("xã Nậm Nèn", "Nam Nen commune"), without it those of every kind.
 */
export function findNamed(text: string, type: TermType, vocabulary: Vocabulary): string[] {
  const name = text.normalize("NFC").trim();
  const ids = idsOf(name, type, vocabulary);
  if (ids.length > 0 || type !== "place") return ids;
  const qualified = splitKind(name);
  if (qualified === null) return [];
  return idsOf(qualified.name, type, vocabulary).filter((id) => {
    const place = vocabulary.places.get(id);
    return place !== undefined && isOfKind(place, qualified.kind);
  });
}

function idsOf(name: string, type: TermType, vocabulary: Vocabulary): string[] {
  const whole = findTerms(name, vocabulary).filter(
    (term) => term.type === type && term.start === 0 && term.end === name.length,
  );
  return [...new Set(whole.flatMap(({ ids }) => ids))];
}

/** "xã Nậm Nèn" and "Nam Nen commune" as the name and the kind; null without a word for a kind. */
function splitKind(name: string): { name: string; kind: PlaceKind } | null {
  const folded = fold(name);
  for (const [word, kind] of Object.entries(KIND_WORDS)) {
    if (folded.startsWith(`${word} `)) return { name: name.slice(word.length).trim(), kind };
    if (folded.endsWith(` ${word}`)) return { name: name.slice(0, -word.length).trim(), kind };
  }
  return null;
}
