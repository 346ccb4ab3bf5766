import type { Fact } from "../domain.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { findPeriods } from "../vocabulary/find-periods.ts";
import { findTerms } from "../vocabulary/find-terms.ts";
import { kindOfPlace } from "../vocabulary/place-kinds.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/**
 * What a reviewer should look at in an extracted fact: each thing that its own sentence does not settle.
 * @param asOf ISO date of the article, or of today: what ends later cannot have been reached.
 */
export function whyUnsure(fact: Fact, vocabulary: Vocabulary, asOf: string): string[] {
  return [
    reasonOfMetric(fact, vocabulary),
    reasonOfPlace(fact, vocabulary),
    reasonOfPeriod(fact),
    reasonOfKind(fact, asOf),
    reasonOfQuotes(fact),
  ].filter((reason) => reason !== null);
}

function reasonOfMetric(fact: Fact, vocabulary: Vocabulary): string | null {
  if (fact.metric.startsWith("open:")) return "metric: open, metrics.yaml has no such name";
  const named = candidates(fact, vocabulary);
  if (!named.has(fact.metric)) return "metric: its sentence does not name it";
  const others = [...named].filter((id) => id !== fact.metric);
  return others.length > 0 ? `metric: the sentence names ${others.join(", ")} too` : null;
}

/** Metrics named in the quotes whose figures can have this one's unit. */
function candidates(fact: Fact, vocabulary: Vocabulary): Set<string> {
  const { dimension } = UNIT_ENTRIES[fact.unit];
  const ids = fact.quotes
    .flatMap(({ text }) => findTerms(text, vocabulary))
    .filter(({ type }) => type === "metric")
    .flatMap((term) => term.ids);
  const fits = (id: string) =>
    id === fact.metric ||
    vocabulary.metrics
      .get(id)
      ?.unit.some((unit) =>
        dimension === "count" ? unit === fact.unit : UNIT_ENTRIES[unit].dimension === dimension,
      );
  return new Set(ids.filter(fits));
}

function reasonOfPlace(fact: Fact, vocabulary: Vocabulary): string | null {
  if (!vocabulary.places.has(fact.place)) {
    const entry = `- { id: ${fact.place}, kind: ${kindOfPlace(fact.place, vocabulary)}, name: ${fact.placeLabel} }`;
    return `place: proposed; before it is accepted places.yaml needs "${entry}", best with the parent that it lies in`;
  }
  const named = fact.quotes
    .flatMap(({ text }) => findTerms(text, vocabulary))
    .some(({ type, ids }) => type === "place" && ids.includes(fact.place));
  return named ? null : "place: its sentence does not name it";
}

function reasonOfPeriod({ period, quotes }: Fact): string | null {
  if (period === null) return "period: none";
  const mentions = quotes.flatMap(({ text, language }) => findPeriods(text, language, null));
  // A span counted from the day of publication has no ends here.
  const named = mentions.some(
    ({ period: own }) => own === null || (own.from === period.from && own.to === period.to),
  );
  return named ? null : "period: carried over, its sentence does not name it";
}

/** Without a word of hope or plan a figure is a result, which one of a time to come cannot be. */
function reasonOfKind({ kind, period }: Fact, asOf: string): string | null {
  const end = period?.to ?? null;
  const isToCome = end !== null && end > asOf.slice(0, end.length);
  return kind === "actual" && isToCome ? `kind: no word tells it, and ${end} is to come` : null;
}

/** The quotes of a row must print one figure: where one says more, or otherwise, a person decides. */
function reasonOfQuotes({ quotes }: Fact): string | null {
  const [first, ...others] = quotes.map(({ text, start, language }) =>
    findQuantities(text, { language }).find((quantity) => quantity.start === start),
  );
  const parts = (["qualifier", "per", "direction", "unit"] as const).filter((part) =>
    others.some((other) => String(other?.[part] ?? "") !== String(first?.[part] ?? "")),
  );
  return parts.length > 0 ? `${parts.join(", ")}: the two quotes differ` : null;
}
