import type { Middleware } from "grammy";
import { z } from "zod";
import type { Language } from "../domain.ts";
import { COLUMNS } from "../facts/facts-csv.ts";
import type { Corrections, Placed } from "../indexing/review-facts.ts";
import { asAdministrator, isAdministrator } from "./administrators.ts";
import type { BotContext } from "./bot-context.ts";
import type { BotDeps } from "./bot-deps.ts";
import { keyboardOf, pressKind } from "./buttons.ts";
import { onCommand } from "./commands.ts";
import { conversationOf } from "./conversation-of.ts";
import { formatProposal } from "./format-proposal.ts";
import { REVIEW } from "./phrases/review.ts";
import { STAFF } from "./phrases/staff.ts";
import type { ButtonFeature } from "./press.ts";
import { readCorrections } from "./read-corrections.ts";
import { appLanguage } from "./read-message.ts";
import { toMessages } from "./rich-text.ts";
import { send } from "./send.ts";
import { sendPlain } from "./send-plain.ts";

type Deps = Pick<BotDeps, "config" | "newsroom" | "state" | "table">;

/** /review: the first proposed fact, with what to do about it. */
export function review(deps: Deps): Middleware<BotContext> {
  return onCommand("review", (ctx) =>
    asAdministrator(ctx, deps.config.adminIds, async () => {
      const language = appLanguage(ctx.from);
      if (!deps.newsroom.hasTable()) return sendPlain(ctx, REVIEW[language].noTable);
      await sendNext(ctx, await deps.newsroom.proposalAfter(null), language, deps);
    }),
  );
}

const position = z.object({ slug: z.string(), place: z.number() });
const cells = z.partialRecord(z.enum(COLUMNS), z.string());
const action = z.object({
  act: z.enum(["confirm", "correct", "discard", "later"]),
  fact: z.string(),
  at: position,
  corrections: cells,
});

const reviewPress = pressKind("review", action);

/** The buttons below a proposed fact. */
export function reviewButtons(deps: Deps): ButtonFeature {
  return reviewPress.answeredBy(async (ctx, { act, fact, at, corrections, language }) => {
    const phrases = REVIEW[language];
    if (!deps.config.adminIds.includes(ctx.from?.id ?? 0)) return STAFF[language].expired;
    const { newsroom } = deps;
    if (act === "correct") {
      await sendPlain(ctx, phrases.howToCorrect);
      return undefined;
    }
    const proposal = act === "later" ? null : await newsroom.proposal(fact);
    if (act !== "later" && proposal === null) return phrases.decided;
    if (act === "confirm" && proposal) {
      const fault = whyNot(proposal.fact, corrections, language, deps);
      const faults = fault ? [fault] : await newsroom.confirm(proposal, corrections);
      if (faults.length > 0) {
        await sendPlain(ctx, fault ?? [phrases.cannotStand, ...faults].join("\n"));
        return undefined;
      }
    }
    if (act === "discard" && proposal) await newsroom.discard(proposal);
    await closeProposal(ctx);
    await sendNext(ctx, await newsroom.proposalAfter(at), language, deps);
    return act === "confirm" ? phrases.confirmed : act === "discard" ? phrases.discarded : undefined;
  });
}

/** A reply to a proposed fact that says what is wrong with it: the fact as corrected, to be confirmed. */
export function corrections(deps: Deps): Middleware<BotContext> {
  return async (ctx, next) => {
    const target = ctx.msg?.reply_to_message;
    if (!target || ctx.said.command || !isAdministrator(ctx, deps.config.adminIds)) return next();
    const button = target.reply_markup?.inline_keyboard[0]?.[0];
    const data = button && "callback_data" in button ? button.callback_data : "";
    const kept = deps.state.buttons.find(data, String(ctx.chat?.id), String(ctx.from?.id));
    const found = action
      .extend({ feature: z.literal("review") })
      .loose()
      .safeParse(kept);
    if (!found.success) return next();
    const language = appLanguage(ctx.from);
    const phrases = REVIEW[language];
    const read = readCorrections(ctx.said.text, deps.table.vocabulary);
    if (read === null) return sendPlain(ctx, phrases.notUnderstood);
    if ("unknown" in read) return sendPlain(ctx, phrases.unknownName(read.unknown));
    const proposal = await deps.newsroom.proposal(found.data.fact);
    if (proposal === null) return sendPlain(ctx, phrases.decided);
    const placed = { proposal, at: found.data.at };
    await sendNext(ctx, placed, language, deps, { ...found.data.corrections, ...read.cells });
  };
}

async function sendNext(
  ctx: BotContext,
  placed: Placed | null,
  language: Language,
  deps: Deps,
  corrected: Corrections = {},
): Promise<void> {
  const phrases = REVIEW[language];
  if (placed === null) return sendPlain(ctx, phrases.nothingLeft);
  const { proposal, at } = placed;
  const button = (act: z.infer<typeof action>["act"]) =>
    reviewPress.button(phrases[act], { act, fact: proposal.fact.id, at, corrections: corrected });
  const rows = [
    [button("confirm"), button("correct")],
    [button("discard"), button("later")],
  ];
  const keyboard = keyboardOf(rows, language, conversationOf(ctx), deps.state.buttons);
  const messages = toMessages(formatProposal(proposal, corrected, language, deps.table));
  await send(ctx, messages.slice(0, 1), { keyboard });
}

/** What the vocabulary must know before the table can hold a fact. */
function whyNot(
  { metric, place }: { metric: string; place: string },
  corrected: Corrections,
  language: Language,
  { table: { vocabulary } }: Deps,
): string | null {
  if (!vocabulary.metrics.has(corrected.metric ?? metric)) return REVIEW[language].needsMetric;
  return vocabulary.places.has(corrected.place ?? place) ? null : REVIEW[language].needsPlace;
}

/** A proposal that is decided keeps its words and loses its buttons. */
async function closeProposal(ctx: BotContext): Promise<void> {
  // The message may be gone, or have lost them already.
  await ctx.editMessageReplyMarkup().catch(() => {});
}
