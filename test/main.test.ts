import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { BotApi } from "./support/bot-api/bot-api.ts";

const main = join(import.meta.dirname, "../src/main.ts");

test("with a token, npm start is the bot: it answers from the shipped articles and ends on SIGTERM", async () => {
  const telegram = await new BotApi().start();
  const env = {
    PATH: process.env.PATH,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
  };
  const program = spawn(process.execPath, [main], { cwd: "/", env });
  const ended = new Promise<number | null>((resolve) => program.on("close", resolve));
  const [out, err] = [text(program.stdout), text(program.stderr)];
  const lan = telegram.person();
  lan.writes("ty le ho ngheo xa nam nen");
  const reply = await lan.chat.next();
  program.kill("SIGTERM");
  expect(reply.text).toMatch(/44,63%/);
  expect(await ended).toBe(0);
  expect(await out).toBe("");
  expect(await err).not.toContain(telegram.token);
  await telegram.stop();
  expect(telegram.violations).toEqual([]);
});
