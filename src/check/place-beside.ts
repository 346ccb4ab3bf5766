import type { Quantity } from "../domain.ts";
import { type NamedPlace, type Scene, sentenceOf } from "../facts/scene.ts";
import { firstFrom, type Span, spansIn } from "../facts/spans.ts";

/** What ends the words of the figure before (folded). */
const BREAK = /[,;:]|(?<![a-z])(?:and|while|whereas|but|va|con|trong khi|nhung)(?![a-z])/;
const COMPARED = /(?<![a-z])(?:than|against|compared|above|below|so voi|hon|kem)(?![a-z])/;
const LEADS = /(?<![a-z])(?:to|in|for|of|at|cho|o|tai|cua|toi|den|ve) (?:[a-z]+ ){0,3}$/;

/**
 * "..., *the commune of Nậm Nèn* trained 335", "dwarfs the VND 36 billion that came *to Nậm Nèn*": the one place named in
 * the own words of a figure that follows another one. Null where none is.
 */
export function placeBeside(scene: Scene, figure: Quantity): NamedPlace | null {
  const { folded, quantities } = scene;
  const sentence = sentenceOf(scene, figure);
  const at = firstFrom(quantities, figure.start);
  const previous = quantities[at - 1];
  if (!previous || previous.start < sentence.start) return null;
  const before = onePlaceIn(scene, { start: previous.end, end: figure.outerStart });
  if (before) {
    const lead = folded.slice(previous.end, before.start);
    return BREAK.test(lead) && !COMPARED.test(lead) ? before : null;
  }
  const until = Math.max(figure.end, Math.min(sentence.end, quantities[at + 1]?.outerStart ?? sentence.end));
  const behind = onePlaceIn(scene, { start: figure.end, end: until });
  const lead = behind ? folded.slice(figure.end, behind.start) : "";
  return behind && LEADS.test(lead) && !BREAK.test(lead) && !COMPARED.test(lead) ? behind : null;
}

function onePlaceIn({ places }: Scene, stretch: Span): (NamedPlace & Span) | null {
  const [first, ...others] = spansIn(places, stretch);
  return first && others.every(({ id }) => id === first.id) ? first : null;
}
