import type { InlineQueryResultArticle } from "grammy/types";
import type { Draft } from "../answer/draft.ts";
import { findEvidence } from "../answer/find-evidence.ts";
import { readQuestion } from "../answer/read-question.ts";
import { rememberFacts } from "../answer/remember-facts.ts";
import { textOf } from "../answer/reply-writer.ts";
import { tellFacts } from "../answer/tell-facts.ts";
import { writeDraft } from "../answer/write-draft.ts";
import type { Fact, Language } from "../domain.ts";
import { countFacts } from "../facts/count-facts.ts";
import { fold } from "../text/fold.ts";
import { words } from "../text/words.ts";
import { namesOf } from "../vocabulary/find-terms.ts";
import { homePlace } from "../vocabulary/home-place.ts";
import type { Named, Place } from "../vocabulary/vocabulary.ts";
import type { BotDeps, FigureRoom } from "./bot-deps.ts";
import { urlButton } from "./buttons.ts";
import { deepLink } from "./deep-link.ts";
import { PHRASES } from "./phrases/phrases.ts";
import { cutText } from "./rich-text.ts";
import { AS_HTML, markupOf } from "./send.ts";
import { formatBriefly, formatReply } from "./telegram-format.ts";

/** More cards are not scrolled through, and each takes time. */
const MOST_CARDS = 10;
/** What a phone shows of a card. */
const [TITLE_LIMIT, DESCRIPTION_LIMIT] = [80, 160];

/** The cards for a query, best first: facts that meet it, then those close to it; for none at all, what is asked most. */
export async function findCards(
  query: string,
  language: Language,
  username: string,
  { table, state }: Pick<BotDeps, "table" | "state">,
): Promise<InlineQueryResultArticle[]> {
  const facts =
    query === ""
      ? await mostAsked(state.askedFacts.most(MOST_CARDS), table)
      : await matching(query, language, table);
  const cards = await Promise.all(
    facts.slice(0, MOST_CARDS).map((fact) => cardOf(fact, language, username, table)),
  );
  // Two articles that say the same are one card.
  const saying = ({ title, description = "" }: InlineQueryResultArticle) =>
    `${description.split("\n", 1)[0]}: ${title}`;
  const repeated = (card: InlineQueryResultArticle, at: number, all: InlineQueryResultArticle[]) =>
    all.findIndex((other) => saying(other) === saying(card)) < at;
  return cards.flat().filter((card, at, all) => !repeated(card, at, all));
}

/** What would answer the query as a question, then what else bears on it, the province first where no place is named. */
async function matching(query: string, language: Language, table: FigureRoom): Promise<Fact[]> {
  const question = readQuestion({ text: query, language }, table.vocabulary);
  const room = {
    ...table,
    facts: rememberFacts(table.facts),
    passages: { search: async () => [] },
    model: null,
  };
  const evidence = await findEvidence(question, room);
  const answers = factsTold(await writeDraft(question, evidence, room));
  const home = homePlace(table.vocabulary).id;
  const isElsewhere = ({ place }: Fact) => Number(question.place === null && place !== home);
  const others = [...evidence.facts, ...evidence.nearest]
    .map(({ fact }) => fact)
    .sort((a, b) => isElsewhere(a) - isElsewhere(b));
  const found = [...answers, ...others];
  const shown = found.length > 0 ? found : await ofNamesBegun(query, table);
  return [...new Map(shown.map((fact) => [fact.id, fact])).values()];
}

function factsTold(draft: Draft): Fact[] {
  if (draft.type === "figures") return draft.answers.map(({ fact }) => fact);
  return draft.type === "operation" ? draft.facts : [];
}

/** What is being typed is no question yet: facts of the metrics and places whose names have words that begin so. */
async function ofNamesBegun(query: string, { facts, vocabulary }: FigureRoom): Promise<Fact[]> {
  const typed = words(fold(query)).map(({ folded }) => folded);
  if (typed.length === 0) return [];
  const begun = (entries: Iterable<Named | Place>) =>
    [...entries].filter((entry) => namesOf(entry).some((name) => hasAll(name, typed))).map(({ id }) => id);
  const [metric, place] = [begun(vocabulary.metrics.values()), begun(vocabulary.places.values())];
  if (metric.length > 0) return facts.find({ metric, limit: MOST_CARDS });
  return place.length > 0 ? facts.find({ place, limit: MOST_CARDS }) : [];
}

function hasAll(name: string, typed: string[]): boolean {
  const own = words(fold(name)).map(({ folded }) => folded);
  return typed.every((begin) => own.some((word) => word.startsWith(begin)));
}

/** What people ask for most, filled up with the metrics that there is most about. */
async function mostAsked(asked: string[], { facts, vocabulary }: FigureRoom): Promise<Fact[]> {
  const { metric } = await countFacts(facts);
  const ids = metric.slice(0, MOST_CARDS).map(({ id }) => id);
  const [known, common] = await Promise.all([
    asked.length > 0 ? facts.find({ id: asked }) : [],
    facts.find({ metric: ids, place: [homePlace(vocabulary).id], about: [null], kind: ["actual"] }),
  ]);
  const byTime = common.sort((a, b) => (a.period?.to ?? "").localeCompare(b.period?.to ?? ""));
  const latest = [...new Map(byTime.map((fact) => [fact.metric, fact])).values()];
  const first = asked.flatMap((id) => known.find((fact) => fact.id === id) ?? []);
  return [...new Map([...first, ...latest].map((fact) => [fact.id, fact])).values()];
}

/** A fact as a card, which posts it with its citation; none where the gate stops it. */
async function cardOf(
  fact: Fact,
  language: Language,
  username: string,
  table: FigureRoom,
): Promise<InlineQueryResultArticle[]> {
  const reply = await tellFacts([{ fact }], language, table);
  const [headline] = reply?.blocks ?? [];
  const [citation] = reply?.citations ?? [];
  if (!reply || !headline || !citation) return [];
  const words = headline.segments.filter(({ type }) => type !== "mark");
  const colon = words.findIndex(({ text }) => text === ": ");
  const [name, figure] = [textOf(words.slice(0, colon)), textOf(words.slice(colon + 1)).trim()];
  const [message = "", ...more] = formatReply(reply);
  const { buttons } = PHRASES[language];
  const rows = [
    ...urlButton(buttons.article, citation.figureUrl ?? citation.url),
    ...urlButton(buttons.askMore, deepLink(username, { to: "fact", id: fact.id })),
  ].flatMap((button) => ("url" in button ? [[{ text: button.label, url: button.url }]] : []));
  return [
    {
      type: "article",
      id: fact.id,
      title: cutText(figure, TITLE_LIMIT),
      description: cutText(`${name}\n${citation.title}`, DESCRIPTION_LIMIT),
      input_message_content: {
        message_text: more.length > 0 ? formatBriefly(reply) : message,
        ...AS_HTML,
      },
      ...(rows.length > 0 ? markupOf(rows) : {}),
    },
  ];
}
