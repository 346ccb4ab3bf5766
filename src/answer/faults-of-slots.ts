import type { Fact, Language, Measure, Quantity } from "../domain.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import { fold } from "../text/fold.ts";
import { findPlaces } from "../vocabulary/find-places.ts";
import { findTerms, namesOf } from "../vocabulary/find-terms.ts";
import { groupOf } from "../vocabulary/group-of.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { ModelSentence } from "./draft.ts";
import { phrasesOf } from "./phrases/phrases.ts";
import { printFigure } from "./print-figure.ts";

/** A sentence as a person reads it without the citation marks, and where each figure stands in it. */
interface Reading {
  text: string;
  slots: { fact: Fact; start: number; end: number }[];
}

/**
 * Why the words of a sentence may not stand around its figures: they make another figure of one ("giảm" before a level,
 * "per month" behind a yearly income), or name another metric, place or person than the fact has.
 */
export function faultsOfSlots(sentence: ModelSentence, language: Language, vocabulary: Vocabulary): string[] {
  const reading = readSentence(sentence, language);
  const quantities = findQuantities(reading.text, { language });
  return reading.slots.flatMap((slot, n) => {
    const from = reading.slots[n - 1]?.end ?? 0;
    const before = reading.text.slice(from, slot.start);
    const faults = [
      ...(/[-–—]\s*$/u.test(before) ? ["a dash before it reads as a minus or a range"] : []),
      ...(readsAlike(slot, reading.text, quantities, language) ? [] : ["reads as another figure here"]),
      ...otherMetric(slot.fact, before, wordsOf(sentence), vocabulary),
      ...otherPlace(slot.fact, wordsOf(sentence), vocabulary),
      ...withoutPerson(slot.fact, wordsOf(sentence), vocabulary),
    ];
    return faults.map((fault) => `fact "${slot.fact.id}": ${fault}`);
  });
}

function readSentence({ parts }: ModelSentence, language: Language): Reading {
  const reading: Reading = { text: "", slots: [] };
  for (const part of parts) {
    const start = reading.text.length;
    reading.text += "fact" in part ? printed(part.fact, language) : part.words;
    if ("fact" in part) reading.slots.push({ fact: part.fact, start, end: reading.text.length });
  }
  return reading;
}

function printed(fact: Fact, language: Language): string {
  const { before, text, after } = printFigure(fact, language);
  return (fact.direction ? phrasesOf(language).change[fact.direction] : "") + before + text + after;
}

const wordsOf = ({ parts }: ModelSentence) =>
  parts.map((part) => ("words" in part ? part.words : ",")).join("");

/** Whether a figure is read between the words as it is read by itself. */
function readsAlike(
  { start, end }: Reading["slots"][number],
  text: string,
  quantities: Quantity[],
  language: Language,
): boolean {
  const alone = findQuantities(text.slice(start, end), { language }).map(meaningOf);
  const here = quantities.filter((quantity) => quantity.start < end && start < quantity.end);
  return JSON.stringify(here.map(meaningOf)) === JSON.stringify(alone);
}

function meaningOf({ value, low, high, of, unit, per, direction, qualifier }: Measure) {
  return { value, low, high, of, unit, per, direction, qualifier };
}

/**
 * The names just before a figure say what it is. Where there are none, those of the sentence do that could: five bridges
 * are no poverty rate, whatever else the sentence names.
 */
function otherMetric(fact: Fact, before: string, sentence: string, vocabulary: Vocabulary): string[] {
  const named = (text: string) =>
    findTerms(text, vocabulary).flatMap(({ type, ids }) => (type === "metric" ? ids : []));
  const near = named(before);
  const fitting = named(sentence).filter((id) => vocabulary.metrics.get(id)?.unit.includes(fact.unit));
  const ids = near.length > 0 ? near : fitting;
  const own = [fact.metric, ...Object.values(fact.label).flatMap(named)];
  if (ids.length === 0 || ids.some((id) => own.includes(id))) return [];
  return [`measures ${fact.metric}; the words name ${ids.join(", ")}`];
}

function otherPlace(fact: Fact, text: string, vocabulary: Vocabulary): string[] {
  const ids = findPlaces(text, vocabulary).map(({ id }) => id);
  if (ids.length === 0 || ids.includes(fact.place)) return [];
  return [`is about ${fact.place}; the words name ${ids.join(", ")}`];
}

/** One family's income is no average: whom a figure is about must be said beside it. */
function withoutPerson({ about }: Fact, text: string, vocabulary: Vocabulary): string[] {
  if (about === null) return [];
  const group = groupOf(about, vocabulary);
  const names = group ? namesOf(group) : [about];
  const folded = fold(text);
  return names.some((name) => folded.includes(fold(name)))
    ? []
    : [`is about ${about}, whom the words leave out`];
}
