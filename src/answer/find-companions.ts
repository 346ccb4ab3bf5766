import type { Fact, Operation } from "../domain.ts";
import { audit } from "../facts/audit/audit.ts";
import type { CheckName } from "../facts/audit/audit-row.ts";
import { compute } from "../facts/compute.ts";
import type { FactTable } from "../facts/fact-table.ts";
import { sameFigure } from "../facts/same-figure.ts";
import { compareMeasures } from "../quantities/compare.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Answered } from "./draft.ts";

/** What other articles, or the same under another name, have for a fact. */
export async function findCompanions(
  fact: Fact,
  room: { vocabulary: Vocabulary; facts: FactTable },
): Promise<Answered> {
  const neighbours = room.vocabulary.metrics.get(fact.metric)?.neighbours ?? [];
  const around = await room.facts.find({ metric: [fact.metric, ...neighbours] });
  const others = around.filter(
    (other) => other.id !== fact.id && other.place === fact.place && saysOfSame(other, fact),
  );
  const sameMetric = others.filter((other) => other.metric === fact.metric);
  const elsewhere = others.filter((other) => other.metric !== fact.metric && other.article !== fact.article);
  return {
    fact,
    same: sameMetric.filter((other) => sameFigure(other, fact)),
    conflicts: sameMetric.filter((other) => contradicts(other, fact)),
    neighbours: elsewhere.filter((other) => other.unit === fact.unit && sameFigure(other, fact)),
    derived: await derivedOtherwise(fact, room),
  };
}

/** Checks of the audit whose inputs one operation computes with. */
const OPERATIONS: Partial<Record<CheckName, Operation>> = { share: "share", sum: "sum" };

/** The amounts beside a figure from which it does not follow. */
async function derivedOtherwise(
  fact: Fact,
  room: { vocabulary: Vocabulary; facts: FactTable },
): Promise<Answered["derived"]> {
  const beside = await room.facts.find({ passage: [fact.passage] });
  if (beside.length < 3) return null;
  const byId = new Map(beside.map((other) => [other.id, other]));
  for (const {
    check,
    result,
    facts: [printed, ...from],
  } of audit(beside, room.vocabulary)) {
    const operation = OPERATIONS[check];
    if (result !== "off" || printed !== fact.id || !operation) continue;
    const facts = from.flatMap((id) => byId.get(id) ?? []);
    if (compute(operation, facts)) return { operation, facts };
  }
  return null;
}

/** About the same people and time, in the same sense; a fact without a period may be of any. */
function saysOfSame(other: Fact, fact: Fact): boolean {
  const sameTime =
    other.period === null ||
    fact.period === null ||
    JSON.stringify(other.period) === JSON.stringify(fact.period);
  const sameSense = other.direction === fact.direction && other.per.join() === fact.per.join();
  return sameTime && sameSense && other.about === fact.about;
}

/** Another figure for the same; of two that count, even in different units: jobs in jobs and in people. */
function contradicts(other: Fact, fact: Fact): boolean {
  if (other.kind !== fact.kind || other.article === fact.article || sameFigure(other, fact)) return false;
  const match = compareMeasures(other, fact);
  if (match !== "incomparable") return match === "different";
  return [other, fact].every(({ unit }) => UNIT_ENTRIES[unit].dimension === "count");
}
