import type { Bilingual } from "../domain.ts";
import { slugOf } from "../text/slug-of.ts";
import type { Metric } from "../vocabulary/vocabulary.ts";
import type { Scene } from "./scene.ts";

/** What a figure measures. */
export interface MetricRead {
  /** Id of the vocabulary, or `open:` and a slug. */
  metric: string;
  label: Bilingual;
}

export function readAs({ id, label }: Metric): MetricRead {
  return { metric: id, label };
}

/** The open metric of a name in the text's language. */
export function openNamed(phrase: string, { language }: Pick<Scene, "language">): MetricRead {
  return { metric: `open:${slugOf(phrase)}`, label: { [language]: phrase } };
}
