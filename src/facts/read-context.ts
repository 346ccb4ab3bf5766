import type { Bilingual, Kind, Period, Quantity } from "../domain.ts";
import type { PeriodMention } from "../vocabulary/find-periods.ts";
import { readKind } from "./read-kind.ts";
import { readMetric } from "./read-metric.ts";
import { readAbout, readSpeaker } from "./read-people.ts";
import { type Scene, sentenceOf } from "./scene.ts";

/** What a figure in a text means: the part of a fact that its words give. */
export interface Context {
  metric: string;
  label: Bilingual;
  programme: string | null;
  place: { id: string; name: string };
  about: string | null;
  period: Period | null;
  base: Period | null;
  kind: Kind;
  speaker: string | null;
}

/** The one reader of what a figure means; extraction, the check and questions all call it. */
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

/** "The province", "toàn tỉnh": the figure is the province's, whatever commune was named before. */
const WHOLE_PROVINCE =
  /(?<![a-z])(?:the (?:whole |entire )?province|province-?wide|provincial|toan tinh|ca tinh|cua tinh|tren dia ban tinh)(?![a-z])/g;

/** The place named last before the figure, in its sentence or earlier; else first after it; else the text's own. */
function readPlace(scene: Scene, quantity: Quantity): { id: string; name: string } {
  const sentence = sentenceOf(scene, quantity);
  const before = scene.places.filter(({ start }) => start < quantity.start).at(-1);
  const named = before ?? scene.places.find(({ start }) => start < sentence.end);
  const wide = [...scene.folded.slice(0, quantity.start).matchAll(WHOLE_PROVINCE)].at(-1);
  if (wide && wide.index > (before?.start ?? -1)) {
    const province = provinceOf(scene, before?.id ?? scene.place.id);
    if (province) return province;
  }
  return named ? { id: named.id, name: named.name } : scene.place;
}

function provinceOf(scene: Scene, id: string): { id: string; name: string } | null {
  let place = scene.vocabulary.places.get(id);
  while (place && place.kind !== "province") place = scene.vocabulary.places.get(place.parent ?? "");
  return place ? { id: place.id, name: place.name } : null;
}

/** Words that tie a date to the figure right before it: "34.9% in 2021", "17,66% vào cuối năm 2025". */
const TIED_AFTER =
  /^[\s,(]*(?:(?:to date|each|annually|per year|mỗi năm)[\s,]*)?(?:(?:in|by|at|as of|during|over|for|between|from|vao|den|trong|tinh den|nam|cuoi|dau|giua|het|the|end|beginning|of|ngay|thang|giai doan|period|nam)[\s,]*){0,5}$/;

function readPeriods(scene: Scene, quantity: Quantity): { period: Period | null; base: Period | null } {
  const sentence = sentenceOf(scene, quantity);
  const inSentence = scene.periods.filter(({ start }) => start >= sentence.start && start < sentence.end);
  const levels = inSentence.filter(({ base }) => !base);
  const next = levels.find(({ start }) => start >= quantity.end);
  const tied = next && TIED_AFTER.test(scene.folded.slice(quantity.end, next.start)) ? next : undefined;
  const chosen =
    tied ??
    levels.filter(({ end }) => end <= quantity.start).at(-1) ??
    next ??
    earlier(scene, sentence.start);
  const base = inSentence.find((mention) => mention.base && mention.start >= quantity.end);
  return { period: chosen?.period ?? null, base: quantity.direction ? (base?.period ?? null) : null };
}

/** A period set by an earlier sentence of the passage still holds. */
function earlier(scene: Scene, before: number): PeriodMention | undefined {
  return scene.periods.filter(({ base, end }) => !base && end <= before).at(-1);
}
