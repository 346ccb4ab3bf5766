import type { Middleware } from "grammy";
import { z } from "zod";
import { askedFacts } from "./asked-facts.ts";
import type { BotContext } from "./bot-context.ts";
import type { BotDeps } from "./bot-deps.ts";
import { pressKind } from "./buttons.ts";
import { onCommand } from "./commands.ts";
import { findSubject, subject } from "./find-subject.ts";
import { PHRASES } from "./phrases/phrases.ts";
import type { ButtonFeature } from "./press.ts";
import { sendPhrase } from "./send.ts";
import { sendFactsFile } from "./send-facts-file.ts";

export const exportPress = pressKind("export", z.object({ subject }));

/** /export: the facts behind the last answer, of a metric, a place or an article, or behind a question, as a file. */
export function exportFacts(deps: BotDeps): Middleware<BotContext> {
  return onCommand("export", async (ctx) => {
    const { text, language } = ctx.said;
    const named = findSubject(text, deps.table);
    if (named && (await sendFactsFile(ctx, deps.table, named, language))) return;
    const asked = await askedFacts(ctx, deps);
    const isSent =
      asked !== null &&
      asked.facts.length > 0 &&
      (await sendFactsFile(ctx, deps.table, { id: asked.facts }, asked.language));
    if (!isSent) await sendPhrase(ctx, PHRASES[language].nothingToExport);
  });
}

/** The button for a file of what a page shows. */
export function exportButtons({ table }: Pick<BotDeps, "table">): ButtonFeature {
  return exportPress.answeredBy(async (ctx, { subject: shown, language }) =>
    (await sendFactsFile(ctx, table, shown, language)) ? undefined : PHRASES[language].passageGone,
  );
}
