import { findAll } from "../text/find-all.ts";
import type { Scene } from "./scene.ts";
import type { Span } from "./spans.ts";

/** A person, or an organisation that has a name of its own, named in a text. */
export interface PartyMention extends Span {
  /** The fullest name that the text gives so far. */
  name: string;
  sort: "person" | "organisation";
  /** Named with an office: who speaks for a place, and is not whom its figures are about. */
  official: boolean;
}

const WORD = String.raw`\p{Lu}[\p{L}'’]*`;
const NAME = `${WORD}(?: ${WORD}){0,4}`;
const FULL_NAME = `${WORD}(?: ${WORD}){1,4}`;
/** How a person is addressed before the name; capitals at the head of a sentence. */
const TITLE = String.raw`(?:[Aa]nh|[Cc]hị|[Ôô]ng|[Bb]à|[Cc]ô|[Cc]hú|[Bb]ác|[Cc]ụ|[Ee]m|(?:[Gg]ia đình|[Hh]ộ|[Nn]hà)(?: (?:anh|chị|ông|bà|em))?|Mr\.?|Ms\.?|Mrs\.?)`;
/** A word of an organisation or of a programme, which no person's name has. */
export const NO_PERSON =
  /(?<!\p{L})(?:Department|Bank|Committee|Council|Party|Front|Union|Association|Center|Centre|Company|Cooperative|Enterprise|School|University|Institute|Fund|Program(?:me)?|Project|Ministry|Group|Highway|Vietnam|National|Province|Government|Assembly|Sở|Ban|Ủy|Hội|Đảng|Bộ|Chi|Quỹ|Trung|Ngân|Công)(?!\p{L})/u;
const OFFICE =
  /(?<!\p{L})(?:chairman|chairwoman|vice|deputy|director|head|secretary|chief|official|leader|president|manager|principal|minister|chủ tịch|phó|giám đốc|trưởng|bí thư|chủ nhiệm|hiệu trưởng|bộ trưởng|cán bộ|chi cục|lãnh đạo)(?!\p{L})/iu;

/** A way to tell of somebody, and what a text must have for it: told at once, where the whole expression takes long. */
interface Telling {
  needs: RegExp;
  pattern: RegExp;
}

const telling = (needs: string, pattern: string): Telling => ({
  needs: new RegExp(needs, "u"),
  pattern: new RegExp(pattern, "gu"),
});

const PERSONS = [
  // Not the "Anh" of "Đặng Anh Tuấn".
  telling(String.raw`${TITLE} \p{Lu}`, String.raw`(?<!\p{L}|\p{Lu}\p{L}* )${TITLE} (?<name>${NAME})`),
  telling(
    " (?:Văn|Thị|A) ",
    String.raw`(?<!\p{L}|\p{Lu}\p{L}* )(?<name>${WORD} (?:Văn|Thị|A) ${WORD}(?: ${WORD})?)`,
  ),
  telling(
    "(?:amily|ousehold|arm) of ",
    String.raw`(?<!\p{L})(?:[Ff]amily|[Hh]ousehold|[Ff]arm) of (?<name>${FULL_NAME})`,
  ),
  telling(
    "['’]s? (?:family|household|wife|husband|farm)",
    String.raw`(?<!\p{L})(?<name>${NAME})['’]s? (?:family|household|wife|husband|farm)(?!\p{L})`,
  ),
  telling(
    String.raw`\p{L} \p{Lu}`,
    String.raw`(?<!\p{L})(?<name>${FULL_NAME})(?=(?:,| \(?)(?: ?(?:from|of|in|at|ở|tại) ${WORD}| (?:a|an|one of|aged|who|sinh năm|dân tộc|ở bản|ở xã|ở thôn|bản|thôn|xã)(?!\p{L})| \d\d(?!\d)))`,
  ),
  telling(
    "rưởng (?:bản|thôn) |ông dân |ead of the village |armer |illager |esident ",
    String.raw`(?<!\p{L})(?:[Tt]rưởng (?:bản|thôn)|[Nn]ông dân|[Hh]ead of the village|[Ff]armer|[Vv]illager|[Rr]esident) (?<name>${FULL_NAME})`,
  ),
];

const ORGANISATION_EN = String.raw`(?:${WORD} ){1,6}(?:Cooperative|Company|Enterprise|Corporation|JSC|Kindergarten|(?:Primary |Secondary |High |Boarding )?School)(?!\p{L})`;
const ORGANISATION_VI = `(?:Hợp tác xã|HTX|Tổ hợp tác|Công ty|Doanh nghiệp|Trường)(?: (?:TNHH|MTV|CP|cổ phần|một thành viên|[Nn]ông nghiệp|[Dd]ịch vụ|[Tt]iểu học|[Mm]ầm non|THCS|THPT|PTDTBT|PTDTNT|nội trú|bán trú|và|tổng hợp|[Nn]ông sản|[Dd]ược liệu|[Tt]hương mại|[Ss]ản xuất|[Cc]à phê|[Cc]hè|[Cc]ao su))* ${NAME}`;
const ORGANISATIONS = [
  telling(
    "Cooperative|Company|Enterprise|Corporation|JSC|Kindergarten|School",
    String.raw`(?<!\p{L})(?<name>${ORGANISATION_EN})`,
  ),
  telling(
    "Hợp tác xã|HTX|Tổ hợp tác|Công ty|Doanh nghiệp|Trường",
    String.raw`(?<!\p{L})(?<name>${ORGANISATION_VI})`,
  ),
];

const peopleOfScenes = new WeakMap<Scene, PartyMention[]>();

/** The people and the named organisations of a text, in order. */
export function findPeople(scene: Scene): PartyMention[] {
  const known = peopleOfScenes.get(scene);
  if (known) return known;
  const organisations = ORGANISATIONS.flatMap((telling) => mentions(scene, telling, "organisation"));
  const persons = PERSONS.flatMap((telling) => mentions(scene, telling, "person")).filter(
    (person) =>
      !NO_PERSON.test(person.name) &&
      !/\p{Lu}{2}|^(?:The|Each|Total|Average) /u.test(person.name) &&
      !overlapsAny(person, organisations),
  );
  const people = withFullNames(dropOverlaps([...organisations, ...persons]));
  peopleOfScenes.set(scene, people);
  return people;
}

function mentions(
  { text, places }: Scene,
  { needs, pattern }: Telling,
  sort: PartyMention["sort"],
): PartyMention[] {
  if (!needs.test(text)) return [];
  return findAll(text, pattern).flatMap((match) => {
    const name = (match.groups?.name ?? "").replace(/['’]s?$/, "");
    const start = match.index + match[0].indexOf(name);
    const end = start + name.length;
    const isPlace = sort === "person" && places.some((place) => place.start <= start && end <= place.end);
    if (name === "" || isPlace) return [];
    const around = `${text
      .slice(Math.max(0, start - 60), start)
      .split(/[.;“”]/)
      .at(-1)}|${text.slice(end, end + 40).split(/[.;:“”]/)[0]}`;
    const official = sort === "person" && OFFICE.test(around);
    return [{ name: name.replace(/^(?:The|At the|In) /, ""), sort, official, start, end }];
  });
}

function overlapsAny({ start, end }: Span, others: Span[]): boolean {
  return others.some((other) => other.start < end && start < other.end);
}

function dropOverlaps(found: PartyMention[]): PartyMention[] {
  const kept: PartyMention[] = [];
  for (const mention of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  }
  return kept;
}

/** "Ms. Toàn" is the Lò Thị Toàn named before; who has an office has it later too. */
function withFullNames(found: PartyMention[]): PartyMention[] {
  const fullest = new Map<string, PartyMention>();
  return found.map((mention) => {
    const last = mention.name.split(" ").at(-1) ?? mention.name;
    const before = mention.name === last ? fullest.get(last) : undefined;
    const full = before
      ? { ...mention, name: before.name, official: before.official || mention.official }
      : mention;
    if (mention.sort === "person") fullest.set(last, full);
    return full;
  });
}
