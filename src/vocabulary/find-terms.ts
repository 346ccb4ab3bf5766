import { addName, emptyTree, type NameMention, type NameTree, namesIn } from "./name-tree.ts";
import { type TermToken, termTokens } from "./term-tokens.ts";
import type { Metric, Named, Place, Vocabulary } from "./vocabulary.ts";

export type TermType = "metric" | "place" | "programme" | "group";

/** A name of the vocabulary in a text. */
export type TermMention = NameMention<TermType>;

/** The tree of each vocabulary, built once. */
const trees = new WeakMap<Vocabulary, NameTree<TermType>>();

/** The names of metrics, places, programmes and groups in an NFC text of either language, in order. */
export function findTerms(
  text: string,
  vocabulary: Vocabulary,
  tokens: TermToken[] = termTokens(text),
): TermMention[] {
  return namesIn(treeOf(vocabulary), text, tokens);
}

function treeOf(vocabulary: Vocabulary): NameTree<TermType> {
  const known = trees.get(vocabulary);
  if (known) return known;
  const tree = emptyTree<TermType>();
  const addAll = (type: TermType, entries: Iterable<Metric | Named | Place>) => {
    for (const entry of entries)
      for (const name of namesOf(entry)) addName(tree, { type, id: entry.id }, name);
  };
  addAll("metric", vocabulary.metrics.values());
  addAll("programme", vocabulary.programmes.values());
  addAll("group", vocabulary.groups.values());
  addAll("place", vocabulary.places.values());
  trees.set(vocabulary, tree);
  return tree;
}

/** Every name of an entry, in both languages, former ones included. */
export function namesOf(entry: Metric | Named | Place): string[] {
  if ("name" in entry) return [entry.name, ...entry.aliases, ...entry.former.map(({ name }) => name)];
  return [entry.label.en, entry.label.vi, ...entry.aliases.en, ...entry.aliases.vi];
}
