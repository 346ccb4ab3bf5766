import { askVerb } from "./cli/run-ask.ts";
import { auditVerb } from "./cli/run-audit.ts";
import { benchVerb } from "./cli/run-bench.ts";
import { checkVerb } from "./cli/run-check.ts";
import { evalVerb } from "./cli/run-eval.ts";
import { factsVerb } from "./cli/run-facts.ts";
import { indexVerb } from "./cli/run-index.ts";
import { quantitiesVerb } from "./cli/run-quantities.ts";
import { helpPage, parseArguments, type Verb } from "./cli/verb.ts";
import { EmbeddingOutage } from "./embed/embedder.ts";
import { InputError } from "./errors.ts";

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

/** Runs one verb; what a person can mend is one line on standard error and exit status 2. */
async function main([name = "", ...args]: string[]): Promise<number> {
  const verb = VERBS[name];
  if (!verb) throw new InputError(`expected one of ${Object.keys(VERBS).join(", ")}; got "${name}"`);
  const given = parseArguments(name, verb, args);
  if (!given.switches.has("help")) return verb.run(given);
  process.stdout.write(helpPage(name, verb));
  return 0;
}

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof InputError || error instanceof EmbeddingOutage)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
