import type { Middleware } from "grammy";
import { isFiller } from "../answer/filler-words.ts";
import type { Unanswered } from "../state/question-log.ts";
import { termTokens } from "../vocabulary/term-tokens.ts";
import { asAdministrator } from "./administrators.ts";
import type { BotContext } from "./bot-context.ts";
import type { BotDeps } from "./bot-deps.ts";
import { onCommand } from "./commands.ts";
import { REVIEW } from "./phrases/review.ts";
import { appLanguage } from "./read-message.ts";
import { paragraph, toMessages } from "./rich-text.ts";
import { send } from "./send.ts";
import { sendPlain } from "./send-plain.ts";

type Deps = Pick<BotDeps, "config" | "newsroom" | "state" | "table">;

const MOST_GROUPS = 30;
const DAYS = [1, 7, 30];

/** /unanswered: what people asked in vain, the most frequent first, without who asked it. */
export function unanswered({ config, state }: Deps): Middleware<BotContext> {
  return onCommand("unanswered", (ctx) =>
    asAdministrator(ctx, config.adminIds, async () => {
      const phrases = REVIEW[appLanguage(ctx.from)];
      const all = state.questionLog.unanswered();
      if (all.length === 0) return sendPlain(ctx, phrases.nothingUnanswered);
      const groups = groupQuestions(all).slice(0, MOST_GROUPS);
      const lines = groups.map(({ question, count }) =>
        paragraph([{ text: count > 1 ? `• ${question} (×${count})` : `• ${question}` }]),
      );
      await send(
        ctx,
        toMessages([paragraph([{ text: phrases.unanswered(all.length), bold: true }]), ...lines]),
      );
    }),
  );
}

/** Questions that have the same words of substance, in whatever order and marks, are one; its last wording stands for it. */
export function groupQuestions(all: Unanswered[]): { question: string; count: number }[] {
  const groups = Map.groupBy(all, ({ question, language }) => {
    const substance = termTokens(question).filter((token) => !isFiller(token, language));
    return [...new Set(substance.map(({ key }) => key))].sort().join(" ") || question;
  });
  return [...groups.values()]
    .map((group) => ({ question: group.at(-1)?.question ?? "", count: group.length }))
    .sort((a, b) => b.count - a.count);
}

const NAMES = ["questions", "answered", "clarify", "unknown", "help", "vi", "en", "groups"];

/** /stats: how much is asked and answered, and what there is to answer from. */
export function stats({ config, state, newsroom, table }: Deps): Middleware<BotContext> {
  return onCommand("stats", (ctx) =>
    asAdministrator(ctx, config.adminIds, async () => {
      const phrases = REVIEW[appLanguage(ctx.from)];
      const blocks = DAYS.map((days) => {
        const counts = state.questionLog.counts(days);
        const told = NAMES.filter((name) => name === "questions" || counts.has(name)).map(
          (name) => `${counts.get(name) ?? 0} ${phrases.tallies[name]}`,
        );
        return paragraph([{ text: `${phrases.lastDays(days)}: `, bold: true }, { text: told.join(", ") }]);
      });
      const facts = await table.facts.count({});
      const corpus = phrases.corpus(newsroom.articles().length, facts, state.watches.all().length);
      const votes = phrases.votes(state.ratings.count());
      const head = paragraph([{ text: phrases.stats, bold: true }]);
      await send(
        ctx,
        toMessages([
          head,
          ...blocks,
          paragraph([{ text: votes }]),
          paragraph([{ text: corpus }], { apart: true }),
        ]),
      );
    }),
  );
}
