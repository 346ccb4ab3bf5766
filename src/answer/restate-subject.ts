import type { Subject } from "../state/conversations.ts";
import { termTokens } from "../vocabulary/term-tokens.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Question } from "./question.ts";
import { operationsNamed } from "./read-operation.ts";
import { readQuestion } from "./read-question.ts";
import { MANNER } from "./subject-of.ts";

/** The question that names a subject in full, in its language; null where its metric has no name in the vocabulary. */
export function restateSubject(subject: Subject, vocabulary: Vocabulary): Question | null {
  const { language, metrics, unit, manner, operations } = subject;
  const labels = metrics.flatMap((id) => vocabulary.metrics.get(id)?.label[language] ?? []);
  if (labels.length === 0) return null;
  const named = readQuestion({ text: labels.join(", "), language }, vocabulary);
  const where = circumstancesOf(subject);
  return {
    ...named,
    ...where,
    ...Object.fromEntries(MANNER.map((name) => [name, manner.includes(name)])),
    asks: "figure",
    operations: operationsNamed(operations),
    ...{ places: [], periods: [] },
    // A label can be a name of another metric too.
    metrics: named.metrics.map((mention) => ({
      ...mention,
      ids: metrics.filter((id) => mention.ids.includes(id)),
    })),
    unit,
    counted: false,
    words: new Set([...named.words, ...where.names.map(({ key }) => key)]),
  };
}

/** Of what place, time, kind and people a question about a subject is. */
export function circumstancesOf({ place, wholeProvince, period, latest, kind, ...subject }: Subject) {
  return {
    ...{ place, wholeProvince, period, latest, kind },
    programmes: subject.programmes,
    groups: subject.groups,
    names: termTokens(subject.about ?? ""),
  } satisfies Partial<Question>;
}
