import type { Room } from "../answer/answer-question.ts";
import { printReport, reportCheck } from "../answer/report-check.ts";
import { checkText } from "../check/check-text.ts";
import { InputError } from "../errors.ts";
import type { Index } from "../indexing/open-index.ts";
import { listFacts } from "./list-facts.ts";
import type { FactsMode } from "./run-facts.ts";
import type { SetUp } from "./set-up.ts";
import { showHistory } from "./show-history.ts";

/** What the chat in the terminal runs on. */
export interface Terminal {
  room: Room;
  index: Index;
  base: SetUp;
}

/** What each command does with the words behind it. */
const COMMANDS: Record<string, (words: string, terminal: Terminal) => Promise<void>> = {
  async check(text, { room }) {
    if (text === "") return say("/check TEXT");
    say(printReport(reportCheck(text, await checkText({ text }, room), room.articles)).trimEnd());
  },
  facts: (name, terminal) => listNamed(name, ["metric", "place", "article"], listFacts, terminal),
  history: (name, terminal) => listNamed(name, ["metric"], showHistory, terminal),
  async sources(_words, { index }) {
    for (const { title, author, facts } of index.articles.values())
      say([title, author, facts].filter((part) => part !== null).join(" · "));
  },
  help: async () => say(HELP),
  start: async () => say(HELP),
};

const HELP = `Gõ câu hỏi, hoặc một lệnh / Type a question, or a command:
  /check TEXT     kiểm tra số liệu của một đoạn văn / checks the figures of a text
  /facts NAME     số liệu của một chỉ tiêu, nơi hay bài báo / the figures of a metric, a place or an article
  /history NAME   một chỉ tiêu qua thời gian / a metric over time
  /sources        các bài báo / the articles`;

const ELSEWHERE = `Lệnh này chỉ có trong Telegram / This command is there in Telegram only.\n${HELP}`;

/** The command in a line of the chat, done; null for a line that is a question, which may stand behind /ask. */
export async function runCommand(line: string, terminal: Terminal): Promise<null | "done"> {
  const match = /^\s*\/(\w+)\s*(.*)$/u.exec(line);
  if (!match || match[1] === "ask") return null;
  const [, name = "", words = ""] = match;
  await (COMMANDS[name.toLowerCase()] ?? (async () => say(ELSEWHERE)))(words.trim(), terminal);
  return "done";
}

/** Lists by the first sort of name that has this one; where none has, says what the last one says to that. */
async function listNamed(
  name: string,
  sorts: string[],
  list: FactsMode,
  { index, base }: Terminal,
): Promise<void> {
  if (name === "") return say(HELP);
  let refusal = "";
  for (const sort of sorts) {
    try {
      await list({ operand: null, switches: new Set(), values: new Map([[sort, name]]) }, index, base);
      return;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      refusal ||= error.message.replace(/^facts: --\w+ /, "");
    }
  }
  say(refusal);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
