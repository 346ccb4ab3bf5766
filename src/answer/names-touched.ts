import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { isFiller } from "./filler-words.ts";
import { type KnownName, knownNames } from "./known-name.ts";
import type { Question } from "./question.ts";

/** The names of metrics that have a word of the question, or a phrase that means the same: no other can be meant. */
export function namesTouched({ topic, words, synonyms }: Question, vocabulary: Vocabulary): Set<KnownName> {
  const { byWord, byGroup } = nameIndex(vocabulary);
  const touched = new Set<KnownName>();
  const add = (names: KnownName[] = []) => {
    for (const name of names) touched.add(name);
  };
  for (const key of words) add(byWord.get(key));
  for (const { key } of topic) add(byWord.get(key));
  for (const id of synonyms.flatMap(({ ids }) => ids)) add(byGroup.get(id));
  return touched;
}

interface NameIndex {
  byWord: Map<string, KnownName[]>;
  byGroup: Map<string, KnownName[]>;
}

const indexes = new WeakMap<Vocabulary, NameIndex>();

function nameIndex(vocabulary: Vocabulary): NameIndex {
  const known = indexes.get(vocabulary);
  if (known) return known;
  const index: NameIndex = { byWord: new Map(), byGroup: new Map() };
  const add = (map: Map<string, KnownName[]>, key: string, name: KnownName) =>
    map.set(key, [...(map.get(key) ?? []), name]);
  for (const name of new Set(knownNames(vocabulary))) {
    const own = name.words.tokens.filter((token) => !isFiller(token, "en") || !isFiller(token, "vi"));
    for (const key of new Set(own.map(({ key }) => key))) add(index.byWord, key, name);
    for (const id of name.phrases.groups) add(index.byGroup, id, name);
  }
  indexes.set(vocabulary, index);
  return index;
}
