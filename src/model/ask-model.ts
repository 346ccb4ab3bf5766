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
import type { Spending } from "./budget.ts";
import { estimateTokens } from "./estimate-tokens.ts";
import type { createOpenAiClient } from "./openai-client.ts";
import type { ChatMessage } from "./prompts.ts";

export type ModelClient = ReturnType<typeof createOpenAiClient>;

/**
 * Why a model gave no answer that can be used. `refused`: by the model or its filter; `denied`: the key is; `limit`: of the
 * day, `resting`: after outages in a row, so that nothing was sent.
 */
export type Outage =
  | "timeout"
  | "rate-limit"
  | "denied"
  | "unreachable"
  | "server-error"
  | "refused"
  | "empty"
  | "broken"
  | "limit"
  | "resting";

export type ModelAnswer<T> = ({ value: T } | { outage: Outage }) & { spent: Spending };

/** An answer longer than this, with the thoughts before it, is cut off. */
export const MOST_ANSWER_TOKENS = 4000;

/** The form in which a model is to answer. */
export interface AnswerForm<T> {
  name: string;
  schema: z.ZodType<T>;
  /** As it is sent. */
  format: ReturnType<typeof zodResponseFormat>;
  tokens: number;
}

export interface ModelRequest<T> {
  client: ModelClient;
  modelName: string;
  messages: ChatMessage[];
  form: AnswerForm<T>;
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

/** A form of answers, by the name that prompts call it. */
export function answerForm<T>(name: string, schema: z.ZodType<T>): AnswerForm<T> {
  const format = zodResponseFormat(schema, name);
  return { name, schema, format, tokens: estimateTokens(JSON.stringify(format)) };
}

/**
 * A model's answer in the form asked for, or the outage in its place, which is logged without what was said or the key;
 * and what it cost, by the server's count where it gives one. Timeout and retry are those of the client. Never throws.
 */
export async function askModel<T>(request: ModelRequest<T>): Promise<ModelAnswer<T>> {
  const { modelName, log } = request;
  const started = performance.now();
  const details = { model: modelName, form: request.form.name };
  const elapsed = () => Math.round(performance.now() - started);
  const tries = countTries(request.client);
  const sent = tokensOf(request);
  try {
    const response: unknown = await send(request, tries.client);
    const read = readAnswer(response, request.form.schema);
    const spent = { calls: tries.count(), tokens: (tries.count() - 1) * sent + totalOf(response, sent) };
    if ("outage" in read) log("warn", "model gave no answer", { ...details, ...read, ms: elapsed() });
    else log("debug", "model answered", { ...details, ...spent, ms: elapsed() });
    return { ...read, spent };
  } catch (error) {
    const outage = outageOf(error);
    const status = error instanceof APIError ? error.status : undefined;
    log("warn", "model gave no answer", { ...details, outage, status, ms: elapsed() });
    return { outage, spent: { calls: tries.count(), tokens: tries.count() * sent } };
  }
}

/** The most that a request can cost, sent as often as its client does. */
export function mostSpent<T>(request: ModelRequest<T>): Spending {
  const calls = 1 + request.client.maxRetries;
  return { calls, tokens: calls * (tokensOf(request) + MOST_ANSWER_TOKENS) };
}

/** What a request sends, by our own count: its messages and the form of the answer. */
export function tokensOf<T>({ messages, form }: Pick<ModelRequest<T>, "messages" | "form">): number {
  return messages.reduce((all, { content }) => all + estimateTokens(content), form.tokens);
}

/** A client that counts what it sends, each try by itself. */
function countTries(client: ModelClient) {
  let count = 0;
  const counting = client.withOptions({
    fetch: (...given: Parameters<typeof fetch>) => {
      count += 1;
      return fetch(...given);
    },
  });
  return { client: counting, count: () => count };
}

function send<T>({ modelName, messages, form, signal }: ModelRequest<T>, client: ModelClient) {
  return client.chat.completions.create(
    {
      model: modelName,
      messages,
      response_format: form.format,
      max_completion_tokens: MOST_ANSWER_TOKENS,
    },
    { signal },
  );
}

function readAnswer<T>(response: unknown, schema: z.ZodType<T>): { value: T } | { outage: Outage } {
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

/** Sent and answered. Of a server that does not count, what was sent and the longest answer. */
function totalOf(response: unknown, sent: number): number {
  const usage = completion.safeParse(response).data?.usage;
  return usage ? usage.prompt_tokens + usage.completion_tokens : sent + MOST_ANSWER_TOKENS;
}

function outageOf(error: unknown): Outage {
  if (error instanceof APIUserAbortError || error instanceof APIConnectionTimeoutError) return "timeout";
  if (error instanceof APIConnectionError) return "unreachable";
  if (error instanceof RateLimitError) return "rate-limit";
  if (error instanceof AuthenticationError || error instanceof PermissionDeniedError) return "denied";
  return error instanceof APIError ? "server-error" : "broken";
}
