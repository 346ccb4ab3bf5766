import type { Fact, Language, Measure, Quantity, Unit } from "../domain.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import { fold } from "../text/fold.ts";
import { findPlaces } from "../vocabulary/find-places.ts";
import { findTerms, namesOf } from "../vocabulary/find-terms.ts";
import { formatBase } from "../vocabulary/format-period.ts";
import { groupOf } from "../vocabulary/group-of.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { factsOfSlot, type ModelSentence, type Slot } from "./draft.ts";
import { faultsOfTurns } from "./faults-of-turns.ts";
import { phrasesOf } from "./phrases/phrases.ts";
import { aboutOf, printComputed, printFigure } from "./print-figure.ts";

/** A sentence as a person reads it without the citation marks, and where each figure stands in it. */
interface Reading {
  text: string;
  slots: { slot: Slot; unit: Unit; change: string; start: number; end: number }[];
}

/**
 * Why the words of a sentence may not stand around its figures: they make another figure of one ("giảm" before a level,
 * "per month" behind a yearly income), or name another metric, place or person than its facts have.
 */
export function faultsOfSlots(sentence: ModelSentence, language: Language, vocabulary: Vocabulary): string[] {
  const reading = readSentence(sentence, language);
  const quantities = findQuantities(reading.text, { language });
  const words = wordsOf(sentence);
  return reading.slots.flatMap(({ slot, unit, change, start, end }, n) => {
    const before = reading.text.slice(reading.slots[n - 1]?.end ?? 0, start);
    const facts = factsOfSlot(slot);
    const faults = [
      ...(/[-–—]\s*$/u.test(before) ? ["a dash before it reads as a minus or a range"] : []),
      ...(readsAlike({ start, end }, reading.text, quantities, language)
        ? []
        : ["reads as another figure here"]),
      ...(change && saysDirection(reading.text, start, change, language)
        ? [`the words before it say up or down too, beside "${change.trim()}"`]
        : []),
      ...otherMetric(facts, unit, before, words, vocabulary),
      ...facts.flatMap((fact) => otherPlace(fact, words, vocabulary)),
      ...facts.flatMap((fact) => withoutPerson(fact, words, vocabulary)),
      ...("fact" in slot ? faultsOfTurns(slot.fact, before, words, language) : []),
    ];
    return faults.map((fault) => `${nameOf(slot)}: ${fault}`);
  });
}

function nameOf(slot: Slot): string {
  const ids = factsOfSlot(slot).map(({ id }) => `"${id}"`);
  return "fact" in slot ? `fact ${ids}` : `${slot.operation} of ${ids.join(", ")}`;
}

function readSentence({ parts }: ModelSentence, language: Language): Reading {
  const reading: Reading = { text: "", slots: [] };
  for (const part of parts) {
    const start = reading.text.length;
    if ("words" in part) reading.text += part.words;
    else {
      const { change, text, unit } = printSlot(part, language);
      reading.text += change + text;
      reading.slots.push({ slot: part, unit, change, start, end: reading.text.length });
    }
  }
  return reading;
}

/** The figure of a slot as the reply prints it, without its marks, with the word for its direction before it. */
function printSlot(slot: Slot, language: Language): { change: string; text: string; unit: Unit } {
  const changeOf = ({ direction }: Measure) => (direction ? phrasesOf(language).change[direction] : "");
  if ("fact" in slot) {
    const { before, text, after } = printFigure(slot.fact, language);
    return { change: changeOf(slot.fact), text: before + text + after, unit: slot.fact.unit };
  }
  const { operation, facts } = slot;
  const { measure, printed } = printComputed(operation, facts, aboutOf(operation, facts), language);
  const base = measure.direction && facts[0]?.period;
  const compared = base ? ` ${formatBase(base, language)}` : "";
  return {
    change: changeOf(measure),
    text: printed.before + printed.text + printed.after + compared,
    unit: measure.unit,
  };
}

const wordsOf = ({ parts }: ModelSentence) =>
  parts.map((part) => ("words" in part ? part.words : ",")).join("");

/** Whether a figure is read between the words as it is read by itself. */
function readsAlike(
  { start, end }: { start: number; end: number },
  text: string,
  quantities: Quantity[],
  language: Language,
): boolean {
  const alone = findQuantities(text.slice(start, end), { language }).map(meaningOf);
  const here = quantities.filter((quantity) => quantity.start < end && start < quantity.end);
  return JSON.stringify(here.map(meaningOf)) === JSON.stringify(alone);
}

/** Whether the figure would be a change without the word that it is printed with. */
function saysDirection(text: string, start: number, change: string, language: Language): boolean {
  const without = text.slice(0, start) + text.slice(start + change.length);
  const [here] = findQuantities(without, { language }).filter(({ end }) => end > start);
  return here !== undefined && here.direction !== null;
}

function meaningOf({ value, low, high, of, unit, per, direction, qualifier }: Measure) {
  return { value, low, high, of, unit, per, direction, qualifier };
}

/**
 * The names just before a figure say what it is. Where there are none, those of the sentence do that could: five bridges
 * are no poverty rate, whatever else the sentence names.
 */
function otherMetric(
  facts: Fact[],
  unit: Unit,
  before: string,
  sentence: string,
  vocabulary: Vocabulary,
): string[] {
  const named = (text: string) =>
    findTerms(text, vocabulary).flatMap(({ type, ids }) => (type === "metric" ? ids : []));
  const near = named(before);
  const fitting = named(sentence).filter((id) => vocabulary.metrics.get(id)?.unit.includes(unit));
  const ids = near.length > 0 ? near : fitting;
  const own = facts.flatMap(({ metric, label }) => [metric, ...Object.values(label).flatMap(named)]);
  if (ids.length === 0 || ids.some((id) => own.includes(id))) return [];
  const measured = [...new Set(facts.map(({ metric }) => metric))].join(", ");
  return [`measures ${measured}; the words name ${ids.join(", ")}`];
}

function otherPlace(fact: Fact, text: string, vocabulary: Vocabulary): string[] {
  const terms = findTerms(text, vocabulary);
  // In small letters too, where a question would mean something else by them: a model has no reason to write so.
  const typed = terms.flatMap(({ type, ids: named }) => (type === "place" ? named : []));
  const ids = [...new Set([...findPlaces(text, vocabulary, terms).map(({ id }) => id), ...typed])];
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
