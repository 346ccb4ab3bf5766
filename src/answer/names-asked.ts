import type { Language, Quantity } from "../domain.ts";
import type { Span } from "../facts/spans.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import { fold } from "../text/fold.ts";
import { findPeriods, type PeriodMention } from "../vocabulary/find-periods.ts";
import { findPlaces, type PlaceMention } from "../vocabulary/find-places.ts";
import { FILLER, findSynonyms, type SynonymMention } from "../vocabulary/find-synonyms.ts";
import { findTerms, type TermMention } from "../vocabulary/find-terms.ts";
import { type TermToken, termTokens } from "../vocabulary/term-tokens.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { findElsewhere } from "./find-elsewhere.ts";
import { findName } from "./find-name.ts";
import { blanked, isWithin, overlaps, spansOf } from "./question-spans.ts";
import { ASKS_AMOUNT, CLAIM_FRAME, NOT_MEANT, WHERE_TOLD, WHO_ASKS } from "./question-words.ts";
import { bareYears } from "./read-asked-periods.ts";
import { type AskedUnit, readAskedUnit } from "./read-asked-unit.ts";

/** What a question names, each list in its order. */
export interface NamesAsked extends AskedUnit {
  text: string;
  language: Language;
  tokens: TermToken[];
  /** The folded text, and the same without what stands beside the question. */
  folded: string;
  main: string;
  /** What stands beside the question: who asks, where it was told, what is not meant. */
  beside: Span[];
  terms: TermMention[];
  /** The metrics that the question itself names. */
  metrics: TermMention[];
  places: PlaceMention[];
  periods: PeriodMention[];
  figures: Quantity[];
  /** The words of a person's or a thing's name, and of places that the vocabulary does not know. */
  names: TermToken[];
  elsewhere: TermToken[];
  synonyms: SynonymMention[];
  fillers: SynonymMention[];
}

/** Finds the names, times and figures in a question. */
export function findNamesAsked(text: string, language: Language, vocabulary: Vocabulary): NamesAsked {
  const folded = fold(text);
  const tokens = termTokens(text);
  const notMeant = spansOf(folded, [NOT_MEANT]);
  const beside = [...notMeant, ...spansOf(folded, [WHERE_TOLD, WHO_ASKS, CLAIM_FRAME])];
  const main = blanked(text, beside);
  const terms = findTerms(text, vocabulary, tokens);
  const phrases = phrasesIn(text, folded, tokens, vocabulary);
  const metrics = terms.filter(
    (term) =>
      term.type === "metric" &&
      !beside.some((span) => overlaps(span, term)) &&
      !phrases.synonyms.some((phrase) => isBrokenBy(term, phrase)),
  );
  // "Đường thôn bản Na Sang" are the village roads of Na Sang, not the roads of its village Na Sang.
  const places = findPlaces(blanked(text, [...metrics, ...spansOf(folded, [ASKS_HOW])]), vocabulary);
  const dated = findPeriods(main, language, null);
  const periods = [...dated, ...bareYears(main, dated)].sort((a, b) => a.start - b.start);
  // "Ba lo" is no three of anything where a Lò is meant.
  const names = findName(
    tokens.filter(
      (token) =>
        // "I'm a student from Lyon" names who asks.
        !isWithin(token, [...places, ...periods, ...beside, ...phrases.synonyms.filter(isLong)]),
    ),
    text,
  );
  const elsewhere = findElsewhere(text, tokens, [...terms, ...places, ...periods, ...beside]);
  const asksAmount = ASKS_AMOUNT.test(folded);
  const figures = findQuantities(text, { language })
    .filter(({ unit, scale }) => unit !== "one" || scale > 1)
    .filter((figure) => !names.some((name) => isWithin(name, [figure])))
    .filter((figure) => ![...periods, ...notMeant].some((other) => overlaps(other, figure)))
    .filter((figure) => !(asksAmount && OF_WHOLE.test(folded.slice(0, figure.start))))
    .map(withoutVerb);
  return {
    ...{ text, language, tokens, folded, main: fold(main), beside, terms, metrics, places, periods },
    ...{ figures, elsewhere, names: [...names, ...elsewhere.filter((token) => !isWithin(token, names))] },
    ...readAskedUnit(blanked(text, beside), fold(main), language),
    ...phrases,
  };
}

/** "Giảm qua từng năm như thế nào" is of no place named Nậm Nhừ. */
const ASKS_HOW = /(?<![a-z])nhu (?:the )?nao(?![a-z])/;

/** "Of the 9,137 trainees, how many ...?" says what it asks a part of, and claims nothing. */
const OF_WHOLE = /(?<![a-z])(?:trong(?: so| tong so)?|(?:out )?of(?: the)?|among(?: the)?) $/;

/** "231 nghìn tỷ *là mấy* tỷ" counts nothing. */
const withoutVerb = (figure: Quantity): Quantity =>
  figure.unit === "item" && /^(?:la|bang|is|are|equals?)(?![a-z])/.test(fold(figure.noun ?? ""))
    ? { ...figure, unit: "one", noun: null }
    : figure;

/** "Toàn bộ vốn đầu tư | công": the longer phrase "vốn đầu tư công" goes on where the name ends. */
const isBrokenBy = (term: TermMention, phrase: SynonymMention) =>
  phrase.length > 2 && term.start < phrase.start && phrase.start < term.end && term.end < phrase.end;

const isLong = ({ length }: SynonymMention) => length > 1;

function phrasesIn(text: string, folded: string, tokens: TermToken[], vocabulary: Vocabulary) {
  const asking = spansOf(folded, [ASKS_AMOUNT]);
  // "Co may" is a machine, but not in "co may nguoi".
  const phrases = findSynonyms(text, vocabulary, tokens).filter(
    (phrase) => !asking.some((span) => overlaps(span, phrase)),
  );
  const isFiller = ({ ids }: SynonymMention) => ids.every((id) => id === FILLER);
  return { synonyms: phrases.filter((phrase) => !isFiller(phrase)), fillers: phrases.filter(isFiller) };
}
