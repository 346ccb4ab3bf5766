import type { Fact } from "../../domain.ts";
import type { Computed } from "../../quantities/arithmetic.ts";
import type { Finding } from "./audit-row.ts";
import { judgePrinted } from "./judge-printed.ts";
import type { Ledger } from "./ledger.ts";
import { printComputed, printFact } from "./print.ts";

/** The finding on a printed figure that others give; `says` is the sentence up to the verdict. */
export function computedFinding(
  { language, phrases }: Ledger,
  fact: Fact,
  from: Fact[],
  computed: Computed,
  says: (computed: string) => string,
): Finding {
  const result = judgePrinted(fact, computed);
  const printed = printFact(fact, language);
  const given = printComputed(computed, fact, language);
  return {
    result,
    facts: [fact, ...from],
    printed,
    computed: given,
    says: `${says(given)}${phrases.verdict[result](printed)}`,
  };
}
