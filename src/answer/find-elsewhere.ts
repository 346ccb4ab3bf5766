import type { Span } from "../facts/spans.ts";
import { fold } from "../text/fold.ts";
import { countryNames } from "../vocabulary/country-names.ts";
import { addName, emptyTree, type NameTree, namesIn } from "../vocabulary/name-tree.ts";
import type { TermToken } from "../vocabulary/term-tokens.ts";
import { isWithin } from "./question-spans.ts";

/** Words before the name of a place (folded), in a text with marks and without. */
const BEFORE_PLACE =
  /(?<![a-z])(?:in|at|of|for|from|to|near|than|di|o|tai|cua|ben|nuoc|sang|tu|so voi|va|and|hay|or|nhu|like)(?: (?:the|nuoc|tinh|xa|huyen|thanh pho))? $/;
/** Before a name of one syllable that is typed without marks and capitals: only this says that it is one. */
const SURELY_BEFORE = /(?<![a-z])(?:nuoc|(?:o|ben|tai)(?= ?[a-z]*$)) $/;
/** Nothing but a time or a mark stands behind such a name. */
const ENDS = /^[\s,.?!]*(?:(?:nam |in )?\d{4}[\s,.?!]*|khong|la bao nhieu|bao nhieu|thi sao)*$/;
/** The regions of Việt Nam: what is told of one is told of no province. */
const REGIONS = [
  ...["Tây Bắc", "Đông Bắc", "miền Bắc", "miền Trung", "miền Nam", "Tây Nguyên", "Nam Bộ", "Đông Nam Bộ"],
  ...["đồng bằng sông Hồng", "đồng bằng sông Cửu Long", "Bắc Trung Bộ", "duyên hải miền Trung"],
  ...["trung du và miền núi", "trung du miền núi", "miền núi phía Bắc", "vùng núi phía Bắc"],
  ...["Northwest", "north-west region", "Northeast", "Central Highlands", "Red River Delta", "Mekong Delta"],
  ...[
    "northern midlands",
    "northern mountains",
    "northern mountainous",
    "northern Vietnam",
    "southern Vietnam",
  ],
  ...["central Vietnam", "Southeast Vietnam"],
];

/** Names of countries that are common English words too. */
const COMMON = new Set(["turkey", "chad", "jersey", "guinea", "jordan", "georgia"]);

/** "Thủy điện" (hydropower) without marks is no Sweden. */
const COMMON_IF_PLAIN = new Set(["thuy dien"]);

/**
 * The words of names of places that the vocabulary does not know: of countries, and whatever is written like a name behind
 * "in" or "ở". What is asked of them is told of no other place.
 * @param known What is known to be something else: places, times, metrics, programmes, people.
 */
export function findElsewhere(text: string, tokens: TermToken[], known: Span[]): TermToken[] {
  const folded = fold(text);
  const countries = namesIn(tree(), text, tokens)
    .filter(({ start, end }) => !COMMON_IF_PLAIN.has(text.slice(start, end)))
    .filter(({ start, end, length }) => length > 1 || isCountry(text, folded, start, end))
    .flatMap((mention) => tokens.filter((token) => isWithin(token, [mention])));
  const written = isTitle(text) ? [] : tokens.filter((token) => isNameOfPlace(text, folded, token));
  return [...new Set([...countries, ...written])].filter((token) => !isWithin(token, known));
}

let built: NameTree<"country"> | null = null;

function tree(): NameTree<"country"> {
  if (built) return built;
  built = emptyTree<"country">();
  for (const name of [...countryNames(), ...REGIONS]) addName(built, { type: "country", id: name }, name);
  return built;
}

/** A name of one word: with a capital where a place can stand, else where it can mean nothing else. */
function isCountry(text: string, folded: string, start: number, end: number): boolean {
  const before = folded.slice(0, start);
  const isWritten = /^\p{Lu}/u.test(text.slice(start));
  if (isWritten) return BEFORE_PLACE.test(before) || end - start > 4;
  const name = folded.slice(start, end);
  if (end - start > 3 && !COMMON.has(name) && text.slice(start, end) === name && BEFORE_PLACE.test(before))
    return true;
  return SURELY_BEFORE.test(before) && ENDS.test(folded.slice(end));
}

function isNameOfPlace(text: string, folded: string, { start, end }: TermToken): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) && BEFORE_PLACE.test(folded.slice(0, start));
}

/** "Poverty Rate In Dien Bien": capitals say nothing. */
function isTitle(text: string): boolean {
  const written = text.match(/\p{L}+/gu) ?? [];
  const capitals = written.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals > written.length * 0.6;
}
