import { existsSync } from "node:fs";
import type { Embedder } from "../embed/embedder.ts";
import { openStore } from "../store/open-store.ts";
import type { Release } from "../store/release.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Labeller } from "./create-labeller.ts";
import { hashInputs, hashProgram, type Inputs, inputsOf } from "./hash-inputs.ts";

/** How an index stands to what it was built from; `inputs` are the folder and the table that it records. */
export type Staleness =
  | { state: "missing" }
  | { state: "fresh"; inputs: Inputs }
  | { state: "stale"; reason: string; inputs: Inputs | null };

/** With what an index would be built now. */
export interface Present {
  embedder: Pick<Embedder, "id">;
  vocabulary: Pick<Vocabulary, "hash">;
  labeller?: Pick<Labeller, "id"> | null;
}

/**
 * Whether the index at `uri` is still what its own folder and table would give now, with this program, vocabulary and
 * embedder. An index whose folder is gone has nothing to be older than.
 */
export async function staleness(uri: string, present: Present): Promise<Staleness> {
  const store = await openStore(uri);
  if (store === null) return { state: "missing" };
  if ("schema" in store) return { state: "stale", reason: `built as schema ${store.schema}`, inputs: null };
  const { release } = store;
  store.close();
  const inputs = inputsOf(release, uri);
  if (!existsSync(inputs.articlesDir)) return { state: "fresh", inputs };
  const reason = whyStale(release, {
    embedder: present.embedder.id,
    vocabulary: present.vocabulary.hash,
    inputs: await hashInputs(inputs, uri),
    program: await hashProgram(),
    labeller: present.labeller?.id ?? null,
  });
  return reason === null ? { state: "fresh", inputs } : { state: "stale", reason, inputs };
}

/** The first thing that is not as it was when the release was built; null where all is. */
export function whyStale(
  release: Release,
  now: Pick<Release, "embedder" | "vocabulary" | "inputs" | "program" | "labeller">,
): string | null {
  if (release.embedder !== now.embedder) return `built with ${release.embedder}, now ${now.embedder}`;
  if (release.vocabulary !== now.vocabulary) return "the vocabulary changed";
  if (release.program !== now.program) return "the program changed";
  // Without a model the labels of before are still good.
  if (now.labeller !== null && release.labeller !== now.labeller) return "the figures have other labels now";
  const files = new Set([...Object.keys(release.inputs), ...Object.keys(now.inputs)]);
  for (const file of files) {
    if (release.inputs[file] === undefined) return `${file} is new`;
    if (now.inputs[file] === undefined) return `${file} is gone`;
    if (release.inputs[file] !== now.inputs[file]) return `${file} changed`;
  }
  return null;
}
