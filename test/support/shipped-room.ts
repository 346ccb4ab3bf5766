import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Room } from "../../src/answer/answer-question.ts";
import { createEmbedder } from "../../src/embed/create-embedder.ts";
import { buildIndex } from "../../src/indexing/build-index.ts";
import { openIndex } from "../../src/indexing/open-index.ts";
import type { Log } from "../../src/log.ts";
import { IN_MEMORY, openState } from "../../src/state/open-state.ts";
import { loadVocabulary } from "../../src/vocabulary/vocabulary.ts";

const seeds = join(import.meta.dirname, "../../seeds");

/** A room over an index of the shipped corpus, built for this test; `errors` are what it logged. */
export async function shippedRoom(): Promise<{ room: Room; errors: unknown[]; close(): void }> {
  const indexUri = mkdtempSync(join(tmpdir(), "index-"));
  const vocabulary = loadVocabulary(join(seeds, "vocabulary"));
  const errors: unknown[] = [];
  const log: Log = (level, event, details) => {
    if (level === "error") errors.push({ event, details });
  };
  const embedder = await createEmbedder(
    { embeddings: { use: "local", model: "" }, openai: null },
    vocabulary,
  );
  const [articlesDir, reviewed] = [join(seeds, "articles"), join(seeds, "facts.csv")];
  await buildIndex({ articlesDir, reviewed, indexUri, vocabulary, embedder, log });
  const index = await openIndex(indexUri, { embedder, log });
  const { facts, passages, articles } = index;
  const { conversations, answers } = openState(IN_MEMORY);
  return {
    room: { vocabulary, facts, passages, articles, model: null, conversations, answers, log },
    errors,
    close() {
      index.close();
      rmSync(indexUri, { recursive: true });
    },
  };
}
