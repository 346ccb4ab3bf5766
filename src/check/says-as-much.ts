import type { Fact } from "../domain.ts";
import { clauseOf } from "../facts/clause-of.ts";
import { DEEDS, NARROWER } from "../facts/measure-words.ts";
import { saysThings } from "../facts/says-things.ts";
import { sentenceOf } from "../facts/scene.ts";
import { firstFrom, overlapping, type Span } from "../facts/spans.ts";
import { fold } from "../text/fold.ts";
import { namesOf } from "../vocabulary/find-terms.ts";
import { findThings } from "../vocabulary/find-things.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { isLacking, saysLacking } from "./is-lacking.ts";
import { wordsBeside } from "./names-else.ts";
import type { Claim } from "./read-claims.ts";
import { REACH } from "./read-told.ts";
import { canBeOf, groupBehind } from "./says-of-whom.ts";

/**
 * False where the words around a claim's figure narrow it to what a fact says nothing of: to what fell back into poverty, to
 * what was repaired where the fact is of what was built, to those who have not got
 * what the fact is of.
 */
export function saysAsMuch(claim: Claim, fact: Fact, vocabulary: Vocabulary): boolean {
  const { lacked, folded, onward } = narrowedBy(claim, vocabulary);
  const own = wordsOf(fact, vocabulary);
  const { unit, end } = claim.figure;
  const group = unit === "percent" ? groupBehind(claim.scene.folded.slice(end, end + 40)) : null;
  if (group && !canBeOf(group, own.all)) return false;
  if (!claim.asRest && isLacking(claim) && !own.isLack) return false;
  if (!claim.asRest && !saysThings(fact, lacked, vocabulary)) return false;
  // A list goes on behind the clause: "wind, *sun and small hydropower*".
  const says = (noun: RegExp) => (noun.exec(onward)?.index ?? folded.length) < folded.length;
  if (NARROWER.some((noun) => says(noun) && !noun.test(own.all))) return false;
  const deeds = DEEDS.filter((deed) => deed.test(folded));
  const done = DEEDS.filter((deed) => deed.test(own.names));
  return deeds.length === 0 || done.length === 0 || done.some((deed) => deeds.includes(deed));
}

/** True where a fact says all the things that the words around a claim's figure name. */
export const saysItsThings = (claim: Claim, fact: Fact, vocabulary: Vocabulary): boolean =>
  saysThings(fact, narrowedBy(claim, vocabulary).things, vocabulary);

interface Narrowed {
  things: string[];
  /** Things that are there not to have: "untrained", "chưa có điện". */
  lacked: string[];
  folded: string;
  /** The same up to the next figure or the end of the sentence. */
  onward: string;
}

const LACKED = /^(?:un|without |no |not |chua |khong |thieu |lack)/;

const narrowed = new WeakMap<Claim["figure"], Narrowed>();

function narrowedBy(claim: Claim, vocabulary: Vocabulary): Narrowed {
  const done = narrowed.get(claim.figure);
  if (done) return done;
  const { start, end } = ownWords(claim);
  const { scene, figure } = claim;
  // Words of a unit or of a place are no thing: "20 tỷ *đồng tính* đến".
  const isTaken = (span: Span) =>
    [scene.places, scene.quantities].some((spans) => overlapping<Span>(spans, span).length > 0);
  const things = findThings(scene.text.slice(start, end), vocabulary).filter(
    (thing) => !isTaken({ start: start + thing.start, end: start + thing.end }),
  );
  const isLacked = (thing: Span) => LACKED.test(scene.folded.slice(start + thing.start, start + thing.end));
  const ids = (mentions: typeof things) => mentions.flatMap((mention) => mention.ids);
  const next = scene.quantities[firstFrom(scene.quantities, figure.end)];
  const sentence = sentenceOf(scene, figure);
  const until = Math.max(end, Math.min(next?.outerStart ?? sentence.end, sentence.end, end + REACH));
  const read = {
    things: ids(things.filter((thing) => !isLacked(thing))),
    lacked: ids(things.filter(isLacked)),
    folded: scene.folded.slice(start, end),
    onward: scene.folded.slice(start, until),
  };
  narrowed.set(figure, read);
  return read;
}

/** Without what the clause of the figure before goes on with: "20 million *on probation* and 30 to 40 million now". */
function ownWords(claim: Claim): Span {
  const { start, end } = wordsBeside(claim);
  const { pieces, joined } = clauseOf(claim.scene, claim.figure);
  const own = joined ? undefined : pieces.at(-1);
  const from = Math.max(start, own?.start ?? start);
  const again = NEXT_VERB.exec(claim.scene.folded.slice(from, claim.figure.outerStart));
  return { start: from + (again?.index ?? 0), end };
}

/** "While on probation *and now makes* ..." */
const NEXT_VERB =
  /(?<![a-z])(?:(?:and|but|va|nhung)(?: (?:now|today|then|gio|nay))?|now|nay|bay gio|hien nay) (?:makes?|made|earns?|gets?|got|has|have|had|takes?|took|is|are|was|were|[a-z]+ed|kiem|linh|da|co|nhan|duoc|dat|len)(?![a-z])(?!.*(?<![a-z])(?:and|but|va|nhung) )/;

interface FactWords {
  /** The folded names of its metric. */
  names: string;
  /** The same with its quotes. */
  all: string;
  /** It is of those who lack something itself. */
  isLack: boolean;
}

const words = new WeakMap<Fact, FactWords>();

function wordsOf(fact: Fact, { metrics }: Vocabulary): FactWords {
  const done = words.get(fact);
  if (done) return done;
  const metric = metrics.get(fact.metric);
  const names = fold((metric ? namesOf(metric) : Object.values(fact.label)).join("\n"));
  const quotes = fact.quotes.map(({ text }) => fold(text)).join("\n");
  const read = { names, all: `${names}\n${quotes}`, isLack: saysLacking(quotes) };
  words.set(fact, read);
  return read;
}
