import type { Reply } from "../domain.ts";
import type { Room } from "./answer-question.ts";
import { findEvidence } from "./find-evidence.ts";
import { readQuestion } from "./read-question.ts";

const MOST = 5;

/** How a question was read, what bore on it, and what stands behind each figure of its reply: for people. */
export async function explainQuestion(text: string, reply: Reply, room: Room): Promise<string> {
  const question = readQuestion({ text }, room.vocabulary);
  const evidence = await findEvidence(question, room);
  const { language, asks, metrics, groups, place, period, kind, unit, topic, names, figures } = question;
  const list = (items: string[]) => items.join(", ") || "none";
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
    ...reply.figures.map(({ text: printed, fact, role, status }) => [
      "figure",
      `${printed}: ${fact}, ${role}, ${status}`,
    ]),
    ["engine", reply.engine],
  ];
  return rows.map(([name, value]) => `${`${name}:`.padEnd(17)}${value}`).join("\n");
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
