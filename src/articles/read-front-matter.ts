import { isNode, LineCounter, parseDocument } from "yaml";
import { InputError } from "../errors.ts";
import { type ArticleFields, articleFields, NO_FIELDS } from "./article-fields.ts";

/** The front matter of a text, and the index of the first line after it; no fields where there is none. */
export interface FrontMatter {
  fields: ArticleFields;
  bodyStart: number;
}

/** @throws InputError naming file, line and key. */
export function readFrontMatter(lines: string[], file: string): FrontMatter {
  if (lines[0]?.trim() !== "---") return { fields: NO_FIELDS, bodyStart: 0 };
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === "---");
  if (end < 0) throw new InputError(`${file}:1: the front matter has no closing line of ---`);
  const counter = new LineCounter();
  const document = parseDocument(lines.slice(1, end).join("\n"), { lineCounter: counter });
  const lineAt = (offset: number) => counter.linePos(offset).line + 1;
  const [problem] = document.errors;
  if (problem) {
    throw new InputError(
      `${file}:${lineAt(problem.pos[0])}: front matter: ${problem.message.split(/ at line|\n/)[0]}`,
    );
  }
  const parsed = articleFields.safeParse(document.toJS() ?? {});
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const key = issue?.path[0];
    const node = key === undefined ? null : document.get(key, true);
    const line = isNode(node) && node.range ? lineAt(node.range[0]) : 1;
    throw new InputError(`${file}:${line}: ${String(key ?? "front matter")}: ${issue?.message}`);
  }
  return { fields: parsed.data, bodyStart: end + 1 };
}
