import type { Language } from "../domain.ts";
import { fold } from "../text/fold.ts";

/** Counted things in both languages: what "con dê" says in one, "goats" says in the other. */
const PAIRS: readonly (readonly [en: string, vi: string])[] = [
  ["goat", "con dê, dê"],
  ["buffalo", "con trâu, trâu"],
  ["cow, cattle, oxen", "con bò, bò"],
  ["pig", "con lợn, lợn, con heo"],
  ["chicken", "con gà, gà"],
  ["duck", "con vịt, vịt"],
  ["bridge, concrete bridge, suspension bridge", "cây cầu, cầu, cầu bê tông, cầu treo"],
  ["decision", "quyết định"],
  ["plan", "kế hoạch"],
  ["document", "văn bản"],
  ["resolution", "nghị quyết"],
  ["model, economic model", "mô hình, mô hình kinh tế"],
  ["area, key area, field", "lĩnh vực, lĩnh vực trọng tâm, nhóm nhiệm vụ, nhiệm vụ"],
  ["sanitation project, sanitation facility, sanitation work, toilet", "công trình vệ sinh, nhà vệ sinh"],
  ["gift package, gift, tet gift package, package", "suất quà, phần quà, suất quà tết"],
  ["irrigation work, irrigation scheme", "công trình thủy lợi, công trình thuỷ lợi, công trình"],
  ["embankment", "kè, tuyến kè, tuyến"],
  ["subproject, sub-project", "tiểu dự án"],
  ["programme, program, national target program, ntp", "chương trình, chương trình mục tiêu quốc gia"],
  ["class, course", "lớp, khóa, khóa học, lớp học"],
  ["classroom", "phòng học"],
  ["point", "điểm"],
  ["road, route", "tuyến đường"],
  ["ethnic group", "dân tộc"],
  ["health station, commune health station", "trạm y tế"],
  ["tree", "cây"],
  ["case", "vụ, ca, trường hợp"],
  ["time, session", "lượt, đợt"],
  ["village", "bản, thôn"],
  ["product, ocop product", "sản phẩm, sản phẩm ocop"],
  ["group", "nhóm, tổ"],
  ["vehicle, car, truck", "xe, chiếc xe, phương tiện"],
];

const meanings = new Map<string, number>();
for (const [meaning, [en, vi]] of PAIRS.entries()) {
  for (const word of [...en.split(", "), ...vi.split(", ")]) meanings.set(word, meaning);
}

/** Of names typed without marks, where only one thing has such a name. */
const foldedMeanings = new Map([...meanings].map(([word, meaning]) => [fold(word), meaning]));

/**
 * Whether two printed nouns name one thing: the same words, one of them with more words around the same head, or a
 * known pair of the two languages. Two nouns that no one knows are not the same.
 */
export function sameNoun(left: string | null, right: string | null): boolean {
  if (left === null || right === null) return left === right;
  const [a, b] = [plain(left), plain(right)];
  if (fold(a) === fold(b) || isLonger(a, b) || isLonger(b, a)) return true;
  const [first, second] = [meaningOf(a), meaningOf(b)];
  return first !== undefined && first === second;
}

/** The words that nouns of one language share where their head stands: "bridges" of "concrete bridges" and "suspension bridges"; null where none. */
export function commonNoun(nouns: string[], language: Language): string | null {
  const [first = [], ...rest] = nouns.map((noun) =>
    language === "en" ? noun.split(" ").reverse() : noun.split(" "),
  );
  const differs = first.findIndex((word, n) => rest.some((other) => other[n] !== word));
  const shared = differs < 0 ? first : first.slice(0, differs);
  return (language === "en" ? shared.reverse() : shared).join(" ") || null;
}

/** "concrete bridges" is "bridges" with more said about them; "con dê đực" is "con dê". */
function isLonger(long: string, short: string): boolean {
  const [a, b] = [fold(long), fold(short)];
  return a.endsWith(` ${b}`) || a.startsWith(`${b} `);
}

function plain(noun: string): string {
  return noun
    .toLowerCase()
    .replace(/[“”"'‘’]/g, "")
    .replace(/(?<=[a-z]{3})ies\b/g, "y")
    .replace(/(?<=[a-z](?:[sxz]|ch|sh|lo))es\b/g, "")
    .replace(/(?<=[a-z]{2}[^s\s])s\b/g, "")
    .trim();
}

/** True for a printed noun that names one of the known things. */
export const isKnownNoun = (noun: string | null): boolean =>
  noun !== null && meaningOf(plain(noun)) !== undefined;

function meaningOf(noun: string): number | undefined {
  const head = noun.split(" ").at(-1) ?? "";
  return meanings.get(noun) ?? meanings.get(head) ?? foldedMeanings.get(fold(noun));
}
