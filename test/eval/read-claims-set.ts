import { readFileSync } from "node:fs";
import { z } from "zod";
import { InputError } from "../../src/errors.ts";

/** What was changed in a wrong sentence; `correct` where nothing was. */
export const CLAIM_KINDS = [
  ...(["correct", "digit", "scale", "year", "place", "metric", "kind"] as const),
  ...(["qualifier", "rounding", "points", "arithmetic", "invented"] as const),
] as const;

const sentence = z
  .strictObject({
    id: z.string().min(1),
    text: z.string().min(1),
    language: z.enum(["vi", "en"]),
    kind: z.enum(CLAIM_KINDS),
    /** The facts that the sentence is about. */
    facts: z.array(z.string()),
    /** Why it is right, or what is wrong with it. */
    note: z.string(),
    /** True where every figure of the sentence is right. */
    ok: z.boolean(),
  })
  .refine(({ kind, ok }) => (kind === "correct") === ok, "ok: expected true for a correct sentence alone");

/** A sentence whose figures somebody has judged. */
export type JudgedSentence = z.infer<typeof sentence>;

/**
 * The sentences of a file, one JSON object a line.
 * @throws InputError with file and line on a line of another form.
 */
export function readClaimsSet(file: string): JudgedSentence[] {
  const lines = readText(file)
    .split("\n")
    .map((text, at) => ({ text, where: `${file}:${at + 1}` }))
    .filter(({ text }) => text.trim() !== "");
  if (lines.length === 0) throw new InputError(`${file}: expected one sentence a line; there is none`);
  return lines.map(({ text, where }) => readLine(text, where));
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new InputError(`${file}: the file cannot be read`);
  }
}

function readLine(text: string, where: string): JudgedSentence {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new InputError(`${where}: expected one JSON object on a line`);
  }
  const parsed = sentence.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new InputError(`${where}: ${issue?.path.join(".") || "line"}: ${issue?.message}`);
}
