import type { Language } from "../domain.ts";
import type { Watch } from "../state/watches.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { WATCHING } from "./phrases/watching.ts";

/** "poverty rate, Na Sang": what a watch is of. */
export function nameWatch(
  { metric, place }: Pick<Watch, "metric" | "place">,
  language: Language,
  { metrics, places }: Pick<Vocabulary, "metrics" | "places">,
): string {
  const phrases = WATCHING[language];
  const metricName = metrics.get(metric)?.label[language] ?? metric;
  const placeName = places.get(place)?.name ?? place;
  if (metric === "") return phrases.everythingAt(placeName);
  return place === "" ? metricName : phrases.at(metricName, placeName);
}
