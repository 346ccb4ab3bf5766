import type { Middleware } from "grammy";
import { tellFacts } from "../answer/tell-facts.ts";
import type { Fact } from "../domain.ts";
import { historyOf, withoutRepeats } from "../facts/history.ts";
import { homePlace } from "../vocabulary/home-place.ts";
import type { BotContext } from "./bot-context.ts";
import type { BotDeps, FigureRoom } from "./bot-deps.ts";
import { keyboardOf } from "./buttons.ts";
import { onCommand } from "./commands.ts";
import { conversationOf } from "./conversation-of.ts";
import { findSubject } from "./find-subject.ts";
import { sendNoSuchName } from "./no-such-name.ts";
import { PHRASES } from "./phrases/phrases.ts";
import { paragraph } from "./rich-text.ts";
import { send, sendPhrase } from "./send.ts";
import { chartedOf, chartPress } from "./show-chart.ts";
import { formatBriefly } from "./telegram-format.ts";

/** More of a series does not fit into a message. */
const MOST_ENTRIES = 20;

/** /history: what was printed about a metric over time, with what a later article replaced or another one denies. */
export function history(deps: BotDeps): Middleware<BotContext> {
  return onCommand("history", async (ctx) => {
    const { text, language } = ctx.said;
    const phrases = PHRASES[language].history;
    const subject = findSubject(text, deps.table);
    if (!subject?.metric) return sendNoSuchName(ctx, deps.table, phrases.ofWhat);
    const entries = await entriesOf(subject.metric, subject.place, deps.table);
    const told = entries.map(({ fact, same, supersededBy, conflictsWith }) => {
      const remark = supersededBy ? phrases.superseded : conflictsWith.length > 0 ? phrases.conflicts : null;
      return { fact, same, ...(remark ? { remark } : {}) };
    });
    const reply = await tellFacts(told, language, deps.table);
    if (!reply) return sendPhrase(ctx, phrases.none);
    const facts = entries.slice(0, 1).map(({ fact }) => fact.id);
    const rows = (await chartedOf(facts, deps.table))
      ? [[chartPress.button(PHRASES[language].buttons.chart, { facts })]]
      : [];
    const keyboard = keyboardOf(rows, language, conversationOf(ctx), deps.state.buttons);
    await send(ctx, [formatBriefly(reply, [paragraph([{ text: phrases.heading }])])], { keyboard });
  });
}

/** The series at the place that is named, else in the province, else wherever there is one. */
async function entriesOf(
  metric: readonly string[],
  place: readonly string[] | undefined,
  { facts, articles, vocabulary }: FigureRoom,
) {
  const publishedOf = (slug: string) => articles.get(slug)?.published ?? null;
  const seriesAt = async (places: readonly string[] | undefined) => {
    const found = await facts.find({ metric, ...(places ? { place: places } : {}) });
    const series = Map.groupBy(found, (fact: Fact) => `${fact.metric} ${fact.place}`).values();
    return [...series].flatMap((one) => withoutRepeats(historyOf(one, publishedOf))).slice(0, MOST_ENTRIES);
  };
  if (place) return seriesAt(place);
  const atHome = await seriesAt([homePlace(vocabulary).id]);
  return atHome.length > 0 ? atHome : seriesAt(undefined);
}
