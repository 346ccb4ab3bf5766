import { isFullyMarked, type TermToken, termTokens } from "./term-tokens.ts";

/** A name in a text; offsets are those of the NFC text. */
export interface NameMention<Type extends string> {
  type: Type;
  /** Every entry that has this name: "Mường Ảng" is a commune and was a district. */
  ids: string[];
  start: number;
  end: number;
  /** Words of the name; fillers that stood between them are not counted. */
  length: number;
}

/** Names as one tree of words. */
export interface NameTree<Type extends string> {
  next: Map<string, NameTree<Type>>;
  /** Names that end here, each with the marked forms of its words. */
  ends: { type: Type; id: string; marked: (string | null)[]; onlyMarked: boolean }[];
}

export const emptyTree = <Type extends string>(): NameTree<Type> => ({ next: new Map(), ends: [] });

/** @param onlyMarked whether the name counts only where its marks are written. */
export function addName<Type extends string>(
  tree: NameTree<Type>,
  entry: { type: Type; id: string },
  name: string,
  onlyMarked = false,
): void {
  const tokens = termTokens(name.normalize("NFC"));
  let node = tree;
  for (const { key } of tokens) {
    const next = node.next.get(key) ?? emptyTree<Type>();
    node.next.set(key, next);
    node = next;
  }
  const marked = tokens.map(({ marked }) => marked);
  // "Nối lại" (join) and "nói lại" (say again) can be two names of one entry.
  const isKnown = (end: NameTree<Type>["ends"][number]) =>
    end.type === entry.type && end.id === entry.id && end.marked.every((form, n) => form === marked[n]);
  if (tokens.length > 0 && !node.ends.some(isKnown)) node.ends.push({ ...entry, marked, onlyMarked });
}

/** A phrase with this behind it counts only where its marks are typed. */
const ONLY_MARKED = /\*$/;

/** Adds a phrase as the word lists have it, with or without the `*`. */
export function addPhrase<Type extends string>(
  tree: NameTree<Type>,
  entry: { type: Type; id: string },
  phrase: string,
): void {
  addName(tree, entry, phrase.replace(ONLY_MARKED, ""), ONLY_MARKED.test(phrase));
}

/** Words that may stand inside a name without changing it: "rate of *the* poor households". */
const FILLERS = new Set(["of", "the", "in", "for", "a", "an", "all", "cua", "cac", "nhung", "tai", "o"]);
const MOST_FILLERS = 2;

/**
 * The names of a tree in a text, in order. Of the names of one type that overlap, the longest counts. Where most words
 * carry diacritics they must agree; a word without any in a text without any matches every way to mark it.
 */
export function namesIn<Type extends string>(
  tree: NameTree<Type>,
  text: string,
  tokens: TermToken[],
): NameMention<Type>[] {
  const found = allNamesIn(tree, text, tokens);
  return keepLongest(found).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The same with the names that lie within longer ones, in no order. */
export function allNamesIn<Type extends string>(
  tree: NameTree<Type>,
  text: string,
  tokens: TermToken[],
): NameMention<Type>[] {
  const found: NameMention<Type>[] = [];
  for (const [at, { key }] of tokens.entries())
    if (tree.next.has(key)) found.push(...namesAt(tree, tokens, at, readingOf(text, tokens)));
  return found;
}

interface Reading {
  fullyMarked: boolean;
  /** Of each token, whether no name reaches across from the one before. */
  stops: boolean[];
}

/** What several trees ask of the words of one text. */
const readings = new WeakMap<TermToken[], Reading>();

function readingOf(text: string, tokens: TermToken[]): Reading {
  const known = readings.get(tokens);
  if (known) return known;
  const stops = tokens.map((token, at) => at > 0 && isStop(text, tokens[at - 1] as TermToken, token));
  const reading = { fullyMarked: isFullyMarked(tokens), stops };
  readings.set(tokens, reading);
  return reading;
}

/** True where a sentence or its part ends between two words, so that no name reaches across; "TP." ends none. */
function isStop(text: string, before: TermToken, after: TermToken): boolean {
  const between = text.slice(before.end, after.start);
  if (between === " ") return false;
  return (
    /[;:!?\n]/.test(between) ||
    // "May % tinh" asks how many percent, and is no computer: "máy tính".
    (before.key === "may" && between.includes("%")) ||
    (/\.\s/.test(between) && !ABBREVIATED.test(text.slice(before.start, before.end)))
  );
}
const ABBREVIATED = /^\p{Lu}\p{L}?$/u;

function namesAt<Type extends string>(
  tree: NameTree<Type>,
  tokens: TermToken[],
  at: number,
  { fullyMarked, stops }: Reading,
): NameMention<Type>[] {
  const found: NameMention<Type>[] = [];
  const path: TermToken[] = [];
  let node: NameTree<Type> | undefined = tree;
  let fillers = 0;
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i] as TermToken;
    if (i > at && stops[i]) break;
    const next: NameTree<Type> | undefined = node.next.get(token.key);
    if (!next) {
      if (path.length === 0 || !FILLERS.has(token.key) || ++fillers > MOST_FILLERS) break;
      continue;
    }
    node = next;
    path.push(token);
    for (const { type, id, marked, onlyMarked } of node.ends) {
      const strict = fullyMarked || onlyMarked;
      // "Dien Bien, in dong" is no "Điện Biên Đông".
      if (fillers > 0 && (type as string) === "place") continue;
      if (!agree(path, marked, strict)) continue;
      const length = path.length;
      const same = found.find((mention) => mention.type === type && mention.length === length);
      if (same?.ids.includes(id)) continue;
      if (same) same.ids.push(id);
      else found.push({ type, ids: [id], start: (tokens[at] as TermToken).start, end: token.end, length });
    }
  }
  return found;
}

/** Whether the words of a text have the marks of a name's. A loop, as it runs for every word that a name begins with. */
function agree(path: TermToken[], marked: (string | null)[], strict: boolean): boolean {
  for (let n = 0; n < marked.length; n++) {
    const own = (path[n] as TermToken).marked;
    if (own !== marked[n] && (own !== null || strict)) return false;
  }
  return true;
}

function keepLongest<Type extends string>(mentions: NameMention<Type>[]): NameMention<Type>[] {
  if (mentions.length < 2) return mentions;
  const kept: NameMention<Type>[] = [];
  for (const mention of [...mentions].sort((a, b) => b.length - a.length || a.start - b.start)) {
    const hidden = kept.some(
      (k) => k.type === mention.type && k.start < mention.end && mention.start < k.end,
    );
    if (!hidden) kept.push(mention);
  }
  return kept;
}
