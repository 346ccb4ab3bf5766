import type { Article, Fact, Passage, Period, Quantity, Quote } from "../domain.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import type { TextNames } from "../vocabulary/read-names.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type ArticleNames, namesOfArticle } from "./article-names.ts";
import { localPlacesAfter, placeOfArticle, placeOfPassage } from "./article-places.ts";
import { asChangeOfRate } from "./as-change-of-rate.ts";
import { factId } from "./fact-id.ts";
import { readContext } from "./read-context.ts";
import { readMetric } from "./read-metric.ts";
import { readParts } from "./read-parts.ts";
import { sameFigure } from "./same-figure.ts";
import { type LocalPlaces, type NamedPlace, readScene, type Scene, sentenceOf } from "./scene.ts";
import { spansIn } from "./spans.ts";

/**
 * The facts that the figures of an article state, in their order, all with status `extracted`. The same figure in
 * both bodies of a passage is one fact with two quotes. Ids come from what is printed and where, so that they survive
 * a rebuild.
 */
export function extractFacts(article: Article, passages: Passage[], vocabulary: Vocabulary): Fact[] {
  const names = namesOfArticle(article, vocabulary);
  const ofArticle = placeOfArticle(article, names, vocabulary);
  const taken = new Map<string, number>();
  let localPlaces: LocalPlaces = {};
  let span: Period | null = null;
  return passages.flatMap((passage) => {
    const place = placeOfPassage(passage, ofArticle, names);
    const about = { article, passage, place, localPlaces, span };
    span = lastSpan(passage, names) ?? span;
    localPlaces = localPlacesAfter(passage, localPlaces, names, vocabulary);
    const inBodies = (["en", "vi"] as const).flatMap((language) => {
      const text = passage.text[language];
      return text === undefined ? [] : [factsOfBody(about, names.in(text, language), vocabulary)];
    });
    return linkParts(
      joinBodies(inBodies).map((read) => ({ ...read, fact: { ...read.fact, id: idOf(read.fact, taken) } })),
    );
  });
}

interface About {
  article: Article;
  passage: Passage;
  place: NamedPlace;
  localPlaces: LocalPlaces;
  span: Period | null;
}

/** The stretch of years that a passage names last: "the 2020-2025 term". */
function lastSpan({ text }: Passage, names: ArticleNames): Period | null {
  const spans = names
    .inMainBody(text)
    .flatMap(({ periods }) => periods)
    .filter(({ period, base }) => !base && period?.to && period.from.slice(0, 4) < period.to.slice(0, 4));
  return spans.at(-1)?.period ?? null;
}

function factsOfBody(about: About, regions: TextNames[], vocabulary: Vocabulary): FactRead[] {
  return regions.flatMap((names, region) => factsOfText(about, names, region, vocabulary));
}

function factsOfText(
  { article, passage, place, localPlaces, span }: About,
  names: TextNames,
  region: number,
  vocabulary: Vocabulary,
): FactRead[] {
  const { text, language } = names;
  const heading = passage.heading?.[language] ?? null;
  const title = article.language === language ? article.title : null;
  const around = { heading, title, place, localPlaces, span };
  const scene = readScene(names, findQuantities(text, { language }), around, vocabulary);
  const parts = readParts(scene);
  const nameOf = (quantity: Quantity | undefined) =>
    quantity ? `${language}${region}:${quantity.start}` : null;
  return scene.quantities
    .filter((quantity) => !quantity.contested && isNamed(scene, quantity))
    .map((quantity) => ({
      fact: factOf(article, passage, scene, quantity),
      figures: [nameOf(quantity) ?? ""],
      whole: nameOf(parts.get(quantity)),
    }));
}

/** False for a bare number in a sentence without a noun and a verb: the cells of a row that was pasted without its heads. */
function isNamed(scene: Scene, quantity: Quantity): boolean {
  const { metric } = readMetric(scene, quantity);
  if (quantity.unit !== "one" || scene.vocabulary.metrics.has(metric)) return true;
  const sentence = sentenceOf(scene, quantity);
  const isCounted = spansIn(scene.quantities, sentence).some(({ noun }) => noun !== null);
  const hasVerb = spansIn(scene.tokens, sentence).some((token) => scene.leading.has(token));
  return isCounted || hasVerb || spansIn(scene.naming, sentence).length > 0;
}

function factOf(article: Article, passage: Passage, scene: Scene, quantity: Quantity): Fact {
  const context = readContext(scene, quantity);
  const sentence = sentenceOf(scene, quantity);
  const quote: Quote = {
    language: scene.language,
    text: scene.text.slice(sentence.start, sentence.end),
    start: quantity.start - sentence.start,
    end: quantity.end - sentence.start,
    printed: quantity.text,
  };
  const { value, low, high, of, step, unit, noun, per, direction, qualifier } = quantity;
  const measure = { value, low, high, of, step, unit, noun, per, direction, qualifier };
  const { place, ...rest } = context;
  return {
    id: "",
    article: article.slug,
    passage: passage.id,
    ...measure,
    ...asChangeOfRate(rest, measure, scene.vocabulary),
    ...rest,
    place: place.id,
    placeLabel: place.name,
    partOf: null,
    printed: quantity.text,
    status: "extracted",
    quotes: [quote],
  };
}

/** A fact before its id, and the whole that it is a part of, are known. */
interface FactRead {
  fact: Fact;
  /** Where its figure stands in each body. */
  figures: string[];
  /** Where the figure of its whole stands. */
  whole: string | null;
}

/** Facts of the two bodies with one measure, in order, are one fact with two quotes. */
function joinBodies(bodies: FactRead[][]): FactRead[] {
  const [first = [], second = []] = bodies;
  const left = [...second];
  const joined = first.map((read) => {
    const at = left.findIndex((other) => sameFigure(other.fact, read.fact));
    const [other] = at >= 0 ? left.splice(at, 1) : [];
    if (!other) return read;
    const label = { ...other.fact.label, ...read.fact.label };
    const quotes = [...read.fact.quotes, ...other.fact.quotes];
    return { ...read, fact: { ...read.fact, label, quotes }, figures: [...read.figures, ...other.figures] };
  });
  return [...joined, ...left];
}

/** The facts of a passage, each with the id of its whole. */
function linkParts(reads: FactRead[]): Fact[] {
  const ids = new Map(
    reads.flatMap(({ fact, figures }) => figures.map((figure) => [figure, fact.id] as const)),
  );
  return reads.map(({ fact, whole }) => ({ ...fact, partOf: (whole && ids.get(whole)) ?? null }));
}

function idOf(fact: Fact, taken: Map<string, number>): string {
  const [quote] = fact.quotes;
  const seed = `${fact.article}\n${quote?.text}\n${quote?.printed}`;
  const times = taken.get(seed) ?? 0;
  taken.set(seed, times + 1);
  return factId(seed, times);
}
