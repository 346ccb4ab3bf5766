import { z } from "zod";
import type { createOpenAiClient } from "../model/openai-client.ts";
import { type Embedder, EmbeddingOutage } from "./embedder.ts";

const BATCH = 64;

const vectors = z.array(z.object({ index: z.number().int(), embedding: z.array(z.number()).min(1) }));

/** The embedder of an OpenAI-compatible server. */
export function createOpenAiEmbedder(client: ReturnType<typeof createOpenAiClient>, model: string): Embedder {
  const embedBatch = async (input: string[], signal: AbortSignal | undefined): Promise<number[][]> => {
    try {
      // Some servers answer the default, base64, with vectors of a quarter of the width.
      const request = { model, input, encoding_format: "float" } as const;
      const response = await client.embeddings.create(request, { signal: signal ?? null });
      return inOrder(response.data, input.length);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new EmbeddingOutage(`embeddings of ${model} at ${client.baseURL}: ${reason}`, { cause: error });
    }
  };
  return {
    id: `openai:${model}`,
    usesVocabulary: false,
    async embed(texts, signal) {
      const embedded: number[][] = [];
      for (let at = 0; at < texts.length; at += BATCH) {
        embedded.push(...(await embedBatch(texts.slice(at, at + BATCH), signal)));
      }
      return embedded;
    },
  };
}

/** The vectors by their index in the request: one a text, all of one width. */
function inOrder(data: unknown, count: number): number[][] {
  const parsed = vectors.safeParse(data);
  if (!parsed.success) throw new Error("expected a list of vectors of numbers");
  const sorted = parsed.data.toSorted((a, b) => a.index - b.index);
  const width = sorted[0]?.embedding.length;
  const complete = sorted.length === count && sorted.every(({ index }, at) => index === at);
  if (!complete || sorted.some(({ embedding }) => embedding.length !== width)) {
    throw new Error(`expected ${count} vectors of one width, got ${sorted.length}`);
  }
  return sorted.map(({ embedding }) => embedding);
}
