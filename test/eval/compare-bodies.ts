import { splitPassages } from "../../src/articles/split-passages.ts";
import type { Article, Fact, Language } from "../../src/domain.ts";
import { extractFacts } from "../../src/facts/extract-facts.ts";
import type { Vocabulary } from "../../src/vocabulary/vocabulary.ts";

/** What the two bodies of a passage say of one figure; `vi` or `en` is null where that body has no such figure. */
export interface BodyPair {
  en: Fact | null;
  vi: Fact | null;
  /** The fields in which they differ. */
  apart: string[];
}

export const hasTwoBodies = (article: Article) =>
  article.blocks.every(({ text }) => text.en !== undefined && text.vi !== undefined);

/** The facts of each body, extracted from it alone and paired by passage, value and unit in the order of the text. */
export function compareBodies(article: Article, vocabulary: Vocabulary): BodyPair[] {
  const left = factsOf(article, "vi", vocabulary);
  const pairs = factsOf(article, "en", vocabulary).map((en): BodyPair => {
    const at = left.findIndex((vi) => figureKey(vi) === figureKey(en));
    const [vi] = at < 0 ? [] : left.splice(at, 1);
    return vi ? { en, vi, apart: differences(en, vi) } : { en, vi: null, apart: ["figure"] };
  });
  return [...pairs, ...left.map((vi) => ({ en: null, vi, apart: ["figure"] }))];
}

function factsOf(article: Article, language: Language, vocabulary: Vocabulary): Fact[] {
  const blocks = article.blocks.map(({ text, ...block }) => ({
    ...block,
    text: { [language]: text[language] },
  }));
  const alone = { ...article, blocks };
  return extractFacts(alone, splitPassages(alone), vocabulary);
}

const figureKey = ({ passage, value, low, high, unit }: Fact) =>
  JSON.stringify([passage, value, low, high, unit]);

/** Open metrics are phrases of their own language: two of them are taken for one. */
function differences(en: Fact, vi: Fact): string[] {
  const fields: Record<string, (fact: Fact) => unknown> = {
    metric: ({ metric }) => (metric.startsWith("open:") ? "open" : metric),
    place: ({ place }) => place,
    period: ({ period }) => period,
    kind: ({ kind }) => kind,
    qualifier: ({ qualifier }) => qualifier,
  };
  return Object.keys(fields).filter(
    (field) => JSON.stringify(fields[field]?.(en)) !== JSON.stringify(fields[field]?.(vi)),
  );
}
