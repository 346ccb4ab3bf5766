import type { FactRoom } from "./find-operands.ts";
import type { Question } from "./question.ts";

/** The question without metrics that are known of people only, where it names nobody: "income over the years". */
export async function dropPersonalMetrics(
  question: Question,
  { facts }: Pick<FactRoom, "facts">,
): Promise<Question> {
  const { metrics, names, groups } = question;
  if (metrics.length === 0 || names.length + groups.length > 0) return question;
  const known = await facts.find({ metric: metrics.flatMap(({ ids }) => ids) });
  const isOfAll = ({ ids }: Question["metrics"][number]) =>
    known.some(({ metric, about }) => about === null && ids.includes(metric)) ||
    !known.some(({ metric }) => ids.includes(metric));
  return { ...question, metrics: metrics.filter(isOfAll) };
}
