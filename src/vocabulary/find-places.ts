import { fold } from "../text/fold.ts";
import { words } from "../text/words.ts";
import { findTerms } from "./find-terms.ts";
import type { Place, PlaceKind, Vocabulary } from "./vocabulary.ts";

/** A place named in a text. */
export interface PlaceMention {
  /** Id of the vocabulary, or one proposed from the name where it knows none. */
  id: string;
  name: string;
  known: boolean;
  /** The former name that was used, where the text does not use today's. */
  former: string | null;
  start: number;
  end: number;
}

/** Words for kinds of place: before the name in Vietnamese, after it in English. */
const KIND_WORDS: Record<string, PlaceKind> = {
  tinh: "province",
  huyen: "district",
  "thi tran": "town",
  "thi xa": "town",
  "thanh pho": "city",
  tp: "city",
  xa: "commune",
  phuong: "ward",
  ban: "village",
  thon: "village",
  province: "province",
  district: "district",
  town: "town",
  city: "city",
  commune: "commune",
  ward: "ward",
  village: "village",
};
const VIETNAMESE_KINDS =
  /(?<![\p{L}]|nong )(tinh|huyen|thi tran|thi xa|thanh pho|tp|xa|phuong|ban|thon)[ .]{1,2}$/u;
const ENGLISH_KINDS =
  /^['’]?s? ?(province|district|town|city|commune|ward|village(?! (?:road|cultural|level|head|official|leader|school|health)))(?![\p{L}])/u;

/** Of several places of one name, what an unqualified mention means: the units of today before those of before. */
const LIKELIEST: PlaceKind[] = [
  "country",
  "province",
  "commune",
  "ward",
  "city",
  "district",
  "town",
  "village",
];

/** The places named in an NFC text, in order; a capitalised name beside a word like "commune" is a place too. */
export function findPlaces(text: string, vocabulary: Vocabulary): PlaceMention[] {
  const folded = fold(text);
  const known = findTerms(text, vocabulary)
    .filter(({ type }) => type === "place")
    .flatMap(({ ids, start, end }) => {
      const kind = kindBeside(folded, start, end);
      const place = likeliest(ids, kind, vocabulary);
      if (!place) return unknownPlace(text, start, end, kind);
      if (!kind && isOtherwiseUsed(place, text, start, end)) return [];
      return [mentionOf(place, text, start, end)];
    });
  const open = proposedPlaces(text).filter(
    (proposed) => !known.some((k) => k.start < proposed.end && proposed.start < k.end),
  );
  return [...known, ...open].sort((a, b) => a.start - b.start);
}

/**
 * True where a name without a word like "commune" is a common word (a village's syllable; "hòa bình", peace) or part of
 * a longer name ("Thái Nguyên University", "Mặt trận Tổ quốc Việt Nam").
 */
function isOtherwiseUsed(place: Place, text: string, start: number, end: number): boolean {
  const printed = text.slice(start, end);
  if (place.kind === "village" && !printed.includes(" ")) return true;
  if (/^ \p{Lu}\p{Ll}/u.test(text.slice(end))) return true;
  if (place.kind === "country") return /\p{Lu}\p{Ll}+ (?:\p{Ll}+ )?$/u.test(text.slice(0, start));
  const writtenSmall = /^\p{Ll}/u.test(printed) && printed !== fold(printed);
  return writtenSmall && place.kind === "province" && /\p{Lu}/u.test(text);
}

function kindBeside(folded: string, start: number, end: number): PlaceKind | null {
  const word =
    VIETNAMESE_KINDS.exec(folded.slice(0, start))?.[1] ?? ENGLISH_KINDS.exec(folded.slice(end))?.[1];
  return (word && KIND_WORDS[word]) || null;
}

function likeliest(ids: string[], kind: PlaceKind | null, vocabulary: Vocabulary): Place | undefined {
  const places = ids.map((id) => vocabulary.places.get(id)).filter((place) => place !== undefined);
  const fitting = kind ? places.filter((place) => isOfKind(place, kind)) : places;
  return [...fitting].sort(
    (a, b) =>
      Number(a.until !== null) - Number(b.until !== null) ||
      LIKELIEST.indexOf(a.kind) - LIKELIEST.indexOf(b.kind),
  )[0];
}

/** Hà Nội and Đà Nẵng are called cities and stand on the level of provinces. */
function isOfKind(place: Place, kind: PlaceKind): boolean {
  return (
    place.kind === kind ||
    (kind === "city" && place.kind === "province") ||
    place.former.some((former) => former.kind === kind)
  );
}

function mentionOf(place: Place, text: string, start: number, end: number): PlaceMention {
  const printed = fold(text.slice(start, end));
  const current = [place.name, ...place.aliases].some((name) => fold(name) === printed);
  const former = current ? undefined : place.former.find(({ name }) => fold(name) === printed);
  return { id: place.id, name: place.name, known: true, former: former?.name ?? null, start, end };
}

function unknownPlace(text: string, start: number, end: number, kind: PlaceKind | null): PlaceMention[] {
  if (!kind) return [];
  const name = text.slice(start, end);
  return [{ id: proposedId(name, kind), name, known: false, former: null, start, end }];
}

const NAME = String.raw`\p{Lu}[\p{L}'’]*(?: \p{Lu}[\p{L}'’]*){0,3}`;
// No flag for upper and lower case: with it, \p{Lu} would take small letters too.
const AFTER_KIND = new RegExp(
  String.raw`(?<![\p{L}])([Tt]ỉnh|[Hh]uyện|[Tt]hị trấn|[Tt]hị xã|[Tt]hành phố|[Xx]ã|[Pp]hường|[Bb]ản|[Tt]hôn) (${NAME})`,
  "gu",
);
const BEFORE_KIND = new RegExp(
  String.raw`(?<![\p{L}])(${NAME}) (province|district|town|city|commune|ward|village)\b`,
  "gu",
);

function proposedPlaces(text: string): PlaceMention[] {
  const vietnamese = [...text.matchAll(AFTER_KIND)].map((match) => ({
    kind: match[1] ?? "",
    name: match[2] ?? "",
    at: match.index + match[0].length,
  }));
  const english = [...text.matchAll(BEFORE_KIND)].map((match) => ({
    kind: match[2] ?? "",
    name: match[1] ?? "",
    at: match.index + (match[1]?.length ?? 0),
  }));
  return [...vietnamese, ...english].flatMap(({ kind, name, at }) => {
    const placeKind = KIND_WORDS[fold(kind)];
    if (!placeKind || isCommonWord(name)) return [];
    const start = at - name.length;
    return [{ id: proposedId(name, placeKind), name, known: false, former: null, start, end: at }];
  });
}

/** "The commune", "Each village": a capital at the head of a sentence makes no name. */
const COMMON = new Set([
  "the",
  "each",
  "every",
  "this",
  "that",
  "a",
  "an",
  "one",
  "all",
  "many",
  "most",
  "both",
  "its",
  "which",
  "what",
  "whose",
  "some",
  "any",
  "other",
  "our",
  "their",
]);

function isCommonWord(name: string): boolean {
  const [first] = words(name);
  return first === undefined || COMMON.has(first.folded);
}

function proposedId(name: string, kind: PlaceKind): string {
  const slug = fold(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return kind === "province" ? slug : `${slug}-${kind}`;
}
