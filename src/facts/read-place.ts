import type { Quantity } from "../domain.ts";
import { DEPTH } from "../vocabulary/place-kinds.ts";
import { clauseOf } from "./clause-of.ts";
import { isListJoint, pairRespectively } from "./pair-respectively.ts";
import { type PlaceCue, placeCues } from "./place-cues.ts";
import { type NamedPlace, type Scene, sentenceOf } from "./scene.ts";
import { firstFrom, type Span, spansIn } from "./spans.ts";

/** Ties a place to the figure before it: "hectares in the former Krong Nang district", "5 tỷ đồng cho xã Na Sang". */
const TIES =
  /(?<![a-z])(?:in|at|of|for|across|within|throughout|o|tai|cua|cho|thuoc|tren dia ban) (?:[a-z]+ ){0,5}$/;
/** Words that begin a part of what was said before, or set something against it. */
const ASIDE =
  /(?<![a-z])(?:trong do|bao gom|gom|rieng|nhat|trong khi|nhung|including|of which|of whom|such as|highest|lowest|largest|most|especially|while|whereas|but|compared|than|so voi|hon)(?![a-z])/;
/** Figures of one list, which a place behind the last of them is for all: "5 bridges and 3 roads in Na Sang". */
const JOINS = /^[^.;:()]{0,60}(?:,|(?<![a-z])(?:and|va))\s*$/;
const BREAK = /[;:()?!]|(?<!\d)[,.]|[,.](?!\d)| [–-] /;

const placesOfScenes = new WeakMap<Scene, Map<Quantity, NamedPlace>>();

/**
 * The place of a figure: the one tied to it behind it, where that is no wider than the one named last before it in its
 * sentence; else that one; else the topic of the sentences before; else one named later in its sentence; else the text's
 * own. A place in a comparison, in a part ("trong đó ...") or in a list is no topic of the next sentence.
 */
export function readPlace(scene: Scene, quantity: Quantity): NamedPlace {
  const known = placesOfScenes.get(scene) ?? placesOf(scene);
  placesOfScenes.set(scene, known);
  return known.get(quantity) ?? scene.place;
}

function placesOf(scene: Scene): Map<Quantity, NamedPlace> {
  const cues = placeCues(scene);
  const found = new Map<Quantity, NamedPlace>();
  let topic = goingOn(cues);
  for (const sentence of scene.sentences) {
    const own = spansIn(cues, sentence);
    const figures = figuresIn(scene, sentence);
    const paired = pairRespectively(scene, sentence, figures, own);
    const tied = tiedCues(scene, figures, own);
    for (const quantity of figures) {
      const before = lastBefore(scene, quantity, own);
      const behind = tied.get(quantity);
      const place =
        paired.get(quantity)?.place ??
        (behind && !(before && isWider(behind, before)) ? behind.place : before?.place) ??
        topic ??
        laterIn(scene, quantity, own)?.place;
      if (place) found.set(quantity, place);
    }
    topic = topicOf(scene, sentence, figures, own, tied) ?? topic;
  }
  return found;
}

/** "The commune’s" as the first place of a text: it goes on about the place of an earlier one from its start. */
function goingOn([first]: PlaceCue[]): NamedPlace | null {
  const goesOn = first?.by === "word" && !first.weak && DEPTH[first.kind] > DEPTH.province;
  return goesOn ? first.place : null;
}

function figuresIn({ quantities }: Scene, { start, end }: Span): Quantity[] {
  return quantities.slice(firstFrom(quantities, start), firstFrom(quantities, end));
}

/** The last place before a figure; those that only tell where something lies count where there is no other. */
function lastBefore(scene: Scene, quantity: Quantity, cues: PlaceCue[]): PlaceCue | undefined {
  let weak: PlaceCue | undefined;
  for (let at = firstFrom(cues, quantity.start) - 1; at >= 0; at--) {
    const cue = cues[at] as PlaceCue;
    const isFigureOfOther = cue.compared && isComparedFigure(scene, cue, quantity);
    if (cue.compared && !isFigureOfOther) continue;
    if (isFigureOfOther || !cue.weak) return cue;
    weak ??= cue;
  }
  return weak;
}

/** "Higher than the national average of 95.2%": the figure right behind is that of the place compared with. */
function isComparedFigure(
  { folded }: Scene,
  cue: PlaceCue,
  { outerStart, unit, direction }: Quantity,
): boolean {
  if (unit === "percentage-point" || unit === "times" || direction !== null) return false;
  const between = folded.slice(cue.end, outerStart);
  return between.length < 40 && !/[,;]|(?<![a-z])by(?![a-z])/.test(between);
}

/** The cue right behind each figure, in its own clause or in that of the figures that it is listed with. */
function tiedCues(scene: Scene, figures: Quantity[], cues: PlaceCue[]): Map<Quantity, PlaceCue> {
  const tied = new Map<Quantity, PlaceCue>();
  for (const [at, quantity] of [...figures.entries()].reverse()) {
    const cue = cues[firstFrom(cues, quantity.end)];
    const next = figures[at + 1];
    if (cue && isTied(scene, quantity, cue)) tied.set(quantity, cue);
    else if (next && (!cue || cue.start > next.start)) {
      const shared = tied.get(next);
      const between = scene.folded.slice(quantity.end, next.outerStart);
      if (shared && JOINS.test(between) && !ASIDE.test(between)) tied.set(quantity, shared);
    }
  }
  return tied;
}

function isTied(scene: Scene, quantity: Quantity, cue: PlaceCue): boolean {
  if (cue.compared || quantity.unit === "rank") return false;
  const between = scene.folded.slice(quantity.end, cue.start);
  if (/^ ?\((?:[a-z]+ ){0,3}$/.test(between)) return true;
  return TIES.test(between) && cue.start < clauseOf(scene, quantity).complement.end;
}

function isWider(cue: PlaceCue, than: PlaceCue): boolean {
  return DEPTH[cue.kind] < DEPTH[than.kind];
}

/** The first place later in the sentence that is not set against the figure and has no figure of its own. */
function laterIn(scene: Scene, quantity: Quantity, cues: PlaceCue[]): PlaceCue | undefined {
  const cue = cues[firstFrom(cues, quantity.end)];
  if (!cue || cue.compared || ASIDE.test(scene.folded.slice(quantity.end, cue.start))) return undefined;
  const next = scene.quantities[firstFrom(scene.quantities, cue.end)];
  const sentence = sentenceOf(scene, quantity);
  const hasOwn = next && next.start < sentence.end && !BREAK.test(scene.text.slice(cue.end, next.outerStart));
  return hasOwn ? undefined : cue;
}

/** What the next sentence speaks of, where it names no place: the one before the first figure, else one behind a figure. */
function topicOf(
  scene: Scene,
  sentence: Span,
  [first]: Quantity[],
  cues: PlaceCue[],
  tied: Map<Quantity, PlaceCue>,
): NamedPlace | undefined {
  const isTopic = (cue: PlaceCue, at: number) =>
    !cue.compared && !isListed(scene, cues, at) && !isAside(scene, sentence, cue);
  const until = first?.start ?? sentence.end;
  const topics = cues.filter((cue, at) => cue.start < until && isTopic(cue, at));
  const head = topics.findLast(({ weak }) => !weak) ?? topics.at(-1);
  if (head || !first) return head?.place;
  const behind = tied.get(first);
  return behind && isTopic(behind, cues.indexOf(behind)) ? behind.place : undefined;
}

function isAside({ folded }: Scene, sentence: Span, cue: PlaceCue): boolean {
  return ASIDE.test(folded.slice(sentence.start + 1, cue.start));
}

/** "Na Sang, Na Son and Mường Ảng": several places are no topic. */
function isListed({ folded }: Scene, cues: PlaceCue[], at: number): boolean {
  const joined = (a: PlaceCue | undefined, b: PlaceCue | undefined) =>
    a !== undefined && b !== undefined && isListJoint(folded.slice(a.end, b.start));
  return joined(cues[at - 1], cues[at]) || joined(cues[at], cues[at + 1]);
}
