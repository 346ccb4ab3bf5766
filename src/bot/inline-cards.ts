import type { Middleware } from "grammy";
import type { InlineQueryResultArticle } from "grammy/types";
import { languageTold } from "../answer/guess-question-language.ts";
import type { Language } from "../domain.ts";
import type { BotContext } from "./bot-context.ts";
import type { BotDeps } from "./bot-deps.ts";
import { payloadOf } from "./deep-link.ts";
import { findCards } from "./find-cards.ts";
import { choiceOf } from "./language.ts";
import { PHRASES } from "./phrases/phrases.ts";
import { appLanguage } from "./read-message.ts";
import { Recent } from "./recent.ts";

/** Seconds for which Telegram may answer a query from its own memory: for everybody, and for one person. */
const SHARED_SECONDS = 300;
const PERSONAL_SECONDS = 10;
const REMEMBERED = 500;

type Cards = Promise<InlineQueryResultArticle[]>;

/**
 * "@bot poverty 2025" in any chat: cards with figures, looked up without a model. Where there are none, a button leads to
 * the private chat, where the question can be asked in full. What depends on who asks, such as the language of an empty
 * query, is not shared with others.
 */
export function inlineCards(deps: BotDeps): Middleware<BotContext> {
  const known = new WeakMap<object, Recent<string, Cards>>();
  const remembered = (key: string, find: () => Cards): Cards => {
    const cards = known.get(deps.table.facts) ?? new Recent<string, Cards>(REMEMBERED);
    known.set(deps.table.facts, cards);
    const found = cards.get(key) ?? find();
    cards.set(key, found);
    found.catch(() => known.delete(deps.table.facts));
    return found;
  };
  return async (ctx, next) => {
    if (!ctx.inlineQuery) return next();
    const query = normaliseQuery(ctx.inlineQuery.query);
    const chosen = choiceOf(ctx, deps);
    const ofQuery = languageTold(query, deps.table.vocabulary);
    const language = chosen ?? ofQuery ?? appLanguage(ctx.from);
    const isPersonal = chosen !== null || ofQuery === null;
    const find = () => findCards(query, language, ctx.me.username, deps);
    // The most asked figures change from question to question.
    const cards = await (query === "" ? find() : remembered(`${language} ${query}`, find));
    await ctx.answerInlineQuery(cards, {
      is_personal: isPersonal,
      cache_time: isPersonal ? PERSONAL_SECONDS : SHARED_SECONDS,
      ...(cards.length === 0 ? { button: askInPrivate(query, language) } : {}),
    });
  };
}

/** Queries that differ in nothing but spaces, capitals and the way marks are written are one. */
export function normaliseQuery(query: string): string {
  return query.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** Leads to the private chat, and asks the question there where it is short enough to go along. */
function askInPrivate(query: string, language: Language) {
  const payload = /[\p{L}\p{N}]/u.test(query) ? payloadOf({ to: "question", id: query }) : null;
  return { text: PHRASES[language].inline.askInPrivate, start_parameter: payload ?? "ask" };
}
