import type { Passage } from "../domain.ts";
import { fold } from "../text/fold.ts";
import { splitSentences } from "../text/split-sentences.ts";
import { isStopWord } from "../vocabulary/stop-words.ts";
import { type TermToken, termTokens } from "../vocabulary/term-tokens.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { weightOf } from "../vocabulary/word-weights.ts";
import type { ArticleCard } from "./citation-of.ts";
import type { Draft, Extract } from "./draft.ts";
import type { PassageSearch } from "./find-evidence.ts";
import { languageIn } from "./find-extracts.ts";
import type { Question } from "./question.ts";
import { spansOf } from "./question-spans.ts";
import { phrasesOf, wordsOf } from "./word-index.ts";

export interface ArticleRoom {
  vocabulary: Vocabulary;
  passages: PassageSearch;
  articles: Map<string, ArticleCard>;
}

/** Asks who wrote an article (folded); "theo tác giả" asks what it says. */
export const ASKS_AUTHOR =
  /(?<![a-z])(?:who (?:wrote|has written|penned|authored)|(?:written|reported|penned) by (?:who|whom)|by whom|(?:who|name|is there|names?|which)(?:'s| is| was| are| of)?(?: \w+){0,3} (?:authors?|writers?|journalists?|reporters?)(?! (?:says?|thinks?|claims?))|authors? (?:of|named|is|are)|byline|ai (?:la nguoi )?(?:da )?(?:viet|chap but|soan)(?! (?:nam|vi))|nguoi viet|(?<!theo )tac gia(?! (?:noi|cho rang|cho biet|viet rang|neu))|chap but|(?:nha bao|phong vien) nao)(?![a-z])/u;
/** Asks which article tells of something, or where it stands. */
const ASKS_ARTICLE =
  /(?<![a-z])(?:(?:which|what)(?: of (?:your|the|these))? (?:articles?|newspapers?|stor(?:y|ies)|pieces?|reports?)|(?:articles?|stor(?:y|ies)|pieces?) (?:do|have|can|are) (?:you|there)|(?:have|got|is there|are there) (?:you )?(?:any|some|an?) (?:articles?|stor(?:y|ies)|pieces?|reports?)|where .{0,60}(?:articles?|stor(?:y|ies)|pieces?|reports?).{0,60}(?:appear(?:ed)?|published|printed|found|come from)|your sources|sources (?:do you|have you)|(?:bai|(?<!giay )to)(?: bao| viet)? (?:nao|gi)|bao nao|nhung bai(?: bao| viet)?(?: nao| gi)?|dang (?:o )?(?:dau|bai nao|bao nao)|nguon (?:cua (?:ban|bot)|tin nao))(?![a-z])/u;
/** Says no more than that an article tells of something. */
const TELLS =
  /(?<![a-z])(?:about|on|cover(?:s|ed|ing)?|mention(?:s|ed)?|deals? with|named|behind|appear(?:s|ed)?|publish(?:ed)?|print(?:s|ed)?|wrote|written|write|articles?|stor(?:y|ies)|pieces?|reports?|ve|noi|chuyen|dang|dua|tin|neu|nhac|de cap|viet|bai)(?![a-z])/u;

export const asksArticle = ({ text }: Question) => ASKS_ARTICLE.test(fold(text));

/** So many passages say which articles are on a topic, and how much of its weight one of them must hold. */
const LOOKED_AT = 12;
const HELD = 0.5;
/** How near to the best a further article comes. */
const NEAR_BEST = 0.92;
const MOST = 5;

/** The articles on what a question names, all where it names nothing; null where none is. */
export async function findNamedArticles(question: Question, room: ArticleRoom): Promise<Draft | null> {
  const { text, language } = question;
  const said = spansOf(fold(text), [ASKS_AUTHOR, ASKS_ARTICLE, TELLS]);
  const topic = termTokens(text).filter(
    (token) =>
      !said.some(({ start, end }) => start <= token.start && token.end <= end) &&
      !isStopWord(token, language),
  );
  const words = topic.map(({ start, end }) => text.slice(start, end)).join(" ");
  if (words === "") return await allArticles(question, room);
  const byArticle = new Map<string, { passages: Passage[]; score: number }>();
  for (const [rank, passage] of (await room.passages.search(words, LOOKED_AT)).entries()) {
    const known = byArticle.get(passage.article) ?? { passages: [], score: 0 };
    known.passages.push(passage);
    byArticle.set(passage.article, { ...known, score: known.score + 1 / (1 + rank) });
  }
  const ranked = [...byArticle]
    .map(([slug, { passages, score }]) => {
      const title = room.articles.get(slug)?.title ?? "";
      const whole = [title, ...passages.flatMap((passage) => Object.values(passage.text))].join("\n");
      const held = shareOf(topic, whole, question, room.vocabulary);
      return { passages, held, score: score + held + 2 * shareOf(topic, title, question, room.vocabulary) };
    })
    .filter(({ held }) => held >= HELD)
    .sort((a, b) => b.score - a.score);
  const [best] = ranked;
  if (!best) return null;
  const near = ranked.filter(({ score }) => score >= NEAR_BEST * best.score);
  return {
    type: "articles",
    extracts: near.flatMap(({ passages }) => passages.slice(0, 1)).map((p) => openingOf(p, question)),
  };
}

async function allArticles(question: Question, { articles, passages }: ArticleRoom): Promise<Draft> {
  const found = await Promise.all(
    [...articles.values()].slice(0, MOST).map(async ({ slug, title }) => {
      const near = await passages.search(title, LOOKED_AT);
      return near.find(({ article }) => article === slug);
    }),
  );
  return {
    type: "articles",
    extracts: found.filter((passage) => passage !== undefined).map((passage) => openingOf(passage, question)),
  };
}

/** The first sentence of a passage. */
function openingOf(passage: Passage, { language: asked }: Question): Extract {
  const language = languageIn(passage, asked);
  const text = passage.text[language] ?? "";
  return { passage, language, quote: text.slice(0, splitSentences(text)[0]?.end) };
}

/** What a text has of the topic's weight, in its words or in others that mean the same. */
function shareOf(
  topic: TermToken[],
  text: string,
  { fullyMarked, synonyms }: Question,
  vocabulary: Vocabulary,
): number {
  const index = wordsOf(text);
  const { groups } = phrasesOf(text, vocabulary);
  const isMeant = ({ start, end }: TermToken) =>
    synonyms.some(
      (phrase) => phrase.start <= start && end <= phrase.end && phrase.ids.some((id) => groups.has(id)),
    );
  const weigh = (tokens: TermToken[]) => tokens.reduce((sum, token) => sum + weightOf(token), 0);
  return (
    weigh(topic.filter((token) => index.has(token, fullyMarked) || isMeant(token))) / (weigh(topic) || 1)
  );
}
