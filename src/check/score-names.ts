import type { Span } from "../facts/spans.ts";
import { allSynonymsIn, FILLER, type SynonymMention } from "../vocabulary/find-synonyms.ts";
import { namesOf } from "../vocabulary/find-terms.ts";
import { isStopWord } from "../vocabulary/stop-words.ts";
import { termTokens } from "../vocabulary/term-tokens.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { weightOf } from "../vocabulary/word-weights.ts";

/** A phrase that means the same is a little less than the word itself. */
const AS_SYNONYM = 0.95;

/** What a sentence says: its words, and the groups of the thesaurus that it has a phrase of, each with how near it is, from 0 to 1. */
export interface Said {
  words: ReadonlyMap<string, { nearness: number }>;
  groups: ReadonlyMap<string, number>;
}

/**
 * How well a sentence says the name of each metric, the best of its names, in its words or in others that mean the same;
 * metrics of whose names it has no telling word are left out.
 */
export function scoreNames({ words, groups }: Said, vocabulary: Vocabulary): Map<string, number> {
  const index = indexOf(vocabulary);
  const touched: Name[] = [];
  const touch = (slots: Slot[], share: number) => {
    for (const slot of slots) {
      if (slot.share < share) slot.share = share;
      if (!slot.telling || slot.name.touched) continue;
      slot.name.touched = true;
      touched.push(slot.name);
    }
  };
  const said = [
    ...[...words].map(([key, { nearness }]) => ({ slots: index.byWord.get(key), share: nearness })),
    ...[...groups].map(([id, near]) => ({ slots: index.byGroup.get(id), share: AS_SYNONYM * near })),
  ];
  for (const { slots = [], share } of said) touch(slots, share);
  const scores = new Map<string, number>();
  for (const name of touched) {
    const { metric, slots, total } = name;
    name.touched = false;
    let found = 0;
    for (const { share, weight } of slots) found += share * weight;
    const score = found * (found / total);
    if (score > (scores.get(metric) ?? 0)) scores.set(metric, score);
  }
  for (const { slots = [] } of said) for (const slot of slots) slot.share = 0;
  return scores;
}

interface Name {
  metric: string;
  slots: Slot[];
  total: number;
  /** The sentence in hand says a telling word of it. */
  touched: boolean;
}

/** A word of a name. */
interface Slot {
  name: Name;
  weight: number;
  /** It tells its name from others: it has full weight, or no word of the name has. */
  telling: boolean;
  /** How much of it the sentence in hand says; kept here, as making as many numbers anew for each claim is slow. */
  share: number;
}

/** The words of all names of metrics by what they are, and by the groups of the thesaurus whose phrases they are part of. */
interface NameIndex {
  byWord: Map<string, Slot[]>;
  byGroup: Map<string, Slot[]>;
}

const indices = new WeakMap<Vocabulary, NameIndex>();

function indexOf(vocabulary: Vocabulary): NameIndex {
  const done = indices.get(vocabulary);
  if (done) return done;
  const index: NameIndex = { byWord: new Map(), byGroup: new Map() };
  for (const metric of vocabulary.metrics.values())
    for (const text of new Set(namesOf(metric))) addName(index, metric.id, text.normalize("NFC"), vocabulary);
  indices.set(vocabulary, index);
  return index;
}

function addName({ byWord, byGroup }: NameIndex, metric: string, text: string, vocabulary: Vocabulary): void {
  const tokens = termTokens(text).filter((token) => !isStopWord(token, "en") && !isStopWord(token, "vi"));
  const weights = tokens.map(weightOf);
  const hasTelling = weights.includes(1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const name: Name = { metric, slots: [], total, touched: false };
  const phrases = allSynonymsIn(text, vocabulary);
  for (const [at, token] of tokens.entries()) {
    const weight = weights[at] ?? 0;
    const slot: Slot = { name, weight, telling: weight === 1 || !hasTelling, share: 0 };
    name.slots.push(slot);
    add(byWord, token.key, slot);
    for (const id of new Set(groupsOver(token, phrases))) add(byGroup, id, slot);
  }
}

const groupsOver = ({ start, end }: Span, phrases: SynonymMention[]) =>
  phrases
    .filter((phrase) => phrase.start <= start && end <= phrase.end)
    .flatMap(({ ids }) => ids.filter((id) => id !== FILLER));

function add(index: Map<string, Slot[]>, key: string, slot: Slot): void {
  const others = index.get(key);
  if (others) others.push(slot);
  else index.set(key, [slot]);
}
