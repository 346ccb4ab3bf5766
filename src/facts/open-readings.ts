import type { Fact, Kind, Language, Period } from "../domain.ts";
import { findPeriods } from "../vocabulary/find-periods.ts";
import { findPlaces } from "../vocabulary/find-places.ts";
import { termTokens } from "../vocabulary/term-tokens.ts";
import type { Metric, Vocabulary } from "../vocabulary/vocabulary.ts";
import { asChangeOfRate } from "./as-change-of-rate.ts";
import { readAs } from "./metric-read.ts";

/** What the quotes of a fact bear out of the things that extraction left open; a thing that is not open has no readings. */
export interface OpenReadings {
  metric: string[];
  place: string[];
  period: Period[];
  kind: Kind[];
}

/** One of the readings of each thing; null leaves it as it is. */
export type Chosen = { [Thing in keyof OpenReadings]: OpenReadings[Thing][number] | null };

/**
 * The readings of what is open in an extracted fact; null where nothing is, or nothing is borne out. A metric may be named
 * by words that stand apart in the sentence, places and times must be named outright, and a kind is open where what ends
 * after `published` is told as reached.
 */
export function openReadings(
  fact: Fact,
  published: string | null,
  vocabulary: Vocabulary,
): OpenReadings | null {
  const readings: OpenReadings = {
    metric: fact.metric.startsWith("open:") ? metricsIn(fact, vocabulary) : [],
    place: vocabulary.places.has(fact.place) ? [] : placesIn(fact, vocabulary),
    period: fact.period === null ? periodsIn(fact, published) : [],
    kind: isYetToCome(fact, published) ? ["expected", "target", "plan"] : [],
  };
  return Object.values(readings).some(({ length }) => length > 0) ? readings : null;
}

/** The fact with the readings that were chosen: extracted as before. */
export function withReadings(fact: Fact, chosen: Chosen, vocabulary: Vocabulary): Fact {
  const metric = vocabulary.metrics.get(chosen.metric ?? "");
  const place = vocabulary.places.get(chosen.place ?? "");
  return {
    ...fact,
    ...(metric && { ...readAs(metric), ...asChangeOfRate(readAs(metric), fact, vocabulary) }),
    ...(place && { place: place.id, placeLabel: place.name }),
    ...(chosen.period && { period: chosen.period }),
    ...(chosen.kind && { kind: chosen.kind }),
  };
}

function metricsIn(fact: Fact, { metrics }: Vocabulary): string[] {
  return (
    [...metrics.values()]
      .filter((metric) => metric.unit.includes(fact.unit))
      // A level is no change, and a change no level.
      .filter(({ changeOf }) => changeOf === null || fact.direction !== null)
      .filter((metric) => fact.quotes.some(({ text, language }) => namesInPieces(metric, text, language)))
      .map(({ id }) => id)
  );
}

/** All words of one of its names stand in the text, in whatever order; one word alone says too little. */
function namesInPieces(metric: Metric, text: string, language: Language): boolean {
  const formsIn = (words: string) => termTokens(words).map(({ marked, key }) => marked ?? key);
  const said = new Set(formsIn(text));
  return [metric.label[language], ...metric.aliases[language]].some((name) => {
    const forms = formsIn(name);
    return forms.length > 1 && forms.every((form) => said.has(form));
  });
}

function placesIn({ quotes }: Fact, vocabulary: Vocabulary): string[] {
  const named = quotes.flatMap(({ text }) => findPlaces(text, vocabulary)).map(({ id }) => id);
  return [...new Set(named)].filter((id) => vocabulary.places.has(id));
}

function periodsIn({ quotes }: Fact, published: string | null): Period[] {
  const named = quotes
    .flatMap(({ text, language }) => findPeriods(text, language, published))
    .flatMap(({ period, base }) => (period && !base ? [period] : []));
  return [...new Map(named.map((period) => [`${period.from}/${period.to}`, period])).values()];
}

function isYetToCome({ kind, period }: Fact, published: string | null): boolean {
  if (kind !== "actual" || published === null || !period?.to) return false;
  return period.to > published.slice(0, period.to.length);
}
