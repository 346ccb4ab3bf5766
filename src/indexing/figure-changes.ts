import type { Fact } from "../domain.ts";
import type { FactTable } from "../facts/fact-table.ts";

/** What became of the figures of articles that were indexed anew. */
export interface FigureChanges {
  /** Figures that no article had before, each with another figure of the same thing that there was. */
  fresh: { fact: Fact; before: Fact | null }[];
  /** Figures that say something else now; null where they are gone. */
  corrected: { before: Fact; after: Fact | null }[];
  /** Figures that stand under another id now, and say the same. */
  moved: { from: string; to: string }[];
}

/**
 * What is told by comparing the facts of some articles before and after. A figure that is gone there and stands the
 * same in another article is not lost, and one that another article had before is not new.
 */
export async function figureChanges(before: Fact[], after: Fact[], facts: FactTable): Promise<FigureChanges> {
  const changes: FigureChanges = { fresh: [], corrected: [], moved: [] };
  const byId = new Map(after.map((fact) => [fact.id, fact]));
  const said = new Set(before.map(sayingOf));
  const replaced = new Map<string, Fact>();
  for (const old of before) {
    const same = byId.get(old.id);
    if (same && sayingOf(same) === sayingOf(old)) continue;
    const next = same ?? (await heirOf(old, after, facts));
    if (next && sayingOf(next) === sayingOf(old)) changes.moved.push({ from: old.id, to: next.id });
    else changes.corrected.push({ before: old, after: next });
    if (next) replaced.set(next.id, old);
  }
  for (const fact of after) {
    if (said.has(sayingOf(fact))) continue;
    const kin = await facts.find({ metric: [fact.metric], place: [fact.place] });
    const others = kin.filter(({ article }) => article !== fact.article);
    if (!replaced.has(fact.id) && others.some((other) => sayingOf(other) === sayingOf(fact))) continue;
    const earlier = replaced.get(fact.id) ?? others.find((other) => thingOf(other) === thingOf(fact));
    changes.fresh.push({ fact, before: earlier ?? null });
  }
  return changes;
}

/** The fact that has taken the place of one that is gone: of the same thing, and the same figure where there is one. */
async function heirOf(old: Fact, after: Fact[], facts: FactTable): Promise<Fact | null> {
  const anywhere = await facts.find({ metric: [old.metric], place: [old.place] });
  const same = anywhere.find((fact) => sayingOf(fact) === sayingOf(old));
  if (same) return same;
  const heirs = after.filter((fact) => thingOf(fact) === thingOf(old));
  return heirs.length === 1 ? (heirs[0] ?? null) : null;
}

const thingOf = ({ metric, place, about, programme, period, base, kind, unit, per, direction }: Fact) =>
  JSON.stringify([metric, place, about, programme, period, base, kind, unit, per, direction]);

const sayingOf = (fact: Fact) =>
  JSON.stringify([thingOf(fact), fact.value, fact.low, fact.high, fact.of, fact.qualifier, fact.noun]);
