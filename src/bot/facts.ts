import type { Middleware } from "grammy";
import type { Language } from "../domain.ts";
import type { BotContext } from "./bot-context.ts";
import type { BotDeps } from "./bot-deps.ts";
import { keyboardOf } from "./buttons.ts";
import { onCommand } from "./commands.ts";
import { conversationOf } from "./conversation-of.ts";
import { factPage, menuPage, namePage, type Page, type View, viewPress } from "./fact-pages.ts";
import { findSubject, type Subject } from "./find-subject.ts";
import { sendNoSuchName } from "./no-such-name.ts";
import { PHRASES } from "./phrases/phrases.ts";
import type { ButtonFeature } from "./press.ts";
import { replaceMessage, send } from "./send.ts";

/** /facts: the table by metric, place and article, page by page; with a name behind it what there is of that. */
export function facts(deps: BotDeps): Middleware<BotContext> {
  return onCommand("facts", async (ctx) => {
    const { text, language } = ctx.said;
    if (text === "") return sendPage(ctx, menuPage(language), language, deps);
    const subject = findSubject(text, deps.table);
    if (subject && (await sendFactList(ctx, subject, deps))) return;
    await sendNoSuchName(ctx, deps.table);
  });
}

/** Sends the first page of the facts of a subject; false where there are none. */
export async function sendFactList(ctx: BotContext, subject: Subject, deps: BotDeps): Promise<boolean> {
  const { language } = ctx.said;
  const page = await factPage(subject, 0, language, ctx.me.username, deps.table);
  if (page) await sendPage(ctx, page, language, deps);
  return page !== null;
}

/** The buttons that turn pages, in the place of the page before. */
export function factButtons(deps: BotDeps): ButtonFeature {
  return viewPress.answeredBy(async (ctx, { view, language }) => {
    const page = await pageOf(view, language, ctx.me.username, deps);
    if (!page) return PHRASES[language].passageGone;
    await replaceMessage(ctx, page.html, keyboard(ctx, page, language, deps));
    return undefined;
  });
}

function pageOf(view: View, language: Language, username: string, { table }: BotDeps) {
  if (view.of === "menu") return menuPage(language);
  if (view.of === "facts") return factPage(view.subject, view.page, language, username, table);
  return namePage(view.of, view.page, language, table);
}

async function sendPage(ctx: BotContext, page: Page, language: Language, deps: BotDeps): Promise<void> {
  await send(ctx, [page.html], { keyboard: keyboard(ctx, page, language, deps) });
}

function keyboard(ctx: BotContext, { rows }: Page, language: Language, { state }: BotDeps) {
  return keyboardOf(rows, language, conversationOf(ctx), state.buttons);
}
