import type { Bilingual } from "../domain.ts";
import { fold } from "../text/fold.ts";
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
  const slug = fold(phrase)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return { metric: `open:${slug}`, label: { [language]: phrase } };
}
