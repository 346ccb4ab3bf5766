import { InputError } from "../errors.ts";
import { askVerb } from "./run-ask.ts";
import { auditVerb } from "./run-audit.ts";
import { benchVerb } from "./run-bench.ts";
import { checkVerb } from "./run-check.ts";
import { evalVerb } from "./run-eval.ts";
import { factsVerb } from "./run-facts.ts";
import { indexVerb } from "./run-index.ts";
import { quantitiesVerb } from "./run-quantities.ts";
import { helpPage, parseArguments, type Verb } from "./verb.ts";

const VERBS: Record<string, Verb> = {
  index: indexVerb,
  ask: askVerb,
  check: checkVerb,
  facts: factsVerb,
  eval: evalVerb,
  quantities: quantitiesVerb,
  audit: auditVerb,
  bench: benchVerb,
};

/**
 * The exit status of one verb: 0 done, 1 the work found a fault.
 *
 * @throws InputError on an unknown verb, unusable arguments or set-up.
 */
export async function runVerb([name = "", ...args]: string[]): Promise<number> {
  const verb = VERBS[name];
  if (!verb) throw new InputError(`expected one of ${Object.keys(VERBS).join(", ")}; got "${name}"`);
  const given = parseArguments(name, verb, args);
  if (!given.switches.has("help")) return verb.run(given);
  process.stdout.write(helpPage(name, verb));
  return 0;
}
