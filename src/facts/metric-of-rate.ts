import type { Quantity } from "../domain.ts";
import type { Metric } from "../vocabulary/vocabulary.ts";
import { type MetricRead, openNamed, readAs } from "./metric-read.ts";
import type { Scene } from "./scene.ts";

/** The metric that is the share of another. */
export function shareOf(scene: Scene, of: MetricRead): MetricRead {
  return (
    named(scene, "shareOf", of) ??
    openNamed(`${scene.language === "en" ? "share of" : "tỷ lệ"} ${nameOf(scene, of)}`, scene)
  );
}

/** The metric that is how much of another was reached of the `aim` for it, be that called a plan or a target. */
export function targetShareOf(scene: Scene, of: MetricRead, aim: string): MetricRead {
  const name = scene.language === "en" ? `share of the ${aim} for` : `mức hoàn thành ${aim}`;
  return named(scene, "targetShareOf", of) ?? openNamed(`${name} ${nameOf(scene, of)}`, scene);
}

/** The metric that is what another is worth. */
export function worthOf(scene: Scene, of: MetricRead): MetricRead {
  return openNamed(`${scene.language === "en" ? "value of" : "giá trị"} ${nameOf(scene, of)}`, scene);
}

const nameOf = ({ language }: Scene, { metric, label }: MetricRead) => label[language] ?? metric;

function named(
  { vocabulary }: Scene,
  relation: "shareOf" | "targetShareOf" | "changeOf",
  { metric }: MetricRead,
) {
  const found = [...vocabulary.metrics.values()].find((other) => other[relation] === metric);
  return found ? readAs(found) : null;
}

/** Words for a change that comes each year (folded). */
const YEARLY =
  /(?<![a-z])(?:averag\w*|annual(?:ly)?|(?:per|a|each|every) year|yearly|binh quan|trung binh|moi nam|hang nam)(?![a-z])/;
const YEARLY_REACH = 70;

/**
 * "The poverty rate fell by 4% a year": the metric of a rate's change, where the vocabulary has one. It is that of each
 * year: a fall between two dates is a change of the rate itself.
 */
export function changeOf(scene: Scene, { per, start, end }: Quantity, of: MetricRead): MetricRead {
  const near = scene.folded.slice(Math.max(0, start - YEARLY_REACH), end + YEARLY_REACH / 2);
  return per.includes("year") || YEARLY.test(near) ? (named(scene, "changeOf", of) ?? of) : of;
}

/** Words right before a figure that make it a level, though the sentence speaks of a fall or a rise (folded). */
const LEVEL_BEFORE = /(?<![a-z])(?:to|at|con|xuong|len|o muc|la)\s*$/;

/** A change of a metric is the metric that measures it, "reduced to 13.5%" is the level. */
export function asLevelOrChange(scene: Scene, quantity: Quantity, metric: Metric): MetricRead {
  if (quantity.direction) return changeOf(scene, quantity, readAs(metric));
  const level = metric.changeOf && scene.vocabulary.metrics.get(metric.changeOf);
  const before = scene.folded.slice(Math.max(0, quantity.outerStart - 12), quantity.outerStart);
  return readAs(level && LEVEL_BEFORE.test(before) ? level : metric);
}
