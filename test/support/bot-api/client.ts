import { expect, onTestFinished } from "vitest";
import { BotApi } from "./bot-api.ts";
import type { Update } from "./telegram-objects.ts";

interface Answer {
  ok: boolean;
  result?: unknown;
  error_code?: number;
  description?: string;
}

/** A double of its own for a test, and a bare client that calls its methods as a bot would. */
export async function startClient() {
  const telegram = await new BotApi().start();
  onTestFinished(() => telegram.stop());

  async function call(method: string, given: unknown = {}): Promise<Answer> {
    const response = await fetch(`${telegram.root}/bot${telegram.token}/${method}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(given),
    });
    const answer = (await response.json()) as Answer;
    expect(response.status).toBe(answer.ok ? 200 : answer.error_code);
    return answer;
  }

  async function updates(given: unknown = {}): Promise<Update[]> {
    return (await call("getUpdates", given)).result as Update[];
  }

  async function texts(given: unknown = {}): Promise<unknown[]> {
    return (await updates(given)).map(({ message }) => (message as { text: string }).text);
  }

  return { telegram, call, updates, texts };
}
