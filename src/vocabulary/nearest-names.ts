import { distance } from "fastest-levenshtein";
import { fold } from "../text/fold.ts";

const MOST = 3;
/** More letters changed than this share of the longer name make another name. */
const FARTHEST = 0.6;

/** Up to three of `names` that are written most like `name`, nearest first; none that has little in common with it. */
export function nearestNames(name: string, names: Iterable<string>): string[] {
  const wanted = fold(name.normalize("NFC"));
  return [...new Set(names)]
    .map((candidate) => {
      const other = fold(candidate);
      return { candidate, far: distance(wanted, other) / Math.max(wanted.length, other.length, 1) };
    })
    .filter(({ far }) => far <= FARTHEST)
    .sort((a, b) => a.far - b.far || a.candidate.localeCompare(b.candidate))
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}
