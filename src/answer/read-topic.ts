import type { Quantity } from "../domain.ts";
import type { Span } from "../facts/spans.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { KIND_WORDS } from "../vocabulary/place-kinds.ts";
import { isFullyMarked, type TermToken } from "../vocabulary/term-tokens.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { isFiller } from "./filler-words.ts";
import type { NamesAsked } from "./names-asked.ts";
import { isWithin, overlaps, spansOf } from "./question-spans.ts";
import {
  ASKED_KINDS,
  ASKED_PERCENT,
  ASKED_UNIT,
  ASKS_AMOUNT,
  ASKS_LATEST,
  ASKS_PARTS,
  ASKS_PROVINCE,
  ASKS_YEARLY,
  FRACTION,
  SAYS_WHEN,
  SPEAKS_OF_CHANGE,
} from "./question-words.ts";
import { type TopicWord, weighWords } from "./weigh-words.ts";

/** Words that say how something is asked, when or where: no topic. */
const NO_TOPIC = [
  ...[ASKED_PERCENT, ASKS_LATEST, SAYS_WHEN, ASKED_UNIT, ASKS_YEARLY, ASKS_PROVINCE, SPEAKS_OF_CHANGE],
  ...[ASKS_PARTS, ...ASKED_KINDS.map(({ pattern }) => pattern)],
];

/** The words that an answer has to be about, of those that `isAsked` holds for. */
export function readTopic(
  named: NamesAsked,
  vocabulary: Vocabulary,
  isAsked: (token: TermToken) => boolean,
): TopicWord[] {
  const { text, language, tokens, names } = named;
  const covered = coveredIn(named);
  const keeps = keptIn(named);
  const asked = tokens
    .filter(isAsked)
    .filter((token) => isWithin(token, names) || !isWithin(token, covered))
    .filter((token) => keeps(token) || !isFiller(token, language))
    .filter((token) => token.key.length > 1 && !/^\d+$/.test(token.key));
  return weighWords(asked, text, language, vocabulary);
}

function coveredIn(named: NamesAsked): Span[] {
  const { fillers, metrics, places, tokens, folded, periods, figures, counted, unit } = named;
  return [
    ...fillers.filter((phrase) => !metrics.some((metric) => overlaps(metric, phrase))),
    ...places.map((place) => withKind(place, tokens, folded)),
    ...periods,
    ...figures.map((figure) => numberOf(figure)),
    // "Bao nhiêu héc-ta mắc ca?" is about macadamia; "bao nhiêu hộ" is about households.
    ...(counted && unit && UNIT_ENTRIES[unit].dimension !== "count" ? [counted] : []),
    ...spansOf(folded, NO_TOPIC),
    // "Half of the schools, is it?" is about schools; what half of it comes to is another question.
    ...(ASKS_AMOUNT.test(folded) ? [] : spansOf(folded, [FRACTION])),
  ];
}

/** Words that are of the topic although they are fillers elsewhere: of what is counted, or of a longer name. */
function keptIn({ counted, unit, language, tokens, metrics, synonyms }: NamesAsked) {
  // "Việc làm" are two stop words, but where they are counted they are the topic.
  const countsThem = counted !== null && unit !== null && UNIT_ENTRIES[unit].dimension === "count";
  // Without marks "nghề" (a trade) is "nghe" (to hear), but not in "hoc nghe".
  const isAmbiguous = language === "vi" && !isFullyMarked(tokens);
  const phrases = [...metrics, ...synonyms].filter(
    (phrase) =>
      phrase.length > 1 &&
      !tokens.filter((token) => isWithin(token, [phrase])).every((token) => isFiller(token, language)),
  );
  return (token: TermToken) =>
    (countsThem && counted.start <= token.start && token.start < counted.end) ||
    (isAmbiguous && isWithin(token, phrases));
}

/** A place with the word beside it that says what kind of place it is. */
export function withKind({ start, end }: Span, tokens: TermToken[], folded: string): Span {
  const isKind = (token: TermToken | undefined) =>
    token !== undefined && folded.slice(token.start, token.end) in KIND_WORDS;
  const before = tokens.findLast((token) => token.end <= start);
  const after = tokens.find((token) => token.start >= end);
  return {
    start: isKind(before) ? (before?.start ?? start) : start,
    end: isKind(after) ? (after?.end ?? end) : end,
  };
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
