import { existsSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../errors.ts";
import { type ArticleFields, articleFields } from "./article-fields.ts";
import { readText } from "./read-text.ts";

/**
 * What `sources.json` of a folder says about each article, by slug; empty without such a file.
 * @throws InputError naming the entry and the field.
 */
export async function readSources(dir: string): Promise<Map<string, ArticleFields>> {
  const file = join(dir, "sources.json");
  if (!existsSync(file)) return new Map();
  const entries = parseJson(await readText(file), file);
  if (!Array.isArray(entries)) throw new InputError(`${file}: expected an array of articles`);
  const sources = new Map<string, ArticleFields>();
  for (const [index, entry] of entries.entries()) {
    const parsed = articleFields.required({ slug: true }).safeParse(entry);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const field = issue?.path.length ? `${issue.path.join(".")}: ` : "";
      throw new InputError(`${file}: entry ${index + 1}: ${field}${issue?.message}`);
    }
    const { slug } = parsed.data;
    if (sources.has(slug)) throw new InputError(`${file}: entry ${index + 1}: slug ${slug} is there twice`);
    sources.set(slug, parsed.data);
  }
  return sources;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(`${file}: no JSON: ${error instanceof Error ? error.message : error}`);
  }
}
