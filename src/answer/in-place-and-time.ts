import type { Fact } from "../domain.ts";
import { fold } from "../text/fold.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Question } from "./question.ts";

/** A person or group counts wherever it lives within the place asked for; any other figure only of that very place. */
export function inPlace(fact: Fact, question: Question, vocabulary: Vocabulary): boolean {
  const kind = vocabulary.places.get(fact.place)?.kind;
  if (!question.place) return !question.wholeProvince || kind === "province";
  if (fact.place === question.place.id) return true;
  if (fact.about === null) return false;
  // A figure of a person is told of the commune; people are asked about by the village that they live in.
  if (vocabulary.places.get(question.place.id)?.parent === fact.place) return true;
  for (let at = vocabulary.places.get(fact.place); at; at = vocabulary.places.get(at.parent ?? "")) {
    if (at.id === question.place.id) return true;
  }
  return false;
}

/**
 * A single year asks for periods that end in it, but an average over several years is no value of their last
 * (CONTRACT, "Periods and kinds"); a span asks for that span, or for what it ended in.
 */
export function inPeriod(fact: Fact, { period: asked, yearly, speaksOfChange, text }: Question): boolean {
  if (!asked) return true;
  if (asked.from === asked.to && ALONE.test(fold(text)))
    return [fact.period?.from, fact.period?.to].every((end) => end?.startsWith(asked.from.slice(0, 4)));
  const { period, base } = fact;
  // "How much has it grown since 2020?": the year is that of the base.
  if (base?.from.startsWith(asked.from.slice(0, 4)) && fact.direction !== null && speaksOfChange) return true;
  if (!period) return false;
  if (asked.to === null) return period.from.startsWith(asked.from) && period.to !== period.from;
  if (period.to === null) return asked.from !== asked.to && period.from.startsWith(asked.from);
  const sameEnd = period.to.startsWith(asked.to) || asked.to.startsWith(period.to);
  const spans = period.from.slice(0, 4) !== period.to.slice(0, 4);
  if (asked.from === asked.to) return sameEnd && (yearly || !(spans && fact.per.includes("year")));
  return sameEnd;
}

/** One year and no more (folded): no total of several is an answer. */
const ALONE =
  /(?<![a-z])(?:(?:rieng|chi|noi)(?: trong)? nam (?:\d{4}|nay|ngoai)|(?:just|only)(?: (?:in|for|the year))? \d{4}|(?:in|for) \d{4} (?:alone|only)|\d{4} alone)(?![a-z\d])/;
