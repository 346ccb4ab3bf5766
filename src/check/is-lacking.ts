import { clauseOf, partOfPair } from "../facts/clause-of.ts";
import type { Claim } from "./read-claims.ts";

/** Words (folded) by which what is counted has not got, or has yet to do, what its clause names. */
const LACKING =
  "without|lack(?:s|ed|ing)?|(?:do|does|did|have|has|had|is|are|was|were)(?: still)? (?:not|no)|haven['’]t|hasn['’]t|hadn['’]t|don['’]t|didn['’]t|isn['’]t|aren['’]t|not yet|yet to|still to|left to|fail(?:s|ed)? to|remain(?:s|ed)? (?:un[a-z]+|to be)|uninsured|untrained|unserved|unreached|unconnected|undisbursed|unspent|unmet|unpaved|out of (?:the )?reach|beyond (?:the )?reach|chua(?! (?:day|den|toi|ke|tinh|du|noi|biet|tung)(?![a-z]))|khong(?: co| duoc| dat| dung| su dung| tham gia)|con thieu";

/** "7% of households *are still without* power": behind the figure, in its own clause. */
const BEHIND = new RegExp(`^[^,;:()]*?(?<![a-z])(?:${LACKING})(?![a-z])`);
/** "Households *without* power make up 7%": right before it. */
const BEFORE = new RegExp(
  `(?<![a-z])(?:${LACKING}) [^,;:()]{2,60}? (?:is|are|was|were|make up|made up|account(?:s|ed)? for|la|chiem|con|o muc|khoang)(?: [a-z]+)? ?$`,
);

const known = new WeakMap<Claim["figure"], boolean>();

/** True where the words of a claim's own clause say that what is counted lacks what they name. */
export function isLacking({ scene, figure }: Pick<Claim, "scene" | "figure">): boolean {
  const done = known.get(figure);
  if (done !== undefined) return done;
  // Of "19 of the *115 communes* have not" only the 19 have not.
  if (partOfPair(scene, figure) !== figure) return false;
  const { pieces, complement } = clauseOf(scene, figure);
  const behind = scene.folded.slice(figure.end, Math.max(figure.end, complement.end));
  const before = scene.folded.slice(pieces[0]?.start ?? figure.outerStart, figure.outerStart);
  const lacking = BEHIND.test(behind) || BEFORE.test(before);
  known.set(figure, lacking);
  return lacking;
}

/** True where a text of a source says the like anywhere. */
export const saysLacking = (folded: string): boolean => LACKS.test(folded);

const LACKS = new RegExp(`(?<![a-z])(?:${LACKING})(?![a-z])`);
