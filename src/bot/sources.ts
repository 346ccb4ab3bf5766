import type { Middleware } from "grammy";
import type { Language } from "../domain.ts";
import type { BotContext } from "./bot-context.ts";
import type { BotDeps, SourceInfo } from "./bot-deps.ts";
import { onCommand } from "./commands.ts";
import { formatDate } from "./format-date.ts";
import { PHRASES } from "./phrases/phrases.ts";
import { link, type Paragraph, paragraph, toMessages } from "./rich-text.ts";
import { send } from "./send.ts";

/** /sources: the articles that the figures come from. */
export function sources(list: BotDeps["sources"]): Middleware<BotContext> {
  return onCommand("sources", async (ctx) => {
    await send(ctx, toMessages(formatSources(await list(), ctx.said.language)));
  });
}

function formatSources(articles: SourceInfo[], language: Language): Paragraph[] {
  const phrases = PHRASES[language];
  if (articles.length === 0) return [paragraph([{ text: phrases.noSources }])];
  return [
    paragraph([{ text: phrases.sources }]),
    ...articles.map((article) => formatSource(article, language)),
  ];
}

function formatSource({ title, author, published, url, facts }: SourceInfo, language: Language): Paragraph {
  const details = [author, formatDate(published, language), PHRASES[language].facts(facts)];
  const runs = [link(title, url), { text: `\n${details.filter(Boolean).join(" · ")}` }];
  return paragraph(runs, { apart: true });
}
