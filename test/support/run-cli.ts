import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

const root = join(import.meta.dirname, "../..");

/** What every program gets: no setting of a developer, and what was compiled for the one before. */
export const ENVIRONMENT = {
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  NODE_COMPILE_CACHE: join(tmpdir(), "figures-bot-compiled"),
};

export interface Ran {
  status: number | null;
  out: string;
  err: string;
}

/** Runs `node src/<program>` as a person would, without their .env, and feeds it `input`. */
export async function runProgram(
  program: "cli.ts" | "main.ts",
  args: string[],
  given: { input?: string; env?: Record<string, string> } = {},
): Promise<Ran> {
  const env = { ...ENVIRONMENT, ...given.env };
  // Away from the project's folder, so that no .env of a developer is read.
  const child = spawn(process.execPath, [join(root, "src", program), ...args], { cwd: "/", env });
  child.stdin.end(given.input ?? "");
  const [out, err, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on("close", resolve)),
  ]);
  return { status, out, err };
}

export const runCli = (args: string[], input?: string) =>
  runProgram("cli.ts", args, input === undefined ? {} : { input });

export const jsonLines = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
