import type { Quantity } from "../domain.ts";
import { findAll } from "../text/find-all.ts";
import { type Scene, sentenceOf } from "./scene.ts";
import { firstFrom, type Span } from "./spans.ts";

/** The stretches of a sentence that can name what one of its figures measures. */
export interface Clause {
  /** The words before the figure, back to the figure before it or the head of the sentence, nearest first. */
  pieces: Span[];
  /** The words right after it, up to the next break, figure or end of the sentence. */
  complement: Span;
  /** The figure before it in the sentence; null where it is the first. */
  previous: Quantity | null;
  /** True where no break stands between that one and this: "six embankments totaling 3.1 km". */
  joined: boolean;
}

/** Punctuation between clauses; a comma or a stop between digits is none. */
const MARKS = String.raw`[;:()?!]|(?<!\d)[,.]|[,.](?!\d)| [–-] `;
const HEAD_BREAKS = new RegExp(MARKS, "g");
/** Behind a figure, words that join begin what the next figure measures. */
const BREAKS = new RegExp(
  String.raw`${MARKS}|(?<![\p{L}])(?:and|but|while|whereas|which|with|including|và|nhưng|trong đó|trong khi|với|gồm|bao gồm)(?![\p{L}])`,
  "giu",
);

const known = new WeakMap<Scene, Map<Quantity, Clause>>();

/** The clause of a figure; that of "96 out of 115 communes" is one for both numbers. */
export function clauseOf(scene: Scene, quantity: Quantity): Clause {
  const done = known.get(scene) ?? new Map<Quantity, Clause>();
  known.set(scene, done);
  const clause = done.get(quantity) ?? readClause(scene, quantity);
  done.set(quantity, clause);
  return clause;
}

function readClause(scene: Scene, quantity: Quantity): Clause {
  const sentence = sentenceOf(scene, quantity);
  const [first, last] = pairOf(scene, quantity);
  const before = scene.quantities[first - 1];
  const previous = before && before.end > sentence.start ? before : null;
  const next = scene.quantities[last + 1];
  const start = scene.quantities[first]?.outerStart ?? quantity.outerStart;
  const end = scene.quantities[last]?.end ?? quantity.end;
  const stop = next ? Math.max(end, Math.min(sentence.end, next.outerStart)) : sentence.end;
  const from = Math.min(previous?.end ?? sentence.start, start);
  const head = split(scene.text, { start: from, end: start }, previous ? BREAKS : HEAD_BREAKS);
  // What follows the figure before, up to the first break, is that one's complement.
  const joined = previous !== null && head.length === 1;
  const own = previous && !joined ? head.slice(1) : head;
  const [complement] = split(scene.text, { start: end, end: stop }, BREAKS);
  return { pieces: own.reverse(), complement: complement ?? { start: end, end }, previous, joined };
}

/** Positions of a figure and of the one that it is a part of, as in "96 out of 115", whichever of the two it is. */
function pairOf({ quantities, text }: Scene, quantity: Quantity): [number, number] {
  const at = firstFrom(quantities, quantity.start);
  if (isPair(text, quantity, quantities[at + 1])) return [at, at + 1];
  if (isPair(text, quantities[at - 1], quantity)) return [at - 1, at];
  return [at, at];
}

/** True for "96 out of 115 communes", where the two figures stand by each other. */
export function isPair(
  text: string,
  part: Quantity | undefined,
  whole: Quantity | undefined,
): part is Quantity {
  if (!part || !whole || part.of === null || part.of !== whole.value || part.unit !== whole.unit)
    return false;
  return whole.start >= part.end && !/[,;.\n]/.test(text.slice(part.end, whole.outerStart));
}

/** The figure itself, or for "96 out of *115 communes*" the part: what is said of the pair is said of that. */
export function partOfPair({ text, quantities }: Scene, quantity: Quantity): Quantity {
  const part = quantities[firstFrom(quantities, quantity.start) - 1];
  return isPair(text, part, quantity) ? part : quantity;
}

function split(text: string, { start, end }: Span, breaks: RegExp): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const match of findAll(text.slice(start, end), breaks)) {
    pieces.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  return [...pieces, { start: from, end }];
}
