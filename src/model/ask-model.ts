import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  AuthenticationError,
  PermissionDeniedError,
  RateLimitError,
} from "openai";
import { zodResponseFormat } from "openai/helpers/zod";
import { z } from "zod";
import type { Log } from "../log.ts";
import type { createOpenAiClient } from "./openai-client.ts";
import type { ChatMessage } from "./prompts.ts";

export type ModelClient = ReturnType<typeof createOpenAiClient>;

/** Why a model gave no answer that can be used. `refused`: by the model or its filter; `denied`: the key is. */
export type Outage =
  | "timeout"
  | "rate-limit"
  | "denied"
  | "unreachable"
  | "server-error"
  | "refused"
  | "empty"
  | "broken";

export type ModelAnswer<T> = { value: T } | { outage: Outage };

export interface ModelRequest<T> {
  client: ModelClient;
  modelName: string;
  messages: ChatMessage[];
  /** The form of the answer, and its name. */
  schema: z.ZodType<T>;
  schemaName: string;
  /** Ends the call, retries included. */
  signal: AbortSignal;
  log: Log;
}

/** Servers that call themselves compatible leave things out: what is read is checked. */
const completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: z.number(), completion_tokens: z.number() }).nullish(),
});

/**
 * A model's answer in the form asked for, or the outage in its place, which is logged without what was said or the key.
 * Timeout and retry are those of the client. Never throws.
 */
export async function askModel<T>(request: ModelRequest<T>): Promise<ModelAnswer<T>> {
  const { modelName, log } = request;
  const started = performance.now();
  const details = { model: modelName, schema: request.schemaName };
  const elapsed = () => Math.round(performance.now() - started);
  try {
    const response: unknown = await send(request);
    const read = readAnswer(response, request.schema);
    if ("outage" in read) log("warn", "model gave no answer", { ...details, ...read, ms: elapsed() });
    else log("debug", "model answered", { ...details, ...usageOf(response), ms: elapsed() });
    return read;
  } catch (error) {
    const outage = outageOf(error);
    const status = error instanceof APIError ? error.status : undefined;
    log("warn", "model gave no answer", { ...details, outage, status, ms: elapsed() });
    return { outage };
  }
}

function send<T>({ client, modelName, messages, schema, schemaName, signal }: ModelRequest<T>) {
  return client.chat.completions.create(
    { model: modelName, messages, response_format: zodResponseFormat(schema, schemaName) },
    { signal },
  );
}

function readAnswer<T>(response: unknown, schema: z.ZodType<T>): ModelAnswer<T> {
  const envelope = completion.safeParse(response);
  const choice = envelope.data?.choices[0];
  if (!choice) return { outage: "broken" };
  if (choice.message.refusal || choice.finish_reason === "content_filter") return { outage: "refused" };
  if (!choice.message.content?.trim()) return { outage: "empty" };
  const parsed = schema.safeParse(parseJson(choice.message.content));
  return parsed.success ? { value: parsed.data } : { outage: "broken" };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function usageOf(response: unknown): { tokensIn?: number; tokensOut?: number } {
  const usage = completion.safeParse(response).data?.usage;
  return usage ? { tokensIn: usage.prompt_tokens, tokensOut: usage.completion_tokens } : {};
}

function outageOf(error: unknown): Outage {
  if (error instanceof APIUserAbortError || error instanceof APIConnectionTimeoutError) return "timeout";
  if (error instanceof APIConnectionError) return "unreachable";
  if (error instanceof RateLimitError) return "rate-limit";
  if (error instanceof AuthenticationError || error instanceof PermissionDeniedError) return "denied";
  return error instanceof APIError ? "server-error" : "broken";
}
