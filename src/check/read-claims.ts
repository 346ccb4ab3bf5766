import type { Language, Quantity } from "../domain.ts";
import { type Context, readContext } from "../facts/read-context.ts";
import { LONGEST_SCENE, type NamedPlace, readScene, type Scene, sentenceOf } from "../facts/scene.ts";
import { firstFrom, type Span, spansIn } from "../facts/spans.ts";
import { cutRegions } from "../quantities/cut-regions.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import { isKnownNoun } from "../quantities/same-noun.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { findAll } from "../text/find-all.ts";
import { homePlace } from "../vocabulary/home-place.ts";
import { readNames, type TextNames } from "../vocabulary/read-names.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { findLaterTimes } from "./find-later-times.ts";
import { findOutsiders, type Outsiders } from "./find-outsiders.ts";
import { joinFractions, lendUnits } from "./join-fractions.ts";
import { placeBeside } from "./place-beside.ts";
import { readTold, type Told } from "./read-told.ts";

/** What a text claims with one of its figures. */
export interface Claim extends Context {
  quantity: Quantity;
  /** The figure as it stands in `scene`, the part of the text that its meaning is read from. */
  figure: Quantity;
  scene: Scene;
  /** The sentence that it stands in. */
  sentence: string;
  language: Language;
  /** The text names where it is of. */
  placed: boolean;
  told: Told;
  outsiders: Outsiders;
  /** Set where what is left of the thing claimed is looked for: words of lacking are then none of another thing. */
  asRest?: true;
}

/**
 * The claims of an NFC text, in order, read by the same code as facts. Where the text
 * names no place, the home province is meant.
 */
export function readClaims(text: string, language: Language, vocabulary: Vocabulary): Claim[] {
  // Piece by piece: what a figure means stands near it, and a long text takes no longer than its parts.
  return findAll(text, /[^\n]+/g).flatMap(({ 0: paragraph, index }) =>
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
  const found = findQuantities(text, { language });
  if (found.length === 0) return [];
  const place = homePlace(vocabulary);
  const around = { heading: null, title: null, place, localPlaces: {}, span: null };
  const names = withLaterTimes(readNames(text, language, null, vocabulary));
  const scene = readScene(
    names,
    lendUnits(names.folded, joinFractions(names.folded, found)),
    around,
    vocabulary,
  );
  return scene.quantities
    .filter((figure) => !pointsBack(scene, figure) && !isPronoun(scene, figure) && !announces(scene, figure))
    .map((figure) => {
      const { start, end } = sentenceOf(scene, figure);
      const read = readContext(scene, figure);
      const only = read.place === place ? onlyPlaceIn(scene, sentenceOf(scene, figure)) : null;
      const ofHome = isOfHome(scene, figure) ? place : null;
      const beside = placeBeside(scene, figure);
      const context = { ...read, place: ofHome ?? only ?? beside ?? read.place };
      return {
        ...{ ...context, quantity: figure, figure, scene, sentence: text.slice(start, end), language },
        placed: context.place !== place,
        told: readTold(scene, figure),
        outsiders: findOutsiders(scene, figure),
      };
    });
}

function withLaterTimes(names: TextNames): TextNames {
  const later = findLaterTimes(names);
  const isTold = (date: Span) => later.some(({ end }) => date.start === end + 1);
  // "Four years after *2021*" is of what comes later, and can start a change there.
  const periods = [...names.periods.map((date) => (isTold(date) ? { ...date, base: true } : date)), ...later];
  return later.length === 0 ? names : { ...names, periods: periods.sort((a, b) => a.start - b.start) };
}

/** "Two and a half times *the provincial rate of* 17.66%", "the *provincial* 17.66%", "mức 17,66% *chung của tỉnh*" */
function isOfHome({ folded, quantities }: Scene, { start, outerStart, end }: Quantity): boolean {
  const from = Math.max(0, outerStart - 60, quantities[firstFrom(quantities, start) - 1]?.end ?? 0);
  const until = Math.min(end + 40, quantities[firstFrom(quantities, end)]?.outerStart ?? folded.length);
  return HOME_BEFORE.test(folded.slice(from, outerStart)) || HOME_BEHIND.test(folded.slice(end, until));
}
const HOME_BEFORE =
  /(?<![a-z])(?:(?:province['’]s|provincial|province-?wide) $|(?:provincial|province['’]?s|province-?wide|whole province['’]?s) (?:own )?(?:averages?|rates?|figures?|levels?|means?|totals?|poverty rate)|(?:chung|trung binh|binh quan|muc) (?:cua )?(?:toan |ca )?tinh)(?![a-z])[^,;.]{0,24}$/;
const HOME_BEHIND =
  /^ ?(?:(?:chung|trung binh|binh quan) (?:cua )?(?:toan |ca )?tinh|cua (?:toan|ca) tinh|toan tinh|(?:for|in|across) the (?:whole )?province)(?![a-z])/;

/** "With 97.7% of the plan disbursed, *Na Sang* still ...": the one place that a sentence names. */
function onlyPlaceIn({ places }: Scene, sentence: Span): NamedPlace | null {
  const named = spansIn(places, sentence);
  const [first] = named;
  return first && named.every(({ id }) => id === first.id) ? { id: first.id, name: first.name } : null;
}

/** "If *one* divides", "*one person* earned": anybody, whom nobody counts. */
function isPronoun({ folded }: Scene, { value, of, qualifier, start, end }: Quantity): boolean {
  if (value !== 1 || of !== null || qualifier !== "exact" || !folded.startsWith("one", start)) return false;
  return (
    /^one (?:person|inhabitant|resident|head|citizen)$/.test(folded.slice(start, end)) ||
    /(?<![a-z])(?:if|when|as|that|which|what|any|no|this|another|than|where) $/.test(
      folded.slice(Math.max(0, start - 10), start),
    )
  );
}

const MOST_POINTED_AT = 9;

/** "*Two targets* for 2030: a fifth of GRDP, an index of 0.694": things without a name of their own, each listed behind. */
function announces(scene: Scene, figure: Quantity): boolean {
  const { value, unit, noun, of, qualifier } = figure;
  if (unit !== "item" || of !== null || value === null || value > MOST_POINTED_AT || qualifier !== "exact")
    return false;
  const sentence = sentenceOf(scene, figure);
  const colon = scene.folded.slice(figure.end, sentence.end).indexOf(":");
  const listed = spansIn(scene.quantities, { start: figure.end + Math.max(0, colon), end: sentence.end });
  return colon >= 0 && !isKnownNoun(noun) && listed.length >= value;
}

/** "60,000 hectares of *the two crops*", "hai cây này": the things just named, which nobody counts. */
export function pointsBack(
  { folded, text }: Scene,
  { value, unit, start, outerStart, end, of }: Quantity,
): boolean {
  const counted = unit === "one" || unit === "item" || UNIT_ENTRIES[unit].dimension === "count";
  if (!counted || of !== null || value === null || value > MOST_POINTED_AT) return false;
  const before = folded.slice(Math.max(0, outerStart - 12), start);
  return (
    /(?<![a-z])(?:the|these|those|both|its|their|ca) $/.test(before) ||
    /^ ?(?:(?!đến|den|hiện|hien)\p{L}+ )?(?:này|nay|đó|kia|ấy|nói trên)(?!\p{L})/u.test(
      text.slice(end, end + 20),
    )
  );
}
