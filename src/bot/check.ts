import { InputFile, type Middleware } from "grammy";
import { type CheckReport, printReport } from "../answer/report-check.ts";
import type { BotContext } from "./bot-context.ts";
import { onCommand } from "./commands.ts";
import { PHRASES } from "./phrases/phrases.ts";
import { link, type Paragraph, paragraph, toMessages } from "./rich-text.ts";
import { isGroup, placeOf, send, sendPhrase } from "./send.ts";
import { whileTyping } from "./while-typing.ts";

/** Holds every figure of a text against the sources. */
export type Check = (text: string) => Promise<CheckReport>;

/** /check and a text, or as a reply to a message or a forwarded post: the text with each figure marked. */
export function check(checkText: Check): Middleware<BotContext> {
  return onCommand("check", async (ctx) => {
    const text = ctx.said.text || repliedText(ctx);
    if (text === "") return sendPhrase(ctx, PHRASES[ctx.said.language].checkWhat);
    const report = await whileTyping(ctx, () => checkText(text));
    const whole = toMessages(paragraphsOf(report));
    const [first = ""] = whole.length === 1 ? whole : toMessages(inShort(report));
    await send(ctx, [first], { asReply: isGroup(ctx) });
    if (whole.length > 1) await sendAsFile(ctx, report);
  });
}

function repliedText({ msg }: BotContext): string {
  const target = msg?.reply_to_message;
  return target?.text ?? target?.caption ?? "";
}

function paragraphsOf({ summary, text, notes, sources }: CheckReport): Paragraph[] {
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
