import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod";

const request = z.object({
  model: z.string(),
  input: z.array(z.string().min(1)),
  encoding_format: z.literal("float"),
});

export interface EmbeddingServer {
  url: string;
  /** The texts of each request that was answered with vectors. */
  requests: string[][];
  /** What it does next: answers as it should, with an error, with too few vectors, or not at all. */
  mode: "well" | "broken" | "short" | "silent";
  /** Width of its vectors. */
  width: number;
  stop(): Promise<void>;
}

/** An OpenAI-compatible embedding server over HTTP: the vector of a text is made of its length and its letters. */
export async function startEmbeddingServer(): Promise<EmbeddingServer> {
  const server = createServer((incoming, response) => void answer(state, incoming, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const state: EmbeddingServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests: [],
    mode: "well",
    width: 8,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return state;
}

async function answer(
  state: EmbeddingServer,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let body = "";
  for await (const chunk of incoming) body += chunk;
  if (state.mode === "silent") return;
  const asked = request.safeParse(JSON.parse(body));
  const fault = state.mode === "broken" || incoming.url !== "/v1/embeddings" || !asked.success;
  response.writeHead(fault ? 400 : 200, { "content-type": "application/json" });
  if (fault) {
    response.end(JSON.stringify({ error: { message: "this server is broken" } }));
    return;
  }
  const { model, input } = asked.data;
  state.requests.push(input);
  const kept = state.mode === "short" ? input.slice(1) : input;
  const data = kept.map((text, index) => ({
    object: "embedding",
    index,
    embedding: vectorOf(text, state.width),
  }));
  // Out of order: the index says which is which.
  response.end(JSON.stringify({ object: "list", model, data: data.reverse(), usage: {} }));
}

export function vectorOf(text: string, width: number): number[] {
  return Array.from(
    { length: width },
    (_, at) => (text.charCodeAt(at % text.length) % 7) + text.length / 100,
  );
}
