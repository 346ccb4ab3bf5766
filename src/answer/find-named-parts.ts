import type { Fact } from "../domain.ts";
import type { FactTable } from "../facts/fact-table.ts";
import { FILLER, type SynonymMention } from "../vocabulary/find-synonyms.ts";
import { namesOf } from "../vocabulary/find-terms.ts";
import { isStopWord } from "../vocabulary/stop-words.ts";
import { type TermToken, termTokens } from "../vocabulary/term-tokens.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { weightOf } from "../vocabulary/word-weights.ts";
import { meetsConditions } from "./conditions.ts";
import { knownNamesOf } from "./known-name.ts";
import type { Question } from "./question.ts";
import { scoreFacts } from "./score-fact.ts";
import { wordsOf } from "./word-index.ts";

const CANDIDATES = 60;

interface Room {
  vocabulary: Vocabulary;
  facts: FactTable;
}

/**
 * Parts of one whole that a question names by what tells them from each other, in its order: "the *college* and
 * *intermediate* trainees", "*doanh nghiệp* với *người dân* góp". Null where it names fewer than two of any whole.
 */
export async function findNamedParts(question: Question, room: Room): Promise<Fact[] | null> {
  const words = question.topic.map(({ start, end }) => question.text.slice(start, end)).join(" ");
  if (words === "") return null;
  const found = await room.facts.find({ words, limit: CANDIDATES });
  const wholes = [...new Set(found.flatMap(({ partOf }) => partOf ?? []))];
  if (wholes.length === 0) return null;
  const parts = (await room.facts.find({ partOf: wholes })).filter((fact) =>
    meetsConditions(fact, { ...question, unit: null, kind: null }, room.vocabulary),
  );
  const groups = await Promise.all(
    [...Map.groupBy(parts, ({ partOf }) => partOf ?? "")].map(async ([whole, siblings]) =>
      namedApart(siblings, await room.facts.find({ id: [whole] }), question, room.vocabulary),
    ),
  );
  return (
    groups
      .filter((group) => group.length > 1 && sayAll(group, question, room.vocabulary))
      .sort((a, b) => b.length - a.length)[0] ?? null
  );
}

/** Every word of weight is of one of them: "what *residents* still *owe* the bank" is nothing that residents gave. */
function sayAll(facts: Fact[], question: Question, vocabulary: Vocabulary): boolean {
  // What a sentence says beside is said of the figures beside.
  const alone = facts.map((fact) => ({ ...fact, quotes: [] }));
  const fits = scoreFacts(alone, question, vocabulary);
  return question.topic.every(
    (token) => token.weight < 1 || fits.some(({ unexplained }) => !unexplained.includes(token)),
  );
}

/**
 * The siblings whose metric the question names, or of which it has a telling word that neither another of them nor the whole
 * has, in the order of these words.
 */
function namedApart(siblings: Fact[], whole: Fact[], question: Question, vocabulary: Vocabulary): Fact[] {
  const tokens = termTokens(question.text);
  const told = siblings.flatMap((fact) => {
    const named = question.metrics.find(({ ids }) => ids.includes(fact.metric));
    if (named && siblings.every((other) => other === fact || other.metric !== fact.metric))
      return [{ fact, at: named.start }];
    const token = tokens.find((token, n) =>
      [[token], [token, tokens[n + 1]]].some(
        (run) =>
          isTelling(run, question) &&
          !isOfAnother(token, fact, siblings, question, vocabulary) &&
          [...siblings, ...whole].every(
            (other) => (other === fact) === hasRun(other, run, question, vocabulary),
          ),
      ),
    );
    const said = token ?? saidOtherwise(fact, [...siblings, ...whole], question, vocabulary);
    return said ? [{ fact, at: said.start }] : [];
  });
  return told.sort((a, b) => a.at - b.at).map(({ fact }) => fact);
}

/** Inside a phrase that means another of them: "*nhà nước* trung ương" is no credit of the state. */
function isOfAnother(
  token: TermToken,
  fact: Fact,
  siblings: Fact[],
  { synonyms }: Question,
  vocabulary: Vocabulary,
): boolean {
  const phrase = synonyms.find(
    ({ start, end, length }) => length > 1 && start <= token.start && token.start < end,
  );
  return (
    phrase !== undefined &&
    siblings.some((other) => other !== fact && isOnlyOf(other, phrase, siblings, vocabulary))
  );
}

/** A phrase of weight that means what the name of one fact alone says, where its programme or its place is named. */
function saidOtherwise(
  fact: Fact,
  all: Fact[],
  { synonyms, topic, programmes, place }: Question,
  vocabulary: Vocabulary,
): SynonymMention | undefined {
  const isNamed = fact.programme === null || programmes.includes(fact.programme);
  if (!isNamed && fact.place !== place?.id) return undefined;
  const weighs = ({ start, end }: SynonymMention) =>
    topic.some((word) => word.weight === 1 && start <= word.start && word.start < end);
  return synonyms.find((phrase) => weighs(phrase) && isOnlyOf(fact, phrase, all, vocabulary));
}

/** "Companies" are said in the name of the one that enterprises gave, and in no other. */
function isOnlyOf(fact: Fact, { ids }: SynonymMention, all: Fact[], vocabulary: Vocabulary): boolean {
  const says = (other: Fact) =>
    knownNamesOf(other, vocabulary).some(({ phrases: { groups } }) =>
      ids.some((id) => id !== FILLER && groups.has(id)),
    );
  return all.every((other) => (other === fact) === says(other));
}

type Run = (TermToken | undefined)[];

/** A word of weight, or two side by side that are neither stop words nor verbs: "local budget", "người dân". */
function isTelling(run: Run, { language, synonyms }: Question): boolean {
  const [word, next] = run;
  if (!word || (run.length > 1 && !next)) return false;
  // "Vốn | nhà nước" is no "vốn nhà băng": a phrase begins between the two.
  if (next && synonyms.some(({ start, end, length }) => length > 1 && start === next.start && end > next.end))
    return false;
  const isTopic = (token: TermToken) => !isStopWord(token, language) && !/^\d/.test(token.key);
  return next ? isTopic(word) && isTopic(next) : isTopic(word) && weightOf(word) === 1;
}

function hasRun(fact: Fact, run: Run, { fullyMarked }: Question, vocabulary: Vocabulary): boolean {
  const programme = vocabulary.programmes.get(fact.programme ?? "");
  const names = knownNamesOf(fact, vocabulary).map(({ words }) => words);
  const [word, next] = run;
  return [...names, ...(programme ? namesOf(programme).map(wordsOf) : [])].some((name) => {
    if (!next) return word !== undefined && name.has(word, fullyMarked);
    return name.pairs.has(`${word?.key} ${next.key}`);
  });
}
