import { addPhrase, emptyTree, type NameMention, type NameTree, namesIn } from "./name-tree.ts";
import { type TermToken, termTokens } from "./term-tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A thing that figures are seldom about, in a text: doctors, bad debts, somebody's wife. */
export type ThingMention = NameMention<"thing">;

const trees = new WeakMap<Vocabulary, NameTree<"thing">>();

/** The things named in an NFC text of either language, in order; of those that overlap the longest. */
export function findThings(
  text: string,
  vocabulary: Vocabulary,
  tokens: TermToken[] = termTokens(text),
): ThingMention[] {
  return namesIn(treeOf(vocabulary), text, tokens);
}

function treeOf(vocabulary: Vocabulary): NameTree<"thing"> {
  const known = trees.get(vocabulary);
  if (known) return known;
  const tree = emptyTree<"thing">();
  for (const [n, phrases] of vocabulary.things.entries())
    for (const phrase of phrases) addPhrase(tree, { type: "thing", id: `things-${n}` }, phrase);
  trees.set(vocabulary, tree);
  return tree;
}
