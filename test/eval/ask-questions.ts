import { answerQuestion, type Room } from "../../src/answer/answer-question.ts";
import type { Reply } from "../../src/domain.ts";
import type { AskedQuestion } from "./read-questions.ts";

export interface Asked {
  asked: AskedQuestion;
  reply: Reply;
  ms: number;
}

/**
 * How many questions are asked before the clock runs: a program that runs for weeks is measured warm. They are the
 * last ones, so that what a search remembers of them is gone when they come again.
 */
const WARM_UP = 50;

/** Asks each question in a chat of its own, after the messages before it. */
export async function askQuestions(questions: AskedQuestion[], room: Room): Promise<Asked[]> {
  for (const { question } of questions.slice(-WARM_UP)) await answerQuestion({ text: question }, room);
  const replies: Asked[] = [];
  for (const asked of questions) {
    const conversation = { chat: asked.id, topic: "", person: "" };
    for (const text of asked.before) await answerQuestion({ text, conversation }, room);
    const started = performance.now();
    const reply = await answerQuestion({ text: asked.question, conversation }, room);
    replies.push({ asked, reply, ms: Math.round((performance.now() - started) * 10) / 10 });
  }
  return replies;
}
