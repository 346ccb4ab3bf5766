import type { Passage } from "../domain.ts";
import { fold } from "../text/fold.ts";
import { termTokens } from "../vocabulary/term-tokens.ts";
import { hasPersonName } from "./find-name.ts";
import { heldBy, shareOf } from "./hold-words.ts";
import type { Question } from "./question.ts";
import type { Asked } from "./read-asked-words.ts";
import type { TextIndex } from "./text-index.ts";

/** What a passage must have of the thing asked for: more than one syllable of it. */
const LEAST_OF_THING = 0.8;
/** What is asked about a person must be told too: their telephone number is not whatever else is said of them. */
const OF_NAME = 0.28;

/** "Vo a tuoi", "nha chi oi": a given name behind what people are called by. */
const CALLED = /(?<![a-z])(?:ong|ba|anh|a|chi|co|chu|bac) (?<name>[a-z]{2,})(?![a-z])/g;
const NAMES = /(?:\p{Lu}\p{L}*)(?: \p{Lu}\p{L}*)+/gu;

/** Whether a passage tells of a person whom a question without marks and capitals calls by their given name. */
function hasPerson(passage: Passage, { text }: Question): boolean {
  const called = [...fold(text).matchAll(CALLED)].map(({ groups }) => groups?.name);
  const people = (passage.text.vi ?? "").match(NAMES)?.filter(hasPersonName) ?? [];
  return people.some((name) => called.includes(fold(name).split(" ").at(-1)));
}

/** Whether a passage has the names, the place, the years and the thing that the question asks about. */
export function mayAnswer(
  passage: Passage,
  { question, names, words, thing }: Asked,
  index: TextIndex,
): boolean {
  const { period, place, language, fullyMarked } = question;
  const years = period ? [period.from, period.to ?? period.from].map((date) => date.slice(0, 4)) : [];
  if (!years.every((year) => Object.values(passage.text).some((text) => text.includes(year)))) return false;
  const named = [...names, ...(place ? termTokens(place.name) : [])];
  if (!named.every((token) => index.has({ ...token, marked: null }, false))) return false;
  if (thing.length > 0 && !thing.some((word) => heldBy(index, word, [], question) >= LEAST_OF_THING))
    return false;
  // Syllables without marks that stand apart may be any words.
  const isSure = named.length > 0 || language === "en" || fullyMarked;
  const hasPhrase = words.some(
    (word) =>
      word.pairs.some((pair) => index.pairs.has(pair)) ||
      word.groups.some((group) => index.groups.has(group)),
  );
  if (!isSure && !hasPhrase && !hasPerson(passage, question)) return false;
  const beside = words.filter(
    (word) => word.inTopic && !word.tokens.some(({ start }) => names.some((name) => name.start === start)),
  );
  if (names.length === 0 || beside.length === 0) return true;
  return (
    shareOf(beside, (word) => (word.sorts.length > 0 ? 1 : heldBy(index, word, [], question))) >= OF_NAME
  );
}
