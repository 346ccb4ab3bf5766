import type { Language, Quantity } from "../domain.ts";
import { type Dimension, UNIT_ENTRIES } from "../quantities/units.ts";
import { fold } from "../text/fold.ts";
import type { TermToken } from "../vocabulary/term-tokens.ts";
import { wordSet } from "../vocabulary/word-set.ts";
import { type Clause, clauseOf } from "./clause-of.ts";
import { findPeople } from "./find-people.ts";
import { type MetricRead, openNamed } from "./metric-read.ts";
import { type Scene, sentenceOf } from "./scene.ts";
import { isOneOf, type Span, spansIn } from "./spans.ts";

/** A longer name is cut to so many words. */
const MOST_WORDS = 8;
/** Right before a figure that says what it is of, so many words are the verb. */
const VERB_WORDS = 2;
/** Counted nouns that name too little by themselves: what was done to them, or what they have, is told too. */
const GENERAL = /^(?:person|household|visitor)$/;

/** What a unit measures, told before a name that does not say it: "the area of tea". */
const MEASURED: Partial<Record<Dimension, Record<Language, string>>> = {
  area: { en: "area of", vi: "diện tích" },
  length: { en: "length of", vi: "chiều dài" },
  power: { en: "capacity of", vi: "công suất" },
};
const ONLY_MEASURE = /^(?:total |tong )?(?:area|length|capacity|dien tich|chieu dai|cong suat)$/;
const SAYS_MEASURE = /(?<![a-z])(?:area|length|capacity|hectares|dien tich|chieu dai|cong suat)(?![a-z])/;

/**
 * A metric that the vocabulary does not know, named in the words of the text: the counted noun and what follows it; else
 * what the clause speaks of before the verb that leads to the figure, and what the figure is of.
 */
export function openMetric(scene: Scene, quantity: Quantity, clause: Clause): MetricRead {
  const { dimension } = UNIT_ENTRIES[quantity.unit];
  const noun = nounOf(scene, quantity);
  const after = printed(scene, phraseAfter(scene, clause.complement));
  const before = noun && after.length > 0 ? [] : wordsBefore(scene, clause, after.length > 0, noun !== null);
  const short = after.length > 0 && dimension !== "share" ? lastOf(scene, before) : before;
  const words = [
    ...printed(scene, noun && !GENERAL.test(quantity.unit) ? [] : short),
    noun ?? [],
    after,
  ].flat();
  const phrase = words.join(" ").split(/\s+/).slice(0, MOST_WORDS).join(" ");
  const name = measured(scene, quantity, clause, phrase) || nearestPhrase(scene, quantity);
  return openNamed(name || quantity.unit, scene);
}

/**
 * What the text names last before a figure, else its heading, else first behind it in its sentence, else the title; a
 * line with figures of its own names nothing.
 */
function nearestPhrase(scene: Scene, quantity: Quantity): string {
  const phraseOf = (tokens: TermToken[] = []) => printed(scene, tokens).slice(0, MOST_WORDS).join(" ");
  const lineOf = (line: string | null) => (line && !/\d/.test(line) ? line : "");
  const behind = { start: quantity.end, end: sentenceOf(scene, quantity).end };
  return (
    phraseOf(segmentsOf(scene, { start: 0, end: quantity.outerStart }).at(-1)) ||
    lineOf(scene.heading) ||
    phraseOf(segmentsOf(scene, behind)[0]) ||
    lineOf(scene.title)
  );
}

/** A phrase with what its unit measures, where it does not say so: "*area of* tea"; and of what, where it says only that. */
function measured(scene: Scene, { unit }: Quantity, { previous }: Clause, phrase: string): string {
  const { [scene.language]: measure } = MEASURED[UNIT_ENTRIES[unit].dimension] ?? {};
  if (!measure) return phrase;
  const of = previous && (phrase === "" || ONLY_MEASURE.test(fold(phrase))) ? nounOf(scene, previous) : null;
  if (!of) return phrase && !SAYS_MEASURE.test(fold(phrase)) ? `${measure} ${phrase}` : phrase;
  return `${phrase ? `${phrase}${scene.language === "en" ? " of" : ""}` : measure} ${of}`;
}

const printed = ({ text }: Scene, tokens: TermToken[]) =>
  tokens.map(({ start, end }) => text.slice(start, end));

/** The verb and what is done, of longer words. */
function lastOf({ naming }: Scene, tokens: TermToken[]): TermToken[] {
  const last = tokens.slice(-VERB_WORDS);
  return last.slice(last.findIndex((token) => isOneOf(naming, token)));
}

const RATE_TAIL = / (?:a|per|each) \p{L}+$| annually$/u;

/** The counted thing: as printed behind digits, else by the name of its unit. */
function nounOf({ language }: Scene, { unit, noun, text }: Quantity): string | null {
  if (noun) return noun;
  const entry = UNIT_ENTRIES[unit];
  if (entry.dimension !== "count") return null;
  const printed = /\d[\d.,\s]*(?:(?:nghìn|ngàn|triệu|thousand|million)\s+)?(\p{L}[\p{L} -]*)$/u.exec(
    text,
  )?.[1];
  return printed?.replace(RATE_TAIL, "").trim() ?? (language === "en" ? entry.en[1] : entry.vi);
}

/** What the words before the figure name: its own piece, or the nearest that speaks where nothing follows it. */
function wordsBefore(
  scene: Scene,
  { pieces, joined, previous }: Clause,
  followed: boolean,
  counted: boolean,
): TermToken[] {
  const near = followed ? pieces.slice(0, 1) : pieces;
  const speaks = near.find((piece) => spansIn(scene.naming, piece).length > 0);
  if (speaks) return phraseBefore(scene, speaks, joined);
  return followed || counted || !previous ? [] : phraseAfter(scene, clauseOf(scene, previous).complement);
}

/**
 * "*The area of new tea* reached", "The Board *has raised*": the words of a piece that name something, without the verbs
 * that lead on and without who acts.
 */
function phraseBefore(scene: Scene, piece: Span, joined: boolean): TermToken[] {
  const segments = segmentsOf(scene, piece);
  // Right behind a figure, what comes first is said of that one.
  const speaking = joined && segments.length > 1 ? segments.slice(1) : segments;
  const things = speaking.map((tokens) => withoutActor(scene, tokens)).filter(({ length }) => length > 0);
  return (things.length > 0 ? things : speaking).flat();
}

/** "*The Social Policy Bank* lent": two or more words with capitals that a piece begins with name who acts. */
function withoutActor({ text, language }: Scene, tokens: TermToken[]): TermToken[] {
  if (language !== "en") return tokens;
  const isName = ({ start, end }: TermToken) => end - start <= 3 || /^\p{Lu}\p{Ll}/u.test(text.slice(start));
  const first = tokens.findIndex((token) => !isName(token));
  const names = tokens
    .slice(0, first < 0 ? tokens.length : first)
    .filter(({ start, end }) => end - start > 3);
  return names.length > 1 ? tokens.slice(first < 0 ? tokens.length : first) : tokens;
}

/** "VND 5 billion *in development capital*", "195,000 hectares are *being harvested*": what is said of the figure. */
function phraseAfter(scene: Scene, complement: Span): TermToken[] {
  return segmentsOf(scene, complement)[0] ?? [];
}

/** The stretches of a span between the words that lead on, people, places and times, as far as they name something. */
function segmentsOf(scene: Scene, span: Span): TermToken[][] {
  const segments: TermToken[][] = [[]];
  const apart = [...findPeople(scene), ...scene.places, ...scene.periods];
  for (const token of spansIn(scene.tokens, span)) {
    const isApart = apart.some(({ start, end }) => start <= token.start && token.end <= end);
    if (isApart || scene.leading.has(token)) segments.push([]);
    else segments.at(-1)?.push(token);
  }
  return segments.map((tokens) => worded(scene, tokens)).filter(({ length }) => length > 0);
}

/** Words that begin a name though they name nothing by themselves: "*the rate of* unemployment", "*mức* chi trả". */
const MEASURES = {
  en: wordSet("rate level number total average proportion share percentage amount volume value price"),
  vi: wordSet("mức tỷ tỉ lệ số tổng tốc độ lượng giá"),
};
const MEASURE_REACH = 3;

/** Those of `tokens` from the first to the last that names something, and the measure before or behind them. */
function worded({ naming, language }: Scene, tokens: TermToken[]): TermToken[] {
  const first = tokens.findIndex((token) => isOneOf(naming, token));
  if (first < 0) return [];
  const reach = Math.max(0, first - MEASURE_REACH);
  const before = tokens.slice(reach, first).findIndex((token) => MEASURES[language](token, true));
  const last = tokens.findLastIndex((token) => isOneOf(naming, token));
  const behind = tokens[last + 1];
  const isMeasure = language === "en" && behind !== undefined && MEASURES.en(behind, true);
  return tokens.slice(before < 0 ? first : reach + before, isMeasure ? last + 2 : last + 1);
}
