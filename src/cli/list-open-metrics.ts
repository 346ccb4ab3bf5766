import { openMetrics } from "../facts/open-metrics.ts";
import { vocabularyFragment } from "../facts/vocabulary-fragment.ts";
import { printJson } from "./json-lines.ts";
import type { FactsMode } from "./run-facts.ts";
import { selectFacts } from "./select-facts.ts";

/** Prints what figures measure that the vocabulary has no name for, commonest first, as entries of metrics.yaml. */
export const listOpenMetrics: FactsMode = async ({ values, switches }, index, { vocabulary, embedder }) => {
  const open = await openMetrics(await selectFacts(values, index, vocabulary), vocabulary, embedder);
  if (switches.has("jsonl")) for (const metric of open) printJson({ ...metric });
  else process.stdout.write(vocabularyFragment(open, vocabulary.metrics));
  process.stderr.write(`${open.length} open metrics; likeness by ${embedder.id}\n`);
  return 0;
};
