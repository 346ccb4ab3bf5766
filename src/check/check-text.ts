import type { Fact, Language, Quantity } from "../domain.ts";
import type { FactTable } from "../facts/fact-table.ts";
import { guessLanguage } from "../text/guess-language.ts";
import { normalise } from "../text/normalise.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Input } from "./computations.ts";
import { changeOfLevels, computeClaim } from "./compute-claim.ts";
import { findCandidates } from "./find-candidates.ts";
import { type Judgement, judgeClaim } from "./judge-claim.ts";
import { figuresOf, isSupport, matchOf } from "./match-figure.ts";
import { namesElse, wordsBeside } from "./names-else.ts";
import { type Claim, readClaims } from "./read-claims.ts";
import { type Reasons, reasonsIn } from "./reasons.ts";
import { isKindred } from "./same-topic.ts";
import { whatIsGiven } from "./what-is-given.ts";

export interface CheckedClaim {
  claim: Claim;
  judgement: Judgement;
  /** One sentence. */
  why: string;
}

export interface CheckedText {
  /** That of the reasons. */
  language: Language;
  /** Every figure is supported or computed. A text without figures holds. */
  ok: boolean;
  claims: CheckedClaim[];
}

/**
 * Every figure of a text held against the fact table; spans count in the text as it was given.
 * @param given `language` is that of the text, by default as it looks; `spoken` that of the reasons, by default the same.
 */
export async function checkText(
  given: { text: string; language?: Language; spoken?: Language },
  room: { facts: FactTable; vocabulary: Vocabulary },
): Promise<CheckedText> {
  const { text, toRaw } = normalise(given.text);
  const language = given.language ?? guessLanguage(text);
  const spoken = given.spoken ?? language;
  const claims = await judgeAll(readClaims(text, language, room.vocabulary), room);
  const checked = claims.map(({ claim, judgement, given: result }): CheckedClaim => {
    const quantity = inRaw(claim.quantity, given.text, toRaw);
    const why = [reasonFor(claim, judgement, spoken), ...(result ? [reasonsIn(spoken).given(result)] : [])];
    return { claim: { ...claim, quantity }, judgement, why: why.join(" ") };
  });
  return {
    language: spoken,
    ok: checked.every(({ judgement: { verdict } }) => verdict === "supported" || verdict === "computed"),
    claims: checked,
  };
}

interface Judged extends Pick<CheckedClaim, "claim" | "judgement"> {
  /** What the figures beside a wrong one give. */
  given?: string | null;
}

/** Each claim by itself, then those that no fact bears out by what the others of their sentence, or the one before, state. */
async function judgeAll(
  claims: Claim[],
  room: { facts: FactTable; vocabulary: Vocabulary },
): Promise<Judged[]> {
  const candidates = await findCandidates(claims, room);
  const alone = claims.map((claim): Judged => {
    const facts = candidates.get(claim) ?? [];
    return { claim, judgement: judgeClaim(claim, facts, room.vocabulary) };
  });
  const judged = alone.map(({ claim, judgement }, at): Judged => {
    const beside = supportBeside(claim, judgement, around(alone, at), room.vocabulary);
    return { claim, judgement: beside ?? judgement };
  });
  const computeIn = (all: Judged[], at: number) =>
    computed(all, at, candidates.get((all[at] as Judged).claim) ?? [], room.vocabulary);
  const once = judged.map((_, at) => computeIn(judged, at));
  // "A drop of 17.24 points, or almost half" goes on from what was computed.
  const goesOn = (at: number) => around(once, at).some(({ judgement }) => judgement.verdict === "computed");
  return once.map((own, at) => (goesOn(at) ? computeIn(once, at) : own));
}

/** The claim at a place in a text, with what those beside it give where no fact bears it out. */
function computed(all: Judged[], at: number, facts: Fact[], vocabulary: Vocabulary): Judged {
  const { claim, judgement } = all[at] as Judged;
  if (judgement.verdict === "supported" || judgement.verdict === "computed") return { claim, judgement };
  const stated = statedFor(claim, all, at);
  // Where the table has the very thing, what its levels would give does not count against that.
  const isOther =
    judgement.verdict === "contradicted" && judgement.respect === null && claim.figure.per.length > 0;
  const found =
    computeClaim(claim, stated, facts, vocabulary) ??
    (isOther ? null : changeOfLevels(claim, facts, vocabulary));
  return found ? { claim, judgement: found } : { claim, judgement, given: whatIsGiven(claim, stated) };
}

/**
 * "Growth, which averaged *8.76%*, is to quicken to *10-11%*": a figure whose own words name nothing else is of the
 * metric of one beside it that the sources bear out. Null where that does not decide it.
 */
function supportBeside(
  claim: Claim,
  judgement: Judgement,
  besides: Judged[],
  vocabulary: Vocabulary,
): Judgement | null {
  if (judgement.verdict !== "contradicted" || judgement.respect !== "metric") return null;
  const { fact } = judgement;
  if (namesElse(claim, fact, wordsBeside(claim))) return null;
  const isKin = besides.some(
    ({ claim: other, judgement: own }) =>
      own.verdict === "supported" &&
      other.scene === claim.scene &&
      other.sentence === claim.sentence &&
      isKindred(own.fact.metric, fact.metric, vocabulary),
  );
  const match = figuresOf(fact)
    .map((figure) => matchOf(claim, figure))
    .find(isSupport);
  return isKin && match ? { verdict: "supported", match, fact } : null;
}

/** How many claims around one can be what it is computed from. */
const REACH = 8;

const around = (judged: Judged[], at: number) => judged.slice(Math.max(0, at - REACH), at + REACH + 1);

function statedFor({ scene, sentence }: Claim, judged: Judged[], at: number): Input[] {
  const near = around(judged, at);
  const own = near.filter(({ claim }) => claim.scene === scene && claim.sentence === sentence);
  const inputs = own.flatMap(inputsOf);
  if (inputs.length > 1) return inputs;
  const before = judged
    .slice(Math.max(0, at - REACH), at)
    .findLast(({ claim }) => claim.sentence !== sentence);
  const earlier = near.filter(
    ({ claim }) => claim.scene === scene && claim.sentence === before?.claim.sentence,
  );
  return [...earlier.flatMap(inputsOf), ...inputs];
}

function inputsOf({ claim, judgement }: Judged): Input[] {
  if (judgement.verdict === "computed")
    return judgement.from.slice(0, 1).map((fact) => ({ fact, measure: claim.figure }));
  if (judgement.verdict !== "supported") return [];
  const { fact } = judgement;
  const measure = figuresOf(fact).find((figure) => isSupport(matchOf(claim, figure))) ?? fact;
  const whole =
    fact.of !== null && claim.figure.of !== null
      ? [{ fact, measure: { ...fact, value: fact.of, of: null } }]
      : [];
  // Of a range, both ends: "the goal of 10-11% is at least 1.24 points higher".
  const ends = [measure.low, measure.high].flatMap((value) =>
    value === null ? [] : [{ fact, measure: { ...measure, value, low: null, high: null } }],
  );
  return [{ fact, measure: { ...measure, of: null } }, ...ends, ...whole];
}

function inRaw(quantity: Quantity, raw: string, toRaw: (offset: number) => number): Quantity {
  const [start, end] = [toRaw(quantity.start), toRaw(quantity.end)];
  return { ...quantity, start, end, text: raw.slice(start, end) };
}

function reasonFor({ figure }: Claim, judgement: Judgement, language: Language): string {
  const reasons = reasonsIn(language);
  switch (judgement.verdict) {
    case "supported":
      return [supportedBy(figure, judgement, reasons), ...pointsNote(figure, judgement.fact, reasons)].join(
        " ",
      );
    case "computed":
      return reasons.computed(judgement.formula);
    case "contradicted":
      return judgement.respect ? reasons.respect[judgement.respect] : reasons.anotherFigure;
    case "unsupported":
      return judgement.contested ? reasons.contested : reasons.nothing;
  }
}

function supportedBy(
  figure: Quantity,
  { match, fact }: Extract<Judgement, { verdict: "supported" }>,
  reasons: Reasons,
): string {
  const isLeftOut = figure.qualifier === "exact" && fact.qualifier !== "exact" && figure.value === fact.value;
  return isLeftOut && fact.qualifier !== "exact" ? reasons.leftOut(fact.qualifier) : reasons[match];
}

function pointsNote({ unit }: Quantity, fact: Fact, reasons: Reasons): string[] {
  return unit === "percent" && fact.unit === "percentage-point" ? [reasons.points] : [];
}

/** The facts that a judgement rests on; none where none bears on the claim. */
export function factsOf(judgement: Judgement): Fact[] {
  if ("fact" in judgement) return [judgement.fact];
  return "from" in judgement ? judgement.from : [];
}
