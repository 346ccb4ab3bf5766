import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { InputError } from "../errors.ts";

export interface ChatMessage {
  role: "system" | "user";
  content: string;
}

/** What a model is told in one call. */
export interface Prompt<Variable extends string> {
  /** Changes when the file does. */
  hash: string;
  /** The messages, with each value as data between tags of its variable's name. */
  fill(values: Record<Variable, string>): ChatMessage[];
}

const frontMatter = z.strictObject({
  purpose: z.string("expected a sentence").min(1),
  variables: z.array(z.string().regex(/^[a-z]+$/, "expected names of letters a-z")),
  output: z.string().regex(/^[a-z_]+$/, "expected a name of a-z and _"),
});

const FILE = /^---\n([\s\S]*?)\n---\n+## system\n([\s\S]*?)\n## user\n([\s\S]*)$/;
const PLACEHOLDER = /\{\{(\w+)\}\}/g;

/**
 * A prompt of `prompts/`, for a caller that fills `variables` and reads answers in the form named `output`.
 * @throws InputError naming the file where its parts are missing, it has another output, or a variable is missing, unknown
 * or unused.
 */
export function loadPrompt<Variable extends string>(
  file: string,
  variables: readonly Variable[],
  output: string,
): Prompt<Variable> {
  const text = readText(file);
  const parts = FILE.exec(text);
  if (!parts) throw new InputError(`${file}: expected front matter, then "## system", then "## user"`);
  const [, head = "", system = "", user = ""] = parts;
  const { variables: declared, output: found } = readHead(file, head);
  if (found !== output) throw new InputError(`${file}: output: expected ${output}; found ${found}`);
  refuseOtherVariables(file, "variables in the front matter", declared, variables);
  refuseOtherVariables(file, "variables under ## user", placeholdersOf(user), variables);
  refuseOtherVariables(file, "variables under ## system", placeholdersOf(system), []);
  return {
    hash: createHash("sha256").update(text).digest("hex"),
    fill: (values) => [
      { role: "system", content: system.trim() },
      {
        role: "user",
        content: user
          .trim()
          .replace(PLACEHOLDER, (_, name: Variable) => `<${name}>\n${asData(values[name])}\n</${name}>`),
      },
    ],
  };
}

/** A text that cannot close its tag or hide letters that only a model reads. */
export function asData(text: string): string {
  return text
    .normalize("NFC")
    .replace(/(?!\n)[\p{C}\p{Default_Ignorable_Code_Point}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8").replaceAll("\r\n", "\n");
  } catch {
    throw new InputError(`${file}: no such file; the model needs this prompt`);
  }
}

function readHead(file: string, head: string): z.infer<typeof frontMatter> {
  const parsed = frontMatter.safeParse(parseYaml(file, head));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new InputError(`${file}: ${issue?.path.join(".") || "front matter"}: ${issue?.message}`);
}

function parseYaml(file: string, head: string): unknown {
  try {
    return parse(head);
  } catch (error) {
    const [reason] = error instanceof Error ? error.message.split("\n") : [];
    throw new InputError(`${file}: front matter: ${reason}`);
  }
}

function placeholdersOf(text: string): string[] {
  return Array.from(text.matchAll(PLACEHOLDER), ([, name = ""]) => name);
}

function refuseOtherVariables(file: string, where: string, found: string[], expected: readonly string[]) {
  const list = (names: readonly string[]) => [...names].sort().join(", ") || "none";
  if (list(found) === list(expected)) return;
  throw new InputError(`${file}: ${where}: expected ${list(expected)}; found ${list(found)}`);
}
