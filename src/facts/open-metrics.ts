import type { Bilingual, Fact, Quote, Unit } from "../domain.ts";
import type { Embedder } from "../embed/embedder.ts";
import { namesOf } from "../vocabulary/find-terms.ts";
import { termTokens } from "../vocabulary/term-tokens.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** What figures measure that the vocabulary has no name for. */
export interface OpenMetric {
  /** As in `Fact.metric`: the commonest of its spellings. */
  metric: string;
  label: Bilingual;
  units: Unit[];
  facts: number;
  articles: string[];
  /** A sentence that has such a figure. */
  quote: Quote | null;
  /** The metric of the vocabulary whose names are likest, and the cosine of their vectors; null where none is like it. */
  nearest: { metric: string; likeness: number } | null;
}

/** The open metrics of facts, the commonest first; "household" and "households" are one. */
export async function openMetrics(
  facts: AsyncIterable<Fact>,
  vocabulary: Vocabulary,
  embedder: Embedder,
): Promise<OpenMetric[]> {
  const tallies = new Map<string, Tally>();
  for await (const fact of facts) {
    if (!fact.metric.startsWith("open:")) continue;
    const key = keyOf(fact.metric);
    const tally = tallies.get(key) ?? {
      first: fact,
      spellings: new Map(),
      units: new Set(),
      articles: new Set(),
    };
    tallies.set(key, tally);
    tally.spellings.set(fact.metric, (tally.spellings.get(fact.metric) ?? 0) + 1);
    tally.units.add(fact.unit);
    tally.articles.add(fact.article);
    tally.first.label = { ...fact.label, ...tally.first.label };
  }
  const open = [...tallies.values()].map(toOpenMetric);
  const nearest = await nearestOf(open, vocabulary, embedder);
  return open
    .map((metric, at) => ({ ...metric, nearest: nearest[at] ?? null }))
    .sort(
      (a, b) => b.facts - a.facts || b.articles.length - a.articles.length || (a.metric < b.metric ? -1 : 1),
    );
}

interface Tally {
  first: Fact;
  spellings: Map<string, number>;
  units: Set<Unit>;
  articles: Set<string>;
}

const keyOf = (metric: string) =>
  termTokens(metric.slice("open:".length).replaceAll("-", " "))
    .map(({ key }) => key)
    .join(" ");

function toOpenMetric({ first, spellings, units, articles }: Tally): Omit<OpenMetric, "nearest"> {
  const [[metric] = [first.metric]] = [...spellings].sort(([, a], [, b]) => b - a);
  const facts = [...spellings.values()].reduce((sum, count) => sum + count, 0);
  return {
    metric,
    label: first.label,
    units: [...units],
    facts,
    articles: [...articles],
    quote: first.quotes[0] ?? null,
  };
}

/** Below this, two names share a general word at most. */
const LEAST_LIKENESS = 0.2;

async function nearestOf(
  open: Pick<OpenMetric, "label">[],
  { metrics }: Vocabulary,
  embedder: Embedder,
): Promise<OpenMetric["nearest"][]> {
  const names = [...metrics.values()].flatMap((metric) =>
    namesOf(metric).map((name) => ({ id: metric.id, name })),
  );
  const known = await embedder.embed(names.map(({ name }) => name));
  const vectors = await embedder.embed(open.map(({ label }) => Object.values(label).join("\n")));
  return vectors.map((vector) => {
    let nearest: OpenMetric["nearest"] = null;
    for (const [at, { id }] of names.entries()) {
      const likeness = cosine(vector, known[at] ?? []);
      if (likeness >= (nearest?.likeness ?? LEAST_LIKENESS)) nearest = { metric: id, likeness };
    }
    return nearest;
  });
}

function cosine(a: number[], b: number[]): number {
  const product = a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
  return product / (Math.hypot(...a) * Math.hypot(...b) || 1);
}
