import { readFileSync } from "node:fs";
import { z } from "zod";
import { UNITS } from "../../src/domain.ts";
import { InputError } from "../../src/errors.ts";

const WRITINGS = ["vi", "vi-plain", "en"] as const;
export const KINDS_ASKED = [
  ...(["value", "latest", "other-years", "trend"] as const),
  ...(["difference", "sum", "share", "ratio", "average", "growth"] as const),
  ...(["compare", "rank", "parts", "target", "who-says", "which-article"] as const),
  ...(["false-premise", "ambiguous", "conflict", "person", "follow-up", "text", "several"] as const),
  ...(["refuse", "injection", "help"] as const),
] as const;

const computed = z.strictObject({
  value: z.number(),
  /** The results that count as right, both ends included, in the unit, without a sign. */
  low: z.number(),
  high: z.number(),
  unit: z.enum(UNITS),
  /** The facts that it is computed from. */
  from: z.array(z.string()).min(1),
});

const asked = z.strictObject({
  id: z.string().min(1),
  question: z.string().min(1),
  writing: z.enum(WRITINGS),
  kind: z.enum(KINDS_ASKED),
  /** Earlier messages of the same chat, in order. */
  before: z.array(z.string()).default([]),
  /** All outcomes that are right. */
  outcome: z.array(z.enum(["answered", "clarify", "unknown", "help"])).min(1),
  /** The points that an answer must make, each by any of these facts. */
  facts: z.array(z.array(z.string()).min(1)),
  computed: z.array(computed).default([]),
  /** The articles that answer a question for words, and the points that the words shown must make, each in any of these. */
  passages: z.array(z.string()).default([]),
  contains: z.array(z.array(z.string()).min(1)).default([]),
  /** Values that would be a wrong answer. */
  never: z.array(z.number()).default([]),
});

/** One question with what is right, and where it stands. */
export type AskedQuestion = z.infer<typeof asked> & { file: string; line: number };
export type KindAsked = AskedQuestion["kind"];

/**
 * The questions of the files, one JSON object a line.
 * @throws InputError with file and line on a line of another form, or an id that an earlier line has.
 */
export function readQuestions(files: string[]): AskedQuestion[] {
  const questions = files.flatMap(readFile);
  const first = new Map<string, AskedQuestion>();
  for (const question of questions) {
    const { id, file, line } = question;
    const before = first.get(id);
    if (before) throw new InputError(`${file}:${line}: ${id}: ${before.file}:${before.line} has this id too`);
    first.set(id, question);
  }
  return questions;
}

function readFile(file: string): AskedQuestion[] {
  let content: string;
  try {
    content = readFileSync(file, "utf8");
  } catch {
    throw new InputError(`${file}: the file cannot be read`);
  }
  const lines = content.split("\n").map((text, at) => ({ text, line: at + 1 }));
  const questions = lines
    .filter(({ text }) => text.trim() !== "")
    .map(({ text, line }) => ({ ...readLine(text, `${file}:${line}`), file, line }));
  if (questions.length === 0) throw new InputError(`${file}: expected one question a line; there is none`);
  return questions;
}

function readLine(text: string, where: string) {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new InputError(`${where}: expected one JSON object on a line`);
  }
  const parsed = asked.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new InputError(`${where}: ${issue?.path.join(".") || "line"}: ${issue?.message}`);
}
