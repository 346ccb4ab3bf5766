import type { Embedder } from "../embed/embedder.ts";
import { InputError } from "../errors.ts";
import type { Store } from "../store/open-store.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { hashOf } from "./hash-inputs.ts";

/** The vector of a text, and the hash of what it depends on; null where the text has nothing to embed. */
export interface VectorOf {
  hash: string;
  vector: number[] | null;
}

export interface Vectors {
  dimensions: number;
  of(texts: string[]): Promise<VectorOf[]>;
  /** How many were made, and how many taken from the index before. */
  counts(): { embedded: number; reused: number };
}

const PROBE = "Điện Biên";

/** The vectors of texts: those of the index before where embedder and text are the same, else new ones. */
export async function createVectors(
  embedder: Embedder,
  vocabulary: Pick<Vocabulary, "hash">,
  program: string,
  before: Store | null,
): Promise<Vectors> {
  const [probe = []] = before?.release.embedder === embedder.id ? [] : await embedder.embed([PROBE]);
  const dimensions = probe.length > 0 ? probe.length : (before?.release.dimensions ?? 0);
  // The local embedder is part of the program and of the vocabulary; a server's model is what its name says.
  const depends = embedder.usesVocabulary ? [embedder.id, vocabulary.hash, program] : [embedder.id];
  const counts = { embedded: 0, reused: 0 };
  return {
    dimensions,
    async of(texts) {
      const hashes = texts.map((text) => hashOf(...depends, text));
      const known = (await before?.vectors(hashes)) ?? new Map<string, number[] | null>();
      const missing = texts.filter((_, at) => !known.has(hashes[at] ?? ""));
      const made = missing.length === 0 ? [] : await embedder.embed(missing);
      for (const [at, vector] of made.entries()) {
        if (vector.length !== dimensions) throw differentWidth(embedder.id, vector.length, dimensions);
        known.set(hashOf(...depends, missing[at] ?? ""), vector.some((value) => value !== 0) ? vector : null);
      }
      counts.embedded += missing.length;
      counts.reused += texts.length - missing.length;
      return hashes.map((hash) => ({ hash, vector: known.get(hash) ?? null }));
    },
    counts: () => ({ ...counts }),
  };
}

function differentWidth(embedder: string, width: number, dimensions: number): InputError {
  return new InputError(
    `${embedder} gives vectors of ${width} numbers now and gave ${dimensions} before: remove the index and build it anew`,
  );
}
