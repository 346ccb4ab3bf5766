import { printFigure } from "../../answer/print-figure.ts";
import type { Fact, Language, Reply } from "../../domain.ts";
import { capitalise } from "../../text/capitalise.ts";
import { formatPeriod } from "../../vocabulary/format-period.ts";
import { groupOf } from "../../vocabulary/group-of.ts";
import type { FigureRoom } from "../bot-deps.ts";
import { PHRASES } from "../phrases/phrases.ts";
import type { Bar, Chart } from "./chart.ts";
import type { Charted } from "./choose-facts.ts";

/** The chart of facts that a reply tells. Only figures that stand in the reply are drawn: those have passed the gate. */
export function makeChart(charted: Charted, reply: Reply, room: FigureRoom): Chart {
  const { language } = reply;
  const told = charted.facts.filter((fact) => reply.text.includes(figureOf(fact, language)));
  const titles = [...new Set(reply.citations.map(({ title }) => title))];
  const publishers = [...new Set(reply.citations.flatMap(({ publisher }) => publisher ?? []))];
  const labels = LABELS[charted.shows];
  return {
    ...headingsOf(charted, language, room),
    bars: told.map((fact) => barOf(fact, labels(fact, told, language), language)),
    source: `${PHRASES[language].chart.source}: ${[titles.join("; "), ...publishers].join(". ")}`,
  };
}

function headingsOf({ shows, facts, whole }: Charted, language: Language, { vocabulary }: FigureRoom) {
  const [first] = whole ? [whole] : facts;
  if (!first) return { title: "", subtitle: "" };
  const metrics = new Set((whole ? [whole] : facts).map((fact) => labelOf(fact, language)));
  const places = new Set(facts.map(({ placeLabel }) => placeLabel));
  const said = [
    shows === "series" || places.size === 1 ? first.placeLabel : "",
    groupOf(first.about, vocabulary)?.label[language] ?? first.about ?? "",
    whole ? timeOf(whole, language) : "",
    vocabulary.programmes.get(first.programme ?? "")?.label[language] ?? "",
  ].filter(Boolean);
  const total = whole ? `: ${figureOf(whole, language)}` : "";
  return { title: [...metrics].map(capitalise).join(" / "), subtitle: said.join(", ") + total };
}

/** What tells the bars of a chart apart: the time, the metric, or the place, and the time where that differs too. */
const LABELS: Record<Charted["shows"], (fact: Fact, all: Fact[], language: Language) => string> = {
  series: (fact, _all, language) => timeOf(fact, language),
  parts: (fact, _all, language) => capitalise(labelOf(fact, language)),
  places: (fact, all, language) => {
    const differ = (part: (one: Fact) => string) => new Set(all.map(part)).size > 1;
    const parts = [
      ...(differ((one) => one.place) ? [fact.placeLabel] : []),
      ...(differ((one) => one.metric) ? [capitalise(labelOf(fact, language))] : []),
      ...(differ((one) => timeOf(one, language)) && fact.period ? [timeOf(fact, language)] : []),
    ];
    return parts.join(", ") || fact.placeLabel;
  },
};

function barOf(fact: Fact, label: string, language: Language): Bar {
  const kind = PHRASES[language].chart.kind[fact.kind];
  return {
    label: kind ? `${label} (${kind})` : label,
    low: fact.value ?? fact.low ?? 0,
    high: fact.value ?? fact.high ?? 0,
    printed: figureOf(fact, language),
    kind: fact.kind,
  };
}

function figureOf(fact: Fact, language: Language): string {
  const { before, text, after } = printFigure(fact, language);
  return `${before}${text}${after}`;
}

const labelOf = ({ label, metric }: Fact, language: Language) =>
  label[language] ?? label.vi ?? label.en ?? metric;

/** "2025", "2021–2025": a time as short as an axis needs it. */
function timeOf({ period }: Fact, language: Language): string {
  if (period === null) return "";
  const { from, to } = period;
  if (to !== null && from.length === 4 && to.length === 4) return from === to ? from : `${from}–${to}`;
  return capitalise(formatPeriod(period, language));
}
