import { parseArgs } from "node:util";
import { InputError } from "../errors.ts";

export interface OptionSpec {
  /** Shown as the option's argument; absent for a switch. */
  argument?: string;
  says: string;
}

/** One verb of the command line, as the table of verbs lists it. */
export interface Verb {
  /** What may stand after the verb: `"question"`. */
  operand: string | null;
  says: string;
  options: Record<string, OptionSpec>;
  /** The exit status: 0 done, 1 the work found a fault. Unusable arguments and set-up are thrown as InputError. */
  run(given: Arguments): Promise<number>;
}

export interface Arguments {
  operand: string | null;
  switches: Set<string>;
  values: Map<string, string>;
}

/** Options that every verb takes. */
const COMMON: Record<string, OptionSpec> = {
  index: { argument: "URI", says: "the index (default: index/)" },
  jsonl: { says: "print JSON lines" },
  help: { says: "this page" },
};

/** @throws InputError on an unknown option, one without its argument, or more than one operand. */
export function parseArguments(name: string, verb: Verb, args: string[]): Arguments {
  const specs = { ...verb.options, ...COMMON };
  const options = Object.fromEntries(
    Object.entries(specs).map(([option, spec]) => [
      option,
      { type: spec.argument ? "string" : "boolean" } as const,
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true });
    if (positionals.length > (verb.operand ? 1 : 0)) {
      throw new InputError(`${name}: unexpected "${positionals.at(-1)}"; put what is asked in quotes`);
    }
    const entries = Object.entries(values);
    return {
      operand: positionals[0] ?? null,
      switches: new Set(entries.filter(([, value]) => value === true).map(([option]) => option)),
      values: new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string")),
    };
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      `${name}: ${(error as Error).message.split(/[.\n]/)[0]}; see npm run ${name} -- --help`,
    );
  }
}

/** The page that --help prints. */
export function helpPage(name: string, verb: Verb): string {
  const usage = ["usage: npm run", name, "--", verb.operand ? `[${verb.operand}]` : null, "[options]"];
  const rows = Object.entries({ ...verb.options, ...COMMON }).map(([option, { argument, says }]) => {
    const left = `--${option}${argument ? ` ${argument}` : ""}`;
    return `  ${left.padEnd(26)} ${says}`;
  });
  return `${usage.filter(Boolean).join(" ")}\n\n${verb.says}\n\n${rows.join("\n")}\n`;
}
