import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { InputError } from "../../src/errors.ts";

const threshold = z.union([z.strictObject({ atLeast: z.number() }), z.strictObject({ atMost: z.number() })]);
const thresholds = z.record(z.string(), threshold);

/** What a measure must reach or must not exceed, by the name of the measure. */
export type Thresholds = { file: string; limits: z.infer<typeof thresholds> };

/** Those of a file; none where there is no such file. */
export function readThresholds(file: string): Thresholds {
  if (!existsSync(file)) return { file, limits: {} };
  try {
    return { file, limits: thresholds.parse(JSON.parse(readFileSync(file, "utf8"))) };
  } catch (error) {
    const [issue] = error instanceof z.ZodError ? error.issues : [];
    const what = issue
      ? `${issue.path.join(".")}: expected {"atLeast": n} or {"atMost": n}`
      : "expected JSON";
    throw new InputError(`${file}: ${what}`);
  }
}

/** The thresholds that are missed, each in words. */
export function missedThresholds(measures: Map<string, number>, { file, limits }: Thresholds): string[] {
  return Object.entries(limits).flatMap(([name, limit]) => {
    const reached = measures.get(name);
    if (reached === undefined)
      throw new InputError(`${file}: ${name}: expected one of ${[...measures.keys()].join(", ")}`);
    const [isMissed, words] =
      "atLeast" in limit
        ? [reached < limit.atLeast, `at least ${limit.atLeast}`]
        : [reached > limit.atMost, `at most ${limit.atMost}`];
    return isMissed ? [`${name} is ${reached.toFixed(4)}, expected ${words}`] : [];
  });
}
