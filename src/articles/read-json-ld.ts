import { z } from "zod";

const named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const names = z.union([named, z.array(named).transform((list) => list.join(", "))]);
const article = z.object({
  headline: z.string().optional().catch(undefined),
  author: names.optional().catch(undefined),
  publisher: named.optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  inLanguage: z.string().optional().catch(undefined),
  url: z.string().optional().catch(undefined),
});
export type JsonLdArticle = z.infer<typeof article>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;

/** The first article that a page's JSON-LD scripts describe; empty where there is none, or where they are broken. */
export function readJsonLd(scripts: string[]): JsonLdArticle {
  for (const script of scripts) {
    const found = entries(parse(script)).find((entry) =>
      [entry["@type"]].flat().some((type) => ARTICLE_TYPE.test(String(type))),
    );
    const parsed = article.safeParse(found);
    if (parsed.success) return parsed.data;
  }
  return {};
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return null;
  }
}

function entries(json: unknown): Record<string, unknown>[] {
  if (Array.isArray(json)) return json.flatMap(entries);
  if (typeof json !== "object" || json === null) return [];
  const entry = json as Record<string, unknown>;
  return [entry, ...entries(entry["@graph"])];
}
