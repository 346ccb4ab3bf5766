import { text } from "node:stream/consumers";
import { LLMock } from "@copilotkit/aimock";
import { onTestFinished } from "vitest";
import type { ModelClient } from "../../src/model/ask-model.ts";
import { createOpenAiClient } from "../../src/model/openai-client.ts";

/** What the double does with one request. */
export type Turn =
  /** Says this text, or this object as JSON. */
  | { says: unknown }
  | { status: number; message?: string; retryAfter?: number }
  /** Answers with this body, whatever that is; `stalls`: and never ends it. */
  | { raw: string; type?: string; stalls?: boolean }
  /** Says nothing until the test ends. */
  | "hangs"
  | "breaks off";

/** A key that must not be seen in any log. */
export const CANARY_KEY = "sk-canary-0123456789abcdef";

interface Sent {
  system: string;
  user: string;
  body: Record<string, unknown>;
}

export interface ModelDouble {
  client: ModelClient;
  requests(): Sent[];
}

/**
 * A model server over HTTP that takes one turn a request, the last one again and again; it ends with the test. Raw
 * bodies, which aimock does not make, come from a path of their own: a double has only such turns or none.
 */
export async function startModel(turns: Turn[], settings: { timeoutMs?: number } = {}): Promise<ModelDouble> {
  const server = new LLMock({ port: 0 });
  let release = () => {};
  const end = new Promise<void>((resolve) => {
    release = resolve;
  });
  let taken = 0;
  const next = () => turns[Math.min(taken++, turns.length - 1)] ?? { says: "" };
  const chaos = turns.includes("breaks off") ? { chaos: { disconnectRate: 1 } } : {};
  server.on({ predicate: () => true }, () => answerTo(next(), end), chaos);
  const rawSent: Sent[] = [];
  server.mount("/raw", {
    async handleRequest(request, response) {
      const turn = next();
      if (typeof turn === "string" || !("raw" in turn)) return false;
      rawSent.push(readSent(JSON.parse(await text(request))));
      response.writeHead(200, { "content-type": turn.type ?? "application/json" });
      if (turn.stalls) response.write(turn.raw);
      else response.end(turn.raw);
      return true;
    },
  });
  await server.start();
  onTestFinished(async () => {
    release();
    await server.stop();
  });
  const isRaw = turns.some((turn) => typeof turn === "object" && "raw" in turn);
  const client = createOpenAiClient({
    apiKey: CANARY_KEY,
    baseUrl: `${server.url}${isRaw ? "/raw" : "/v1"}`,
  });
  return {
    client: settings.timeoutMs === undefined ? client : client.withOptions({ timeout: settings.timeoutMs }),
    requests: () => (isRaw ? rawSent : server.getRequests().map(({ body }) => readSent(body))),
  };
}

async function answerTo(turn: Turn, end: Promise<void>) {
  if (turn === "hangs") await end;
  if (typeof turn === "string" || "raw" in turn) return { content: "" };
  if ("says" in turn) {
    return { content: typeof turn.says === "string" ? turn.says : JSON.stringify(turn.says) };
  }
  const { status, message = "no", retryAfter } = turn;
  return { error: { message }, status, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

function readSent(body: unknown): Sent {
  const sent = (body ?? {}) as { messages?: { role: string; content: string }[] };
  const said = (role: string) => sent.messages?.find((message) => message.role === role)?.content ?? "";
  return { system: said("system"), user: said("user"), body: { ...sent } };
}
