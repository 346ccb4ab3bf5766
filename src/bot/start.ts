import type { Middleware } from "grammy";
import { tellFacts } from "../answer/tell-facts.ts";
import type { BotContext } from "./bot-context.ts";
import type { BotDeps } from "./bot-deps.ts";
import { keyboardOf } from "./buttons.ts";
import { onCommand } from "./commands.ts";
import { conversationOf } from "./conversation-of.ts";
import { readPayload } from "./deep-link.ts";
import { deliverReply } from "./deliver-reply.ts";
import { sendFactList } from "./facts.ts";
import { PHRASES } from "./phrases/phrases.ts";
import { answerQuestion, askPress } from "./questions.ts";
import { send } from "./send.ts";

/** /start: what the bot answers, with questions to tap; a link's payload opens what the link is about instead. */
export function start(deps: BotDeps): Middleware<BotContext> {
  return onCommand("start", async (ctx) => {
    if (!(await openLink(ctx, deps))) await welcome(ctx, deps);
  });
}

async function welcome(ctx: BotContext, { state }: BotDeps): Promise<void> {
  const { language } = ctx.said;
  const { start: text, firstQuestions } = PHRASES[language];
  const rows = firstQuestions.map((question) => [askPress.button(question, { question })]);
  await send(ctx, [text], { keyboard: keyboardOf(rows, language, conversationOf(ctx), state.buttons) });
}

/** False where the payload opens nothing: it can be of a link to what is gone, or of anybody's making. */
async function openLink(ctx: BotContext, deps: BotDeps): Promise<boolean> {
  const target = readPayload(ctx.said.text);
  if (target === null) return false;
  const { language } = ctx.said;
  if (target.to === "question") {
    ctx.said = { ...ctx.said, text: target.id };
    await answerQuestion(ctx, deps);
    return true;
  }
  if (target.to !== "fact") return sendFactList(ctx, { [target.to]: [target.id] }, deps);
  const facts = await deps.table.facts.find({ id: [target.id] });
  const reply = await tellFacts(
    facts.map((fact) => ({ fact })),
    language,
    deps.table,
  );
  if (reply) await deliverReply(ctx, reply, deps);
  return reply !== null;
}
