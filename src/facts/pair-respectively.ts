import type { Quantity } from "../domain.ts";
import { findAll } from "../text/find-all.ts";
import type { Scene } from "./scene.ts";
import { firstFrom, type Span } from "./spans.ts";

const WORD = /(?<![a-z])(?:respectively|lan luot)(?![a-z])/g;

/**
 * Places or dates, and the figures that "respectively" or "lần lượt" pairs with them in order: "A và B lần lượt có 2.640 ha
 * và 1.480 ha".
 */
export function pairRespectively<T extends Span>(
  { folded }: Pick<Scene, "folded">,
  sentence: Span,
  figures: Quantity[],
  cues: T[],
): Map<Quantity, T> {
  const pairs = new Map<Quantity, T>();
  const lists = cues.length < 2 || figures.length < 2 ? [] : listsOf(folded, cues);
  if (lists.length === 0) return pairs;
  for (const { index } of findAll(folded.slice(sentence.start, sentence.end), WORD)) {
    const word = sentence.start + index;
    const items = lists.findLast(([first]) => first !== undefined && first.start < word) ?? lists[0] ?? [];
    const after = firstFrom(figures, word);
    const next = figures.slice(after, after + items.length);
    // "Lần lượt" stands before the figures or the list, "respectively" behind both.
    const own = next.length === items.length ? next : figures.slice(Math.max(0, after - items.length), after);
    if (own.length !== items.length) continue;
    for (const [at, quantity] of own.entries()) {
      const cue = items[at];
      if (cue) pairs.set(quantity, cue);
    }
  }
  return pairs;
}

/** Those that stand side by side, two or more. */
function listsOf<T extends Span>(folded: string, cues: T[]): T[][] {
  const lists: T[][] = [];
  for (const [at, cue] of cues.entries()) {
    const previous = cues[at - 1];
    const isNext = previous !== undefined && isListJoint(folded.slice(previous.end, cue.start));
    if (isNext) lists.at(-1)?.push(cue);
    else lists.push([cue]);
  }
  return lists.filter(({ length }) => length > 1);
}

/** What stands between two of a list: a comma or "and", and the word for their kind. */
export function isListJoint(between: string): boolean {
  return /^ ?(?:province|district|town|city|commune|ward|village)?(?:,| va| and|, va|, and) (?:the )?(?:former )?(?:tinh |huyen |xa |phuong |ban |thon |thi tran |thanh pho )?$/.test(
    between,
  );
}
