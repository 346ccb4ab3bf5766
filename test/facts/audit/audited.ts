import type { Fact, Language, Measure, Passage } from "../../../src/domain.ts";
import { audit } from "../../../src/facts/audit/audit.ts";
import { findQuantities } from "../../../src/quantities/find-quantities.ts";
import type { Metric, Vocabulary } from "../../../src/vocabulary/vocabulary.ts";
import { sampleFact } from "../../support/sample-fact.ts";
import { smallVocabulary } from "../../support/small-vocabulary.ts";

const metric = (id: string, over: Partial<Metric>): [string, Metric] => [
  id,
  {
    ...{ id, label: { en: id, vi: id }, aliases: { en: [], vi: [] }, neighbours: [], changeOf: null },
    ...{
      shareOf: null,
      targetShareOf: null,
      maybeSameAs: null,
      apartFrom: [],
      lessIsBetter: false,
      quotient: null,
    },
    unit: ["item"],
    ...over,
  },
];

/** Metrics that stand to each other in every way that the audit knows. */
export const vocabulary: Vocabulary = {
  ...smallVocabulary,
  metrics: new Map([
    metric("poverty-rate", { unit: ["percent"], lessIsBetter: true }),
    metric("wide-poverty-rate", { unit: ["percent"], lessIsBetter: true, maybeSameAs: "poverty-rate" }),
    metric("poverty-fall", { unit: ["percentage-point"], changeOf: "poverty-rate" }),
    metric("wide-poverty-fall", {
      ...{ unit: ["percentage-point"], changeOf: "wide-poverty-rate", maybeSameAs: "poverty-fall" },
    }),
    metric("fall-achieved", { unit: ["percent"], targetShareOf: "poverty-fall" }),
    metric("good-communes", { unit: ["commune"] }),
    metric("good-communes-share", { unit: ["percent"], shareOf: "good-communes" }),
    metric("jobs", { unit: ["job", "person"] }),
    metric("income", { unit: ["VND"], neighbours: ["grdp-per-capita"] }),
    metric("grdp", { unit: ["VND"] }),
    metric("population", { unit: ["person"] }),
    metric("grdp-per-capita", { unit: ["VND"], quotient: { of: "grdp", by: "population" } }),
    metric("forest", { unit: ["hectare"] }),
  ]),
};

type About = Partial<Omit<Fact, "period" | "base">> & { period?: string | null; base?: string | null };

const periodOf = (text: string | null | undefined) => {
  if (text == null) return null;
  const [from = "", to = from] = text.split("/");
  return { from, to };
};

let count = 0;

/** The facts that a sentence states, one for each figure of it in order; `null` passes a figure over. */
export function sentence(text: string, about: (About | null)[], language: Language = "en"): Fact[] {
  const quantities = findQuantities(text, { language });
  if (quantities.length !== about.length)
    throw new Error(`${text}: ${quantities.length} figures, not ${about.length}`);
  return quantities.flatMap((quantity, at) => {
    const { period, base, ...over } = about[at] ?? {};
    if (about[at] === null) return [];
    const { value, low, high, of, step, unit, noun, per, direction, qualifier, start, end } = quantity;
    const measure: Measure = { value, low, high, of, step, unit, noun, per, direction, qualifier };
    const quotes = [{ language, text, start, end, printed: quantity.text }];
    const times = { period: periodOf(period), base: periodOf(base) };
    return sampleFact({ id: `f-${++count}`, ...measure, printed: quantity.text, quotes, ...times, ...over });
  });
}

/** One fact, printed alone in a passage of its own. */
export function fact(printed: string, about: About = {}): Fact {
  const [only] = sentence(printed, [{ passage: `news-p${count + 1}`, ...about }]);
  return only as Fact;
}

/** What an audit finds, as "check result". */
export const found = (facts: Fact[], passages: Passage[] = []) =>
  audit(facts, vocabulary, { passages }).map(({ check, result }) => `${check} ${result}`);

export const rowsOf = (facts: Fact[]) => audit(facts, vocabulary);
