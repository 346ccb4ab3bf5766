import { Field, Schema, Utf8 } from "apache-arrow";
import { z } from "zod";
import { type Connection, connectTo, openTable, overwrite } from "./lancedb.ts";

const POINTER = "release";
const pointerSchema = new Schema([new Field("json", new Utf8(), false)]);

const release = z.object({
  schema: z.number(),
  /** Ends the names of its tables. */
  name: z.string(),
  /** The release before it, which readers may still have open. */
  previous: z.string().nullable(),
  embedder: z.string(),
  /** Width of the vectors. */
  dimensions: z.number(),
  /** Folders and table that it was built from; relative ones count from the index. */
  articlesDir: z.string(),
  reviewed: z.string().nullable(),
  /** Hash of every file that it was built from, by its path from the index. */
  inputs: z.record(z.string(), z.string()),
  vocabulary: z.string(),
  /** Hash of the program that built it. */
  program: z.string(),
  /** Who labelled what extraction left open; null for nobody. */
  labeller: z.string().nullable().default(null),
  builtAt: z.string(),
  articles: z.number(),
  passages: z.number(),
  facts: z.number(),
});

/** What is published: which tables are the index, and what they were built from. */
export type Release = z.infer<typeof release>;

/** Names that the tables of a release have. */
export const tableNames = (name: string) => ({
  articles: `articles-${name}`,
  passages: `passages-${name}`,
  facts: `facts-${name}`,
});

/** The published release; null where there is none. Of one that a later program wrote, only `schema` is sure. */
export async function readRelease(connection: Connection): Promise<Release | { schema: number } | null> {
  const table = await openTable(connection, POINTER);
  if (!table) return null;
  const [row]: { json: string }[] = await table.query().toArray();
  table.close();
  if (!row) return null;
  const json: unknown = JSON.parse(row.json);
  const parsed = release.safeParse(json);
  return parsed.success ? parsed.data : { schema: z.object({ schema: z.number() }).parse(json).schema };
}

/** The name of the release that is published at `uri` now; null where there is none, or one of another schema. */
export async function publishedName(uri: string): Promise<string | null> {
  const connection = await connectTo(uri);
  if (!connection) return null;
  const found = await readRelease(connection);
  connection.close();
  return found !== null && "name" in found ? found.name : null;
}

/** Makes a release the one that readers open: one row, replaced in one commit, so that there is no moment between. */
export async function publishRelease(connection: Connection, next: Release): Promise<void> {
  const table = await overwrite(connection, POINTER, [{ json: JSON.stringify(next) }], pointerSchema);
  table.close();
}
