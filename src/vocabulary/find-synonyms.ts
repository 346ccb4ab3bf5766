import { addPhrase, allNamesIn, emptyTree, type NameMention, type NameTree, namesIn } from "./name-tree.ts";
import { type TermToken, termTokens } from "./term-tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A phrase of the thesaurus in a text, with the groups that it is of. */
export type SynonymMention = NameMention<"phrase">;

/** The group of the phrases that say nothing of what is asked. */
export const FILLER = "filler";

const trees = new WeakMap<Vocabulary, NameTree<"phrase">>();

/** The phrases of the thesaurus in an NFC text of either language, in order; of those that overlap the longest. */
export function findSynonyms(
  text: string,
  vocabulary: Vocabulary,
  tokens: TermToken[] = termTokens(text),
): SynonymMention[] {
  return namesIn(treeOf(vocabulary), text, tokens);
}

/** The same with those that lie within longer ones: a name says them too. */
export function allSynonymsIn(text: string, vocabulary: Vocabulary): SynonymMention[] {
  return allNamesIn(treeOf(vocabulary), text, termTokens(text));
}

function treeOf(vocabulary: Vocabulary): NameTree<"phrase"> {
  const known = trees.get(vocabulary);
  if (known) return known;
  const tree = emptyTree<"phrase">();
  const add = (id: string, phrases: string[]) => {
    for (const phrase of phrases) {
      addPhrase(tree, { type: "phrase", id }, phrase);
    }
  };
  for (const [id, { phrases }] of vocabulary.synonyms) add(id, phrases);
  add(FILLER, vocabulary.fillers);
  trees.set(vocabulary, tree);
  return tree;
}
