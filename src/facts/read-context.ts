import type { Bilingual, Kind, Period, Quantity } from "../domain.ts";
import { readKind } from "./read-kind.ts";
import { readMetric } from "./read-metric.ts";
import { readAbout, readSpeaker } from "./read-people.ts";
import { readPeriods } from "./read-periods.ts";
import { readPlace } from "./read-place.ts";
import { type NamedPlace, type Scene, sentenceOf } from "./scene.ts";

/** What a figure in a text means: the part of a fact that its words give. */
export interface Context {
  metric: string;
  label: Bilingual;
  programme: string | null;
  place: NamedPlace;
  about: string | null;
  period: Period | null;
  base: Period | null;
  kind: Kind;
  speaker: string | null;
}

/** The one reader of what a figure in a text means; extraction and the check both call it. */
export function readContext(scene: Scene, quantity: Quantity): Context {
  return {
    ...readMetric(scene, quantity),
    programme: readProgramme(scene, quantity),
    place: readPlace(scene, quantity),
    about: readAbout(scene, quantity),
    ...readPeriods(scene, quantity),
    kind: readKind(scene, quantity),
    speaker: readSpeaker(scene, quantity),
  };
}

/** The programme named last before the figure, else first after it in its sentence. */
function readProgramme(scene: Scene, quantity: Quantity): string | null {
  const programmes = scene.terms.filter(({ type }) => type === "programme");
  const sentence = sentenceOf(scene, quantity);
  const named =
    programmes.filter(({ start }) => start < quantity.start).at(-1) ??
    programmes.find(({ start }) => start < sentence.end);
  return named?.ids[0] ?? null;
}
