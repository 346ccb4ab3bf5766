import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { BotApi } from "./support/bot-api/bot-api.ts";
import { ENVIRONMENT, runProgram } from "./support/run-cli.ts";

const project = join(import.meta.dirname, "..");
const main = join(project, "src/main.ts");
const folder = mkdtempSync(join(tmpdir(), "main-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** `npm start` with a token, on a Telegram of its own, once it has signed in or ended. */
async function startProgram(telegram: BotApi, stateFile: string, file = main) {
  const env = {
    ...ENVIRONMENT,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    STATE_FILE: join(folder, stateFile),
  };
  const program = spawn(process.execPath, [file], { cwd: "/", env });
  onTestFinished(() => void program.kill("SIGKILL"));
  const ended = new Promise<number | null>((resolve) => program.on("close", resolve));
  const out = text(program.stdout);
  let err = "";
  const started = new Promise<void>((resolve) => {
    program.stderr.on("data", (chunk) => {
      err += chunk;
      if (err.includes("bot-started")) resolve();
    });
  });
  await Promise.race([started, ended]);
  return {
    async stop() {
      program.kill("SIGTERM");
      return { status: await ended, out: await out, err };
    },
  };
}

test("with a token, npm start is the bot: it answers from the shipped articles and ends on SIGTERM", async () => {
  const telegram = await new BotApi().start();
  const program = await startProgram(telegram, "one.sqlite");
  const lan = telegram.person();
  lan.writes("ty le ho ngheo xa nam nen");
  const reply = await lan.chat.next();
  const { status, out, err } = await program.stop();
  expect(reply.text).toMatch(/44,63%/);
  expect([status, out]).toEqual([0, ""]);
  expect(err).not.toContain(telegram.token);
  await telegram.stop();
  expect(telegram.violations).toEqual([]);
});

test("in the terminal commands do what they do, and those of Telegram are told what there is", async () => {
  const lines = [
    "/history tỷ lệ hộ cận nghèo",
    "/facts Búng Lao",
    "/facts nowhere at all",
    "/check Năm 2025, tỷ lệ hộ nghèo của Điện Biên là 18,66%.",
    "/watch poverty",
    "/ask ty le ho ngheo 2025",
    "/sources",
  ];
  const { status, out } = await runProgram("main.ts", [], { input: `${lines.join("\n")}\n` });
  const replies = out.trimEnd().split("\n\n");
  expect(status).toBe(0);
  expect(out).toMatch(/near-poor rate, Nậm Nèn\n.*22\.87%/i);
  expect(out.match(/ Búng Lao /g)).toHaveLength(2);
  expect(out).toMatch(/nowhere at all: the vocabulary has no such name/);
  expect(out).toMatch(/18,66% ✗\[1\]/);
  expect(out).toMatch(/This command is there in Telegram only\./);
  expect(out).toMatch(/năm 2025: 17,66%/);
  expect(replies.at(-1)?.split("\n")).toHaveLength(5);
});

test("a conversation goes on after the bot is started anew, and is nobody else's", {
  timeout: 30_000,
}, async () => {
  const telegram = await new BotApi().start();
  const first = await startProgram(telegram, "two.sqlite");
  const [lan, minh] = [telegram.person(), telegram.person()];
  lan.writes("ty le ho ngheo nam 2025");
  expect((await lan.chat.next()).text).toMatch(/17,66%/);
  expect((await first.stop()).status).toBe(0);
  const second = await startProgram(telegram, "two.sqlite");
  lan.writes("con nam 2024?");
  expect((await lan.chat.next()).text).toMatch(/21,29%/);
  minh.writes("con nam 2024?");
  expect((await minh.chat.next()).text).not.toMatch(/%/);
  expect((await second.stop()).status).toBe(0);
  await telegram.stop();
});

test("a state file that cannot be used ends the bot in status 2 and one line that names it", async () => {
  const telegram = await new BotApi().start();
  const path = join(folder, "broken.sqlite");
  writeFileSync(path, "no database\n".repeat(100));
  const env = { TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root, STATE_FILE: path };
  const { status, out, err } = await runProgram("main.ts", [], { env });
  expect([status, out]).toEqual([2, ""]);
  // The index may have been brought up to date first, which is logged.
  expect(err.trim().split("\n").at(-1)).toMatch(
    /^\S+broken\.sqlite: cannot be used as the state file: [^\n]+$/,
  );
  await telegram.stop();
});

test("An article that was put into the folder while the bot was down is told to who watches, when it is back", {
  timeout: 60_000,
}, async () => {
  const copy = join(folder, "copy");
  for (const part of ["src", "seeds", "prompts", "package.json"])
    cpSync(join(project, part), join(copy, part), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(copy, "node_modules"));
  const telegram = await new BotApi().start();
  const start = () => startProgram(telegram, "three.sqlite", join(copy, "src/main.ts"));
  const first = await start();
  const lan = telegram.person();
  lan.writes("/watch tỷ lệ hộ nghèo");
  await lan.chat.next();
  expect((await first.stop()).status).toBe(0);
  writeFileSync(
    join(copy, "seeds/articles/tin-moi.txt"),
    "Một năm nhiều đổi thay ở các bản vùng cao\n\nNăm 2027, tỷ lệ hộ nghèo của tỉnh Điện Biên là 12,5%, theo báo cáo của cơ quan chuyên môn.",
  );
  const second = await start();
  expect((await lan.chat.next()).text).toMatch(/^Số liệu mới: tỷ lệ hộ nghèo\n\n.*12,5%/);
  lan.writes("tỷ lệ hộ nghèo năm 2027?");
  expect((await lan.chat.next()).text).toContain("12,5%");
  expect((await second.stop()).status).toBe(0);
  await telegram.stop();
  expect(telegram.violations).toEqual([]);
});
