import type { Fact, Language, Quantity } from "../domain.ts";
import type { FactTable } from "../facts/fact-table.ts";
import { guessLanguage } from "../text/guess-language.ts";
import { normalise } from "../text/normalise.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type Judgement, judgeClaim } from "./judge-claim.ts";
import { type Claim, readClaims } from "./read-claims.ts";
import { reasonsIn } from "./reasons.ts";

export interface CheckedClaim {
  claim: Claim;
  judgement: Judgement;
  /** One sentence, in the language of the text. */
  why: string;
}

export interface CheckedText {
  language: Language;
  /** Every figure is supported or computed. A text without figures holds. */
  ok: boolean;
  claims: CheckedClaim[];
}

/** Every figure of a text held against the fact table; spans count in the text as it was given. */
export async function checkText(
  given: { text: string; language?: Language },
  room: { facts: FactTable; vocabulary: Vocabulary },
): Promise<CheckedText> {
  const { text, toRaw } = normalise(given.text);
  const language = given.language ?? guessLanguage(text);
  const claims: CheckedClaim[] = [];
  for (const claim of readClaims(text, language, room.vocabulary)) {
    const judgement = await judgeClaim(claim, room);
    const quantity = inRaw(claim.quantity, given.text, toRaw);
    claims.push({ claim: { ...claim, quantity }, judgement, why: reasonFor(judgement, language) });
  }
  return {
    language,
    ok: claims.every(({ judgement: { verdict } }) => verdict === "supported" || verdict === "computed"),
    claims,
  };
}

function inRaw(quantity: Quantity, raw: string, toRaw: (offset: number) => number): Quantity {
  const [start, end] = [toRaw(quantity.start), toRaw(quantity.end)];
  return { ...quantity, start, end, text: raw.slice(start, end) };
}

function reasonFor(judgement: Judgement, language: Language): string {
  const reasons = reasonsIn(language);
  switch (judgement.verdict) {
    case "supported":
      return reasons[judgement.match];
    case "computed":
      return reasons.computed;
    case "contradicted":
      return judgement.respect ? reasons.respect[judgement.respect] : reasons.anotherFigure;
    case "unsupported":
      return judgement.contested ? reasons.contested : reasons.nothing;
  }
}

/** The facts that a judgement rests on; none where none bears on the claim. */
export function factsOf(judgement: Judgement): Fact[] {
  if ("fact" in judgement) return [judgement.fact];
  return "from" in judgement ? judgement.from : [];
}
