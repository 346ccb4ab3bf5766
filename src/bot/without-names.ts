import { findName, hasPersonName } from "../answer/find-name.ts";
import { termTokens } from "../vocabulary/term-tokens.ts";

/** What tells who somebody is: addresses, accounts and telephone numbers. */
const MARKS = /https?:\/\/\S+|[\w.+-]+@[\w-]+\.\w+|@\w{3,}|\+?\d[\d\s.-]{7,}\d/g;
/** "Lò Văn Bình", "Na Sang": places have capitals too. */
const CAPITALS = /\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)+/gu;
/** "bà Toàn", "Mr. Smith". */
const CALLED =
  /(?<!\p{L})((?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|Mrs?\.?|Ms\.?)) \p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*/gu;
const LONGEST = 200;

/** A question without names of persons, accounts, addresses and telephone numbers: each is "…". */
export function withoutNames(question: string): string {
  const text = question
    .normalize("NFC")
    .replace(MARKS, "…")
    .replace(CALLED, "$1 …")
    .replace(CAPITALS, (name) => (hasPersonName(name) ? "…" : name))
    .replace(/\s+/g, " ")
    .trim();
  return withoutPlainNames(text).slice(0, LONGEST).toWellFormed();
}

/** "lo van binh", typed without capitals and marks. */
function withoutPlainNames(text: string): string {
  if (/\p{Lu}/u.test(text)) return text;
  const name = findName(termTokens(text), text);
  const [first, last] = [name[0], name.at(-1)];
  if (!first || !last) return text;
  return withoutPlainNames(`${text.slice(0, first.start)}…${text.slice(last.end)}`);
}
