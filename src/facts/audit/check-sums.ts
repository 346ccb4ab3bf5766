import type { Fact } from "../../domain.ts";
import { type Computed, sum } from "../../quantities/arithmetic.ts";
import { inUnit } from "../../quantities/convert.ts";
import { lastDigit } from "../../quantities/interval.ts";
import { UNIT_ENTRIES } from "../../quantities/units.ts";
import type { Finding } from "./audit-row.ts";
import { computedFinding } from "./computed-finding.ts";
import { groupBy } from "./group-by.ts";
import { judgePrinted } from "./judge-printed.ts";
import { type Ledger, sameSentence } from "./ledger.ts";
import { printFact } from "./print.ts";

/** A difference of less than this share of the whole is a slip, not a part that is left unnamed. */
const SLIP = 0.01;

/**
 * Parts against their whole. An article may name some parts only, or divide a whole in two ways; so parts that give
 * less are no fault, and ones that give more are one only where a sentence divides something that is in one place
 * (a person can be in two groups).
 */
export function* checkSums(ledger: Ledger): Generator<Finding> {
  for (const [id, children] of groupBy(ledger.facts, ({ partOf }) => partOf)) {
    const whole = ledger.byId.get(id);
    if (whole === undefined || whole.value === null) continue;
    const parts = children.filter((part) => inUnit(part, whole.unit)?.value != null);
    const finding = tooLarge(ledger, whole, parts) ?? division(ledger, whole, withoutNested(parts));
    if (finding) yield finding;
    for (const [at, part] of parts.entries()) {
      const inner = nestedAfter(parts, at);
      if (inner.length > 0) yield totalOf(ledger, part, inner);
    }
  }
}

/** A part that is more than its whole. */
function tooLarge({ language, phrases }: Ledger, whole: Fact, parts: Fact[]): Finding | null {
  const part = parts.find((candidate) => exceeds(candidate, whole));
  if (!part) return null;
  const [printed, computed] = [printFact(part, language), printFact(whole, language)];
  const says = phrases.exceeds(phrases.subject(part), printed, phrases.subject(whole), computed);
  return { result: "off", facts: [part, whole], printed, computed, says };
}

/** How the parts divide the whole: the first few of them that give it, else a slip, else nothing that can be said. */
function division(ledger: Ledger, whole: Fact, parts: Fact[]): Finding | null {
  // A brief has a sentence for each part; that they divide one whole was reviewed.
  const inSentence = parts.filter(
    (part) => sameSentence(part, whole) || (part.status === "reviewed" && part.passage === whole.passage),
  );
  const fitting = prefixThatGives(whole, parts);
  if (fitting) return totalOf(ledger, whole, fitting);
  const doubtful = [parts, inSentence].find((some) => isSlip(whole, some)) ?? inSentence;
  if (isSlip(whole, doubtful) || givesMore(whole, doubtful)) return totalOf(ledger, whole, doubtful);
  return null;
}

/** The first two or more parts whose sum the whole is, at the precision of all. */
function prefixThatGives(whole: Fact, parts: Fact[]): Fact[] | null {
  let total = 0;
  let loose = whole.step;
  for (const [at, part] of parts.entries()) {
    const same = inUnit(part, whole.unit);
    total += same?.value ?? 0;
    loose += lastDigit(same ?? part);
    if (at === 0 || Math.abs(total - (whole.value ?? 0)) > loose) continue;
    const some = parts.slice(0, at + 1);
    const exact = sumIn(whole, some);
    if (exact !== null && judgePrinted(whole, exact) !== "off") return some;
  }
  return null;
}

function isSlip(whole: Fact, parts: Fact[]): boolean {
  const missing = Math.abs((whole.value ?? 0) - (sumIn(whole, parts)?.unrounded ?? 0));
  const smallest = Math.min(...parts.map((part) => inUnit(part, whole.unit)?.value ?? 0));
  return parts.length > 1 && missing < SLIP * (whole.value ?? 0) && missing < smallest;
}

function givesMore(whole: Fact, parts: Fact[]): boolean {
  const total = sumIn(whole, parts);
  if (parts.length < 2 || total === null || UNIT_ENTRIES[whole.unit].dimension === "count") return false;
  return total.unrounded - total.error > (whole.value ?? 0) && judgePrinted(whole, total) === "off";
}

function totalOf(ledger: Ledger, whole: Fact, parts: Fact[]): Finding {
  const total = sumIn(whole, parts) as Computed;
  const { phrases } = ledger;
  return computedFinding(ledger, whole, parts, total, (given) => phrases.sum(phrases.subject(whole), given));
}

/** The total of parts in the unit of their whole. */
const sumIn = (whole: Fact, parts: Fact[]) => sum(parts.map((part) => inUnit(part, whole.unit) ?? part));

function exceeds(part: Fact, whole: Fact): boolean {
  const least = sumIn(whole, [part]);
  const most = sum([whole]);
  if (least === null || most === null || part.qualifier === "nearly" || part.qualifier === "atMost")
    return false;
  return least.unrounded - least.error > most.unrounded + most.error;
}

/**
 * Parts without those that make up the part before them: "769,927 from the central budget (664,468 as development
 * capital and 105,459 as regular capital), 38,496 from the local budget".
 */
function withoutNested(parts: Fact[]): Fact[] {
  const nested = new Set(parts.flatMap((_part, at) => nestedAfter(parts, at)));
  return parts.filter((part) => !nested.has(part));
}

/** The two or more parts right after the one at `at` that give exactly that one. */
function nestedAfter(parts: Fact[], at: number): Fact[] {
  const whole = parts[at];
  let left = whole?.value ?? 0;
  for (let end = at + 1; left > 0; end++) {
    const part = parts[end];
    if (part?.value == null || part.unit !== whole?.unit) return [];
    left -= part.value;
    if (left === 0 && end > at + 1) return parts.slice(at + 1, end + 1);
  }
  return [];
}
