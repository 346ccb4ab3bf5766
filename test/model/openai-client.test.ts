import { expect, test } from "vitest";
import { createOpenAiClient } from "../../src/model/openai-client.ts";

test("a client waits 20 seconds at most, tries twice, and asks the server that is set", () => {
  const client = createOpenAiClient({ apiKey: "none", baseUrl: "http://127.0.0.1:9/v1" });
  expect(client).toMatchObject({
    timeout: 20_000,
    maxRetries: 1,
    baseURL: "http://127.0.0.1:9/v1",
    apiKey: "none",
  });
});

test("without an address a client asks OpenAI", () => {
  expect(createOpenAiClient({ apiKey: "sk-x", baseUrl: null }).baseURL).toBe("https://api.openai.com/v1");
});
