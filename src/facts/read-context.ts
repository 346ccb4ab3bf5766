import type { Bilingual, Kind, Period, Quantity } from "../domain.ts";
import type { PeriodMention } from "../vocabulary/find-periods.ts";
import { readKind } from "./read-kind.ts";
import { readMetric } from "./read-metric.ts";
import { readAbout, readSpeaker } from "./read-people.ts";
import { readPlace } from "./read-place.ts";
import { type NamedPlace, type Scene, type Span, sentenceOf } from "./scene.ts";

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

/** Words that tie a date to the figure right before it: "34.9% in 2021", "17,66% vào cuối năm 2025". */
const TIED_AFTER =
  /^[\s,(]*(?:(?:to date|each|annually|per year|mỗi năm)[\s,]*)?(?:(?:in|by|at|as of|during|over|for|between|from|vao|den|trong|tinh den|nam|cuoi|dau|giua|het|the|end|beginning|of|ngay|thang|giai doan|period|nam)[\s,]*){0,5}$/;

function readPeriods(scene: Scene, quantity: Quantity): { period: Period | null; base: Period | null } {
  const sentence = sentenceOf(scene, quantity);
  const inSentence = scene.periods.filter(({ start }) => start >= sentence.start && start < sentence.end);
  const levels = inSentence.filter(({ base }) => !base);
  const next = levels.find(({ start }) => start >= quantity.end);
  const tied = next && TIED_AFTER.test(scene.folded.slice(quantity.end, next.start)) ? next : undefined;
  const before = levels.findLast((date) => date.end <= quantity.start && !isOfAnother(scene, date, quantity));
  const chosen = tied ?? before ?? (next && !figureBetween(scene, quantity, next) ? next : undefined);
  const base = inSentence.find((mention) => mention.base && mention.start >= quantity.end);
  return {
    period: (chosen ?? carriedOver(scene, sentence.start, quantity))?.period ?? null,
    base: quantity.direction ? (base?.period ?? null) : null,
  };
}

/** "34.9% (in 2021) to 17.66%", "VND 231 trillion for 2026-2030; ...": a date tied to one figure alone. */
function isOfAnother(scene: Scene, date: PeriodMention, quantity: Quantity): boolean {
  const owner = scene.quantities.findLast(({ end }) => end <= date.start);
  if (!owner || owner === quantity) return false;
  const tied = TIED_AFTER.test(scene.folded.slice(owner.end, date.start));
  return tied && /^[\s,()]*(?:;|(?:to|den|xuong|len|and|va)(?![a-z]))/.test(scene.folded.slice(date.end));
}

function figureBetween(scene: Scene, quantity: Quantity, date: Span): boolean {
  return scene.quantities.some(({ start }) => start >= quantity.end && start < date.start);
}

/**
 * A period set by an earlier sentence of the passage still holds where it spans years, or where targets and
 * expectations are listed for its year; results of one year are not those of the next sentence.
 */
function carriedOver(scene: Scene, before: number, quantity: Quantity): PeriodMention | undefined {
  const last = scene.periods.findLast(
    (date) => !date.base && date.end <= before && !isOfAnother(scene, date, quantity),
  );
  const spans = last?.period?.from.slice(0, 4) !== last?.period?.to?.slice(0, 4);
  return spans || readKind(scene, quantity) !== "actual" ? last : undefined;
}
