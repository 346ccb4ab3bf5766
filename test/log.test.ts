import { expect, test } from "vitest";
import { createLog } from "../src/log.ts";

const TOKEN = "123456789:AAcanary-canary-canary-canary";

function logged(secrets: string[], details: Record<string, unknown>): string {
  const lines: string[] = [];
  createLog("info", secrets, (line) => lines.push(line))("warn", "outage", details);
  return lines.join("");
}

test.each([
  ["a registered secret", ["hunter2"], { said: "the key is hunter2" }, "hunter2"],
  ["a token that nobody registered", [], { url: `https://api.telegram.org/bot${TOKEN}/getMe` }, "canary"],
  ["a key that nobody registered", [], { header: "Bearer sk-canary-canary" }, "canary"],
  ["a token in an error's message", [], { error: new Error(`cannot reach /bot${TOKEN}`) }, "canary"],
  [
    "a token in an error's other properties",
    [],
    { error: Object.assign(new Error("out"), { token: TOKEN }) },
    "canary",
  ],
  ["a token deep in an object", [], { request: { headers: [{ token: TOKEN }] } }, "canary"],
])("%s is blacked out", (_what, secrets, details, secret) => {
  expect(logged(secrets, details)).toContain("outage");
  expect(logged(secrets, details)).not.toContain(secret);
});

test("events under the level are dropped", () => {
  const lines: string[] = [];
  const log = createLog("warn", [], (line) => lines.push(line));
  log("info", "quiet");
  log("error", "loud");
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/ error loud\n$/);
});
