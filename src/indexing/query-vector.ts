import { type Embedder, EmbeddingOutage } from "../embed/embedder.ts";
import type { Log } from "../log.ts";
import { remember } from "../store/remember.ts";

/** Nobody waits longer for a vector, as words alone find nearly as much. */
const DEADLINE_MS = 4_000;
/** How long a server that failed is left alone. */
const PAUSE_MS = 30_000;
const REMEMBERED = 500;

/** The vector of a question; null while the embedder is out, which the log says once an outage. */
export function createQueryVector(
  embedder: Embedder,
  log: Log,
  now: () => number = Date.now,
): (text: string) => Promise<number[] | null> {
  let pausedUntil: number | null = null;
  const embed = remember(REMEMBERED, async (text: string) => {
    const [vector] = await embedder.embed([text], AbortSignal.timeout(DEADLINE_MS));
    return vector?.some((value) => value !== 0) ? vector : null;
  });
  return async (text) => {
    if (pausedUntil !== null && now() < pausedUntil) return null;
    try {
      const vector = await embed(text);
      if (pausedUntil !== null) log("info", "embeddings are back", { embedder: embedder.id });
      pausedUntil = null;
      return vector;
    } catch (error) {
      if (!(error instanceof EmbeddingOutage)) throw error;
      if (pausedUntil === null) log("warn", "no embeddings: searching by words alone", { error });
      pausedUntil = now() + PAUSE_MS;
      return null;
    }
  };
}
