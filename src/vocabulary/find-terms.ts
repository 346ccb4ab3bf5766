import { isFullyMarked, type TermToken, termTokens } from "./term-tokens.ts";
import type { Metric, Named, Place, Vocabulary } from "./vocabulary.ts";

export type TermType = "metric" | "place" | "programme" | "group";

/** A name of the vocabulary in a text; offsets are those of the NFC text. */
export interface TermMention {
  type: TermType;
  /** Every entry that has this name: "Mường Ảng" is a commune and was a district. */
  ids: string[];
  start: number;
  end: number;
  /** Words of the name; fillers that stood between them are not counted. */
  length: number;
}

interface Node {
  next: Map<string, Node>;
  /** Names that end here, each with the marked forms of its words. */
  ends: { type: TermType; id: string; marked: (string | null)[] }[];
}

/** All names of a vocabulary as one tree of words; built once for each vocabulary. */
const trees = new WeakMap<Vocabulary, Node>();

/** Words that may stand inside a name without changing it: "rate of *the* poor households". */
const FILLERS = new Set(["of", "the", "in", "for", "a", "an", "all", "cua", "cac", "nhung", "tai", "o"]);
const MOST_FILLERS = 2;

/**
 * The names of metrics, places, programmes and groups in an NFC text of either language, in order. Of the names of
 * one type that overlap, the longest counts. Where most words carry diacritics they must agree; a word without any
 * in a text without any matches every way to mark it.
 */
export function findTerms(
  text: string,
  vocabulary: Vocabulary,
  tokens: TermToken[] = termTokens(text),
): TermMention[] {
  const tree = treeOf(vocabulary);
  const fullyMarked = isFullyMarked(tokens);
  const found: TermMention[] = [];
  const stops = tokens.map((token, at) => at > 0 && isStop(text, tokens[at - 1] as TermToken, token));
  for (let at = 0; at < tokens.length; at++) {
    if (tree.next.has((tokens[at] as TermToken).key))
      found.push(...namesAt(tree, tokens, at, fullyMarked, stops));
  }
  return keepLongest(found).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** True where a sentence or its part ends between two words, so that no name reaches across; "TP." ends none. */
function isStop(text: string, before: TermToken, after: TermToken): boolean {
  const between = text.slice(before.end, after.start);
  if (between === " ") return false;
  return (
    /[;:!?\n]/.test(between) ||
    (/\.\s/.test(between) && !ABBREVIATED.test(text.slice(before.start, before.end)))
  );
}
const ABBREVIATED = /^\p{Lu}\p{L}?$/u;

function namesAt(
  tree: Node,
  tokens: TermToken[],
  at: number,
  fullyMarked: boolean,
  stops: boolean[],
): TermMention[] {
  const byType = new Map<string, TermMention>();
  const path: TermToken[] = [];
  let node: Node | undefined = tree;
  let fillers = 0;
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i] as TermToken;
    if (i > at && stops[i]) break;
    const next: Node | undefined = node.next.get(token.key);
    if (!next) {
      if (path.length === 0 || !FILLERS.has(token.key) || ++fillers > MOST_FILLERS) break;
      continue;
    }
    node = next;
    path.push(token);
    for (const { type, id, marked } of node.ends) {
      if (!marked.every((form, n) => agrees(path[n] as TermToken, form, fullyMarked))) continue;
      const length = path.length;
      const known = byType.get(type);
      if (known?.length === length) known.ids.push(id);
      else
        byType.set(type, { type, ids: [id], start: (tokens[at] as TermToken).start, end: token.end, length });
    }
  }
  return [...byType.values()];
}

function agrees(token: TermToken, marked: string | null, fullyMarked: boolean): boolean {
  return token.marked === marked || (token.marked === null && !fullyMarked);
}

function keepLongest(mentions: TermMention[]): TermMention[] {
  const kept: TermMention[] = [];
  for (const mention of [...mentions].sort((a, b) => b.length - a.length || a.start - b.start)) {
    const hidden = kept.some(
      (k) => k.type === mention.type && k.start < mention.end && mention.start < k.end,
    );
    if (!hidden) kept.push(mention);
  }
  return kept;
}

function treeOf(vocabulary: Vocabulary): Node {
  const known = trees.get(vocabulary);
  if (known) return known;
  const tree: Node = { next: new Map(), ends: [] };
  const add = (type: TermType, id: string, name: string) => {
    const tokens = termTokens(name.normalize("NFC"));
    let node = tree;
    for (const { key } of tokens) {
      const next: Node = node.next.get(key) ?? { next: new Map(), ends: [] };
      node.next.set(key, next);
      node = next;
    }
    if (tokens.length > 0 && !node.ends.some((end) => end.type === type && end.id === id)) {
      node.ends.push({ type, id, marked: tokens.map(({ marked }) => marked) });
    }
  };
  const addAll = (type: TermType, entries: Iterable<Metric | Named | Place>) => {
    for (const entry of entries) for (const name of namesOf(entry)) add(type, entry.id, name);
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
