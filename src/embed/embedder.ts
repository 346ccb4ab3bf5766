/** Turns texts into vectors: texts that say the same thing point the same way. */
export interface Embedder {
  /** Names whose vectors these are: an index of another embedder is never searched with them. */
  id: string;
  /** Whether a vector also depends on the vocabulary, so that it changes when that does. */
  usesVocabulary: boolean;
  /**
   * One vector a text, all of one width; all zero where a text has nothing to go by.
   * @throws EmbeddingOutage when the server that makes them cannot be used.
   */
  embed(texts: string[], signal?: AbortSignal): Promise<number[][]>;
}

/** The embedding server did not answer, or not with vectors: search can go on without it, a build cannot. */
export class EmbeddingOutage extends Error {
  override name = "EmbeddingOutage";
}
