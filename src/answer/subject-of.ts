import type { Reply } from "../domain.ts";
import type { Subject } from "../state/conversations.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Question } from "./question.ts";

/** The switches of a question that say what is asked of a metric: a follow-up asks the same. */
export const MANNER = [
  "yearly",
  "speaksOfChange",
  "asksChange",
  "missing",
  "parts",
  "countsThings",
] as const satisfies (keyof Question)[];

/** So many figures of the answers before can be taken up. */
const MOST_RECENT = 6;

/**
 * What the next message can go on from: the question as it was read, made precise by what answered it.
 * @param before The subject before it, whose time counts where only the time is another.
 */
export function subjectOf(
  question: Question,
  reply: Reply,
  before: Subject | null,
  vocabulary: Vocabulary,
): Subject {
  const { language, programmes, groups, place, wholeProvince, period, latest, kind, unit, operations } =
    question;
  const answers = reply.figures.filter(({ role }) => role === "answer");
  const named = answers.length > 0 ? answers : question.metrics.map(({ ids }) => ({ metric: ids[0] ?? "" }));
  // What follows the first answer to one question is what that is made up of.
  const metrics = question.several ? named : named.slice(0, 1);
  const labels = new Set([...vocabulary.groups.values()].map(({ label }) => label.en));
  const about = answers.map((answer) => answer.about).find((name) => name !== null && !labels.has(name));
  const subject = {
    ...{ language, programmes, groups, wholeProvince, period, latest, kind, unit, operations },
    metrics: [...new Set(metrics.map(({ metric }) => metric))],
    about: about ?? null,
    place: place && { id: place.id, name: place.name, former: place.former },
    manner: MANNER.filter((name) => question[name]),
    facts: [...new Set(answers.flatMap(({ fact, from, same }) => [...(fact ? [fact] : from), ...same]))],
    passages: answers.length > 0 ? [] : [...new Set(reply.citations.map(({ passage }) => passage))],
  };
  const told = answers.flatMap(({ fact }) => fact ?? []);
  const kept = reply.outcome === "answered" ? (before?.recent ?? []) : [];
  const recent = [...kept.filter((id) => !told.includes(id)), ...told].slice(-MOST_RECENT);
  const isSame = before !== null && idsOf(before) === idsOf(subject);
  const time = answers[0]?.period;
  return { ...subject, recent, times: [...(isSame ? before.times.slice(-1) : []), ...(time ? [time] : [])] };
}

const idsOf = ({ metrics, place, about }: Pick<Subject, "metrics" | "place" | "about">) =>
  JSON.stringify([metrics, place?.id, about]);
