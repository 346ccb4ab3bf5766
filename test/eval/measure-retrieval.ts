import type { Embedder } from "../../src/embed/embedder.ts";
import type { Store } from "../../src/store/open-store.ts";
import { normalise } from "../../src/text/normalise.ts";
import { type RankScores, rankScores } from "./rank-scores.ts";
import type { AskedQuestion } from "./read-questions.ts";

export const SEARCHES = ["words", "vectors", "both"] as const;
export type Search = (typeof SEARCHES)[number];

export interface Retrieved {
  asked: AskedQuestion;
  scores: Record<Search, RankScores>;
}

const DEPTH = 10;

/**
 * How well search alone finds the passages that hold each answer. Left out: questions without such passages, and
 * follow-ups, which name their topic only together with what was asked before.
 */
export async function measureRetrieval(
  questions: { asked: AskedQuestion; relevant: string[][] }[],
  store: Pick<Store, "searchPassages">,
  embedder: Embedder,
): Promise<Retrieved[]> {
  const measured: Retrieved[] = [];
  for (const { asked, relevant } of questions) {
    if (relevant.length === 0 || asked.before.length > 0) continue;
    const words = normalise(asked.question).text;
    const [embedded] = await embedder.embed([words]);
    const vector = embedded?.some((value) => value !== 0) ? embedded : null;
    const scoresOf = async (search: { words: string; vector: number[] | null }) => {
      const found = await store.searchPassages({ ...search, filters: [], limit: DEPTH });
      return rankScores(
        found.map(({ passage }) => passage.id),
        relevant,
      );
    };
    const [byWords, byVectors, both] = await Promise.all([
      scoresOf({ words, vector: null }),
      scoresOf({ words: "", vector }),
      scoresOf({ words, vector }),
    ]);
    measured.push({ asked, scores: { words: byWords, vectors: byVectors, both } });
  }
  return measured;
}
