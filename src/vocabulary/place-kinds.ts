import type { Place, PlaceKind, Vocabulary } from "./vocabulary.ts";

/** Words for kinds of place (folded): before the name in Vietnamese, after it in English. */
export const KIND_WORDS: Record<string, PlaceKind> = {
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
  buon: "village",
  ap: "village",
  province: "province",
  district: "district",
  town: "town",
  city: "city",
  commune: "commune",
  ward: "ward",
  village: "village",
  hamlet: "village",
  provinces: "province",
  districts: "district",
  towns: "town",
  cities: "city",
  communes: "commune",
  wards: "ward",
  villages: "village",
};

/**
 * "Hợp tác xã" is a cooperative, "nông thôn" the countryside, "trưởng bản" the head of a village; "10 xã Điện Biên" are
 * communes of what follows.
 */
const VIETNAMESE_KINDS =
  /(?<![\p{L}]|nong |hop tac |truong |\d )(tinh|huyen|thi tran|thi xa|thanh pho|tp|xa|phuong|ban|thon|buon)[ .]{1,2}$/u;
const ENGLISH_KINDS =
  /^['’]?s? ?(provinces?|districts?|towns?|city|cities|communes?|wards?|hamlets?|villages?(?! (?:roads?|cultural|level|heads?|officials?|leaders?|schools?|health)))(?![\p{L}])/u;

/** The kind that the word right before or right after a name tells; null where none does. */
export function kindBeside(folded: string, start: number, end: number): PlaceKind | null {
  const word =
    VIETNAMESE_KINDS.exec(folded.slice(Math.max(0, start - 16), start))?.[1] ??
    ENGLISH_KINDS.exec(folded.slice(end, end + 24))?.[1];
  return (word && KIND_WORDS[word]) || null;
}

/** Hà Nội and Đà Nẵng are called cities and stand on the level of provinces. */
export function isOfKind(place: Place, kind: PlaceKind): boolean {
  return (
    place.kind === kind ||
    (kind === "city" && place.kind === "province") ||
    place.former.some((former) => former.kind === kind)
  );
}

/** How deep a kind of place lies; a town was either a district's equal (thị xã) or a commune's (thị trấn). */
export const DEPTH: Record<PlaceKind, number> = {
  country: 0,
  province: 1,
  district: 2,
  city: 2,
  town: 2.5,
  commune: 3,
  ward: 3,
  village: 4,
};

/** The kind of a place; of one that the vocabulary does not have, the one that its id ends in: only a province's has none. */
export function kindOfPlace(id: string, { places }: Vocabulary): PlaceKind {
  const kinds = Object.keys(DEPTH) as PlaceKind[];
  return places.get(id)?.kind ?? kinds.find((kind) => id.endsWith(`-${kind}`)) ?? "province";
}
