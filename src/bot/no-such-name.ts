import type { BotContext } from "./bot-context.ts";
import type { FigureRoom } from "./bot-deps.ts";
import { findSubject, namesNear } from "./find-subject.ts";
import { PHRASES } from "./phrases/phrases.ts";
import { escapeHtml } from "./rich-text.ts";
import { sendPhrase } from "./send.ts";

/** Says that nothing is known under a name, or that there is such a thing without figures, and which names are like it. */
export async function sendNoSuchName(ctx: BotContext, room: FigureRoom, otherwise?: string): Promise<void> {
  const { text, language } = ctx.said;
  const phrases = PHRASES[language];
  if (findSubject(text, room) !== null) return sendPhrase(ctx, otherwise ?? phrases.noFiguresOfIt);
  const near = namesNear(text, room).map((name) => `• ${escapeHtml(name)}`);
  const first = otherwise ?? phrases.noSuchName;
  await sendPhrase(ctx, [first, ...(near.length > 0 ? [phrases.namesNearIt, ...near] : [])].join("\n"));
}
