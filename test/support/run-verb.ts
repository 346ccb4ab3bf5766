import { vi } from "vitest";
import { factsVerb } from "../../src/cli/run-facts.ts";
import { indexVerb } from "../../src/cli/run-index.ts";
import { parseArguments } from "../../src/cli/verb.ts";
import { InputError } from "../../src/errors.ts";
import type { Ran } from "./run-cli.ts";

const VERBS = { facts: factsVerb, index: indexVerb };

/** Runs a verb in this process, which is much faster than a program of its own, as `cli.ts` would. */
export async function runVerb(name: keyof typeof VERBS, args: string[]): Promise<Ran> {
  const ran: Ran = { status: 0, out: "", err: "" };
  const keep = (stream: "out" | "err") => (text: string | Uint8Array) => {
    ran[stream] += text;
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation(keep("out")),
    vi.spyOn(process.stderr, "write").mockImplementation(keep("err")),
  ];
  try {
    ran.status = await VERBS[name].run(parseArguments(name, VERBS[name], args));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    ran.status = 2;
    ran.err += `${error.message}\n`;
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return ran;
}
