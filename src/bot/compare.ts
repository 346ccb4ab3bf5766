import type { Middleware } from "grammy";
import { bareYears } from "../answer/read-asked-periods.ts";
import { tellFacts } from "../answer/tell-facts.ts";
import type { Fact } from "../domain.ts";
import type { FactTable } from "../facts/fact-table.ts";
import { compareMeasures } from "../quantities/compare.ts";
import { normalise } from "../text/normalise.ts";
import { findPeriods } from "../vocabulary/find-periods.ts";
import { findTerms } from "../vocabulary/find-terms.ts";
import { homePlace } from "../vocabulary/home-place.ts";
import type { BotContext } from "./bot-context.ts";
import type { BotDeps, FigureRoom } from "./bot-deps.ts";
import { keyboardOf } from "./buttons.ts";
import { onCommand } from "./commands.ts";
import { conversationOf } from "./conversation-of.ts";
import { PHRASES } from "./phrases/phrases.ts";
import { paragraph } from "./rich-text.ts";
import { send, sendPhrase } from "./send.ts";
import { chartPress } from "./show-chart.ts";
import { formatBriefly } from "./telegram-format.ts";

/** So many figures are set side by side. */
const MOST_FACTS = 10;

/** /compare A B: two places, times or metrics side by side, each figure with its source. */
export function compare(deps: BotDeps): Middleware<BotContext> {
  return onCommand("compare", async (ctx) => {
    const { text, language } = ctx.said;
    const phrases = PHRASES[language].compare;
    const facts = await besides(text, deps.table);
    if (facts === null) return sendPhrase(ctx, phrases.what);
    const reply = await tellFacts(
      facts.slice(0, MOST_FACTS).map((fact) => ({ fact })),
      language,
      deps.table,
    );
    if (!reply) return sendPhrase(ctx, phrases.none);
    const rows = drawable(facts).map((group) => [
      chartPress.button(PHRASES[language].buttons.chart, { facts: group.map(({ id }) => id) }),
    ]);
    const keyboard = keyboardOf(rows.slice(0, 1), language, conversationOf(ctx), deps.state.buttons);
    await send(ctx, [formatBriefly(reply, [paragraph([{ text: phrases.heading }])])], { keyboard });
  });
}

/** Facts of one metric that can be held against each other. */
function drawable(facts: Fact[]): Fact[][] {
  return [...Map.groupBy(facts, ({ metric }) => metric).values()].filter((group) => group.length > 1);
}

/**
 * The facts that a text sets side by side, those of one thing one after the other: of its places, else of its times, else
 * of its metrics; null where it names no two of them, and none where nothing is known of both.
 */
async function besides(given: string, { facts, vocabulary }: FigureRoom): Promise<Fact[] | null> {
  const text = normalise(given).text;
  const terms = findTerms(text, vocabulary);
  const named = (type: "metric" | "place") =>
    terms.filter((term) => term.type === type).map(({ ids }) => ids);
  const [metrics, places] = [named("metric"), named("place")];
  const dated = findPeriods(text, "vi", null);
  const years = [...dated, ...bareYears(text, dated)].flatMap(({ period }) => period?.to?.slice(0, 4) ?? []);
  const metric = metrics.length > 0 ? { metric: metrics.flat() } : {};
  const year = years.length === 1 ? { year: years } : {};
  if (places.length > 1)
    return acrossSides(
      places.map((place) => ({ ...metric, ...year, place })),
      facts,
    );
  const place = { place: places[0] ?? [homePlace(vocabulary).id] };
  const sides = [...new Set(years)].map((one) => ({ ...metric, ...place, year: [one] }));
  if (sides.length > 1 && metrics.length > 0) return acrossSides(sides, facts);
  if (metrics.length < 2) return null;
  const found = await Promise.all(metrics.map((ids) => facts.find({ metric: ids, ...place, ...year })));
  const latest = found.flatMap((side) => latestOf(side).slice(0, 1));
  return latest.length > 1 ? latest : [];
}

/** For each metric that all sides have in one unit, the latest figure of each side. */
async function acrossSides(queries: Parameters<FactTable["find"]>[0][], facts: FactTable): Promise<Fact[]> {
  const sides = await Promise.all(queries.map((query) => facts.find({ about: [null], ...query })));
  const [first = [], ...others] = sides.map(latestOf);
  return first.flatMap((fact) => {
    const beside = others.map((side) =>
      side.find((other) => other.metric === fact.metric && compareMeasures(other, fact) !== "incomparable"),
    );
    return beside.every((other) => other !== undefined) ? [fact, ...beside] : [];
  });
}

/** The figure of the latest time for each metric and unit; a result counts before what was aimed at. */
function latestOf(facts: Fact[]): Fact[] {
  const isAim = ({ kind }: Fact) => Number(kind === "target" || kind === "plan");
  const sorted = [...facts].sort(
    (a, b) => isAim(a) - isAim(b) || (b.period?.to ?? "").localeCompare(a.period?.to ?? ""),
  );
  const latest = new Map<string, Fact>();
  for (const fact of sorted) {
    const key = [fact.metric, fact.unit, fact.per, fact.direction].join(" ");
    if (!latest.has(key)) latest.set(key, fact);
  }
  return [...latest.values()];
}
