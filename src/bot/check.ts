import { InputFile, type Middleware } from "grammy";
import { type CheckReport, printReport } from "../answer/report-check.ts";
import type { Language } from "../domain.ts";
import type { BotContext } from "./bot-context.ts";
import { onCommand } from "./commands.ts";
import { PHRASES } from "./phrases/phrases.ts";
import { link, type Paragraph, paragraph, toMessages } from "./rich-text.ts";
import { placeOf, send, sendPhrase } from "./send.ts";
import { whileTyping } from "./while-typing.ts";

/** Holds every figure of a text against the sources; the report is in `language`, or else in that of the text. */
export type Check = (text: string, language?: Language) => Promise<CheckReport>;

/** /check and a text, or as a reply to a message or a forwarded post: the text with each figure marked. */
export function check(checkText: Check): Middleware<BotContext> {
  return onCommand("check", async (ctx) => {
    const text = ctx.said.text || repliedText(ctx);
    if (text === "") return sendPhrase(ctx, PHRASES[ctx.said.language].checkWhat);
    await sendReport(ctx, await whileTyping(ctx, () => checkText(text, ctx.said.chosen)));
  });
}

/** Sends the report of a check as a message, or in short with the whole as a file. */
export async function sendReport(ctx: BotContext, report: CheckReport): Promise<void> {
  const whole = toMessages(paragraphsOf(report));
  const [first = ""] = whole.length === 1 ? whole : toMessages(inShort(report));
  await send(ctx, [first]);
  if (whole.length > 1) await sendAsFile(ctx, report);
}

function repliedText({ msg }: BotContext): string {
  const target = msg?.reply_to_message;
  return target?.text ?? target?.caption ?? "";
}

export function paragraphsOf({ summary, text, notes, sources }: CheckReport): Paragraph[] {
  return [
    paragraph([{ text: summary, bold: true }]),
    ...(notes.length > 0 ? [paragraph([{ text }], { apart: true })] : []),
    ...notes.map((note, at) => paragraph([{ text: note }], { apart: at === 0 })),
    ...sources.map(({ n, title, url }, at) =>
      paragraph([{ text: `[${n}] ` }, link(title, url)], { apart: at === 0 }),
    ),
  ];
}

/** Of a report longer than a message: how the figures stand, those that are wrong or unknown, and where the rest is. */
function inShort({ summary, notes, language }: CheckReport): Paragraph[] {
  const doubtful = ["✗", "?"].flatMap((mark) => notes.filter((note) => note.startsWith(mark)));
  return [
    paragraph([{ text: summary, bold: true }]),
    paragraph([{ text: PHRASES[language].wholeCheck }]),
    ...doubtful.map((note, at) => paragraph([{ text: note }], { apart: at === 0 })),
  ];
}

/** The whole of a report that is longer than a message. */
async function sendAsFile(ctx: BotContext, report: CheckReport): Promise<void> {
  const { msg } = ctx;
  if (!msg) return;
  const file = new InputFile(Buffer.from(printReport(report)), "check.txt");
  await ctx.api.sendDocument(msg.chat.id, file, placeOf(ctx, false));
}
