import type { Fact } from "../domain.ts";
import { measureJson } from "./figure-json.ts";

/** A fact as every mode of `facts --jsonl` prints it (CONTRACT). */
export function factJson(fact: Fact) {
  const { id, article, passage, metric, label, programme, place, placeLabel, about, period, base } = fact;
  const { kind, partOf, speaker, status, quotes } = fact;
  return {
    id,
    ...measureJson(fact),
    contested: false,
    readings: [],
    ...{ article, passage, metric, label, programme, place, placeLabel, about, period, base },
    ...{ kind, partOf, speaker, status, quotes },
  };
}
