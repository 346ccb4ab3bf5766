import { InputError } from "../errors.ts";
import type { Index } from "../indexing/open-index.ts";
import { acceptFacts } from "./accept-facts.ts";
import { listFacts } from "./list-facts.ts";
import { listOpenMetrics } from "./list-open-metrics.ts";
import { reviewFacts } from "./review-facts.ts";
import { FILTERS } from "./select-facts.ts";
import { openUpToDate, type SetUp, setUp } from "./set-up.ts";
import { showHistory } from "./show-history.ts";
import type { Arguments, OptionSpec, Verb } from "./verb.ts";

/** One thing that `facts` does with an index; returns the exit status. */
export type FactsMode = (given: Arguments, index: Index, base: SetUp) => Promise<number>;

/** The modes by the option that asks for each; without one the facts are listed. */
const MODES: Record<string, { option: OptionSpec; run: FactsMode }> = {
  history: {
    option: { says: "the figures of --metric (and --place) in time, and what superseded what" },
    run: showHistory,
  },
  review: {
    option: {
      says: "what extraction proposes and the reviewed table does not have, or has differently, as CSV",
    },
    run: reviewFacts,
  },
  accept: {
    option: { argument: "FILE", says: "merge the rows of a reviewed file into the reviewed table" },
    run: acceptFacts,
  },
  vocabulary: {
    option: { says: "what the vocabulary has no name for, commonest first, as YAML for metrics.yaml" },
    run: listOpenMetrics,
  },
};

export const factsVerb: Verb = {
  operand: null,
  says: "Lists the facts of the index. Filters take ids or any name in either language.",
  options: {
    ...FILTERS,
    format: { argument: "FORM", says: "table (default) or csv" },
    ...Object.fromEntries(Object.entries(MODES).map(([name, { option }]) => [name, option])),
    out: { argument: "FILE", says: "with --review: write there instead of standard output" },
    bom: { says: "with --review: begin with a byte order mark, for spreadsheets" },
  },
  async run(given) {
    const asked = Object.keys(MODES).filter((name) => given.switches.has(name) || given.values.has(name));
    if (asked.length > 1)
      throw new InputError(`facts: --${asked.join(" and --")} are different things; give one`);
    const base = await setUp();
    const run = MODES[asked[0] ?? ""]?.run ?? listFacts;
    const index = await openUpToDate(base, given.values.get("index"));
    try {
      return await run(given, index, base);
    } finally {
      index.close();
    }
  },
};
