import { fold } from "../text/fold.ts";
import { findTerms, type TermMention } from "./find-terms.ts";
import { isOfKind, kindBeside } from "./place-kinds.ts";
import { capitalised, type NamedKind, proposedId, proposePlaces } from "./propose-places.ts";
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
export function findPlaces(
  text: string,
  vocabulary: Vocabulary,
  terms: TermMention[] = findTerms(text, vocabulary),
): PlaceMention[] {
  const folded = fold(text);
  const named = proposePlaces(text);
  const known = terms
    .filter(({ type }) => type === "place")
    .flatMap(({ ids: all, start, end: given }) => {
      const [ids, end] = withoutSmallWord(text, start, given, all, vocabulary);
      // "The districts of Na Sang and Na Son": the word for the list is each name's.
      const kind =
        kindBeside(folded, start, end) ??
        named.find((one) => one.start === start && one.end === end)?.kind ??
        null;
      const place = likeliest(ids, kind, vocabulary);
      if (!place) return kind ? [proposed({ name: text.slice(start, end), kind, start, end })] : [];
      if (!kind && isOtherwiseUsed(place, text, start, end)) return [];
      return [mentionOf(place, text, start, end)];
    });
  const unknown = named.map(proposed).filter((mention) => isFree(mention, known));
  const found = [...known, ...unknown];
  return [...found, ...againWithoutKind(text, found)].sort((a, b) => a.start - b.start);
}

/** "O Dien Bien phu 94,2%": a small word behind capitals ends the name before it: "ở Điện Biên phủ 94,2%". */
function withoutSmallWord(
  text: string,
  start: number,
  end: number,
  ids: string[],
  { places }: Vocabulary,
): [ids: string[], end: number] {
  const short = /^(\p{Lu}\S*(?: \p{Lu}\S*)*) \p{Ll}+$/u.exec(text.slice(start, end))?.[1];
  if (short === undefined) return [ids, end];
  const shorter = [...places.values()].filter(({ name }) => fold(name) === fold(short)).map(({ id }) => id);
  return shorter.length > 0 ? [shorter, start + short.length] : [ids, end];
}

/**
 * True where a name without a word like "commune" is a common word (a village's syllable; "hòa bình", peace) or part of
 * a longer name ("Thái Nguyên University", "Mặt trận Tổ quốc Việt Nam", "Báo Điện Biên Phủ").
 */
function isOtherwiseUsed(place: Place, text: string, start: number, end: number): boolean {
  const printed = text.slice(start, end);
  if (place.kind === "village" && !printed.includes(" ")) return true;
  if (/^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  if (/(?<![\p{L}])(?:Báo|Đại học|Học viện|Tập đoàn) $/u.test(before)) return true;
  if (place.kind === "country") return /\p{Lu}\p{Ll}+ (?:\p{Ll}+ )?$/u.test(before);
  const writtenSmall = /^\p{Ll}/u.test(printed) && printed !== fold(printed);
  return writtenSmall && place.kind === "province" && /\p{Lu}/u.test(text);
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

function mentionOf(place: Place, text: string, start: number, end: number): PlaceMention {
  const printed = fold(text.slice(start, end));
  const current = [place.name, ...place.aliases].some((name) => fold(name) === printed);
  const former = current ? undefined : place.former.find(({ name }) => fold(name) === printed);
  return { id: place.id, name: place.name, known: true, former: former?.name ?? null, start, end };
}

function proposed({ name, kind, start, end }: NamedKind): PlaceMention {
  return { id: proposedId(name, kind), name, known: false, former: null, start, end };
}

/** Further mentions of the unknown places of a text, where they are named without the word for their kind. */
function againWithoutKind(text: string, found: PlaceMention[]): PlaceMention[] {
  const byName = new Map(found.filter(({ known }) => !known).map((mention) => [mention.name, mention]));
  if (byName.size === 0) return [];
  return capitalised(text).flatMap(({ name, start, end }) => {
    const named = byName.get(name);
    const again = named && { ...named, start, end };
    return again && isFree(again, found) ? [again] : [];
  });
}

function isFree({ start, end }: PlaceMention, taken: PlaceMention[]): boolean {
  return !taken.some((other) => other.start < end && start < other.end);
}
