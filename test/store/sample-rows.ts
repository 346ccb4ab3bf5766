import type { Fact, Passage } from "../../src/domain.ts";
import type { About, ArticleRows } from "../../src/store/write-release.ts";
import { beginRelease } from "../../src/store/write-release.ts";

export const sampleFact = (fields: Partial<Fact>): Fact => ({
  id: "f-1",
  article: "one",
  passage: "one-p01",
  value: 17.66,
  low: null,
  high: null,
  of: null,
  step: 0.01,
  unit: "percent",
  noun: null,
  per: [],
  direction: null,
  qualifier: "exact",
  metric: "poverty-rate",
  label: { en: "poverty rate", vi: "tỷ lệ hộ nghèo" },
  programme: null,
  place: "dien-bien",
  placeLabel: "Điện Biên",
  about: null,
  period: { from: "2025", to: "2025" },
  base: null,
  kind: "actual",
  partOf: null,
  speaker: null,
  printed: "",
  status: "reviewed",
  quotes: [],
  ...fields,
});

const samplePassage = (article: string, number: number, text: Passage["text"]): Passage => ({
  id: `${article}-p0${number}`,
  article,
  number,
  kind: "paragraph",
  heading: null,
  text,
});

export interface SamplePassage {
  text: Passage["text"];
  vector?: number[] | null;
}

/** The rows of an article with these passages and facts; vectors have two numbers. */
export function sampleArticle(
  slug: string,
  passages: SamplePassage[],
  facts: Partial<Fact>[] = [],
): ArticleRows {
  const article = {
    slug,
    title: `Title of ${slug}`,
    author: null,
    publisher: null,
    url: null,
    language: "en",
    published: null,
    text: "article",
    file: `${slug}.md`,
  } as const;
  const rows = facts.map((fields) => sampleFact({ article: slug, passage: `${slug}-p01`, ...fields }));
  return {
    article: { article, hash: `hash of ${slug}`, extracted: rows },
    passages: passages.map(({ text, vector = null }, index) => ({
      passage: samplePassage(slug, index + 1, text),
      text: Object.values(text).join("\n"),
      hash: `hash of ${slug} ${index + 1}`,
      vector,
      places: [],
      years: [],
    })),
    facts: rows.map((fact) => ({ fact, card: Object.values(fact.label).join("\n") })),
  };
}

export const ABOUT: About = {
  embedder: "test",
  dimensions: 2,
  articlesDir: "../articles",
  reviewed: null,
  inputs: {},
  vocabulary: "v",
  program: "p",
  labeller: null,
};

export async function publishSample(uri: string, articles: ArticleRows[], about: Partial<About> = {}) {
  const release = await beginRelease(uri, { ...ABOUT, ...about });
  for (const article of articles) await release.add(article);
  await release.finish();
  return release.publish();
}
