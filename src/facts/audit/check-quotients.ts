import { ratio } from "../../quantities/arithmetic.ts";
import type { Finding } from "./audit-row.ts";
import { computedFinding } from "./computed-finding.ts";
import { isLevel, type Ledger, spanOf } from "./ledger.ts";
import { printFact } from "./print.ts";

/** A figure per head against its total and the number of heads, where the articles have all three. */
export function* checkQuotients(ledger: Ledger): Generator<Finding> {
  const { vocabulary, language, phrases } = ledger;
  for (const fact of ledger.facts) {
    const quotient = vocabulary.metrics.get(fact.metric)?.quotient;
    const span = spanOf(fact.period);
    if (!quotient || span === null || !isLevel(fact)) continue;
    const [total, heads] = [quotient.of, quotient.by].map((metric) =>
      ledger.levelAt(ledger.scopeOf(fact, metric), span, fact.article),
    );
    if (!total || !heads) continue;
    // The quotient is in the unit of the total: dong a head, as a number of dong.
    const computed = ratio(total, { ...heads, unit: total.unit, noun: total.noun, per: total.per });
    if (computed === null || total.unit !== fact.unit) continue;
    const given = { ...computed, unit: fact.unit, step: fact.step };
    const [left, right] = [printFact(total, language), printFact(heads, language)];
    yield computedFinding(ledger, fact, [total, heads], given, (value) =>
      phrases.quotient(phrases.subject(fact), left, right, value),
    );
  }
}
