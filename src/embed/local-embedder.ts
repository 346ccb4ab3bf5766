import { words } from "../text/words.ts";
import type { Embedder } from "./embedder.ts";
import { STOP_WORDS } from "./stop-words.ts";

const DIMENSIONS = 512;
/**
 * What each kind of feature counts for: names of the vocabulary most, they are what both languages share. Twice as
 * much made search worse: the name of the province is in every passage.
 */
const WEIGHT = { term: 1.5, pair: 0.8, word: 1, stop: 0.15, gram: 0.3 };
const GRAM = 4;

/**
 * A lexical embedder inside this process, without a download: it hashes features of a text (folded words, pairs of
 * neighbours, pieces of long words, names of the vocabulary) to signed places of a vector of length 1. Texts meet by
 * the words that they share, and across languages by `terms`: the ids of the names in a text of either language.
 */
export function createLocalEmbedder(terms: (text: string) => string[]): Embedder {
  return {
    id: "local-v1",
    usesVocabulary: true,
    embed: (texts) => Promise.resolve(texts.map((text) => embedText(text, terms))),
  };
}

function embedText(text: string, terms: (text: string) => string[]): number[] {
  const vector = new Array<number>(DIMENSIONS).fill(0);
  for (const [feature, { weight, count }] of featuresOf(text.normalize("NFC"), terms)) {
    const hash = hashOf(feature);
    const at = hash % DIMENSIONS;
    // Another bit than those of the place gives the sign, so that features that collide cancel out on average.
    const sign = hash & 0x8000_0000 ? -1 : 1;
    vector[at] = (vector[at] ?? 0) + sign * weight * (1 + Math.log(count));
  }
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}

type Features = Map<string, { weight: number; count: number }>;

function featuresOf(text: string, terms: (text: string) => string[]): Features {
  const features: Features = new Map();
  const add = (feature: string, weight: number) => {
    const known = features.get(feature);
    if (known) known.count += 1;
    else features.set(feature, { weight, count: 1 });
  };
  for (const term of terms(text)) add(`term ${term}`, WEIGHT.term);
  let before: string | null = null;
  for (const { folded } of words(text)) {
    const stop = STOP_WORDS.has(folded);
    add(`word ${folded}`, stop ? WEIGHT.stop : WEIGHT.word);
    if (before !== null && !stop) add(`pair ${before} ${folded}`, WEIGHT.pair);
    before = stop ? null : folded;
    for (let at = 0; folded.length > GRAM && at + GRAM <= folded.length; at += 1) {
      add(`gram ${folded.slice(at, at + GRAM)}`, WEIGHT.gram);
    }
  }
  return features;
}

/** FNV-1a over UTF-16 units, mixed once more so that its high bits are as good as its low ones. */
function hashOf(text: string): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
