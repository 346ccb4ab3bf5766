import type { Fact } from "../domain.ts";
import { clauseOf } from "../facts/clause-of.ts";
import { DEEDS, NARROWER } from "../facts/measure-words.ts";
import { saysThings } from "../facts/says-things.ts";
import { sentenceOf } from "../facts/scene.ts";
import { firstFrom, overlapping, type Span, spansIn } from "../facts/spans.ts";
import { fold } from "../text/fold.ts";
import { namesOf } from "../vocabulary/find-terms.ts";
import { findThings } from "../vocabulary/find-things.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { isLacking, saysLacking } from "./is-lacking.ts";
import { wordsBeside } from "./names-else.ts";
import type { Claim } from "./read-claims.ts";
import { REACH } from "./read-told.ts";
import { groupBehind, groupsIn } from "./says-of-whom.ts";

/**
 * False where the words around a claim's figure narrow it to what a fact says nothing of: to what fell back into poverty, to
 * what was repaired where the fact is of what was built, to those who have not got
 * what the fact is of.
 */
export function saysAsMuch(claim: Claim, fact: Fact, vocabulary: Vocabulary): boolean {
  const { lacked, group, nouns, deeds } = narrowedBy(claim, vocabulary);
  const own = wordsOf(fact, vocabulary);
  if (group && own.groups.length > 0 && !own.groups.includes(group)) return false;
  if (!claim.asRest && isLacking(claim) && !own.isLack) return false;
  if (!claim.asRest && !saysThings(fact, lacked, vocabulary)) return false;
  if (nouns.some((noun) => !noun.test(own.all))) return false;
  return deeds.length === 0 || own.deeds.length === 0 || own.deeds.some((deed) => deeds.includes(deed));
}

/** True where a fact says all the things that the words around a claim's figure name. */
export const saysItsThings = (claim: Claim, fact: Fact, vocabulary: Vocabulary): boolean =>
  saysThings(fact, narrowedBy(claim, vocabulary).things, vocabulary);

interface Narrowed {
  things: string[];
  /** Things that are there not to have: "untrained", "chưa có điện". */
  lacked: string[];
  /** Of whom a share is told right behind it. */
  group: RegExp | null;
  /** The nouns for a part of what is counted that it says, and the deeds. */
  nouns: RegExp[];
  deeds: RegExp[];
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
  const own = spansIn(scene.tokens, { start, end });
  const things = findThings(scene.text, vocabulary, own).filter((thing) => !isTaken(thing));
  const isLacked = (thing: Span) => LACKED.test(scene.folded.slice(thing.start, thing.end));
  const ids = (mentions: typeof things) => mentions.flatMap((mention) => mention.ids);
  const next = scene.quantities[firstFrom(scene.quantities, figure.end)];
  const sentence = sentenceOf(scene, figure);
  const until = Math.max(end, Math.min(next?.outerStart ?? sentence.end, sentence.end, end + REACH));
  const folded = scene.folded.slice(start, end);
  // A list goes on behind the clause: "wind, *sun and small hydropower*".
  const onward = scene.folded.slice(start, until);
  const read = {
    things: ids(things.filter((thing) => !isLacked(thing))),
    lacked: ids(things.filter(isLacked)),
    group: figure.unit === "percent" ? groupBehind(scene.folded.slice(figure.end, figure.end + 40)) : null,
    nouns: NARROWER.filter((noun) => (noun.exec(onward)?.index ?? folded.length) < folded.length),
    deeds: DEEDS.filter((deed) => deed.test(folded)),
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
  /** The folded names of its metric, and its quotes. */
  all: string;
  /** The groups that those name of whom shares are told. */
  groups: RegExp[];
  /** What its metric's names say to have been done. */
  deeds: RegExp[];
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
  const all = `${names}\n${quotes}`;
  const deeds = DEEDS.filter((deed) => deed.test(names));
  const read = { all, groups: groupsIn(all), deeds, isLack: saysLacking(quotes) };
  words.set(fact, read);
  return read;
}
