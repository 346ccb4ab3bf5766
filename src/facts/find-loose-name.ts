import type { Language, Quantity } from "../domain.ts";
import { type Dimension, UNIT_ENTRIES } from "../quantities/units.ts";
import type { TermMention } from "../vocabulary/find-terms.ts";
import { isStopWord } from "../vocabulary/stop-words.ts";
import { type TermToken, termTokens } from "../vocabulary/term-tokens.ts";
import type { Metric, Vocabulary } from "../vocabulary/vocabulary.ts";
import { weightOf } from "../vocabulary/word-weights.ts";
import { isPartOfName } from "./find-strict-name.ts";
import { fitting, fittingMetrics } from "./metric-fits.ts";
import { type Scene, sentenceOf } from "./scene.ts";
import { overlapping, type Span, spansIn } from "./spans.ts";

interface Names {
  names: Map<string, TermToken[][]>;
  /** The metrics by the words of their names that tell much, one of which must stand in the clause itself. */
  byWord: Map<string, string[]>;
}
const known: Record<Language, WeakMap<Vocabulary, Names>> = { en: new WeakMap(), vi: new WeakMap() };

/** Words of the sentence before the clause count half: they say what the clause leaves out. */
const BEFORE = 0.5;

/**
 * The metric whose name lies scattered over a clause ("trained over 9,000 workers": workers trained) and what the
 * sentence says before it; null where none does. Every word of the name must be there, one that tells much in
 * the clause itself; the words of Vietnamese in their order. Of several, the one whose words weigh most.
 */
export function findLooseName(scene: Scene, quantity: Quantity, clause: Span): Metric | null {
  const { start: from } = sentenceOf(scene, quantity);
  const implied = impliedKeys.get(UNIT_ENTRIES[quantity.unit].dimension) ?? new Set<string>();
  const words = (span: Span) =>
    spansIn(scene.tokens, span).filter((token) => token.start === from || !isCapitalised(scene, token));
  const { names, byWord } = namesIn(scene.vocabulary, scene.language);
  const own = words(clause);
  const touched = new Set(own.flatMap(({ key }) => byWord.get(key) ?? []));
  if (touched.size === 0) return null;
  const withNames = (token: TermToken) => ({ ...token, names: namesOver(scene, quantity, token) });
  const before = words({ start: from, end: clause.start }).map(withNames);
  const within = own.map(withNames);
  const there = new Set([...before, ...within].map(({ key }) => key));
  const weigh = scene.language === "vi" ? inOrder : inAnyOrder;
  let best: { metric: Metric; weight: number } | null = null;
  for (const metric of fittingMetrics(scene.vocabulary, quantity)) {
    if (!touched.has(metric.id)) continue;
    for (const name of names.get(metric.id) ?? []) {
      if (!name.every(({ key }) => there.has(key) || implied.has(key))) continue;
      const telling = name.filter(({ key }) => !implied.has(key)).length;
      const isFree = (word: FoundWord) =>
        word.names.every((other) => other.every((key) => name.some((own) => own.key === key))) &&
        (telling > 1 || implied.has(word.key) || !isPartOfName(scene, word));
      const weight = weigh(name, before.filter(isFree), within.filter(isFree), implied);
      if (weight > (best?.weight ?? 0)) best = { metric, weight };
    }
  }
  return best?.metric ?? null;
}

/** A word of the text, and the words of each name that it is a part of. */
interface FoundWord extends TermToken {
  names: string[][];
}

/** "Quỹ Bảo vệ và *Phát triển* rừng": a capital within a sentence makes a word part of somebody's name. */
function isCapitalised({ text }: Scene, { start }: Span): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2));
}

/**
 * The telling words of the names that a word is a part of: it is free only for a name that says as much, as the poor of
 * "near-poor" is not; the words of a programme's name are free for none.
 */
function namesOver(scene: Scene, quantity: Quantity, token: Span): string[][] {
  return overlapping(scene.terms, token)
    .filter((term) => term.type === "programme" || (term.type === "metric" && !goesOn(scene, quantity, term)))
    .map((term) =>
      term.type === "programme"
        ? [term.type]
        : spansIn(scene.tokens, term)
            .filter((word) => !isStopWord(word, scene.language))
            .map(({ key }) => key),
    );
}

/** "6 *tuyến kè với tổng chiều dài* 3,1 km": a name that only begins in the counted noun is of the next figure. */
function goesOn(scene: Scene, quantity: Quantity, { ids, start, end }: TermMention): boolean {
  return (
    quantity.start < start &&
    start < quantity.end &&
    quantity.end < end &&
    fitting(scene, ids, quantity).length === 0
  );
}

function inAnyOrder(
  name: TermToken[],
  before: TermToken[],
  within: TermToken[],
  implied: Set<string>,
): number {
  return weigh(name, implied, (token) => {
    const own = within.some(({ key }) => key === token.key);
    return own ? 1 : before.some(({ key }) => key === token.key) ? BEFORE : 0;
  });
}

/**
 * Within the clause as before it, the words of the name follow each other; with words from before it the clause has two
 * in a row, as most words are two syllables: "công nghiệp ..., *nông nghiệp*" names no industry.
 */
function inOrder(name: TermToken[], before: TermToken[], within: TermToken[], implied: Set<string>): number {
  const from = { own: 0, before: 0 };
  const next = (tokens: TermToken[], start: number, token: TermToken) =>
    tokens.findIndex((other, at) => at >= start && other.key === token.key && other.marked === token.marked);
  const shares = name.map((token) => {
    const own = next(within, from.own, token);
    if (own >= 0) from.own = own + 1;
    if (own >= 0) return 1;
    const earlier = next(before, from.before, token);
    if (earlier >= 0) from.before = earlier + 1;
    return earlier >= 0 ? BEFORE : 0;
  });
  const inRow = shares.some((share, at) => share === 1 && shares[at + 1] === 1);
  if (!inRow && shares.includes(BEFORE)) return 0;
  return weigh(name, implied, (token) => shares[name.indexOf(token)] ?? 0);
}

/** The weight of a name each word of which is found; 0 where one is not, or none that tells much is in the clause. */
function weigh(name: TermToken[], implied: Set<string>, found: (token: TermToken) => number): number {
  let weight = 0;
  let telling = false;
  for (const token of name) {
    const share = found(token);
    if (share === 0 && !implied.has(token.key)) return 0;
    weight += weightOf(token) * share;
    telling ||= share === 1 && weightOf(token) === 1;
  }
  return telling ? weight : 0;
}

/** Words of names that the unit of a figure says already: what is in đồng is capital, what is in hectares an area. */
const IMPLIED: Partial<Record<Dimension, string>> = {
  money: "capital funds funding amount value sum vốn tiền kinh phí số giá trị",
  area: "area hectares diện tích",
  length: "length kilometers km chiều dài",
  power: "capacity công suất",
  share: "rate share proportion percentage percent tỷ lệ",
  count: "number số lượng",
};
const impliedKeys = new Map(
  Object.entries(IMPLIED).map(([dimension, list]) => [
    dimension,
    new Set(termTokens(list).map(({ key }) => key)),
  ]),
);

/** The names of each metric in one language, without the words that carry no topic; one that is left alone must tell much. */
function namesIn(vocabulary: Vocabulary, language: Language): Names {
  const done = known[language].get(vocabulary);
  if (done) return done;
  const names: Names["names"] = new Map();
  for (const { id, label, aliases } of vocabulary.metrics.values()) {
    const tokens = [label[language], ...aliases[language]]
      .map((name) =>
        termTokens(name.normalize("NFC")).filter((token) => !isStopWord(token, language, language === "vi")),
      )
      .filter((name) => name.length > 1 || name.some((token) => weightOf(token) === 1));
    names.set(id, tokens);
  }
  const byWord: Names["byWord"] = new Map();
  for (const [id, own] of names) {
    const telling = own.flat().filter((token) => weightOf(token) === 1);
    for (const key of new Set(telling.map(({ key }) => key)))
      byWord.set(key, [...(byWord.get(key) ?? []), id]);
  }
  const found = { names, byWord };
  known[language].set(vocabulary, found);
  return found;
}
