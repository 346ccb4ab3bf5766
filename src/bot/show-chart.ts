import { InputFile, type Middleware } from "grammy";
import { z } from "zod";
import { tellFacts } from "../answer/tell-facts.ts";
import type { Language } from "../domain.ts";
import { askedFacts } from "./asked-facts.ts";
import type { BotContext } from "./bot-context.ts";
import type { BotDeps, FigureRoom } from "./bot-deps.ts";
import { pressKind } from "./buttons.ts";
import { type Charted, chartedBeside, chooseFacts } from "./charts/choose-facts.ts";
import { describeChart } from "./charts/describe-chart.ts";
import { drawChart } from "./charts/draw-chart.ts";
import { makeChart } from "./charts/make-chart.ts";
import { renderPng } from "./charts/render-png.ts";
import { onCommand } from "./commands.ts";
import { PHRASES } from "./phrases/phrases.ts";
import type { ButtonFeature } from "./press.ts";
import { placeOf, sendPhrase } from "./send.ts";

/** Telegram's limit for the words under a picture. */
const CAPTION_LIMIT = 1024;

export const chartPress = pressKind("chart", z.object({ facts: z.array(z.string()) }));

/** /chart with a question, or after an answer: a picture, with all that it shows in its caption. */
export function chart(deps: BotDeps): Middleware<BotContext> {
  return onCommand("chart", async (ctx) => {
    const asked = await askedFacts(ctx, deps);
    const isSent = asked !== null && (await sendChart(ctx, asked.facts, asked.language, deps.table));
    if (!isSent) await sendPhrase(ctx, PHRASES[ctx.said.language].noChart);
  });
}

/** The chart button. */
export function showChart({ table }: Pick<BotDeps, "table">): ButtonFeature {
  return chartPress.answeredBy(async (ctx, { facts, language }) =>
    (await sendChart(ctx, facts, language, table)) ? undefined : PHRASES[language].noChart,
  );
}

async function sendChart(
  ctx: BotContext,
  ids: string[],
  language: Language,
  room: FigureRoom,
): Promise<boolean> {
  const { msg } = ctx;
  const drawn = await drawFacts(ids, language, room);
  if (!drawn || !msg) return false;
  await ctx.api.sendPhoto(msg.chat.id, new InputFile(drawn.png, "chart.png"), {
    caption: drawn.caption,
    parse_mode: "HTML",
    ...placeOf(ctx),
  });
  return true;
}

/** The picture of what facts are best seen as, and the same in words; null where there is nothing to see beside them. */
export async function drawFacts(ids: string[], language: Language, room: FigureRoom) {
  const charted = await chartedOf(ids, room);
  const shown = charted && [...(charted.whole ? [charted.whole] : []), ...charted.facts];
  const reply =
    shown &&
    (await tellFacts(
      shown.map((fact) => ({ fact })),
      language,
      room,
    ));
  if (!charted || !reply) return null;
  const chart = makeChart(charted, reply, room);
  if (chart.bars.length < 2) return null;
  return { png: renderPng(drawChart(chart)), caption: describeChart(chart, language, CAPTION_LIMIT) };
}

/** What facts are best seen as: side by side, or the first among its own kind; null where there is nothing beside it. */
export async function chartedOf(ids: string[], room: FigureRoom): Promise<Charted | null> {
  if (ids.length === 0) return null;
  const found = await room.facts.find({ id: ids });
  const facts = ids.flatMap((id) => found.find((fact) => fact.id === id) ?? []);
  const [first] = facts;
  const own = first ? await chooseFacts(first, room) : null;
  if (facts.length === 1) return own;
  const shown = own && own.shows !== "places" ? [own.whole, ...own.facts] : [];
  const hasAll = facts.every(({ id }) => shown.some((fact) => fact?.id === id));
  return hasAll ? own : (chartedBeside(facts) ?? own);
}
