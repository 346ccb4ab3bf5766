import type { Config } from "../config.ts";
import { InputError } from "../errors.ts";
import { findTerms } from "../vocabulary/find-terms.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Embedder } from "./embedder.ts";
import { createLocalEmbedder } from "./local-embedder.ts";
import { createOpenAiEmbedder } from "./openai-embedder.ts";

/** The embedder that the configuration asks for. */
export async function createEmbedder(
  config: Pick<Config, "embeddings" | "openai">,
  vocabulary: Vocabulary,
): Promise<Embedder> {
  if (config.embeddings.use === "local") {
    return createLocalEmbedder((text) => findTerms(text, vocabulary).flatMap(({ ids }) => ids));
  }
  if (config.openai === null)
    throw new InputError("EMBEDDINGS: openai needs OPENAI_API_KEY or OPENAI_BASE_URL");
  // The client takes a while to load, and most set-ups have no use for it.
  const { createOpenAiClient } = await import("../model/openai-client.ts");
  return createOpenAiEmbedder(createOpenAiClient(config.openai), config.embeddings.model);
}
