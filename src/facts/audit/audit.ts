import type { Fact, Language, Passage } from "../../domain.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import type { AuditRow, CheckName, Finding } from "./audit-row.ts";
import { checkAverages } from "./check-averages.ts";
import { checkChanges, checkMultiples } from "./check-changes.ts";
import { checkConflicts, checkNames } from "./check-conflicts.ts";
import { checkDoubles } from "./check-doubles.ts";
import { checkPeriods } from "./check-periods.ts";
import { checkQuotients } from "./check-quotients.ts";
import { checkShares } from "./check-shares.ts";
import { checkSums } from "./check-sums.ts";
import { checkTargets } from "./check-targets.ts";
import { createLedger, type Ledger } from "./ledger.ts";

/** Every check, in the order of the report. */
const CHECKS: readonly { name: CheckName; find: (ledger: Ledger) => Iterable<Finding> }[] = [
  { name: "sum", find: checkSums },
  { name: "share", find: checkShares },
  { name: "average", find: checkAverages },
  { name: "ratio", find: checkMultiples },
  { name: "ratio", find: checkQuotients },
  { name: "change", find: checkChanges },
  { name: "target", find: checkTargets },
  { name: "conflict", find: checkConflicts },
  { name: "conflict", find: checkDoubles },
  { name: "name", find: checkNames },
  { name: "period", find: checkPeriods },
];

/**
 * Every relation that the facts state or imply, computed, and every disagreement between them. What is neither
 * stated nor reliably implied gives no row. Retired facts are left out.
 * @param given.passages for the years of programmes, which stand in texts without figures too. Default: none.
 * @param given.language of what the rows print and say. Default: English.
 */
export function audit(
  facts: readonly Fact[],
  vocabulary: Vocabulary,
  given: { passages?: readonly Passage[]; language?: Language } = {},
): AuditRow[] {
  const current = facts.filter(({ status }) => status !== "retired");
  const ledger = createLedger(current, vocabulary, given.passages ?? [], given.language ?? "en");
  return CHECKS.flatMap(({ name, find }) => [...find(ledger)].map((finding) => rowOf(name, finding)));
}

function rowOf(check: CheckName, { result, facts, articles, printed, computed, says }: Finding): AuditRow {
  return {
    check,
    result,
    articles: articles ?? [...new Set(facts.map(({ article }) => article))],
    facts: facts.map(({ id }) => id),
    printed,
    computed,
    says,
  };
}
