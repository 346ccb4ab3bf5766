import type { Quantity } from "../domain.ts";
import { type Dimension, UNIT_ENTRIES } from "../quantities/units.ts";
import { type Clause, partOfPair } from "./clause-of.ts";
import { isAlike } from "./metric-fits.ts";
import { changeOf, shareOf, targetShareOf, worthOf } from "./metric-of-rate.ts";
import type { MetricRead } from "./metric-read.ts";
import { type Scene, sentenceOf } from "./scene.ts";
import { firstFrom, type Span, spansIn } from "./spans.ts";

/** "113.25% *of the target*", "97,7% *kế hoạch*": how much of what was aimed at is done, whatever that is. */
const OF_TARGET =
  /^\s*(?:of|so voi|cua|compared (?:to|with))?\s*(?:the |its |muc )?(?:[\p{L}’']+ ){0,3}?(targets?|plan|muc tieu|ke hoach|chi tieu|nghi quyet|du toan)(?![\p{L}])/u;
/** "..., *equivalent to* 83.4%": the same said as a share. */
const EQUIVALENT =
  /(?:equivalent to|equal to|or|i\.e\.|making up|accounting for|tuong duong|bang|hay|chiem(?: ty le)?|dat(?: ty le)?)\s*$/;
/** "296,400 tonnes of coffee *worth* 1.58 billion USD": what so much of it costs. */
const WORTH = /(?<![a-z])(?:worth|valued at|at a value of|tri gia)(?![a-z])/;
/** "18% *higher than* in 2024": only how the figure compares. */
const COMPARED = /^\s*(?:higher|lower|more|less|fewer|larger|greater) than(?![a-z])/;
const RESPECTIVELY = /(?<![a-z])(?:respectively|lan luot)(?![a-z])/;

/** Dimensions of figures that say something of another one. */
const RELATIVE = new Set<Dimension>(["share", "points", "multiple", "rank"]);

/**
 * What a figure measures whose clause only relates it to others: one of several in the order of those before, or the
 * value, the share, the achievement, the change or the multiple of what the figure before measures. Null where the
 * clause names more.
 */
export function deriveMetric(
  scene: Scene,
  quantity: Quantity,
  { pieces: [piece], complement, previous }: Clause,
  read: (base: Quantity) => MetricRead,
): MetricRead | null {
  const pair = pairedBefore(scene, quantity, read);
  if (pair) return pair;
  const names = (span: Span) => spansIn(scene.naming, span).length > 0;
  const base = previous && partOfPair(scene, previous);
  if (!base || !piece) return null;
  const { dimension } = UNIT_ENTRIES[quantity.unit];
  const between = scene.folded.slice(base.end, quantity.outerStart);
  if (dimension === "money" && WORTH.test(between) && UNIT_ENTRIES[base.unit].dimension !== dimension)
    return worthOf(scene, read(base));
  if (!RELATIVE.has(dimension) || names(piece)) return null;
  const aim = OF_TARGET.exec(scene.folded.slice(quantity.end, quantity.end + 60));
  if (aim) return targetShareOf(scene, read(base), scene.text.slice(...wordAt(quantity.end, aim)));
  if (dimension === "multiple" || dimension === "rank") return changeOf(scene, quantity, read(base));
  if (names(complement) && !COMPARED.test(scene.folded.slice(complement.start, complement.end))) return null;
  if (quantity.direction) return changeOf(scene, quantity, read(base));
  const isShare =
    UNIT_ENTRIES[base.unit].dimension !== "share" &&
    EQUIVALENT.test(scene.folded.slice(piece.start, quantity.outerStart));
  return isShare ? shareOf(scene, read(base)) : null;
}

/** Where the word of the first group of a match ends that began at `from`. */
function wordAt(from: number, { 0: whole, 1: word = "" }: RegExpExecArray): [number, number] {
  return [from + whole.length - word.length, from + whole.length];
}

/**
 * "The share of A was 56% and that of B 28%; the targets are 72% and 45%, *respectively*": each of several figures side by
 * side measures what the one in its place before does.
 */
function pairedBefore(
  scene: Scene,
  quantity: Quantity,
  read: (base: Quantity) => MetricRead,
): MetricRead | null {
  const sentence = sentenceOf(scene, quantity);
  if (!RESPECTIVELY.test(scene.folded.slice(sentence.start, sentence.end))) return null;
  const list = sideBySide(scene, quantity);
  const [first] = list;
  if (!first || list.length < 2) return null;
  const names = new Map<string, MetricRead>();
  for (const other of spansIn(scene.quantities, { start: sentence.start, end: first.start })) {
    if (!isAlike(other, quantity)) continue;
    const metric = read(other);
    names.set(metric.metric, metric);
  }
  return names.size === list.length ? ([...names.values()][list.indexOf(quantity)] ?? null) : null;
}

/** The figures of its sort between which and a figure only commas and "and" stand. */
function sideBySide({ folded, quantities }: Scene, quantity: Quantity): Quantity[] {
  const at = firstFrom(quantities, quantity.start);
  const isNext = (before: Quantity | undefined, after: Quantity | undefined) =>
    before !== undefined &&
    after !== undefined &&
    isAlike(before, after) &&
    /^[\s,]*(?:(?:and|va)\s*)?$/.test(folded.slice(before.end, after.outerStart));
  let [from, to] = [at, at];
  while (isNext(quantities[from - 1], quantities[from])) from--;
  while (isNext(quantities[to], quantities[to + 1])) to++;
  return quantities.slice(from, to + 1);
}
