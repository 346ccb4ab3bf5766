import { createHash } from "node:crypto";
import type { Article, Fact, Language, Passage, Quantity, Quote } from "../domain.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import { findPlaces } from "../vocabulary/find-places.ts";
import { homePlace } from "../vocabulary/home-place.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { linkParts } from "./link-parts.ts";
import { readContext } from "./read-context.ts";
import { sameFigure } from "./same-figure.ts";
import { type NamedPlace, readScene, type Scene, sentenceOf } from "./scene.ts";

const TIME = new Set(["year", "quarter", "month", "week", "day", "hour", "minute"]);

/** True for "under three months": how long something takes is no figure of a place's development. */
export function isDuration({ unit }: Quantity): boolean {
  return TIME.has(unit);
}

/**
 * The facts that the figures of an article state, in their order, all with status `extracted`. The same figure in
 * both bodies of a passage is one fact with two quotes. Ids come from what is printed and where, so that they survive
 * a rebuild.
 */
export function extractFacts(article: Article, passages: Passage[], vocabulary: Vocabulary): Fact[] {
  const place = placeOf(article, vocabulary);
  const taken = new Map<string, number>();
  let localPlace: NamedPlace | null = null;
  return passages.flatMap((passage) => {
    const about = { article, passage, place, localPlace };
    localPlace = lastLocalPlace(passage, vocabulary) ?? localPlace;
    const inBodies = (["en", "vi"] as const)
      .filter((language) => passage.text[language] !== undefined)
      .map((language) => factsOfBody(about, language, vocabulary));
    const facts = joinBodies(inBodies).map((fact) => ({ ...fact, id: idOf(fact, taken) }));
    return linkParts(facts, passage);
  });
}

/** The place that an article is about: the one in its title, else the province that it names most, else our own. */
function placeOf(article: Article, vocabulary: Vocabulary): NamedPlace {
  const titled = findPlaces(article.title, vocabulary)[0];
  if (titled) return titled;
  const counts = new Map<string, { name: string; times: number }>();
  for (const block of article.blocks) {
    for (const { id, name } of findPlaces(block.text.en ?? block.text.vi ?? "", vocabulary)) {
      if (vocabulary.places.get(id)?.kind !== "province") continue;
      counts.set(id, { name, times: (counts.get(id)?.times ?? 0) + 1 });
    }
  }
  const [most] = [...counts].sort(([, a], [, b]) => b.times - a.times);
  if (most) return { id: most[0], name: most[1].name };
  return homePlace(vocabulary);
}

/** The place below a province that a passage names last. */
function lastLocalPlace({ text }: Passage, vocabulary: Vocabulary): NamedPlace | null {
  const named = findPlaces(text.en ?? text.vi ?? "", vocabulary);
  const last = named.findLast(
    ({ id }) => !["province", "country"].includes(vocabulary.places.get(id)?.kind ?? ""),
  );
  return last ? { id: last.id, name: last.name } : null;
}

interface About {
  article: Article;
  passage: Passage;
  place: NamedPlace;
  localPlace: NamedPlace | null;
}

function factsOfBody(
  { article, passage, place, localPlace }: About,
  language: Language,
  vocabulary: Vocabulary,
): Fact[] {
  const text = passage.text[language] ?? "";
  const quantities = findQuantities(text, { language });
  const scene = readScene(
    text,
    quantities,
    {
      language,
      heading: passage.heading?.[language] ?? null,
      title: article.language === language ? article.title : null,
      published: article.published,
      place,
      localPlace,
    },
    vocabulary,
  );
  return quantities
    .filter((quantity) => !isDuration(quantity) && !quantity.contested)
    .map((quantity) => factOf(article, passage, scene, quantity));
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
    ...asChangeOfRate(rest.metric, measure, scene.vocabulary),
    ...rest,
    place: place.id,
    placeLabel: place.name,
    partOf: null,
    printed: quantity.text,
    status: "extracted",
    quotes: [quote],
  };
}

/** A change of a rate counts in percentage points, whatever sign the article prints (DESIGN, "Change or level"). */
function asChangeOfRate(metric: string, measure: Pick<Fact, "unit" | "direction">, vocabulary: Vocabulary) {
  const units = vocabulary.metrics.get(metric)?.unit ?? [];
  const isRate = units.includes("percent") || units.includes("percentage-point");
  const changes = measure.direction !== null && measure.unit === "percent" && isRate;
  return changes ? ({ unit: "percentage-point" } as const) : {};
}

/** Facts of the two bodies with one measure, in order, are one fact with two quotes. */
function joinBodies(bodies: Fact[][]): Fact[] {
  const [first = [], second = []] = bodies;
  const left = [...second];
  const joined = first.map((fact) => {
    const at = left.findIndex((other) => sameFigure(other, fact));
    const [other] = at >= 0 ? left.splice(at, 1) : [];
    return other
      ? { ...fact, label: { ...other.label, ...fact.label }, quotes: [...fact.quotes, ...other.quotes] }
      : fact;
  });
  return [...joined, ...left];
}

function idOf(fact: Fact, taken: Map<string, number>): string {
  const [quote] = fact.quotes;
  const seed = `${fact.article}\n${quote?.text}\n${quote?.printed}`;
  const times = taken.get(seed) ?? 0;
  taken.set(seed, times + 1);
  return `x-${createHash("sha256").update(`${seed}\n${times}`).digest("hex").slice(0, 16)}`;
}
