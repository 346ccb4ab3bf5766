import type { Language, Quantity } from "../domain.ts";
import { type Context, readContext } from "../facts/read-context.ts";
import { LONGEST_SCENE, readScene, sentenceOf } from "../facts/scene.ts";
import { cutRegions } from "../quantities/cut-regions.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import { homePlace } from "../vocabulary/home-place.ts";
import { readNames } from "../vocabulary/read-names.ts";
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
  // Piece by piece: what a figure means stands near it, and a long text takes no longer than its parts.
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: paragraph, index }) =>
    cutRegions(paragraph, LONGEST_SCENE).flatMap((region) =>
      claimsOfRegion(region.text, language, vocabulary).map((claim) => ({
        ...claim,
        quantity: moved(claim.quantity, index + region.start),
      })),
    ),
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

function claimsOfRegion(text: string, language: Language, vocabulary: Vocabulary): Claim[] {
  const place = homePlace(vocabulary);
  const around = { heading: null, title: null, place, localPlaces: {}, span: null };
  const names = readNames(text, language, null, vocabulary);
  const scene = readScene(names, findQuantities(text, { language }), around, vocabulary);
  return scene.quantities.map((quantity) => {
    const { start, end } = sentenceOf(scene, quantity);
    return { ...readContext(scene, quantity), quantity, sentence: text.slice(start, end), language };
  });
}
