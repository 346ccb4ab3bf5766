/** How well a ranking finds what is relevant, each from 0 to 1. */
export interface RankScores {
  /** The share of the points of which a passage is among the first five. */
  recall5: number;
  /** 1 / rank of the first relevant passage among the first ten, else 0. */
  mrr: number;
  ndcg10: number;
}

/** `points` are lists of relevant ids, any of which makes the point; all of them gain alike in nDCG. */
export function rankScores(ranking: string[], points: string[][]): RankScores {
  const relevant = new Set(points.flat());
  const top5 = ranking.slice(0, 5);
  const ranks = ranking.slice(0, 10).flatMap((id, at) => (relevant.has(id) ? [at + 1] : []));
  const [first] = ranks;
  const best = [...relevant].slice(0, 10).map((_, at) => at + 1);
  return {
    recall5: points.filter((point) => point.some((id) => top5.includes(id))).length / points.length,
    mrr: first === undefined ? 0 : 1 / first,
    ndcg10: gain(ranks) / gain(best),
  };
}

const gain = (ranks: number[]) => ranks.reduce((sum, rank) => sum + 1 / Math.log2(rank + 1), 0);

/** The mean of each score; 0 of none. */
export function meanScores(scores: RankScores[]): RankScores {
  const mean = (name: keyof RankScores) =>
    scores.reduce((sum, one) => sum + one[name], 0) / Math.max(scores.length, 1);
  return { recall5: mean("recall5"), mrr: mean("mrr"), ndcg10: mean("ndcg10") };
}
