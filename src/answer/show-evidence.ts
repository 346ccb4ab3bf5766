import type { Fact, Language, Passage } from "../domain.ts";
import { estimateTokens } from "../model/estimate-tokens.ts";
import { asData } from "../model/prompts.ts";
import { formatPeriod } from "../vocabulary/format-period.ts";
import { languageIn } from "./find-extracts.ts";
import { phrasesOf } from "./phrases/phrases.ts";
import { printFigure } from "./print-figure.ts";

/** What a model is given to answer from, and may refer to by id; nothing else. */
export interface Given {
  facts: Map<string, Fact>;
  passages: Map<string, Passage>;
}

const MOST_FACTS = 12;
/** Of the room for evidence so much at most is for facts: why and how stand in the passages. */
const SHARE_OF_FACTS = 0.6;

/** The best facts, and the best passages that fit beside them, in so many tokens. */
export function chooseEvidence(
  facts: Fact[],
  passages: Passage[],
  language: Language,
  mostTokens: number,
): Given {
  const best = facts.slice(0, MOST_FACTS);
  const chosen = fitting(best, (fact) => showFact(fact, language), mostTokens * SHARE_OF_FACTS);
  const left = mostTokens - chosen.tokens;
  const told = fitting(passages, (passage) => showPassage(passage, language), left);
  const byId = <T extends { id: string }>(list: T[]) => new Map(list.map((item) => [item.id, item]));
  return { facts: byId(chosen.items), passages: byId(told.items) };
}

/** The items that fit, in their order, and the tokens that they take as a prompt shows them. */
function fitting<T>(items: T[], show: (item: T) => string, mostTokens: number) {
  let tokens = 0;
  const fit = items.filter((item) => {
    const own = estimateTokens(`${asData(show(item))}\n`);
    if (tokens + own > mostTokens) return false;
    tokens += own;
    return true;
  });
  return { items: fit, tokens };
}

/** One JSON line a fact. Its figure is shown so that the model can choose it; it refers to it by id. */
export function showFacts(facts: Iterable<Fact>, language: Language): string {
  return Array.from(facts, (fact) => showFact(fact, language)).join("\n");
}

function showFact(fact: Fact, language: Language): string {
  const { before, text, after } = printFigure(fact, language);
  const change = fact.direction ? phrasesOf(language).change[fact.direction] : "";
  return JSON.stringify({
    id: fact.id,
    measures: fact.label[language] ?? Object.values(fact.label)[0] ?? fact.metric,
    ...(fact.about ? { about: fact.about } : {}),
    place: fact.placeLabel,
    period: fact.period && formatPeriod(fact.period, language),
    kind: fact.kind,
    reads: `${change}${before}${text}${after}`,
  });
}

/** One JSON line a passage, in the language of the question where it has it. */
export function showPassages(passages: Iterable<Passage>, language: Language): string {
  return Array.from(passages, (passage) => showPassage(passage, language)).join("\n");
}

function showPassage(passage: Passage, language: Language): string {
  return JSON.stringify({ id: passage.id, text: passage.text[languageIn(passage, language)] });
}
