import OpenAI from "openai";
import type { OpenAiAccess } from "../config.ts";

/** The client's own default is ten minutes, twice over: longer than anyone waits for an answer. */
const TIMEOUT_MS = 20_000;
const RETRIES = 1;

/** A client of an OpenAI-compatible server: 20 s for a request, which is tried twice. */
export function createOpenAiClient(access: OpenAiAccess): OpenAI {
  return new OpenAI({
    apiKey: access.apiKey,
    baseURL: access.baseUrl,
    timeout: TIMEOUT_MS,
    maxRetries: RETRIES,
  });
}
