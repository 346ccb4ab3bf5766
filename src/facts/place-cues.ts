import { findAll } from "../text/find-all.ts";
import { lower } from "../text/fold.ts";
import type { PlaceMention } from "../vocabulary/find-places.ts";
import { DEPTH, kindOfPlace } from "../vocabulary/place-kinds.ts";
import type { PlaceKind, Vocabulary } from "../vocabulary/vocabulary.ts";
import type { NamedPlace, Scene } from "./scene.ts";
import { firstFrom, type Span } from "./spans.ts";

/** What a text says about where its figures belong: a place by its name, or "the province", "toàn xã". */
export interface PlaceCue extends Span {
  place: NamedPlace;
  kind: PlaceKind;
  /** Its name, a word for its kind, or one that means all of it. */
  by: "name" | "word" | "whole";
  /** It stands at the head of a clause: "In Na Sang commune, ...". */
  head: boolean;
  /** It tells where something else lies or who acts ("communes of the province"), and is no subject beside another. */
  weak: boolean;
  /** It stands for comparison: "higher than the national average". */
  compared: boolean;
}

/** Words before the word for a kind of place that make it no single one: "97 xã", "đường trục xã". */
const NOT_ALONE = String.raw`(?:các|mỗi|nhiều|số|liên|ngoài|ngoại|nội|cấp|trục|\d) `;

/** Words that speak of a place without its name, by kind; `whole` ones are the subject wherever they stand. */
const GENERIC: { kind: PlaceKind; whole: boolean; words: RegExp }[] = [
  {
    kind: "country",
    whole: false,
    words: /(?<!\p{L})(?:nationwide|the (?:national|country['’]s) (?:average|rate|level|figure))(?!\p{L})/gu,
  },
  {
    kind: "province",
    whole: true,
    words:
      /(?<!\p{L})(?:(?:the )?(?:whole|entire) province|province-?wide|(?:toàn|cả|toan|ca) (?:tỉnh|tinh))(?!\p{L})/gu,
  },
  {
    kind: "province",
    whole: false,
    words: new RegExp(
      String.raw`(?<!\p{L})(?:(?:the|this|our) province|provincial|(?:của|cua|trên địa bàn|tren dia ban) (?:tỉnh|tinh)|(?<!${NOT_ALONE}|, )tỉnh(?! (?:lỵ|lộ|bạn|khác|ủy|thành)))(?!\p{L})`,
      "gu",
    ),
  },
  ...(["district", "commune", "ward", "village"] as const).map((kind) => {
    const vi = {
      district: "huyện|huyen",
      commune: "xã|xa",
      ward: "phường|phuong",
      village: "bản|thôn|ban|thon",
    }[kind];
    return {
      kind,
      whole: false,
      words: new RegExp(
        String.raw`(?<!\p{L})(?:(?:the|this|our|whole|entire) ${kind}|(?:toàn|cả|của|trong|địa bàn|toan|cua|dia ban) (?:${vi})|(?<!${NOT_ALONE})(?:${vi.split("|")[0]}${kind === "village" ? "|thôn" : ""}) (?:đã|đạt|cũng|còn|có|này|ta|hiện|được|đang|sẽ|phấn đấu))(?!\p{L})`,
        "gu",
      ),
    };
  }),
];

/** A place behind another is where that one lies: "Kép village (Chiềng Sinh commune)", "bản Huổi Hẹ thuộc xã Nậm Kè". */
const LIES_IN =
  /^['’]?s? ?(?:commune|ward|village|hamlet|town|district|city|province)?(?: ?[,(–-] ?| )(?:(?:in|of|under|the|former|old|now|thuoc|cua|o|tai|dia ban|nay la|nay thuoc|truoc day la|cu) |,? )*(?:tinh |huyen |thi tran |thi xa |thanh pho |tp\.? ?|xa |phuong )?$/;
const COMPARED =
  /(?<![a-z])(?:compared (?:with|to)|than|versus|against|(?:muc|binh quan) (?:chung )?cua|so voi|(?:cao|thap|nhieu|it|lon|nho) hon|bang voi|ngang voi)(?![a-z])/;
/** A place with a noun of what lies in it before it only tells where: "the poorest communes of Điện Biên". */
const WHERE_TOLD =
  /(?<![a-z])(?:communes?|wards?|villages?|districts?|xa|ban|huyen|phuong) (?:[a-z]+ ){0,4}(?:of|in|cua|thuoc|nhat)(?: the| tinh| huyen)? ?$/;

const COMPANY_AT =
  /(?<![a-z])(?:compan(?:y|ies)|firms?|enterprises?|corporation|investors?|cong ty|doanh nghiep|tap doan|nha dau tu) (?:[a-z]+ )?(?:from|in|of|o|tai|tu) (?:tinh |thanh pho |tp )?$/;

const cuesOfScenes = new WeakMap<Scene, PlaceCue[]>();

/** The places that a text speaks of, by name or without, in order; those that only tell where another lies are left out. */
export function placeCues(scene: Scene): PlaceCue[] {
  const known = cuesOfScenes.get(scene);
  if (known) return known;
  const parents = parentsTold(scene);
  const named = scene.places
    .filter((place) => !parents.locating.has(place) && !isHomeOfCompany(place, scene))
    .map((place) => cueOf(place, { id: place.id, name: place.name }, "name", scene));
  const cues = [...named];
  const lowered = lower(scene.text);
  for (const { kind, whole, words } of GENERIC) {
    for (const { 0: match, index: start } of findAll(lowered, words)) {
      const span = { start, end: start + match.length };
      // "Toàn tỉnh Lai Châu": the name follows.
      if (/^ \p{Lu}/u.test(scene.text.slice(span.end, span.end + 2))) continue;
      const place = climb(span, kind, named, parents.within, scene);
      if (place) cues.push(cueOf(span, place, whole ? "whole" : "word", scene));
    }
  }
  cues.sort((a, b) => a.start - b.start || b.end - a.end);
  cuesOfScenes.set(scene, cues);
  return cues;
}

function cueOf({ start, end }: Span, place: NamedPlace, by: PlaceCue["by"], scene: Scene): PlaceCue {
  const before = clauseBefore(scene.folded, start);
  const head = isHead(before);
  return {
    start,
    end,
    place,
    by,
    kind: kindOfPlace(place.id, scene.vocabulary),
    head,
    weak: WHERE_TOLD.test(before) || (by === "word" && !head),
    compared: COMPARED.test(before),
  };
}

/** The words between the last break and a place, and at most 60 letters of them. */
function clauseBefore(folded: string, start: number): string {
  return (
    folded
      .slice(Math.max(0, start - 60), start)
      .split(/[;:()?!”“]|(?<!\d)[,.]|[,.](?!\d)| [–-] /)
      .at(-1) ?? ""
  );
}

/** True at the head of a clause, but for a word that joins and a preposition. */
function isHead(before: string): boolean {
  return /^ ?(?:(?:and|but|while|whereas|va|con|trong khi|nhung|rieng) )?(?:(?:in|at|for|across|within|o|tai|cua|tren dia ban) )?$/.test(
    before,
  );
}

/** A company at home elsewhere ("a Hanoi-based company", "một công ty ở Hà Nội") makes no figure that place's. */
function isHomeOfCompany({ id, start, end }: PlaceMention, { folded, place, vocabulary }: Scene): boolean {
  if (/^ ?- ?based/.test(folded.slice(end, end + 8))) return true;
  const isElsewhere = id !== place.id && kindOfPlace(id, vocabulary) === "province";
  return isElsewhere && COMPANY_AT.test(folded.slice(Math.max(0, start - 40), start));
}

const depthOf = (id: string, vocabulary: Vocabulary) => DEPTH[kindOfPlace(id, vocabulary)];

/** Which places a text says to lie in which, by id, and the mentions that say no more than that. */
function parentsTold({ places, folded, vocabulary }: Scene): {
  within: Map<string, PlaceMention>;
  locating: Set<PlaceMention>;
} {
  const within = new Map<string, PlaceMention>();
  const locating = new Set<PlaceMention>();
  for (const [at, place] of places.entries()) {
    const next = places[at + 1];
    if (!next || depthOf(next.id, vocabulary) >= depthOf(place.id, vocabulary)) continue;
    if (!LIES_IN.test(folded.slice(place.end, next.start))) continue;
    within.set(place.id, next);
    locating.add(next);
  }
  return { within, locating };
}

/**
 * The place of a kind that a text speaks of without its name: the one that the place named last before lies in, or
 * that one itself; else the one that an earlier paragraph named; a province without any is the article's.
 */
function climb(
  span: Span,
  kind: PlaceKind,
  named: PlaceCue[],
  within: Map<string, PlaceMention>,
  scene: Scene,
): NamedPlace | null {
  const last = named[firstFrom(named, span.start) - 1];
  const from = last?.place ?? scene.place;
  return (
    upTo(kind, from.id, within, scene.vocabulary) ??
    scene.localPlaces[kind] ??
    upTo(kind, scene.place.id, within, scene.vocabulary) ??
    (kind === "country" ? countryOf(scene.vocabulary) : null)
  );
}

function upTo(
  kind: PlaceKind,
  from: string,
  within: Map<string, PlaceMention>,
  vocabulary: Vocabulary,
): NamedPlace | null {
  let id: string | null = from;
  for (let steps = 0; id !== null && steps < 6; steps++) {
    const place = vocabulary.places.get(id);
    if (place?.kind === kind) return { id, name: place.name };
    const told = within.get(id);
    if (told && kindOfPlace(told.id, vocabulary) === kind) return { id: told.id, name: told.name };
    id = told?.id ?? place?.parent ?? null;
  }
  return null;
}

function countryOf({ places }: Vocabulary): NamedPlace | null {
  return [...places.values()].find(({ kind }) => kind === "country") ?? null;
}
