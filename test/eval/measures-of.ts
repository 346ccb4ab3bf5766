import { type Retrieved, SEARCHES } from "./measure-retrieval.ts";
import { meanScores } from "./rank-scores.ts";
import { type Scored, type Share, summariseReplies } from "./summarise-replies.ts";

/** What can have a threshold, by name: shares from 0 to 1, lengths in characters. */
export function measuresOf(scored: Scored[], retrieved: Retrieved[]): Map<string, number> {
  const all = summariseReplies(scored);
  const byWriting = [...Map.groupBy(scored, ({ asked }) => asked.writing).values()].map((part) => {
    const { right, questions } = summariseReplies(part);
    return right / questions;
  });
  const retrieval = SEARCHES.flatMap((search) => {
    const scores = meanScores(retrieved.map((one) => one.scores[search]));
    return Object.entries(scores).map(([name, score]) => [`${search} ${name}`, score] as const);
  });
  return new Map([
    ["right", all.right / all.questions],
    ["wrong", all.wrong / all.questions],
    ["refusals", part(all.refusals)],
    ["citations", part(all.citations)],
    ["short", part(all.short)],
    ["gap between writings", Math.max(...byWriting) - Math.min(...byWriting)],
    ...retrieval,
  ]);
}

/** Of nothing, everything is right. */
const part = ({ right, total }: Share) => (total === 0 ? 1 : right / total);
