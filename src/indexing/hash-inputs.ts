import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { articleFiles } from "../articles/read-articles.ts";
import { discardedBeside } from "../facts/discarded-facts.ts";
import { isLocal } from "../store/lancedb.ts";

/** Rooms whose code decides what an index holds. */
const ROOMS = ["text", "quantities", "articles", "vocabulary", "facts", "embed", "indexing", "store"];
const SOURCE = dirname(dirname(fileURLToPath(import.meta.url)));

/** What an index is built from. */
export interface Inputs {
  articlesDir: string;
  reviewed: string | null;
}

/** The hash of a text or of a file's bytes. */
export function hashOf(...parts: (string | Buffer)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex").slice(0, 32);
}

/** A hash of every file of the articles and of the reviewed table, by its path as `fromIndex` gives it. */
export async function hashInputs(inputs: Inputs, indexUri: string): Promise<Record<string, string>> {
  const files = [...(await articleFiles(inputs.articlesDir)), join(inputs.articlesDir, "sources.json")];
  if (inputs.reviewed !== null) files.push(inputs.reviewed, discardedBeside(inputs.reviewed));
  const hashed = files
    .filter((file) => existsSync(file))
    .map((file) => [fromIndex(file, indexUri), hashOf(readFileSync(file))]);
  return Object.fromEntries(hashed);
}

/** A hash of the program's own files that make an index: what they read differently must be built anew. */
export async function hashProgram(): Promise<string> {
  const parts: string[] = [];
  for (const room of ROOMS) {
    const names = await readdir(join(SOURCE, room), { recursive: true });
    for (const name of names.filter((file) => file.endsWith(".ts")).sort()) {
      parts.push(`${room}/${name}`, readFileSync(join(SOURCE, room, name), "utf8"));
    }
  }
  return hashOf(...parts);
}

/** A path as an index records it: from the index, so that both can be moved or copied together. */
export function fromIndex(path: string, indexUri: string): string {
  return isLocal(indexUri) ? relative(resolve(indexUri), resolve(path)) : resolve(path);
}

/** What a release was built from, by the paths of now. */
export function inputsOf({ articlesDir, reviewed }: Inputs, indexUri: string): Inputs {
  return {
    articlesDir: toPath(articlesDir, indexUri),
    reviewed: reviewed === null ? null : toPath(reviewed, indexUri),
  };
}

/** The path that `fromIndex` recorded. */
function toPath(recorded: string, indexUri: string): string {
  return isAbsolute(recorded) ? recorded : resolve(indexUri, recorded);
}
