import { z } from "zod";
import { answerQuestion, type Message, type Room } from "../answer/answer-question.ts";
import { explainQuestion } from "../answer/explain-question.ts";
import type { Reply, ReplyFigure } from "../domain.ts";
import { InputError } from "../errors.ts";
import type { AnswerEntry } from "../state/answer-log.ts";
import { measureJson } from "./figure-json.ts";
import { eachJsonLine, language, lineId, printJson, withLanguage } from "./json-lines.ts";
import { openUpToDate, roomOver, setUp } from "./set-up.ts";
import { terminalReply } from "./terminal-reply.ts";
import type { Verb } from "./verb.ts";

const request = z.object({ id: lineId, question: z.string(), chat: z.string().optional(), language });

export const askVerb: Verb = {
  operand: '"question"',
  says: "Answers one question, with the source of each figure.",
  options: {
    explain: { says: "print how the question was read, where each figure comes from and what a model said" },
  },
  async run({ operand, switches, values }) {
    const fromLines = switches.has("jsonl") && operand === null;
    if (!fromLines && operand === null) {
      throw new InputError('ask: expected a question in quotes, like "tỷ lệ hộ nghèo năm 2025?"');
    }
    const base = await setUp();
    const index = await openUpToDate(base, values.get("index"));
    const room = await roomOver(index, base);
    try {
      if (fromLines) return await answerLines(room);
      const question = operand ?? "";
      const entries: AnswerEntry[] = [];
      const answers = { add: (entry: AnswerEntry) => entries.push(entry) };
      const result = await timedAnswer({ text: question }, { ...room, answers });
      if (switches.has("jsonl")) printJson({ id: null, ...replyJson(result) });
      else process.stdout.write(`${terminalReply(result.reply)}\n`);
      if (switches.has("explain") && !switches.has("jsonl"))
        process.stdout.write(`\n${await explainQuestion(question, entries, room)}\n`);
      return 0;
    } finally {
      index.close();
    }
  },
};

function answerLines(room: Room): Promise<number> {
  return eachJsonLine(request, async ({ question, chat, language: given }) => {
    const conversation = chat === undefined ? {} : { conversation: { chat, topic: "", person: "" } };
    return {
      result: replyJson(await timedAnswer({ text: question, ...withLanguage(given), ...conversation }, room)),
    };
  });
}

async function timedAnswer(message: Message, room: Room) {
  const started = performance.now();
  const reply = await answerQuestion(message, room);
  return { reply, ms: Math.round((performance.now() - started) * 10) / 10 };
}

/** The reply as `ask --jsonl` prints it (CONTRACT). */
function replyJson({ reply, ms }: { reply: Reply; ms: number }) {
  const { outcome, language: spoken, text, figures, citations, options, notes, engine } = reply;
  return {
    outcome,
    language: spoken,
    text,
    figures: figures.map(replyFigureJson),
    citations,
    options,
    notes,
    engine,
    ms,
  };
}

function replyFigureJson(figure: ReplyFigure) {
  const { text, start, end } = figure;
  return { ...figure, text, start, end, ...measureJson(figure), contested: false, readings: [] };
}
