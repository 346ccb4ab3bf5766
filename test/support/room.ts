import type { Room } from "../../src/answer/answer-question.ts";
import type { ArticleCard } from "../../src/answer/citation-of.ts";
import type { Fact, Passage, Quote } from "../../src/domain.ts";
import type { FactQuery, FactTable } from "../../src/facts/fact-table.ts";
import { findQuantities } from "../../src/quantities/find-quantities.ts";
import { IN_MEMORY, openState } from "../../src/state/open-state.ts";
import { fold } from "../../src/text/fold.ts";
import { words } from "../../src/text/words.ts";
import { smallVocabulary } from "./small-vocabulary.ts";

/** What a room in memory holds: for tests of answers that need no index. */
export interface RoomContents {
  facts: Fact[];
  passages: Passage[];
  articles: ArticleCard[];
}

/** A room over what is given, with the small vocabulary, no model and a silent log. */
export function roomOf({ facts, passages, articles }: RoomContents, given: Partial<Room> = {}): Room {
  return {
    vocabulary: smallVocabulary,
    facts: factTableOf(facts),
    passages: {
      search: async (text, limit) => mostShared(passages, text, wordsOfPassage).slice(0, limit),
      byId: async (ids) => passages.filter(({ id }) => ids.includes(id)),
    },
    articles: new Map(articles.map((article) => [article.slug, article])),
    model: null,
    conversations: openState(IN_MEMORY).conversations,
    answers: { add: () => {} },
    log: () => {},
    ...given,
  };
}

/** The conditions of FactQuery, over a list; `words` match by how many of them a fact's names and quotes share. */
export function factTableOf(facts: Fact[]): FactTable {
  const matches = (query: FactQuery) => {
    const fitting = facts.filter((fact) => meets(fact, { status: ["reviewed", "extracted"], ...query }));
    return query.words === undefined ? fitting : mostShared(fitting, query.words, wordsOfFact);
  };
  return {
    find: async (query) => {
      const { offset = 0, limit = facts.length } = query;
      return matches(query).slice(offset, offset + limit);
    },
    count: async (query) => matches(query).length,
  };
}

const LISTS = [
  ...(["id", "metric", "programme", "place", "about", "article", "passage"] as const),
  ...(["kind", "unit", "partOf", "status"] as const),
];

function meets(fact: Fact, query: FactQuery): boolean {
  const lists = LISTS.every((column) => {
    const asked: readonly unknown[] | undefined = query[column];
    return asked === undefined || asked.includes(fact[column]);
  });
  const year = query.year === undefined || query.year.includes(fact.period?.to?.slice(0, 4) ?? null);
  const low = fact.low ?? fact.value ?? Number.NaN;
  const high = fact.high ?? fact.value ?? Number.NaN;
  const { value, any } = query;
  const figure = value === undefined || (low <= value.to && high >= value.from);
  return lists && year && figure && (any === undefined || any.some((one) => meets(fact, one)));
}

function mostShared<T>(items: T[], text: string, wordsOf: (item: T) => string): T[] {
  const asked = new Set(words(fold(text)).map(({ folded }) => folded));
  return items
    .map((item) => ({ item, shared: words(wordsOf(item)).filter(({ folded }) => asked.has(folded)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .map(({ item }) => item);
}

const wordsOfPassage = ({ text }: Passage) => Object.values(text).join(" ");
const wordsOfFact = ({ label, placeLabel, quotes }: Fact) =>
  [...Object.values(label), placeLabel, ...quotes.map(({ text }) => text)].join(" ");

/** An article of the paper that tests cite. */
export function sampleArticle(slug: string, given: Partial<ArticleCard> = {}): ArticleCard {
  return {
    slug,
    title: "Những nẻo đường mới",
    author: "Lò Thị An",
    publisher: "Báo Tỉnh",
    url: `https://example.org/${slug}`,
    language: "vi",
    published: "2026-01-05",
    text: "brief",
    ...given,
  };
}

export function samplePassage(id: string, text: Passage["text"], given: Partial<Passage> = {}): Passage {
  const article = id.replace(/-p\d+$/, "");
  return {
    id,
    article,
    number: Number(id.slice(article.length + 2)),
    kind: "paragraph",
    heading: null,
    text,
    ...given,
  };
}

/** A fact printed as `printed` in a passage, with the value, unit and qualifier that stand there. */
export function sampleFact(
  id: string,
  passage: Passage,
  printed: string | Fact["label"],
  given: Pick<Fact, "metric" | "label"> & Partial<Fact>,
): Fact {
  const marks = typeof printed === "string" ? { vi: printed, en: printed } : printed;
  const quotes = (["vi", "en"] as const).flatMap((language): Quote[] => {
    const text = passage.text[language];
    const mark = marks[language];
    const start = mark === undefined ? -1 : (text?.indexOf(mark) ?? -1);
    if (text === undefined || mark === undefined || start < 0) return [];
    return [{ language, text, start, end: start + mark.length, printed: mark }];
  });
  const [quote] = quotes;
  const read =
    quote &&
    findQuantities(quote.text, { language: quote.language }).find(({ start }) => start === quote.start);
  if (!read) throw new Error(`no figure is read at "${JSON.stringify(printed)}" in ${passage.id}`);
  const { value, low, high, of, step, unit, noun, per, direction, qualifier } = read;
  return {
    ...{ id, article: passage.article, passage: passage.id },
    ...{ value, low, high, of, step, unit, noun, per, direction, qualifier },
    programme: null,
    place: "dien-bien",
    placeLabel: "Điện Biên",
    about: null,
    period: null,
    base: null,
    kind: "actual",
    partOf: null,
    speaker: null,
    printed: "",
    status: "reviewed",
    quotes,
    ...given,
  };
}
