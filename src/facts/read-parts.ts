import type { Quantity } from "../domain.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { findAll } from "../text/find-all.ts";
import { isPair } from "./clause-of.ts";
import type { Scene } from "./scene.ts";
import { firstFrom, type Span, spansIn } from "./spans.ts";

/** Words behind which the parts of the figure before them follow (folded). */
const PARTS_FOLLOW =
  /(?<![a-z])(?:including|includes?|included|comprising|comprised|consisting of|of which|of whom|of this|of these|of the total|among (?:them|which|these)|bao gom|gom|trong do|trong so)(?![a-z])/g;
/** "389 *of whom*": such words behind a figure make it a part. */
const PART_BEFORE = /^[^,;.\d]{0,12}(?:of (?:whom|which|them)|trong so (?:do|nay))(?![a-z])/;
/** "*Of the* 115 communes, 96 ...", "*trong số* 115 xã, 96 xã ...": such words before a figure make it the whole of the next. */
const WHOLE_NEXT =
  /(?:(?:^|[,;:“] ?)(?:of|out of|among) (?:the|its|all|a total of)(?: total)?|(?<![a-z])trong (?:tong )?so) $/;
const REACH_OF_WHOLE = 40;
/** "(with A and B)": an enumeration in brackets is of the figure that it stands behind. */
const PARTS_IN_BRACKETS = /^\((?:with|including|of which|gom|trong do|bao gom)\s/;

/**
 * The parts among the figures of a text, each with the whole that it belongs to. A part has the unit of its whole, or both
 * count things; together the parts are no more than the whole.
 */
export function readParts(scene: Scene): Map<Quantity, Quantity> {
  const parts = new Map<Quantity, Quantity>();
  for (const [at, whole] of scene.quantities.entries()) {
    const part = scene.quantities[at - 1];
    if (isPair(scene.text, part, whole)) parts.set(part, whole);
  }
  for (const whole of scene.quantities) take(parts, whole, inBrackets(scene, whole));
  for (const sentence of scene.sentences) {
    const figures = spansIn(scene.quantities, sentence);
    for (const figure of figures) {
      if (!PART_BEFORE.test(scene.folded.slice(figure.end, figure.end + 30))) continue;
      const whole = wholeBefore(scene, parts, figure.start, figure);
      if (whole) take(parts, whole, [figure]);
    }
    for (const [at, whole] of figures.entries()) {
      const from = Math.max(sentence.start, whole.outerStart - REACH_OF_WHOLE);
      const part = figures[at + 1];
      if (part && !parts.has(whole) && WHOLE_NEXT.test(scene.folded.slice(from, whole.outerStart)))
        take(parts, whole, [part]);
    }
    for (const { index } of findAll(scene.folded.slice(sentence.start, sentence.end), PARTS_FOLLOW)) {
      const marker = sentence.start + index;
      const listed = figures.filter(({ start }) => start > marker);
      const whole = listed[0] && wholeBefore(scene, parts, marker, listed[0]);
      if (whole) take(parts, whole, listed);
    }
  }
  return parts;
}

/** The figures in the brackets behind a whole, where words or their sum say that they are its parts. */
function inBrackets({ text, folded, quantities }: Scene, whole: Quantity): Quantity[] {
  const open = whole.end + (/^[^(,;.\d]*/.exec(text.slice(whole.end, whole.end + 60))?.[0].length ?? 0);
  if (text[open] !== "(") return [];
  const close = text.indexOf(")", open);
  const inside = spansIn(quantities, { start: open, end: close < 0 ? open : close });
  const sum = inside.reduce((total, { value }) => total + (value ?? 0), 0);
  const named = PARTS_IN_BRACKETS.test(folded.slice(open, open + 20));
  const adds = whole.value !== null && Math.abs(sum - whole.value) <= whole.value * ROUNDING;
  return inside.length > 1 && (named || adds) ? inside : [];
}

/** The figure before a place that can hold a part like this one, back to the sentence before. */
function wholeBefore(
  scene: Scene,
  parts: Map<Quantity, Quantity>,
  before: number,
  part: Quantity,
): Quantity | undefined {
  const sentence = scene.sentences[firstFrom(scene.sentences, before + 1) - 1];
  const last = scene.sentences[firstFrom(scene.sentences, sentence?.start ?? 0) - 1];
  const reach: Span = { start: last?.start ?? 0, end: before };
  const candidates = spansIn(scene.quantities, reach).filter(
    (figure) => !parts.has(figure) && canHold(figure, part),
  );
  const own = candidates.filter(({ start }) => start >= (sentence?.start ?? 0));
  // What goes on from the sentence before goes on from what that one was about: its first such figure.
  return own.at(-1) ?? candidates[0];
}

function canHold(whole: Quantity, part: Quantity): boolean {
  const { dimension } = UNIT_ENTRIES[whole.unit];
  if (dimension === "share" || dimension === "points" || dimension !== UNIT_ENTRIES[part.unit].dimension)
    return false;
  if (whole.direction || part.direction || whole.per.join() !== part.per.join()) return false;
  return (whole.value ?? 0) > (part.value ?? whole.value ?? 0);
}

/** Gives a whole its parts as long as they can all lie in it. */
function take(parts: Map<Quantity, Quantity>, whole: Quantity, listed: Quantity[]): void {
  let sum = 0;
  for (const part of listed) {
    if (parts.has(part) || !canHold(whole, part)) continue;
    sum += part.value ?? 0;
    if (sum > (whole.value ?? 0) * (1 + ROUNDING)) return;
    parts.set(part, whole);
  }
}
/** Rounded parts may come to a little more than their whole. */
const ROUNDING = 0.01;
