import type { Config } from "../config.ts";
import { InputError } from "../errors.ts";
import { createOpenAiClient } from "../model/openai-client.ts";
import { findTerms } from "../vocabulary/find-terms.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Embedder } from "./embedder.ts";
import { createLocalEmbedder } from "./local-embedder.ts";
import { createOpenAiEmbedder } from "./openai-embedder.ts";

/** The embedder that the configuration asks for. */
export function createEmbedder(
  config: Pick<Config, "embeddings" | "openai">,
  vocabulary: Vocabulary,
): Embedder {
  if (config.embeddings.use === "local") {
    return createLocalEmbedder((text) => findTerms(text, vocabulary).flatMap(({ ids }) => ids));
  }
  if (config.openai === null)
    throw new InputError("EMBEDDINGS: openai needs OPENAI_API_KEY or OPENAI_BASE_URL");
  return createOpenAiEmbedder(createOpenAiClient(config.openai), config.embeddings.model);
}
