import { createInterface } from "node:readline";
import { z } from "zod";
import type { Language } from "../domain.ts";

/** The version of every JSON object that a verb prints (CONTRACT). */
const VERSION = 1;

export const language = z
  .enum(["vi", "en"], "expected vi or en")
  .nullish()
  .transform((given) => given ?? null);
export const lineId = z.union([z.string(), z.number()]);

export function printJson(object: Record<string, unknown>): void {
  process.stdout.write(`${JSON.stringify({ v: VERSION, ...object })}\n`);
}

/** `{ language }` where one is given: absent is not the same as undefined. */
export const withLanguage = (given: Language | null) => (given === null ? {} : { language: given });

/**
 * Reads one JSON object a line from standard input and prints what `work` makes of each, in the same order and as
 * soon as it is known. A line that cannot be used gets an error and the rest goes on.
 * @returns the exit status: 1 where a line could not be used or `work` said so.
 */
export async function eachJsonLine<T extends { id: string | number }>(
  schema: z.ZodType<T>,
  work: (request: T) => Promise<{ result: Record<string, unknown>; fault?: boolean }>,
): Promise<number> {
  let status = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === "") continue;
    const { id, request, error } = readLine(schema, line);
    if (request === null) {
      printJson({ id, error });
      status = 1;
      continue;
    }
    try {
      const { result, fault } = await work(request);
      printJson({ id, ...result });
      if (fault) status = 1;
    } catch (thrown) {
      printJson({ id, error: (thrown as Error).message });
      status = 1;
    }
  }
  return status;
}

function readLine<T extends { id: string | number }>(schema: z.ZodType<T>, line: string) {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { id: null, request: null, error: "expected one JSON object on a line" };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { id: parsed.data.id, request: parsed.data, error: null };
  const [issue] = parsed.error.issues;
  const given = z.object({ id: lineId }).safeParse(json);
  return {
    id: given.success ? given.data.id : null,
    request: null,
    error: `${issue?.path.join(".") || "line"}: ${issue?.message}`,
  };
}
