import type { Direction, Kind, Quantity, Unit } from "../domain.ts";
import { readKind } from "../facts/read-kind.ts";
import { type Scene, sentenceOf } from "../facts/scene.ts";
import { firstFrom, type Span, spansIn } from "../facts/spans.ts";
import { kindsIn } from "./kinds-told.ts";
import { moveBefore } from "./move-before.ts";
import { readTimeRate } from "./read-time-rate.ts";

/** What the words around a figure say of it beside what it measures. */
export interface Told {
  /** Every kind that the words before it or right behind it give it. */
  kinds: ReadonlySet<Kind>;
  /** "Is still no more than a target": what is so is told as only meant to be. */
  onlyMeant: boolean;
  /** Told as something that is so: by a verb ("was", "đạt") or a word for the end of it ("already", "đã", "chính thức"). */
  asResult: "final" | "verb" | null;
  /** "Rose to", "giảm còn": where the level came from. */
  move: Direction | null;
  /** Its sentence speaks of a rise or a fall, and it is not told as what is or was reached: "bằng 72%", "rose to 72%". */
  changes: boolean;
  /** Told as what somebody means to do. */
  intended: boolean;
  /** "Beat the target by 13.25%": what goes beyond it. */
  asExcess: boolean;
  /** "Was not 17.66%": what is denied is claimed by nobody. */
  denied: boolean;
  /** A verb of the past: "was", "đã". */
  past: boolean;
  /** Its own words since the figure before have a time and no word of kind: what was said of that one ends there. */
  isApart: boolean;
  /** Right around it a word says that it is done: "the 2 trillion *already passed*". */
  isDone: boolean;
  /** The time in which it comes anew, where words apart from it say so. */
  rate: Unit | null;
  /** Spent, not only planned. */
  spent: boolean;
  /** "1.24 points above *the 8.76%* of the last term": what another figure is measured on, of no target named before. */
  compared: Span | null;
}

const ONLY_MEANT =
  /(?<![a-z])(?:still|only|merely|no more than|just|nothing but|moi chi|chi la|van la|van chi|moi la|con la) [^,;]{0,30}?(?<![a-z])(?:targets?|goals?|aims?|plans?|planned|expected|forecast|muc tieu|ke hoach|chi tieu|du kien)(?![a-z])/;

const FINAL =
  /(?<![a-z])(?:final(?:ly|ised|ized)?|already|officially|official figures?|confirmed|completed?|finished|did (?:reach|hit|come|get|achieve|grow|rise|fall)|actually|in full|in fact|chinh thuc|chot|da (?:xong|hoan thanh|hoan tat|dat duoc|thuc su)|xong|hoan thanh|tren thuc te|thuc te|(?:met|meets|reached|achieved|hit|fulfilled|attained) (?:its|the|their|this) (?:[a-z]+ )?(?:targets?|goals?)|da (?:dat|hoan thanh|can dich|vuot) (?:muc tieu|chi tieu|ke hoach))(?![a-z])/;
const VERB =
  /(?<![a-z])(?:is|are|was|were|has|have|had|did|does|stands?|stood|reach(?:es|ed)?|hits?|rose|fell|grew|covers?|covered|made|makes|came|comes|got|gets|earned|enjoys?|boasts?|runs?|ran|produced|produces|da|dat|la|co|con|duoc|chiem|len|tang|giam|thu|san xuat|vuot|phu)(?![a-z])/;

const PAST =
  /(?<![a-z])(?:was|were|had|did|has|have|reached|rose|fell|grew|hit|met|covered|exceeded|topped|attained|achieved|made|da|dat duoc|vua)(?![a-z])/;
const DONE = /(?<![a-z])(?:already|so far|da)(?![a-z])/;
const INTENDED =
  /(?<![a-z])(?:plan(?:s|ned|ning)? (?:to|on)|intend(?:s|ed)? to|is going to|are going to|du dinh|len ke hoach|co ke hoach|dat ke hoach|du kien|muon|se|hopes? to|wants? to|aims? to)(?![a-z])/;
const CHANGES =
  /(?<![a-z])(?:f[ae]ll\w*|dropp?\w*|declin\w*|decreas\w*|shr[aiu]nk\w*|reduc\w*|lower\w*|cut\w*|down|less|ris\w*|rose|increas\w*|climb\w*|gr[eo]w\w*|growth|jump\w*|soar\w*|surg\w*|shed\w*|shav\w*|trim\w*|up|more|higher|above|gain\w*|improv\w*|bigger|larger|extra|added|giam|tang|ha|hon|them|cao|thap|vuot|nhanh)(?![a-z])/;

/** True for a word (folded) of a rise or a fall. */
export const isChange = (word: string): boolean => CHANGES.test(word) || MOVES.test(word);

const MOVES =
  /(?<![a-z])(?:accelerat\w*|slow\w*|quicken\w*|halv\w*|doubl\w*|tripl\w*|trebl\w*|slip\w*|slid\w*|sank|sunk|sink\w*|tumbl\w*|plung\w*|crept|creep\w*|edg\w*|hover\w*|shav\w*|trim\w*|whittl\w*|swell\w*|swollen|mount\w*|sut|keo|vot|nhich|tut)(?![a-z])/;

const SPENT =
  /(?<![a-z])(?:spent|spends|spend|disbursed|paid out|paid|used up|giai ngan|da chi|chi het|tieu het|da tieu|da dung|chi tieu het|da thanh toan)(?![a-z])/;

const COMPARED =
  /(?<![a-z])(?:than|above|below|beyond|against|versus|vs|compared (?:to|with)|up from|down from|so voi|hon|gap|kem|tu muc)(?![a-z])[^;]{0,60}$/;

const AS_LEVEL = /(?<![a-z])(?:equal to|equals|equalled|is|was|at|bang|la|dat)(?: [a-z]+)? $/;

/** "Chưa giải ngân" */
const UNSPENT = /(?<![a-z])(?:chua|not yet|un)(?= ?(?:giai ngan|disbursed|spent|chi ))[a-z ]{0,12}/g;
/** "Spent VND 3.57 billion *of its* 3.65 billion": what follows is the whole. */
const PART_OF = /(?<![a-z])(?:of|against|tren|trong|so voi) [^,;]*$/;

const EXCEEDS_BEFORE =
  /(?<![a-z])(?:exceed\w*|beat\w*|surpass\w*|overshot|over(?:fulfil\w*|shoot\w*)|outstrip\w*|top(?:s|ped)|vuot)(?![a-z])(?:(?!reach|dat |bang |tuong duong|that is|equal|at )[^.;,]){0,60}$/;
const EXCEEDS_BEHIND =
  /^ ?(?:points? )?(?:above|over|more than|higher than|better than|beyond|past|in excess of|ahead of|so voi|hon) (?:[a-z’'-]+ ){0,4}?(?:targets?|plans?|goals?|muc tieu|ke hoach|chi tieu|nghi quyet|resolution|planned|expected|it|that|this)(?![a-z])/;

const DENIED_BEFORE =
  /(?<![a-z])(?:not|never|cannot|n['’]t|khong phai|khong phai la|chua tung|khong he)(?! (?:only|just|merely|chi))(?: [a-z]+){0,4} $/;
const DENIED_SENTENCE =
  /(?<![a-z])(?:(?:it is|it’s|it's|is) (?:false|untrue|wrong|incorrect|not true|not the case|a lie) (?:that|to)|is (?:false|untrue)|not true that|khong dung su that|sai su that|khong dung la|khong co chuyen|tin gia)(?![a-z])/;

/** What is said of a figure stands at most so far from it: a list may be one sentence of thousands of letters. */
export const REACH = 300;

/** Reads what the words around a figure say of it. */
export function readTold(scene: Scene, figure: Quantity): Told {
  const { folded, quantities } = scene;
  const sentence = sentenceOf(scene, figure);
  const start = Math.max(sentence.start, figure.start - REACH);
  const end = Math.min(sentence.end, figure.end + REACH);
  const at = firstFrom(quantities, figure.start);
  const from = Math.max(start, quantities[at - 1]?.end ?? 0);
  const until = Math.max(figure.end, Math.min(end, quantities[at + 1]?.outerStart ?? end));
  const before = folded.slice(from, figure.outerStart);
  const behind = folded.slice(figure.end, until);
  const { past, onlyMeant, asResult, changes, denied, kinds } = readWhole(folded.slice(start, end));
  const all = folded.slice(start, figure.outerStart);
  const move = moveBefore(all, scene.language);
  return {
    kinds: new Set([
      readKind(scene, figure),
      ...kindsIn(all),
      ...kindsIn(behind),
      ...kindsIn(behindWhole(folded, quantities.slice(at + 1, at + 3), behind, end)),
      ...kindsIn(PREDICATE.exec(folded.slice(figure.end, end))?.[1] ?? ""),
      ...kinds,
    ]),
    isApart: isApart(scene, figure, { start: from, end: until }, before + behind),
    past,
    isDone: DONE.test(behind) || DONE.test(before),
    onlyMeant,
    asResult,
    move,
    changes:
      changes &&
      !(!restates(quantities[at - 1], figure) && AS_LEVEL.test(before) && !CHANGES.test(before)) &&
      move === null,
    intended: INTENDED.test(before),
    asExcess: EXCEEDS_BEFORE.test(folded.slice(from, figure.start)) || EXCEEDS_BEHIND.test(behind),
    denied: denied || DENIED_BEFORE.test(before),
    compared: comparedIn(before, from),
    rate: readTimeRate(scene, figure),
    spent: SPENT.test(before.replace(UNSPENT, "")) && !PART_OF.test(before),
  };
}

type Whole = Pick<Told, "past" | "onlyMeant" | "asResult" | "changes" | "denied"> & { kinds: Kind[] };

/** The figures of a sentence share its words, and are read one after the other. */
let last: { words: string; told: Whole } | null = null;

function readWhole(words: string): Whole {
  if (last?.words === words) return last.told;
  const told: Whole = {
    past: PAST.test(words),
    onlyMeant: ONLY_MEANT.test(words),
    asResult: FINAL.test(words) ? "final" : VERB.test(words) ? "verb" : null,
    changes: CHANGES.test(words),
    denied: DENIED_SENTENCE.test(words),
    kinds: kindsIn(summingUp(words)),
  };
  last = { words, told };
  return told;
}

/** "12,300 *of the 13,700 ha expected in 2025*": what is said of the whole is said of its part. */
function behindWhole(folded: string, [whole, next]: Quantity[], behind: string, end: number): string {
  const isPart = whole && /^ (?:out of|of|tren|trong)(?: [a-z]+){0,2} $/.test(behind);
  return isPart ? folded.slice(whole.end, Math.max(whole.end, Math.min(end, next?.outerStart ?? end))) : "";
}

/** "Grew nearly 13%, *to be exact 12.82%*": the figure before at a finer step. */
function restates(before: Quantity | undefined, { value, unit, step }: Quantity): boolean {
  if (before === undefined || before.value === null || value === null || before.unit !== unit) return false;
  return before.step > step && Math.abs(before.value - value) <= before.step / 2;
}

function isApart({ periods, quantities }: Scene, figure: Quantity, own: Span, words: string): boolean {
  const isFirst = firstFrom(quantities, figure.start) === 0;
  return !isFirst && spansIn(periods, own).some(({ base }) => !base) && kindsIn(words).length === 0;
}

/** The words that set a figure behind them up as a standard; null where there are none or they tell of a target. */
function comparedIn(before: string, from: number): Span | null {
  const match = COMPARED.exec(before);
  if (!match || kindsIn(match[0]).length > 0) return null;
  return { start: from + match.index, end: from + before.length };
}

/** "1,450 firms with capital of VND 34 trillion *were expected*": the verb whose subject a figure is, with what follows. */
const PREDICATE = /^[^,;:]*?(?<![a-z])((?:is|are|was|were|will|should|shall|would)(?![a-z])[^,;:]{0,40})/;

/** "...: that is what the province expects": said of all figures before it. */
const summingUp = (whole: string) =>
  /[:,] (?:that|this|these|those|which|all|both|day|do|ca hai)(?![a-z]).*$/.exec(whole)?.[0] ?? "";
