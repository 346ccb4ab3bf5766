import { findAll } from "../text/find-all.ts";
import { fold } from "../text/fold.ts";
import { slugOf } from "../text/slug-of.ts";
import { words } from "../text/words.ts";
import { KIND_WORDS } from "./place-kinds.ts";
import type { PlaceKind } from "./vocabulary.ts";

/** A capitalised name that a word like "commune" makes a place's. */
export interface NamedKind {
  name: string;
  kind: PlaceKind;
  start: number;
  end: number;
}

const NAME = String.raw`\p{Lu}[\p{L}'’]*(?: \p{Lu}[\p{L}'’]*){0,5}`;
const LIST = `${NAME}(?:(?:, (?:và |and )?| và | and )(?!(?:[Tt]ỉnh|[Hh]uyện|[Xx]ã) )${NAME})+`;
const VIETNAMESE =
  "[Tt]ỉnh|[Hh]uyện|[Hh]uyen|[Tt]hị trấn|[Tt]hi tran|[Tt]hị xã|[Tt]hi xa|[Tt]hành phố|[Tt]hanh pho|[Xx]ã|[Xx]a|[Pp]hường|[Pp]huong|[Bb]ản|[Tt]hôn|[Tt]hon|[Bb]uôn|[Bb]uon|[Ấấ]p";
// No flag for upper and lower case: with it, \p{Lu} would take small letters too.
const AFTER_KIND = new RegExp(
  String.raw`(?<![\p{L}]|[Hh]ợp tác |[Hh]op tac |[Nn]ông |[Nn]ong |[Tt]rưởng |[Tt]ruong |\d )(${VIETNAMESE}) (${NAME})`,
  "gu",
);
const BEFORE_KIND = new RegExp(
  String.raw`(?<![\p{L}])(${NAME}) ([Pp]rovince|[Dd]istrict|[Tt]own|[Cc]ity|[Cc]ommune|[Ww]ard|[Vv]illage|[Hh]amlet)\b`,
  "gu",
);
/** "Các xã vùng cao Thu Lũm, Pa Ủ và Mù Cả": a word in the plural makes each name of the list a place of its kind. */
const LIST_AFTER_KIND = new RegExp(
  String.raw`(?<![\p{L}])(?:[Cc]ác|[Cc]ac|[Nn]hững|[Hh]ai|[Bb]a|[Bb]ốn|\d+) (${VIETNAMESE})(?: (?!và )[\p{Ll}]+){0,3}:? (${LIST})`,
  "gu",
);
const LIST_BEFORE_KIND = new RegExp(
  String.raw`(?<![\p{L}])(${LIST}) ([Pp]rovinces|[Dd]istricts|[Tt]owns|[Cc]ities|[Cc]ommunes|[Ww]ards|[Vv]illages|[Hh]amlets)\b`,
  "gu",
);
/** Told before the lists in English are looked for, which takes long. */
const ANY_KINDS = /rovinces|istricts|owns|ities|ommunes|ards|illages|amlets/;
const LIST_BEHIND_KIND = new RegExp(
  String.raw`(?<![\p{L}])(provinces|districts|towns|cities|communes|wards|villages|hamlets)(?: of|,? such as|,? including|:) (${LIST})`,
  "gu",
);

/** The capitalised names in a text, each whole but for common words before it. */
export function capitalised(text: string): Omit<NamedKind, "kind">[] {
  return findAll(text, new RegExp(String.raw`(?<![\p{L}'’])${NAME}(?![\p{L}'’])`, "gu")).flatMap(
    ({ 0: name, index: start }) => trimmed({ name, start }),
  );
}

/** The names in a text that a word beside them, or before or after a list of them, makes places. */
export function proposePlaces(text: string): NamedKind[] {
  const single = [
    ...matches(text, AFTER_KIND, (m) => ({ kind: m[1], name: m[2] })),
    ...matches(text, BEFORE_KIND, (m) => ({ kind: m[2], name: m[1] })),
  ];
  const inEnglish = ANY_KINDS.test(text)
    ? [
        ...matches(text, LIST_BEFORE_KIND, (m) => ({ kind: m[2], name: m[1] })),
        ...matches(text, LIST_BEHIND_KIND, (m) => ({ kind: m[1], name: m[2] })),
      ]
    : [];
  const listed = [
    ...matches(text, LIST_AFTER_KIND, (m) => ({ kind: m[1], name: m[2] })),
    ...inEnglish,
  ].flatMap(namesOfList);
  const inList = ({ start, end }: NamedKind) => listed.some((one) => start < one.end && one.start < end);
  return [...single.filter((one) => !inList(one)), ...listed].flatMap((one) =>
    trimmed(one).map((name) => ({ ...name, kind: one.kind })),
  );
}

function matches(
  text: string,
  pattern: RegExp,
  parts: (match: RegExpExecArray) => { kind?: string | undefined; name?: string | undefined },
): NamedKind[] {
  return findAll(text, pattern).flatMap((match) => {
    const { kind: word = "", name = "" } = parts(match);
    const kind = KIND_WORDS[fold(word)];
    if (!kind) return [];
    const start = match.index + match[0].indexOf(name);
    return [{ name, kind, start, end: start + name.length }];
  });
}

function namesOfList({ name: list, kind, start }: NamedKind): NamedKind[] {
  return findAll(list, new RegExp(NAME, "gu")).map(({ 0: name, index }) => ({
    name,
    kind,
    start: start + index,
    end: start + index + name.length,
  }));
}

/** Words that a capital at the head of a sentence makes no name: "The commune", "In Krong Nang district". */
const COMMON = new Set(
  "the each every this that a an one all many most both its which what whose some any other our their in at from to of for near with and but while former old when after before as by only even".split(
    " ",
  ),
);
/** Middle names, before which a person's family name stands: "Lò Văn Pánh", "Vàng Thị Dua", "Thào A Dế". */
const MIDDLE_NAMES = new Set(["văn", "thị", "a"]);

/** A name without the common words before it and the person behind it ("xã Nậm Kè Lò Văn Pánh"); none if nothing is left. */
function trimmed({ name, start }: Pick<NamedKind, "name" | "start">): Omit<NamedKind, "kind">[] {
  const all = words(name);
  const from = all.findIndex(({ folded }) => !COMMON.has(folded));
  const middle = all.findIndex(({ word }, n) => n > 0 && n + 1 < all.length && MIDDLE_NAMES.has(word));
  const kept = all.slice(from < 0 ? all.length : from, middle < 0 ? all.length : middle - 1).slice(0, 5);
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last) return [];
  return [{ name: name.slice(first.start, last.end), start: start + first.start, end: start + last.end }];
}

/** The id that a place of this name and kind gets: the kind tells units of one name apart, as in places.yaml. */
export function proposedId(name: string, kind: PlaceKind): string {
  return kind === "province" ? slugOf(name) : `${slugOf(name)}-${kind}`;
}
