import { vi } from "vitest";
import { runVerb as run } from "../../src/cli/verbs.ts";
import { InputError } from "../../src/errors.ts";
import type { Ran } from "./run-cli.ts";

/** Runs a verb in this process, which is much faster than a program of its own, as `cli.ts` would. */
export async function runVerb(args: string[]): Promise<Ran> {
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
    ran.status = await run(args);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    ran.status = 2;
    ran.err += `${error.message}\n`;
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return ran;
}
