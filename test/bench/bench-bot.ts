import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BenchRow } from "../../src/cli/run-bench.ts";
import { BotApi } from "../support/bot-api/bot-api.ts";
import type { MethodName } from "../support/bot-api/parameters.ts";
import type { Person } from "../support/bot-api/people.ts";

const QUESTIONS = 100;
const WARM_UP = ["tỷ lệ hộ nghèo năm 2025?", "poverty rate in 2025?"];
const QUERIES =
  "poverty 2025|ho ngheo|GRDP 2030|macadamia|cà phê 2030|thu nhap|forest|Na Sang|Nậm Nèn 2025|disbursement|việc làm|visitors|internet|vốn tín dụng|digital economy|Pu Nhi|nhà tạm|training".split(
    "|",
  );
const CHARTED = [
  "tỷ lệ hộ nghèo",
  "poverty rate",
  "nguồn lực nông thôn mới",
  "macadamia",
  "thu nhập bình quân",
];
const CHARTS = 4;

/**
 * The bot as `npm start` runs it, a process of its own with its state on disk, against a Telegram over HTTP: milliseconds
 * from an update to the reply at Telegram, one after the other.
 */
export async function* bench(): AsyncIterable<BenchRow> {
  const folder = mkdtempSync(join(tmpdir(), "bench-bot-"));
  const telegram = await new BotApi().start();
  const bot = await startBot(telegram, join(folder, "state.sqlite"));
  try {
    const lan = telegram.person();
    for (const question of WARM_UP) await timed(telegram, "sendMessage", () => lan.writes(question));
    yield {
      what: "reply",
      ...(await inTurn(telegram, "sendMessage", questions(), (text) => asks(telegram, text))),
    };
    yield {
      what: "inline cards",
      ...(await inTurn(telegram, "answerInlineQuery", QUERIES, (query) => () => lan.asksInline(query))),
    };
    const charts = Array(CHARTS).fill(CHARTED).flat();
    yield {
      what: "chart",
      ...(await inTurn(telegram, "sendPhoto", charts, (name) => () => lan.writes(`/chart ${name}`))),
    };
  } finally {
    bot.kill("SIGTERM");
    await new Promise((resolve) => bot.on("close", resolve));
    await telegram.stop();
    rmSync(folder, { recursive: true });
  }
}

/** The first of the project's own questions, in all three ways of writing, each of another person. */
function questions(): string[] {
  const lines = readFileSync(join(import.meta.dirname, "../eval/questions.jsonl"), "utf8")
    .trim()
    .split("\n");
  return lines.slice(0, QUESTIONS).map((line) => JSON.parse(line).question);
}

function asks(telegram: BotApi, question: string): () => void {
  const person: Person = telegram.person();
  return () => void person.writes(question);
}

async function startBot(telegram: BotApi, stateFile: string) {
  const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
  const bot = spawn(process.execPath, ["--max-semi-space-size=4", main], {
    env: {
      PATH: process.env.PATH,
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.root,
      STATE_FILE: stateFile,
    },
  });
  await new Promise<void>((resolve, reject) => {
    bot.stderr.on("data", (chunk) => String(chunk).includes("bot-started") && resolve());
    bot.on("close", (code) => reject(new Error(`the bot ended with status ${code}`)));
  });
  return bot;
}

async function inTurn(
  telegram: BotApi,
  method: MethodName,
  given: string[],
  begin: (text: string) => () => void,
): Promise<BenchRow> {
  const ms: number[] = [];
  for (const text of given) ms.push(await timed(telegram, method, begin(text)));
  const sorted = ms.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  return { updates: given.length, "median ms": at(0.5), "p95 ms": at(0.95), "slowest ms": at(1) };
}

/** Milliseconds from what a person does to the bot's next call of a method. */
async function timed(telegram: BotApi, method: MethodName, act: () => void): Promise<number> {
  const before = telegram.callsOf(method).length;
  const start = performance.now();
  act();
  await telegram.untilCalled(method, before + 1);
  return performance.now() - start;
}
