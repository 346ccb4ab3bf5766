import { citationOf } from "../answer/citation-of.ts";
import { printFigure } from "../answer/print-figure.ts";
import type { Fact, Language } from "../domain.ts";
import type { FigureChanges } from "../indexing/figure-changes.ts";
import type { Watch } from "../state/watches.ts";
import type { BotDeps } from "./bot-deps.ts";
import { keyboardOf } from "./buttons.ts";
import { factLine } from "./fact-line.ts";
import { formatDate } from "./format-date.ts";
import { nameWatch } from "./name-watch.ts";
import { WATCHING } from "./phrases/watching.ts";
import { cutText, link, type Paragraph, paragraph, type Run, toMessages } from "./rich-text.ts";
import { watchPress } from "./watch.ts";

type Deps = Pick<BotDeps, "state" | "table">;

/** So many figures are told one by one. */
const SHOWN = 5;
/** Titles and authors that are longer are cut. */
const LONGEST = 200;

/**
 * Writes what is to be told of changed figures into the outbox: a correction below each message that stands on a figure
 * that is corrected, and new figures to those who watch them, once each.
 */
export function tellChanges(changes: FigureChanges, deps: Deps): void {
  for (const { from, to } of changes.moved) deps.state.givenFigures.move(from, to);
  const corrected = tellCorrections(changes.corrected, deps);
  for (const watch of deps.state.watches.all()) {
    const news = changes.fresh
      .filter(({ fact }) => isWatched(fact, watch))
      .filter(({ fact }) => deps.state.watches.tell(watch.id, sayingKey(fact)))
      .filter(({ fact }) => !corrected.has(`${watch.chat} ${fact.id}`));
    if (news.length > 0) tellNews(news, watch, deps);
  }
}

const isWatched = (fact: Fact, { metric, place }: Watch) =>
  (metric === "" || fact.metric === metric) && (place === "" || fact.place === place);

const sayingKey = ({ id, value, low, high, qualifier }: Fact) => [id, value, low, high, qualifier].join(" ");

/** Chats and facts that a correction told of. */
function tellCorrections(corrected: FigureChanges["corrected"], { state, table }: Deps): Set<string> {
  const told = new Set<string>();
  for (const { before, after } of corrected) {
    for (const { chat, topic, message, language } of state.givenFigures.of([before.id])) {
      const [html = ""] = toMessages(formatCorrection(before, after, language, table));
      state.outbox.add({ chat, topic, replyTo: message, html, button: null });
      if (after) told.add(`${chat} ${after.id}`);
    }
    state.givenFigures.move(before.id, after?.id ?? null);
  }
  return told;
}

function formatCorrection(
  before: Fact,
  after: Fact | null,
  language: Language,
  { vocabulary, articles }: BotDeps["table"],
): Paragraph[] {
  const phrases = WATCHING[language];
  const said = factLine(before, language, vocabulary)
    .map(({ text }) => text)
    .join("");
  const head = paragraph([{ text: phrases.correction, bold: true }]);
  if (after === null) return [head, paragraph([{ text: phrases.withdrawn(said) }])];
  return [
    head,
    paragraph([{ text: phrases.saidNow(said) }]),
    paragraph(factLine(after, language, vocabulary)),
    paragraph(sourceOf(after, language, articles)),
  ];
}

function tellNews(news: FigureChanges["fresh"], watch: Watch, { state, table }: Deps): void {
  const { chat, topic, person, language, id } = watch;
  const phrases = WATCHING[language];
  const { vocabulary, articles } = table;
  const lines = news
    .slice(0, SHOWN)
    .flatMap(({ fact, before }) => [
      paragraph([...factLine(fact, language, vocabulary), ...beforeOf(before, language)], { apart: true }),
      paragraph(sourceOf(fact, language, articles)),
    ]);
  const left = news.length - SHOWN;
  const [html = ""] = toMessages([
    paragraph([{ text: phrases.fresh(nameWatch(watch, language, vocabulary)), bold: true }]),
    ...lines,
    paragraph(left > 0 ? [{ text: phrases.more(left) }] : [], { apart: true }),
  ]);
  const stop = watchPress.button(phrases.stop, { watch: id });
  const [[button] = []] = keyboardOf([[stop]], language, { chat, person }, state.buttons);
  state.outbox.add({ chat, topic, replyTo: null, html, button: button && "id" in button ? button : null });
}

function beforeOf(before: Fact | null, language: Language): Run[] {
  if (before === null) return [];
  const { before: ahead, text, after } = printFigure(before, language);
  return [{ text: ` (${WATCHING[language].before(`${ahead}${text}${after}`)})` }];
}

function sourceOf(fact: Fact, language: Language, articles: BotDeps["table"]["articles"]): Run[] {
  if (!articles.has(fact.article)) return [];
  const { title, author, published, figureUrl } = citationOf(fact, language, 1, articles);
  const details = [author, formatDate(published, language)].filter(Boolean);
  const after = details.map((detail) => `, ${detail}`).join("");
  return [link(cutText(title, LONGEST), figureUrl), { text: cutText(after, LONGEST) }];
}
