import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEmbedder } from "../../src/embed/create-embedder.ts";
import { loadVocabulary } from "../../src/vocabulary/vocabulary.ts";
import type { SmallCorpus } from "../indexing/small-corpus.ts";

const seeds = join(import.meta.dirname, "../../seeds");

/** A copy of the shipped articles and of their table, which a test may change, and room for an index. */
export async function copyShippedCorpus(): Promise<SmallCorpus> {
  const dir = mkdtempSync(join(tmpdir(), "shipped-"));
  const articlesDir = join(dir, "articles");
  const vocabularyDir = join(seeds, "vocabulary");
  const indexUri = join(dir, "index");
  cpSync(join(seeds, "articles"), articlesDir, { recursive: true });
  cpSync(join(seeds, "facts.csv"), join(dir, "facts.csv"));
  const vocabulary = loadVocabulary(vocabularyDir);
  const local = { embeddings: { use: "local", model: "" }, openai: null } as const;
  const embedder = await createEmbedder(local, vocabulary);
  return {
    ...{ dir, articlesDir, vocabularyDir, indexUri },
    write: (name, text) => writeFileSync(join(articlesDir, name), text),
    options: (changes = {}) => ({
      ...{ articlesDir, reviewed: null, indexUri, vocabulary, embedder, log: () => {} },
      ...changes,
    }),
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}
