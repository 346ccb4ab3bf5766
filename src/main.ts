import { createInterface } from "node:readline";
import { answerQuestion, type Message, type Room } from "./answer/answer-question.ts";
import { reportCheck } from "./answer/report-check.ts";
import { checkText } from "./check/check-text.ts";
import { DEFAULTS, openUpToDate, roomOver, type SetUp, setUp } from "./cli/set-up.ts";
import { runCommand, type Terminal } from "./cli/terminal-commands.ts";
import { terminalReply } from "./cli/terminal-reply.ts";
import { EmbeddingOutage } from "./embed/embedder.ts";
import { InputError } from "./errors.ts";
import { buildIndex } from "./indexing/build-index.ts";
import { createLiveIndex } from "./indexing/live-index.ts";
import { type Index, openIndex } from "./indexing/open-index.ts";
import { openState } from "./state/open-state.ts";
import { publishedName } from "./store/release.ts";

/** The bot if there is a token, else a chat in the terminal; the index is built first where it is missing or stale. */
async function main(): Promise<void> {
  const base = await setUp();
  if (base.config.telegram.token !== null) return runBot(base);
  const index = await openUpToDate(base, undefined);
  await chat({ room: await roomOver(index, base), index, base });
  index.close();
}

/** The one conversation of the terminal. */
const TERMINAL = { chat: "terminal", topic: "", person: "" };

/** Without a terminal: one reply for each line, separated by an empty line. */
async function chat(terminal: Terminal): Promise<void> {
  const interactive = process.stdin.isTTY === true;
  const lines = createInterface({
    input: process.stdin,
    ...(interactive ? { output: process.stdout, prompt: "› " } : {}),
  });
  if (interactive)
    process.stdout.write(
      "Hỏi một số liệu của Điện Biên / Ask for a figure of Điện Biên. /help; Ctrl+D: thoát / exit.\n",
    );
  if (interactive) lines.prompt();
  for await (const line of lines) {
    if (line.trim() !== "") {
      if ((await runCommand(line, terminal)) === null) {
        const text = line.replace(/^\s*\/ask\b/i, "");
        const reply = await answerQuestion({ text, conversation: TERMINAL }, terminal.room);
        process.stdout.write(`${terminalReply(reply)}\n`);
      }
      process.stdout.write("\n");
    }
    if (interactive) lines.prompt();
  }
}

async function runBot(base: SetUp): Promise<void> {
  const { config, log, vocabulary, embedder, labeller } = base;
  const open = () => openIndex(DEFAULTS.index, base);
  const index = createLiveIndex(await openUpToDate(base, undefined), open);
  const state = openState(config.stateFile ?? DEFAULTS.state);
  const rooms = new WeakMap<Index, Promise<Room>>();
  const roomOf = (opened: Index): Promise<Room> => {
    const room = rooms.get(opened) ?? roomOver(opened, base, state);
    rooms.set(opened, room);
    return room;
  };
  const build = () =>
    buildIndex({ ...index.inputs, indexUri: DEFAULTS.index, vocabulary, embedder, labeller, log });
  const [{ startBot }, { createNewsroom }] = await Promise.all([
    import("./bot/start-bot.ts"),
    import("./indexing/newsroom.ts"),
  ]);
  const newsroom = createNewsroom({
    ...{ index, vocabulary, build, log },
    changes: state.articleChanges,
    followed: state.followedFacts,
    published: () => publishedName(DEFAULTS.index),
  });
  const bot = await startBot({
    config: config.telegram,
    answer: (message: Message) => index.with(async (opened) => answerQuestion(message, await roomOf(opened))),
    check: (text, spoken) =>
      index.with(async (opened) => {
        const checked = await checkText({ text, ...(spoken ? { spoken } : {}) }, await roomOf(opened));
        return reportCheck(text, checked, opened.articles);
      }),
    sources: async () => [...index.articles.values()],
    table: {
      get facts() {
        return index.facts;
      },
      ...{ passages: index.passages, articles: index.articles, vocabulary, log },
    },
    ...{ newsroom, state, log },
    sendsQuestions:
      config.openai !== null && (config.model.use !== "off" || config.embeddings.use === "openai"),
    now: Date.now,
  });
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void bot.stop());
  await newsroom.followPublished();
  await bot.ended;
  index.close();
  state.close();
}

try {
  await main();
} catch (error) {
  if (!(error instanceof InputError || error instanceof EmbeddingOutage)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
