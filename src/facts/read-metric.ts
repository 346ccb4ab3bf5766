import type { Bilingual, Quantity, Unit } from "../domain.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { fold } from "../text/fold.ts";
import { findTerms, namesOf, type TermMention } from "../vocabulary/find-terms.ts";
import { termTokens } from "../vocabulary/term-tokens.ts";
import type { Metric } from "../vocabulary/vocabulary.ts";
import { type Scene, sentenceOf } from "./scene.ts";

export interface MetricRead {
  /** Id of the vocabulary, or `open:` and a slug. */
  metric: string;
  label: Bilingual;
}

/** How much farther a name counts than its letters say: what lies between it and the figure (in characters). */
const FARTHER = {
  afterTheFigure: 12,
  clause: 25,
  otherFigure: 45,
  sentence: 150,
} as const;
/** Names farther away than this say nothing about the figure. */
const OUT_OF_REACH = 420;

/** "VND 769,927 million *from the central budget*": what follows a figure like this names it. */
const NAMED_AFTER =
  /^[\s()]*(?:million|billion|trillion)?\s*(?:in|from|of|at|for|as|tu|cua|la|von|nguon|co|ve|duoc|are|were|have|had)?\s*(?:the )?$/;

/**
 * What a figure measures: the nearest metric named in its sentence, the sentences before it, the heading or the
 * title whose unit is that of the figure; else, as an open metric, the words that the text itself uses.
 */
export function readMetric(scene: Scene, quantity: Quantity): MetricRead {
  const nearest = nearestInText(scene, quantity) ?? namedAbove(scene, quantity);
  const named = nearest && quantity.direction ? changeOf(nearest, scene) : nearest;
  return named ? { metric: named.id, label: named.label } : openMetric(scene, quantity);
}

/** "The poverty rate fell by 4% a year": the metric of a rate's change, where the vocabulary has one. */
function changeOf(metric: Metric, { vocabulary }: Scene): Metric {
  return [...vocabulary.metrics.values()].find((other) => other.changeOf === metric.id) ?? metric;
}

function nearestInText(scene: Scene, quantity: Quantity): Metric | null {
  const sentence = sentenceOf(scene, quantity);
  const candidates = scene.terms
    .filter((term) => term.type === "metric" && term.start < sentence.end)
    .filter(
      (term) => term.end > quantity.start - OUT_OF_REACH * 2 && term.start < quantity.end + OUT_OF_REACH * 2,
    )
    .flatMap((term) =>
      fitting(scene, term.ids, quantity).map((metric) => ({ metric, far: distance(scene, term, quantity) })),
    )
    .filter(({ far }) => far < OUT_OF_REACH)
    .sort((a, b) => a.far - b.far);
  return candidates[0]?.metric ?? null;
}

function namedAbove(scene: Scene, quantity: Quantity): Metric | null {
  for (const text of [scene.heading, scene.title]) {
    const metric = findTerms(text ?? "", scene.vocabulary)
      .filter(({ type }) => type === "metric")
      .flatMap(({ ids }) => fitting(scene, ids, quantity))[0];
    if (metric) return metric;
  }
  return null;
}

function fitting(scene: Scene, ids: string[], quantity: Quantity): Metric[] {
  return ids
    .map((id) => scene.vocabulary.metrics.get(id))
    .filter((metric) => metric !== undefined)
    .filter((metric) => metric.unit.some((unit) => fits(unit, metric, quantity)))
    .filter((metric) => !isOfTarget(scene, quantity) || TARGET.test(fold(namesOf(metric).join("\n"))));
}

const TARGET = /(?<![a-z])(?:targets?|plan|muc tieu|ke hoach|giai ngan|disburse)/;

/** "113.25% of the target" measures the target, whatever rate was named before it. */
function isOfTarget({ folded }: Scene, { end, unit }: Quantity): boolean {
  const after = folded.slice(end, end + 60);
  return (
    unit === "percent" &&
    /^ (?:of|so voi|cua) (?:the |its )?(?:[a-z’']+ ){0,3}(?:target|plan|muc tieu|ke hoach)/.test(after)
  );
}

/**
 * A change in percent fits every metric. Money, lengths and so on fit in any unit of their dimension; what is counted
 * only in its own, as people are no households; an `item` only a metric whose name holds the thing.
 */
function fits(unit: Unit, metric: Metric, quantity: Quantity): boolean {
  const { dimension } = UNIT_ENTRIES[quantity.unit];
  if (quantity.direction && (dimension === "share" || dimension === "points")) return true;
  if (dimension === "count" || UNIT_ENTRIES[unit].dimension === "count") {
    return quantity.unit === unit && (unit !== "item" || namesThing(metric, quantity.noun ?? ""));
  }
  return UNIT_ENTRIES[unit].dimension === dimension;
}

function namesThing(metric: Metric, noun: string): boolean {
  const names = new Set(
    namesOf(metric)
      .flatMap(termTokens)
      .map(({ key }) => key),
  );
  return termTokens(noun).some(({ key }) => key.length > 1 && names.has(key));
}

function distance(scene: Scene, term: TermMention, quantity: Quantity): number {
  if (term.start < quantity.end && quantity.start < term.end) return 0;
  const after = term.start >= quantity.end;
  const from = after ? quantity.end : term.end;
  const to = after ? term.start : quantity.start;
  const between = scene.text.slice(from, to);
  if (after && NAMED_AFTER.test(scene.folded.slice(from, to))) return 1;
  const others = scene.quantities.filter((q) => q !== quantity && q.start >= from && q.end <= to);
  const rivals = others.filter(
    (q) => UNIT_ENTRIES[q.unit].dimension === UNIT_ENTRIES[quantity.unit].dimension,
  );
  const sentences = scene.sentences.filter(({ start }) => start > from && start <= to).length;
  return (
    (to - from) * 0.5 +
    (after ? FARTHER.afterTheFigure : 0) +
    (between.match(/[,;:–]/g)?.length ?? 0) * FARTHER.clause +
    rivals.length * FARTHER.otherFigure +
    sentences * FARTHER.sentence
  );
}

/** Where a phrase that names what is measured can begin or must end. */
const BREAKS =
  /(?<!\d)[.,]|[.,](?!\d)|[;:()“”"]|(?<![\p{L}])(?:and|but|while|which|that|with|và|nhưng|trong đó|với|còn)(?![\p{L}])/giu;
const VERB_BEFORE =
  /(?<![\p{L}])(?:is|are|was|were|has|have|had|will|reach\w*|rose|fell|increas\w*|decreas\w*|total\w*|exceed\w*|surpass\w*|stood|remain\w*|by|to|from|at|of|là|đạt|có|tăng|giảm|còn|ước|chiếm|trên|hơn|khoảng|gần)(?![\p{L}])/giu;
const LONGEST_PHRASE = 8;

/** The counted noun, or the words of the clause before the verb that leads to the figure. */
function openMetric(scene: Scene, quantity: Quantity): MetricRead {
  const phrase = nounOf(quantity) ?? subjectOf(scene, quantity);
  const slug = fold(phrase)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return { metric: `open:${slug || quantity.unit}`, label: { [scene.language]: phrase || quantity.unit } };
}

function nounOf(quantity: Quantity): string | null {
  if (quantity.noun) return quantity.noun;
  if (UNIT_ENTRIES[quantity.unit].dimension !== "count") return null;
  return /\p{L}[\p{L} -]*$/u.exec(quantity.text)?.[0]?.trim() ?? null;
}

function subjectOf(scene: Scene, quantity: Quantity): string {
  const sentence = sentenceOf(scene, quantity);
  const before = scene.text.slice(sentence.start, quantity.start);
  const clauses = before.split(BREAKS).filter((clause) => /\p{L}{2}/u.test(clause));
  const clause = clauses.at(-1) ?? scene.text.slice(quantity.end, sentence.end).split(BREAKS)[0] ?? "";
  const verb = clause.search(VERB_BEFORE);
  const subject = (verb > 3 ? clause.slice(0, verb) : clause).replace(
    /^\s*(?:the|a|an|its|their|các|những)\s/iu,
    "",
  );
  return subject.trim().split(/\s+/).slice(-LONGEST_PHRASE).join(" ");
}
