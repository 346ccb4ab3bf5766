import type { Fact } from "../domain.ts";
import { fold } from "../text/fold.ts";
import { FILLER } from "../vocabulary/find-synonyms.ts";
import { findTerms, namesOf } from "../vocabulary/find-terms.ts";
import { groupOf } from "../vocabulary/group-of.ts";
import { termTokens } from "../vocabulary/term-tokens.ts";
import type { Named, Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Question } from "./question.ts";
import { keepingOf, phrasesOf, wordsOf } from "./word-index.ts";

/** A named group's figure only; a person's only where a word of the question is of their name, or no place is asked. */
export function ofPeople(fact: Fact, question: Question, vocabulary: Vocabulary): boolean {
  const { groups, places } = vocabulary;
  const { about, place } = fact;
  const group = groupOf(about, { groups });
  if (question.groups.length > 0)
    return question.groups.every(
      (id) => group?.id === id || (about === null && measuresGroup(fact, id, vocabulary)),
    );
  if (about === null) return true;
  // "How much do people earn?" asks of all, and not of those who work abroad.
  if (group) return namesGroup(question, group, vocabulary);
  if (question.ofEach) return false;
  const isNamed = termTokens(about).some(({ key }) => question.words.has(key));
  if (!isNamed && ASKS_OF_ALL.test(fold(question.text))) return false;
  const asked = question.place && places.get(question.place.id);
  return (
    isNamed ||
    (!question.wholeProvince && (!["province", "country"].includes(asked?.kind ?? "") || asked?.id === place))
  );
}

/** Asks of people in general: one person's figure is no answer. */
const ASKS_OF_ALL =
  /(?<![a-z])(?:average|typical|people|workers|everyone|residents|binh quan|trung binh|nguoi dan|cong nhan|lao dong|ba con|moi nguoi|tong cong|(?:ca|toan) xa|(?:whole|entire) commune|in total|altogether|overall)(?![a-z])/;

/** Whether a question says a group's name, be it as a part of what is measured, or most of one. */
function namesGroup({ text, topic, synonyms }: Question, group: Named, vocabulary: Vocabulary): boolean {
  const folded = fold(text);
  // "When they work abroad" are exported workers.
  const phrases = synonyms.filter(({ length }) => length > 1);
  return namesOf(group).some((name) => {
    const { tokens } = wordsOf(name);
    const held = tokens.filter(({ key }) => topic.some((token) => token.key === key));
    const { groups } = phrasesOf(name, vocabulary);
    return (
      folded.includes(fold(name)) ||
      (tokens.length > 1 && held.length === tokens.length) ||
      phrases.some(({ ids }) => ids.some((id) => id !== FILLER && groups.has(id)))
    );
  });
}

/** "Average income per person in rural areas" is of rural residents by its name. */
function measuresGroup({ metric, label, noun }: Fact, id: string, vocabulary: Vocabulary): boolean {
  const known = vocabulary.metrics.get(metric);
  const names = [...(known ? namesOf(known) : Object.values(label)), noun ?? ""];
  return names.some((name) => groupsIn(name, vocabulary).includes(id));
}

/** The groups that a name of the vocabulary speaks of. */
const groupsIn = keepingOf((name, vocabulary) =>
  findTerms(name, vocabulary).flatMap(({ type, ids }) => (type === "group" ? ids : [])),
);
