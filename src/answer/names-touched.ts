import { namesOf } from "../vocabulary/find-terms.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { isFiller } from "./filler-words.ts";
import type { Question } from "./question.ts";
import { phrasesOf, wordsOf } from "./word-index.ts";

/** The names of metrics that have a word of the question, or a phrase that means the same: no other can be meant. */
export function namesTouched({ topic, words, synonyms }: Question, vocabulary: Vocabulary): Set<string> {
  const { byWord, byGroup } = nameIndex(vocabulary);
  const keys = new Set([...words, ...topic.map(({ key }) => key)]);
  return new Set([
    ...[...keys].flatMap((key) => byWord.get(key) ?? []),
    ...synonyms.flatMap(({ ids }) => ids.flatMap((id) => byGroup.get(id) ?? [])),
  ]);
}

interface NameIndex {
  byWord: Map<string, string[]>;
  byGroup: Map<string, string[]>;
}

const indexes = new WeakMap<Vocabulary, NameIndex>();

function nameIndex(vocabulary: Vocabulary): NameIndex {
  const known = indexes.get(vocabulary);
  if (known) return known;
  const index: NameIndex = { byWord: new Map(), byGroup: new Map() };
  const add = (map: Map<string, string[]>, key: string, name: string) =>
    map.set(key, [...(map.get(key) ?? []), name]);
  for (const name of new Set([...vocabulary.metrics.values()].flatMap(namesOf))) {
    const own = wordsOf(name).tokens.filter((token) => !isFiller(token, "en") || !isFiller(token, "vi"));
    for (const key of new Set(own.map(({ key }) => key))) add(index.byWord, key, name);
    for (const id of phrasesOf(name, vocabulary).groups) add(index.byGroup, id, name);
  }
  indexes.set(vocabulary, index);
  return index;
}
