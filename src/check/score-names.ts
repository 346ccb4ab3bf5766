import type { Span } from "../facts/spans.ts";
import { allSynonymsIn, FILLER, type SynonymMention } from "../vocabulary/find-synonyms.ts";
import { namesOf } from "../vocabulary/find-terms.ts";
import { isStopWord } from "../vocabulary/stop-words.ts";
import { type TermToken, termTokens } from "../vocabulary/term-tokens.ts";
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
  const said: Slot[] = [];
  const say = (slots: Slot[] | undefined, share: number) => {
    for (const slot of slots ?? []) {
      if (slot.share === 0) said.push(slot);
      if (slot.share < share) slot.share = share;
    }
  };
  for (const [key, { nearness }] of words) say(index.byWord.get(key), nearness);
  for (const [id, near] of groups) say(index.byGroup.get(id), AS_SYNONYM * near);
  const touched = namesTold(said);
  for (const name of touched) {
    let found = 0;
    for (const { share, weight } of name.slots) found += share * weight;
    const score = found * (found / name.total);
    if (score > name.metric.score) name.metric.score = score;
  }
  const scores = new Map(touched.map(({ metric }) => [metric.id, metric.score]));
  for (const slot of said) slot.share = 0;
  for (const name of touched) name.touched = false;
  for (const name of touched) name.metric.score = 0;
  return scores;
}

/** The names that slots tell, each once. */
function namesTold(slots: Slot[]): Name[] {
  const told: Name[] = [];
  for (const { tells } of slots)
    for (const name of tells) {
      if (name.touched) continue;
      name.touched = true;
      told.push(name);
    }
  return told;
}

interface Name {
  metric: { id: string; score: number };
  slots: Slot[];
  total: number;
  touched: boolean;
}

/**
 * A word of names, the same for all in which the same groups of the thesaurus have it. What the sentence in hand says of it
 * is kept here, as of names and metrics above, and taken back: as many numbers made anew for each claim are slow.
 */
interface Slot {
  weight: number;
  /** The names that it tells from others: it has full weight, or no word of the name has. */
  tells: Name[];
  share: number;
}

/** The words of all names of metrics by what they are, and by the groups of the thesaurus whose phrases they are part of. */
interface NameIndex {
  slots: Map<string, Slot>;
  byWord: Map<string, Slot[]>;
  byGroup: Map<string, Slot[]>;
}

const indices = new WeakMap<Vocabulary, NameIndex>();

function indexOf(vocabulary: Vocabulary): NameIndex {
  const done = indices.get(vocabulary);
  if (done) return done;
  const index: NameIndex = { slots: new Map(), byWord: new Map(), byGroup: new Map() };
  for (const known of vocabulary.metrics.values()) {
    const metric = { id: known.id, score: 0 };
    for (const text of new Set(namesOf(known))) addName(index, metric, text.normalize("NFC"), vocabulary);
  }
  indices.set(vocabulary, index);
  return index;
}

function addName(index: NameIndex, metric: Name["metric"], text: string, vocabulary: Vocabulary): void {
  const tokens = termTokens(text).filter((token) => !isStopWord(token, "en") && !isStopWord(token, "vi"));
  const phrases = allSynonymsIn(text, vocabulary);
  const slots = tokens.map((token) => slotOf(token, groupsOver(token, phrases), index));
  const hasTelling = slots.some(({ weight }) => weight === 1);
  const total = slots.reduce((sum, { weight }) => sum + weight, 0);
  const name: Name = { metric, slots, total, touched: false };
  for (const slot of new Set(slots)) if (slot.weight === 1 || !hasTelling) slot.tells.push(name);
}

function slotOf(token: TermToken, groups: string[], { slots, byWord, byGroup }: NameIndex): Slot {
  const weight = weightOf(token);
  const ids = [...new Set(groups)].sort();
  const key = [token.key, weight, ...ids].join();
  const known = slots.get(key);
  if (known) return known;
  const slot: Slot = { weight, tells: [], share: 0 };
  slots.set(key, slot);
  add(byWord, token.key, slot);
  for (const id of ids) add(byGroup, id, slot);
  return slot;
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
