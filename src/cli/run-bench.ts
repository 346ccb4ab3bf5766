import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { InputError } from "../errors.ts";
import { printJson } from "./json-lines.ts";
import type { Verb } from "./verb.ts";

/** One line of a benchmark: names and figures, printed in this order. */
export type BenchRow = Record<string, string | number | null>;

/** Each benchmark is a runner beside its data in test/bench, which a production install leaves out. */
const RUNNERS: Record<string, string> = {
  quantities: "bench-quantities.ts",
  extraction: "bench-extraction.ts",
  check: "bench-check.ts",
  bot: "bench-bot.ts",
};

export const benchVerb: Verb = {
  operand: Object.keys(RUNNERS).join("|"),
  says: "Runs the benchmarks, or the named one, side by side with other packages. One core; nothing is downloaded.",
  options: {},
  async run({ operand, switches }) {
    if (operand !== null && RUNNERS[operand] === undefined)
      throw new InputError(`bench: expected ${Object.keys(RUNNERS).join(" or ")}; got "${operand}"`);
    for (const [name, runner] of Object.entries(RUNNERS)) {
      if (operand !== null && operand !== name) continue;
      const file = new URL(`../../test/bench/${runner}`, import.meta.url);
      if (!existsSync(file)) throw new InputError(`bench: ${fileURLToPath(file)} is not installed`);
      const { bench }: { bench: () => AsyncIterable<BenchRow> } = await import(file.href);
      for await (const row of bench()) {
        if (switches.has("jsonl")) printJson({ benchmark: name, ...row });
        else process.stdout.write(`${describe(name, row)}\n`);
      }
    }
    return 0;
  },
};

function describe(name: string, row: BenchRow): string {
  const fields = Object.entries(row).map(([field, value]) => `${field} ${value ?? "-"}`);
  return `${name}: ${fields.join(", ")}`;
}
