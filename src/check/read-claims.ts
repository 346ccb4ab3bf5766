import type { Language, Quantity } from "../domain.ts";
import { isDuration } from "../facts/extract-facts.ts";
import { type Context, readContext } from "../facts/read-context.ts";
import { readScene, sentenceOf } from "../facts/scene.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import { homePlace } from "../vocabulary/home-place.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** What a text claims with one of its figures. */
export interface Claim extends Context {
  quantity: Quantity;
  /** The sentence that it stands in. */
  sentence: string;
  language: Language;
}

/**
 * The claims of an NFC text, in order, read by the same code as facts. Where the text
 * names no place, the home province is meant.
 */
export function readClaims(text: string, language: Language, vocabulary: Vocabulary): Claim[] {
  // Paragraph by paragraph: what a figure means stands near it, and a long text takes no longer than its parts.
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: paragraph, index }) =>
    claimsOfParagraph(paragraph, language, vocabulary).map((claim) => ({
      ...claim,
      quantity: moved(claim.quantity, index),
    })),
  );
}

function moved(quantity: Quantity, by: number): Quantity {
  const { start, end, outerStart, outerEnd } = quantity;
  return {
    ...quantity,
    start: start + by,
    end: end + by,
    outerStart: outerStart + by,
    outerEnd: outerEnd + by,
  };
}

function claimsOfParagraph(text: string, language: Language, vocabulary: Vocabulary): Claim[] {
  const quantities = findQuantities(text, { language });
  const place = homePlace(vocabulary);
  const around = { language, heading: null, title: null, published: null, place, localPlace: null };
  const scene = readScene(text, quantities, around, vocabulary);
  return quantities
    .filter((quantity) => !isDuration(quantity))
    .map((quantity) => {
      const { start, end } = sentenceOf(scene, quantity);
      return { ...readContext(scene, quantity), quantity, sentence: text.slice(start, end), language };
    });
}
