import type { Kind, Language, Period, Quantity, Unit } from "../domain.ts";
import type { MeasureWord } from "../facts/measure-words.ts";
import type { PeriodMention } from "../vocabulary/find-periods.ts";
import type { PlaceMention } from "../vocabulary/find-places.ts";
import type { SynonymMention } from "../vocabulary/find-synonyms.ts";
import type { TermMention } from "../vocabulary/find-terms.ts";
import type { TermToken } from "../vocabulary/term-tokens.ts";
import type { Asked } from "./operation-words.ts";
import type { TopicWord } from "./weigh-words.ts";

/** What a message asks. */
export interface Question {
  text: string;
  language: Language;
  /** `source`: of the answer before, in a conversation. */
  asks: "figure" | "text" | "either" | "nothing" | "source";
  /** In a language that is neither of ours. */
  foreign: boolean;
  /** Metrics whose whole name stands in the question, and where. */
  metrics: TermMention[];
  /** Several of them are asked for, each by itself: "A and B". */
  several: boolean;
  /** Programmes that are named. */
  programmes: string[];
  /** Groups of the vocabulary that are named: poor districts. */
  groups: string[];
  /** The most local place named; null where none is. */
  place: Pick<PlaceMention, "id" | "name" | "former"> | null;
  /** True where the province as a whole is meant, by words like "toàn tỉnh". */
  wholeProvince: boolean;
  /** Every place and every time that is named, in order. */
  places: PlaceMention[];
  periods: PeriodMention[];
  period: Period | null;
  latest: boolean;
  kind: Kind | null;
  /** What is to be done with figures, likeliest first; none where a value is asked for. */
  operations: Asked[];
  /** Facts of the answers before that this is to be done with; none where the question names its own. */
  operands: string[];
  /** What comes each year is asked for, not a total. */
  yearly: boolean;
  /** A change is spoken of; the question is by how much. */
  speaksOfChange: boolean;
  asksChange: boolean;
  /** What is missing of a whole is asked for; what it is made up of is. */
  missing: boolean;
  parts: boolean;
  /** What was paid out is asked for, of what was planned to be. */
  spent: boolean;
  /** The unit that the asking words fix: "bao nhiêu hộ" asks for households, "how much money" for an amount. */
  unit: Unit | null;
  /** A thing is named to be counted: "how many people" asks something, "what rate" does not. */
  counted: boolean;
  /** "How many", "mấy": an answer is a count, whatever is counted. */
  countsThings: boolean;
  /** The sorts of quantity that nouns of the question ask for: an area, an output, a price. */
  measures: MeasureWord[];
  /** Deeds that are asked about, of which one is not the other: building, repairing. */
  deeds: RegExp[];
  /** What each of many has or gets is asked for: no one person's figure. */
  ofEach: boolean;
  /** Words that carry the topic: what an answer has to be about. */
  topic: TopicWord[];
  /** Phrases of the thesaurus: another of the same group says the same. */
  synonyms: SynonymMention[];
  /** Things that figures seldom are about: an answer must say each. */
  things: string[];
  /** All words of the asking part, by key, and the pairs that stand side by side. */
  words: Set<string>;
  wordPairs: Set<string>;
  /** The topic's words that are written like names of people or things: an answer must have every one. */
  names: TermToken[];
  /** Those of them that name a place that the vocabulary does not know. */
  elsewhere: TermToken[];
  /** True where the absence of diacritics means something. */
  fullyMarked: boolean;
  /** The scale in which a figure of the question is asked, as 1e9 for billions; null where no other is. */
  scale: number | null;
  /** Figures that the question itself holds: a premise to confirm or to correct, never to repeat. */
  figures: Quantity[];
}

/** True where the question names a metric in full. */
export function namesMetric({ metrics }: Question, id: string): boolean {
  return metrics.some(({ ids }) => ids.includes(id));
}
