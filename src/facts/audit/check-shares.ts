import type { Fact, Measure } from "../../domain.ts";
import { share } from "../../quantities/arithmetic.ts";
import { fold } from "../../text/fold.ts";
import type { Finding } from "./audit-row.ts";
import { computedFinding } from "./computed-finding.ts";
import { groupBy } from "./group-by.ts";
import { isReached, type Ledger, sameSentence, spanOf } from "./ledger.ts";
import { printFact, printMeasure } from "./print.ts";

/** A part and what it is a share of; `stated` where the article says so, else it is likely. */
interface Pair {
  part: Fact;
  whole: Fact | null;
  of: Measure;
  stated: boolean;
}

/** Words right before a percentage that make it the share of the amounts before it (folded). */
const SHARE_WORDS =
  /(?<![a-z])(?:equivalent to|equals?|equal(?:l?ing)?(?: to)?|account(?:s|ed|ing) for|mak(?:es?|ing) up|tuong duong|tuong ung|bang|chiem)(?: (?:with|voi|about|over|nearly|khoang|hon|gan|ty le))*$/;
/** Words that do so only after "X out of Y". */
const AFTER_WHOLE =
  /(?:(?<![a-z])(?:or|reaching|achieving|hay|dat)(?: (?:about|over|nearly|khoang|hon|gan|ty le))*|[(=])$/;
/** Words behind a percentage that hold it against something else (folded). */
const AGAINST = /^\s*(?:so voi|compared|cung ky|higher|lower|cao hon|thap hon|over the same)/;
const AGAINST_PLAN =
  /^\s*(?:of )?(?:the |its )?(?:[a-z]+ ){0,2}(?:plan|target|ke hoach|muc tieu|chi tieu)(?![a-z])/;

/** A percentage beside the two amounts that it is of: printed in one sentence, or of metrics that belong together. */
export function* checkShares(ledger: Ledger): Generator<Finding> {
  const { language, phrases } = ledger;
  const byArticle = groupBy(ledger.facts, (fact) => `${fact.article} ${ledger.scopeOf(fact)}`);
  for (const fact of ledger.facts) {
    if (fact.unit !== "percent" || fact.direction !== null || fact.value === null || fact.kind === "target")
      continue;
    const stated = statedPair(ledger, fact);
    const pairs = stated ? [stated] : knownPairs(ledger, fact, byArticle);
    const findings = pairs.flatMap(({ part, whole, of, stated }) => {
      const computed = share({ ...part, of: null, per: of.per }, of);
      if (computed === null) return [];
      const from = whole && whole !== part ? [part, whole] : [part];
      const printed =
        part.of === null ? printFact(part, language) : printMeasure({ ...part, unit: "one" }, language);
      const finding = computedFinding(ledger, fact, from, computed, (given) =>
        phrases.share(phrases.subject(fact), printed, printMeasure(of, language), given),
      );
      return stated || finding.result === "holds" ? [finding] : [];
    });
    const best = findings.find(({ result }) => result === "holds") ?? findings[0];
    if (best) yield best;
  }
}

/** "96 out of 115 communes, equivalent to 83.4%": the amounts stand before the percentage in its sentence. */
function statedPair(ledger: Ledger, fact: Fact): Pair | null {
  const inPassage = (ledger.byPassage.get(fact.passage) ?? []).filter(({ unit }) => unit !== "percent");
  const before = inPassage.flatMap((part) => {
    const at = gapBefore(part, fact);
    return at === null ? [] : [{ part, at: part.of === null ? at : 0 }];
  });
  const [nearest] = before.sort((a, b) => a.at - b.at);
  if (!nearest) return null;
  return planOf(inPassage, nearest.part, fact) ?? pairOf(ledger, nearest.part);
}

/** "24,680 hectares, equivalent to 107.3% of the plan (23,000 hectares)": the plan stands right behind. */
function planOf(inPassage: Fact[], part: Fact, fact: Fact): Pair | null {
  const plan = inPassage.find((other) =>
    other.quotes.some((quote) => {
      const own = fact.quotes.find(
        ({ language, text }) => language === quote.language && text === quote.text,
      );
      const gap = own && own.end <= quote.start ? fold(quote.text.slice(own.end, quote.start)) : "";
      return AGAINST_PLAN.test(gap) && !/\d/.test(gap) && gap.length < 40 && /[(]$|(?: of| la)? ?$/.test(gap);
    }),
  );
  const fits = plan && plan.unit === part.unit && plan.qualifier === "exact";
  return fits ? { part, whole: plan, of: plan, stated: true } : null;
}

/** How far before the percentage a figure ends, where only words that make a share stand between; else null. */
function gapBefore(part: Fact, percentage: Fact): number | null {
  for (const quote of percentage.quotes) {
    const same = part.quotes.find(({ language, text }) => language === quote.language && text === quote.text);
    if (!same || same.end > quote.start) continue;
    const gap = fold(quote.text.slice(same.end, quote.start)).trimEnd();
    const after = fold(quote.text.slice(quote.end));
    // Between "17.082" and its percentage stands its whole, if any number does.
    const others = (gap.match(/\d[\d.,]*/g) ?? []).filter((number) => !sameDigits(number, part.of));
    const isShare = SHARE_WORDS.test(gap) || (part.of !== null && AFTER_WHOLE.test(gap));
    if (others.length === 0 && isShare && !AGAINST.test(after)) return quote.start - same.end;
  }
  return null;
}

function sameDigits(printed: string, value: number | null): boolean {
  const bare = (digits: string) => digits.replace(/[.,]/g, "").replace(/^0+|0+$/g, "");
  return value !== null && bare(printed) === bare(String(value));
}

/** A figure with the whole that it is part of, as its own sentence or a reviewer says. */
function pairOf(ledger: Ledger, part: Fact): Pair | null {
  const whole = part.partOf === null ? null : (ledger.byId.get(part.partOf) ?? null);
  if (part.of !== null) {
    const of = { ...part, value: part.of, of: null, qualifier: "exact" } as const;
    return { part, whole: whole?.value === part.of ? whole : null, of, stated: true };
  }
  if (whole === null) return null;
  return { part, whole, of: whole, stated: part.status === "reviewed" || sameSentence(part, whole) };
}

/** The figures of the metric whose share or achievement the vocabulary says that this percentage is. */
function knownPairs(ledger: Ledger, fact: Fact, byArticle: Map<string, Fact[]>): Pair[] {
  const metric = ledger.vocabulary.metrics.get(fact.metric);
  const of = metric?.shareOf ?? metric?.targetShareOf;
  if (!of) return [];
  const scope = ledger.scopeOf(fact, of);
  const reached = (byArticle.get(`${fact.article} ${scope}`) ?? []).filter(
    (part) => isReached(part) && part.unit !== "percent" && sameTime(part, fact),
  );
  const near = reached.filter(({ passage }) => passage === fact.passage);
  const [part, another] = near.length > 0 ? near : reached;
  if (part === undefined || another !== undefined) return [];
  const known = pairOf(ledger, part);
  if (known) return [known];
  if (!metric?.targetShareOf) return [];
  const targets = (ledger.byScope.get(scope) ?? []).filter((target) => isTargetOf(target, part));
  const budgets = (ledger.byPassage.get(part.passage) ?? []).filter((whole) =>
    isBudgetOf(ledger, whole, part),
  );
  return [
    // What is aimed at is a number by itself: 4% is no rounded 4.4%.
    ...targets.map((whole) => ({
      ...{ part, whole, of: { ...whole, qualifier: "exact" as const, step: 0 } },
      stated: !isReached(whole),
    })),
    ...budgets.map((whole) => ({ part, whole, of: whole, stated: false })),
  ];
}

/** A larger amount of a kindred metric in the same sentence: the budget that was disbursed. */
function isBudgetOf(ledger: Ledger, whole: Fact, part: Fact): boolean {
  const isKin = ledger.vocabulary.metrics.get(part.metric)?.neighbours.includes(whole.metric) === true;
  return (
    isKin && whole.unit === part.unit && sameSentence(whole, part) && (whole.value ?? 0) > (part.value ?? 0)
  );
}

/** A target for the same time, or a floor that the same article gives ("by 4% or more a year"). */
function isTargetOf(target: Fact, reached: Fact): boolean {
  if (target.unit !== reached.unit || target.per.join() !== reached.per.join()) return false;
  if (target.direction !== reached.direction || target.value === null) return false;
  if (!isReached(target)) return spanOf(target.period) !== null && sameTime(target, reached);
  return target.article === reached.article && ["atLeast", "atMost"].includes(target.qualifier);
}

const sameTime = (a: Fact, b: Fact) => JSON.stringify(a.period) === JSON.stringify(b.period);
