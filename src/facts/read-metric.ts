import type { Quantity } from "../domain.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { findTerms } from "../vocabulary/find-terms.ts";
import { termTokens } from "../vocabulary/term-tokens.ts";
import { type Clause, clauseOf, partOfPair } from "./clause-of.ts";
import { deriveMetric } from "./derive-metric.ts";
import { findLooseName } from "./find-loose-name.ts";
import { findStrictName } from "./find-strict-name.ts";
import { fitting, isAlike } from "./metric-fits.ts";
import { asLevelOrChange } from "./metric-of-rate.ts";
import { type MetricRead, openNamed, readAs } from "./metric-read.ts";
import { openMetric } from "./open-metric.ts";
import { type Scene, sentenceOf } from "./scene.ts";
import { firstFrom, type Span, spansIn } from "./spans.ts";

const known = new WeakMap<Scene, Map<Quantity, MetricRead>>();

/**
 * What a figure measures: a metric that its clause names; the same as the figure before, or its share or change, where
 * the clause names nothing; what the sentences before, the heading or the title name; else, as an open metric, the
 * words of the text itself. A metric's unit must be that of the figure.
 */
export function readMetric(scene: Scene, quantity: Quantity): MetricRead {
  const done = known.get(scene) ?? new Map<Quantity, MetricRead>();
  known.set(scene, done);
  const read = done.get(quantity) ?? readAnew(scene, quantity);
  done.set(quantity, read);
  return read;
}

function readAnew(scene: Scene, quantity: Quantity): MetricRead {
  const clause = clauseOf(scene, quantity);
  const part = partOfPair(scene, quantity);
  if (part !== quantity) return wholeOf(scene, quantity, part);
  return (
    deriveMetric(scene, quantity, clause, (base) => readMetric(scene, base)) ??
    namedInClause(scene, quantity, clause) ??
    namedBefore(scene, quantity, clause) ??
    openMetric(scene, quantity, clause)
  );
}

/** "96 out of *115 communes*": the things themselves; of amounts, what the part measures. */
function wholeOf(scene: Scene, whole: Quantity, part: Quantity): MetricRead {
  const counted = UNIT_ENTRIES[whole.unit].dimension === "count";
  const none = { start: whole.end, end: whole.end };
  return counted
    ? openMetric(scene, whole, { pieces: [], complement: none, previous: null, joined: false })
    : readMetric(scene, part);
}

function namedInClause(scene: Scene, quantity: Quantity, clause: Clause): MetricRead | null {
  const { pieces, complement, joined } = clause;
  const near = { start: startOf(scene, quantity, clause), end: complement.end };
  const farther = joined || isComplete(scene, pieces[0]) ? undefined : pieces.at(-1);
  const metric =
    findStrictName(scene, quantity, near) ??
    findLooseName(scene, quantity, near) ??
    (farther
      ? findStrictName(scene, quantity, { ...near, start: Math.min(near.start, farther.start) })
      : null);
  return metric && asLevelOrChange(scene, quantity, metric);
}

/**
 * Where the words that can name a figure begin: with its own piece; with the figure before, where only words that lead
 * on stand between ("six embankments totaling 3.1 km").
 */
function startOf(scene: Scene, quantity: Quantity, { pieces: [piece], joined, previous }: Clause): number {
  if (!piece) return quantity.start;
  if (!joined || !previous) return piece.start;
  const naming = spansIn(scene.naming, piece);
  if (naming.length === 0) return previous.start;
  const leading = spansIn(scene.tokens, piece).findLast((token) => scene.leading.has(token));
  return leading && naming.some(({ start }) => start > leading.start) ? leading.end : piece.start;
}

/** True for words that name something and lead from it to the figure: nothing farther off is meant. */
function isComplete(scene: Scene, piece: Span | undefined): boolean {
  const first = piece && spansIn(scene.naming, piece)[0];
  if (!first) return false;
  return spansIn(scene.tokens, { start: first.end, end: piece.end }).some((token) =>
    scene.leading.has(token),
  );
}

/** So many sentences before one that names nothing can say what its figures measure. */
const SENTENCES_BACK = 2;

/** What was named last for such a figure, where the clause itself names nothing. */
function namedBefore(
  scene: Scene,
  quantity: Quantity,
  { pieces, complement, previous, joined }: Clause,
): MetricRead | null {
  if (quantity.noun || pieces.some((span) => spansIn(scene.naming, span).length > 0)) return null;
  const alike = alikeBefore(scene, quantity);
  if (spansIn(scene.naming, complement).length > 0) return alike ? narrowed(scene, complement, alike) : null;
  if (alike) return readMetric(scene, alike);
  if (previous && joined) return null;
  const earlier = namedInSentences(scene, quantity);
  if (earlier) return earlier;
  const above = [scene.heading, scene.title].flatMap((text) =>
    findTerms(text ?? "", scene.vocabulary)
      .filter(({ type }) => type === "metric")
      .flatMap(({ ids }) => fitting(scene, ids, quantity)),
  )[0];
  return above ? readAs(above) : null;
}

/**
 * What its own sentence up to a figure or the sentences before name for it; of one that the vocabulary does not help with,
 * what its first such figure measures.
 */
function namedInSentences(scene: Scene, quantity: Quantity): MetricRead | null {
  const at = firstFrom(scene.sentences, sentenceOf(scene, quantity).start);
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const sentence = scene.sentences[at - back];
    if (!sentence) return null;
    const reach = { start: sentence.start, end: Math.min(sentence.end, quantity.start) };
    const metric = findStrictName(scene, quantity, reach);
    if (metric) return asLevelOrChange(scene, quantity, metric);
    const alike = spansIn(scene.quantities, reach).find((other) => isAlike(other, quantity));
    if (alike) return readMetric(scene, alike);
  }
  return null;
}

/** The nearest figure before in the sentence that can be another value of the same thing. */
function alikeBefore(scene: Scene, quantity: Quantity): Quantity | undefined {
  const { start } = sentenceOf(scene, quantity);
  return spansIn(scene.quantities, { start, end: quantity.start }).findLast((other) =>
    isAlike(other, quantity),
  );
}

/** "212,106 hectares of coffee, of which 195,000 hectares *are being harvested*": the same thing, told more closely. */
function narrowed(scene: Scene, complement: Span, alike: Quantity): MetricRead | null {
  const [first] = spansIn(scene.tokens, complement);
  if (!first || !scene.leading.has(first)) return null;
  const read = readMetric(scene, alike);
  const name = read.label[scene.language] ?? read.metric;
  const told = new Set(termTokens(name).map(({ key }) => key));
  const words = spansIn(scene.naming, complement).filter(({ key }) => !told.has(key));
  const more = words.map(({ start, end }) => scene.text.slice(start, end)).join(" ");
  return more ? openNamed(`${name} ${more}`, scene) : read;
}
