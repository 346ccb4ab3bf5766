import type { AnswerEntry, ModelEntry } from "../state/answer-log.ts";
import type { Room } from "./answer-question.ts";
import { findEvidence } from "./find-evidence.ts";
import { readQuestion } from "./read-question.ts";

const MOST = 5;
const list = (items: string[]) => items.join(", ") || "none";

/**
 * How a question was read and what bore on it, and what the answer log knows of its replies: what stands behind each figure
 * and what a model was asked and said. For people.
 */
export async function explainQuestion(text: string, entries: AnswerEntry[], room: Room): Promise<string> {
  const question = readQuestion({ text }, room.vocabulary);
  const evidence = await findEvidence(question, room);
  const { language, asks, metrics, groups, place, period, kind, unit, topic, names, figures } = question;
  const rows = [
    ["language", language],
    ["asks for", asks],
    ["metrics named", list(metrics.flatMap(({ ids }) => ids))],
    ["groups named", list(groups)],
    ["place", place?.id ?? (question.wholeProvince ? "the province" : "none")],
    ["period", period ? `${period.from} to ${period.to ?? "now"}` : question.latest ? "the latest" : "none"],
    ["kind", kind ?? "any"],
    ["unit", unit ?? "any"],
    ["topic words", list(topic.map(({ key }) => key))],
    ["names", list(names.map(({ key }) => key))],
    ["own figures", list(figures.map((figure) => figure.text))],
    ...evidence.facts.slice(0, MOST).map((fit) => ["fits", describeFit(fit)]),
    ...evidence.nearest.slice(0, MOST).map((fit) => ["fits, elsewhere", describeFit(fit)]),
    ...evidence.passages.slice(0, MOST).map(({ id }) => ["passage", id]),
    ...entries.flatMap(rowsOfEntry),
  ];
  return rows.map(([name, value]) => `${`${name}:`.padEnd(17)}${value}`).join("\n");
}

function rowsOfEntry({ figures, model, engine, ms }: AnswerEntry): string[][] {
  return [
    ...figures.map(({ text, verdict, fact, operation, from }) => [
      "figure",
      `${text}: ${verdict}, ${fact ?? `${operation} of ${from.join(", ")}`}`,
    ]),
    ...(model ? rowsOfModel(model) : []),
    ["engine", engine],
    ["milliseconds", String(ms)],
  ];
}

function rowsOfModel({ name, prompt, attempts, calls, tokens, fallback }: ModelEntry): string[][] {
  return [
    ["model", `${name}, ${calls} calls, ${tokens} tokens`],
    ["prompt", prompt],
    ...attempts.flatMap(({ draft, faults }) => [
      ["draft", draft === null ? "none" : JSON.stringify(draft)],
      ...(typeof faults === "number" ? [] : faults.map((fault) => ["fault", fault])),
    ]),
    ...(fallback === null ? [] : [["not used", fallback]]),
  ];
}

function describeFit({
  fact,
  score,
  explained,
  named,
}: Awaited<ReturnType<typeof findEvidence>>["facts"][number]) {
  const share = (n: number) => n.toFixed(2);
  return `${fact.id} ${fact.metric} ${fact.place} score ${share(score)} (explained ${share(explained)}, named ${share(named)})`;
}
