import { z } from "zod";
import { tellFacts } from "../answer/tell-facts.ts";
import type { Bilingual, Language } from "../domain.ts";
import { type Counted, countFacts } from "../facts/count-facts.ts";
import { capitalise } from "../text/capitalise.ts";
import type { FigureRoom } from "./bot-deps.ts";
import { type Button, pressKind, urlButton } from "./buttons.ts";
import { deepLink } from "./deep-link.ts";
import { exportPress } from "./export.ts";
import { type Subject, subject } from "./find-subject.ts";
import { PHRASES } from "./phrases/phrases.ts";
import { paragraph } from "./rich-text.ts";
import { chartedOf, chartPress } from "./show-chart.ts";
import { formatBriefly } from "./telegram-format.ts";

const pageNumber = z.number().int().min(0);

/** What a page of the fact table shows. */
const view = z.discriminatedUnion("of", [
  z.object({ of: z.literal("menu") }),
  z.object({ of: z.enum(["metric", "place", "article"]), page: pageNumber }),
  z.object({ of: z.literal("facts"), subject, page: pageNumber }),
]);
export type View = z.infer<typeof view>;
export const viewPress = pressKind("view", z.object({ view }));

/** A message of the fact table, and the buttons below it. */
export interface Page {
  html: string;
  rows: Button[][];
}

const NAMES_A_PAGE = 8;
const FACTS_A_PAGE = 5;

/** Where to begin: by metric, by place, by article. */
export function menuPage(language: Language): Page {
  const { browse } = PHRASES[language];
  const by = (["metric", "place", "article"] as const).map((of) => [
    viewPress.button(browse.by[of], { view: { of, page: 0 } }),
  ]);
  return { html: browse.menu, rows: by };
}

/** Names of metrics, places or articles, each a button to its facts, those with most facts first. */
export async function namePage(
  of: "metric" | "place" | "article",
  page: number,
  language: Language,
  room: FigureRoom,
): Promise<Page> {
  const { browse } = PHRASES[language];
  const all = (await countFacts(room.facts))[of];
  const shown = all.slice(page * NAMES_A_PAGE, (page + 1) * NAMES_A_PAGE);
  const name = (entry: Counted) =>
    of === "article"
      ? (room.articles.get(entry.id)?.title ?? entry.id)
      : labelOf(entry.label, entry.id, language);
  return {
    html: `${browse.choose[of]}\n${pageWords(page, all.length, NAMES_A_PAGE, language)}`,
    rows: [
      ...shown.map((entry) => [
        viewPress.button(`${name(entry)} (${entry.facts})`, {
          view: { of: "facts", subject: { [of]: [entry.id] }, page: 0 },
        }),
      ]),
      turnRow((to) => ({ of, page: to }), page, all.length, NAMES_A_PAGE, language),
      [viewPress.button(browse.back, { view: { of: "menu" } })],
    ],
  };
}

/** Facts of a subject with their sources; null where there are none. */
export async function factPage(
  of: Subject,
  page: number,
  language: Language,
  username: string,
  room: FigureRoom,
): Promise<Page | null> {
  const { browse, buttons } = PHRASES[language];
  const [count, shown] = await Promise.all([
    room.facts.count(of),
    room.facts.find({ ...of, offset: page * FACTS_A_PAGE, limit: FACTS_A_PAGE }),
  ]);
  const reply = await tellFacts(
    shown.map((fact) => ({ fact })),
    language,
    room,
  );
  const [first] = shown;
  if (!reply || !first) return null;
  const heading = [
    paragraph([{ text: titleOf(of, first.label, first.placeLabel, language, room), bold: true }]),
    paragraph([{ text: pageWords(page, count, FACTS_A_PAGE, language) }]),
  ];
  const facts = shown.map(({ id }) => id);
  const hasChart = of.metric !== undefined && (await chartedOf([first.id], room)) !== null;
  return {
    html: formatBriefly(reply, heading),
    rows: [
      turnRow((to) => ({ of: "facts", subject: of, page: to }), page, count, FACTS_A_PAGE, language),
      [
        ...(hasChart ? [chartPress.button(buttons.chart, { facts: facts.slice(0, 1) })] : []),
        exportPress.button(buttons.file, { subject: of }),
      ],
      [...shareButton(of, language, username), viewPress.button(browse.back, { view: { of: "menu" } })],
    ],
  };
}

/** Opens Telegram's own list of chats, to send the address of this list to one. */
function shareButton(of: Subject, language: Language, username: string): Button[] {
  const [entry, ...more] = (["metric", "place", "article"] as const).flatMap((to) =>
    (of[to] ?? []).map((id) => ({ to, id })),
  );
  const address = entry && more.length === 0 ? deepLink(username, entry) : null;
  return address
    ? urlButton(PHRASES[language].buttons.share, `https://t.me/share/url?url=${encodeURIComponent(address)}`)
    : [];
}

function titleOf(of: Subject, label: Bilingual, place: string, language: Language, room: FigureRoom): string {
  if (of.article) return of.article.map((slug) => room.articles.get(slug)?.title ?? slug).join("; ");
  const parts = [
    ...(of.metric ? [labelOf(label, of.metric[0] ?? "", language)] : []),
    ...(of.place ? [place] : []),
  ];
  return parts.join(", ");
}

const labelOf = (label: Bilingual, id: string, language: Language) =>
  capitalise(label[language] ?? label.vi ?? label.en ?? id);

function pageWords(page: number, count: number, aPage: number, language: Language): string {
  return PHRASES[language].browse.page(page + 1, Math.max(1, Math.ceil(count / aPage)), count);
}

function turnRow(
  to: (page: number) => View,
  page: number,
  count: number,
  aPage: number,
  language: Language,
): Button[] {
  const { browse } = PHRASES[language];
  return [
    ...(page > 0 ? [viewPress.button(browse.before, { view: to(page - 1) })] : []),
    ...((page + 1) * aPage < count ? [viewPress.button(browse.after, { view: to(page + 1) })] : []),
  ];
}
