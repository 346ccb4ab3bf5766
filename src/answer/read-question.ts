import type { Language, Quantity } from "../domain.ts";
import type { Span } from "../facts/spans.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { fold } from "../text/fold.ts";
import { normalise } from "../text/normalise.ts";
import { findPeriods } from "../vocabulary/find-periods.ts";
import { findPlaces, type PlaceMention } from "../vocabulary/find-places.ts";
import { FILLER, findSynonyms } from "../vocabulary/find-synonyms.ts";
import { findTerms, type TermMention } from "../vocabulary/find-terms.ts";
import { homePlace } from "../vocabulary/home-place.ts";
import { KIND_WORDS } from "../vocabulary/place-kinds.ts";
import { isFullyMarked, type TermToken, termTokens } from "../vocabulary/term-tokens.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { asksNothing } from "./chat-words.ts";
import { correctTypos } from "./correct-typos.ts";
import { isFiller } from "./filler-words.ts";
import { findCore } from "./find-core.ts";
import { findName } from "./find-name.ts";
import { guessQuestionLanguage, isForeign } from "./guess-question-language.ts";
import type { Question } from "./question.ts";
import {
  ASKED_KINDS,
  ASKED_PERCENT,
  ASKED_UNIT,
  ASKS_AMOUNT,
  ASKS_CHANGE,
  ASKS_FIGURE,
  ASKS_LATEST,
  ASKS_MISSING,
  ASKS_PARTS,
  ASKS_PROVINCE,
  ASKS_TEXT,
  ASKS_WHAT_ONLY,
  ASKS_YEARLY,
  CHAT_SPELLING,
  CLAIM_FRAME,
  COUNTS_THINGS,
  expandAbbreviations,
  GIVES_THINGS,
  JOINED,
  MARKED_CHANGE,
  MEASURES,
  NOT_MEANT,
  NOT_THE_KIND,
  OF_TARGET,
  SAYS_WHEN,
  SPEAKS_OF_CHANGE,
  TAG_QUESTION,
  WHERE_TOLD,
  WHO_ASKS,
} from "./question-words.ts";
import { bareYears, periodOf } from "./read-asked-periods.ts";
import { readAskedUnit } from "./read-asked-unit.ts";
import { readOperations } from "./read-operation.ts";
import { weighWords } from "./weigh-words.ts";
import { pairsOf } from "./word-index.ts";

/** Longer messages are read up to here: no question needs more, and reading stays quick. */
const LONGEST_QUESTION = 2000;

/** Reads a message of either language, with or without diacritics. */
export function readQuestion(
  message: { text: string; language?: Language },
  vocabulary: Vocabulary,
): Question {
  const raw = normalise(message.text)
    .text.replace(/<[^<>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST_QUESTION);
  const text = correctTypos(expandAbbreviations(raw, CHAT_SPELLING), vocabulary);
  const language = message.language ?? guessQuestionLanguage(text, vocabulary);
  const folded = fold(text);
  const foreign = isForeign(raw, vocabulary);
  const tokens = termTokens(text);
  const beside = spansOf(folded, [NOT_MEANT, WHERE_TOLD, WHO_ASKS, CLAIM_FRAME]);
  const main = fold(blanked(text, beside));
  const core = findCore(folded, tokens.length);
  const inCore = ({ start }: { start: number }) =>
    core.some((span) => span.start <= start && start < span.end);
  const terms = findTerms(text, vocabulary, tokens);
  const asking = spansOf(folded, [ASKS_AMOUNT]);
  // "Co may" is a machine, but not in "co may nguoi".
  const phrases = findSynonyms(text, vocabulary, tokens).filter(
    (phrase) => !asking.some((span) => overlaps(span, phrase)),
  );
  const says = (filler: boolean) => phrases.filter(({ ids }) => ids.every((id) => id === FILLER) === filler);
  const metrics = terms.filter(
    (term) => term.type === "metric" && !beside.some((span) => overlaps(span, term)),
  );
  // "Đường thôn bản Na Sang" are the village roads of Na Sang, not the roads of its village Na Sang.
  const places = findPlaces(blanked(text, metrics), vocabulary);
  const asked = blanked(text, beside);
  const dated = findPeriods(asked, language, null);
  const periods = [...dated, ...bareYears(asked, dated)].sort((a, b) => a.start - b.start);
  const quantities = findQuantities(text, { language }).filter(
    ({ unit, scale }) => unit !== "one" || scale > 1,
  );
  const { unit, counted } = readAskedUnit(text, folded, language);
  const isIn = (spans: Span[]) => (token: Span) =>
    spans.some(({ start, end }) => start <= token.start && token.end <= end);
  // "Ba lo" is no three of anything where a Lò is meant.
  const names = findName(
    tokens.filter((token) => !isIn([...places, ...periods])(token)),
    text,
  );
  const figures = quantities.filter(
    (figure) =>
      !names.some((name) => isIn([figure])(name)) && !periods.some((period) => overlaps(period, figure)),
  );
  const covered = [
    ...says(true).filter((phrase) => !metrics.some((metric) => overlaps(metric, phrase))),
    ...places.map((place) => withKind(place, tokens, folded)),
    ...periods,
    ...figures.map((figure) => numberOf(figure)),
    // "Bao nhiêu héc-ta mắc ca?" is about macadamia; "bao nhiêu hộ" is about households.
    ...(counted && unit && UNIT_ENTRIES[unit].dimension !== "count" ? [counted] : []),
    ...spansOf(folded, [
      ASKED_PERCENT,
      ASKS_LATEST,
      SAYS_WHEN,
      ASKED_UNIT,
      ASKS_YEARLY,
      ASKS_PROVINCE,
      SPEAKS_OF_CHANGE,
      ASKS_PARTS,
      ...ASKED_KINDS.map(({ pattern }) => pattern),
    ]),
  ];
  const isUncovered = (token: TermToken) => isIn(names)(token) || !isIn(covered)(token);
  const metricsInCore = metrics.filter(inCore);
  // "Total investment: which source paid most?" names its topic before the part that asks.
  const isAsked = (token: TermToken) =>
    !isIn(beside)(token) && (inCore(token) || (metricsInCore.length === 0 && isIn(metrics)(token)));
  // "Việc làm" are two stop words, but where they are counted they are the topic.
  const isCounted = ({ start }: TermToken) =>
    counted !== null &&
    unit !== null &&
    UNIT_ENTRIES[unit].dimension === "count" &&
    counted.start <= start &&
    start < counted.end;
  const marked = isFullyMarked(tokens);
  // Without marks "nghề" (a trade) is "nghe" (to hear), but not in "hoc nghe".
  const phrasesOfWords = [...metrics, ...says(false)].filter(
    (phrase) =>
      phrase.length > 1 && !tokens.filter(isIn([phrase])).every((token) => isFiller(token, language)),
  );
  const isInPhrase = (token: TermToken) => language === "vi" && !marked && isIn(phrasesOfWords)(token);
  const topic = weighWords(tokens, text, language, vocabulary)
    .filter(isAsked)
    .filter(isUncovered)
    .filter((token) => isCounted(token) || isInPhrase(token) || !isFiller(token, language))
    .filter((token) => token.key.length > 1 && !/^\d+$/.test(token.key));
  // "tặng" (give) and "tăng" (rise) are one word without marks: there a counted thing decides.
  const isGift = marked ? !MARKED_CHANGE.test(text.toLowerCase()) : GIVES_THINGS.test(folded);
  const speaksOfChange = SPEAKS_OF_CHANGE.test(folded) && !isGift;
  const named = (metricsInCore.length > 0 ? metricsInCore : metrics)
    .map((mention) => (speaksOfChange ? withChanges(mention, vocabulary) : mention))
    .map((mention) => (OF_TARGET.test(folded) ? asTargetShare(mention, vocabulary) : mention));
  return {
    text,
    language,
    asks: foreign ? "nothing" : whatItAsks(folded, metrics.length > 0),
    foreign,
    metrics: named,
    several:
      named.length > 1 &&
      named.every(({ start }, n) => n === 0 || JOINED.test(fold(text.slice(named[n - 1]?.end, start)))),
    programmes: terms.filter(({ type }) => type === "programme").flatMap(({ ids }) => ids),
    // "Exported workers" are a group, and their number is a metric of the same name.
    groups: terms
      .filter((group) => group.type === "group" && !metrics.some((metric) => overlaps(metric, group)))
      .flatMap(({ ids }) => ids),
    place: mostLocal(placesAsked(places, [inCore, (place) => !isIn(beside)(place)]), vocabulary),
    wholeProvince: ASKS_PROVINCE.test(folded),
    places,
    periods,
    period: periodOf(periods, text),
    latest: ASKS_LATEST.test(main),
    kind: ASKED_KINDS.find(({ pattern }) => pattern.test(main.replace(NOT_THE_KIND, "")))?.kind ?? null,
    operations: readOperations(main),
    yearly: ASKS_YEARLY.test(folded),
    speaksOfChange,
    asksChange: speaksOfChange && ASKS_CHANGE.test(folded),
    missing: ASKS_MISSING.test(folded.replace(TAG_QUESTION, "")),
    parts: ASKS_PARTS.test(folded),
    unit,
    counted: unit !== null && ASKS_AMOUNT.test(folded),
    // "How many km" asks for a length.
    countsThings: COUNTS_THINGS.test(folded) && (unit === null || UNIT_ENTRIES[unit].dimension === "count"),
    measures: MEASURES.filter(({ noun }) => noun.test(folded)),
    topic,
    // "Na Sang commune" says where, and nothing of what.
    synonyms: says(false).filter(
      (phrase) => !places.some((place) => overlaps(withKind(place, tokens, folded), phrase)),
    ),
    words: new Set(tokens.filter(isAsked).map(({ key }) => key)),
    wordPairs: pairsOf(tokens),
    names,
    fullyMarked: marked,
    figures,
  };
}

/** The text with spaces for what the spans cover. */
function blanked(text: string, spans: Span[]): string {
  return spans.reduce(
    (left, { start, end }) => left.slice(0, start) + " ".repeat(end - start) + left.slice(end),
    text,
  );
}

/** A place with the word beside it that says what kind of place it is. */
function withKind({ start, end }: Span, tokens: TermToken[], folded: string): Span {
  const isKind = (token: TermToken | undefined) =>
    token !== undefined && folded.slice(token.start, token.end) in KIND_WORDS;
  const before = tokens.findLast((token) => token.end <= start);
  const after = tokens.find((token) => token.start >= end);
  return {
    start: isKind(before) ? (before?.start ?? start) : start,
    end: isKind(after) ? (after?.end ?? end) : end,
  };
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Where the patterns match. */
export function spansOf(folded: string, patterns: RegExp[]): Span[] {
  return patterns.flatMap((pattern) =>
    [...folded.matchAll(new RegExp(pattern, "gu"))].map(({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
    })),
  );
}

function whatItAsks(folded: string, namesAMetric: boolean): Question["asks"] {
  if (!/[a-z0-9]/.test(folded) || asksNothing(folded)) return "nothing";
  if (ASKS_AMOUNT.test(folded) || ASKS_FIGURE.test(folded)) return "figure";
  if (namesAMetric && ASKS_PARTS.test(folded)) return "figure";
  if (ASKS_TEXT.test(folded)) return namesAMetric && ASKS_WHAT_ONLY.test(folded) ? "either" : "text";
  return namesAMetric ? "figure" : "either";
}

/** The number of "5,000 workers": the thing counted is a word of the topic. */
function numberOf({ start, end, unit, text }: Quantity): Span {
  if (UNIT_ENTRIES[unit].dimension !== "count") return { start, end };
  const number =
    /^[\d.,/\s]*(?:(?:nghìn|ngàn|nghin|ngan|triệu|trieu|tỷ|ty|thousand|million|billion)\s+)?/u.exec(
      text,
    )?.[0] ?? "";
  if (number.trim() !== "") return { start, end: start + number.length };
  // "Eight priorities": the number is a word.
  const noun = text.search(/(?<=\p{L}\s)\p{L}+$/u);
  return { start, end: start + (noun > 0 ? noun : text.length) };
}

/** The places that meet each condition, where any does: an asker's home counts where no other place is named. */
function placesAsked(
  places: PlaceMention[],
  conditions: ((place: PlaceMention) => boolean)[],
): PlaceMention[] {
  return conditions.reduce((left, meets) => (left.some(meets) ? left.filter(meets) : left), places);
}

/** "Xã Na Sang, tỉnh Điện Biên" asks about the commune. */
function mostLocal(places: PlaceMention[], vocabulary: Vocabulary): PlaceMention | null {
  const depth = ({ id }: PlaceMention) => {
    let steps = 0;
    for (let place = vocabulary.places.get(id); place?.parent; place = vocabulary.places.get(place.parent))
      steps++;
    return vocabulary.places.has(id) ? steps : Number.POSITIVE_INFINITY;
  };
  const home = homePlace(vocabulary).id;
  const isElsewhere = ({ id }: PlaceMention) => Number(id !== home);
  return [...places].sort((a, b) => depth(b) - depth(a) || isElsewhere(a) - isElsewhere(b))[0] ?? null;
}

/** Who speaks of the fall of a rate may mean the metric of its yearly fall. */
function withChanges(mention: TermMention, { metrics }: Vocabulary): TermMention {
  const changes = [...metrics.values()].filter(({ changeOf }) => changeOf && mention.ids.includes(changeOf));
  return { ...mention, ids: [...mention.ids, ...changes.map(({ id }) => id)] };
}

/** "What percent of the target was it?": the metric that says so, where there is one. */
function asTargetShare(mention: TermMention, { metrics }: Vocabulary): TermMention {
  const shares = [...metrics.values()].filter(
    ({ targetShareOf }) => targetShareOf && mention.ids.includes(targetShareOf),
  );
  return shares.length > 0 ? { ...mention, ids: shares.map(({ id }) => id) } : mention;
}
