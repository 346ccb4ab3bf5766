import type { FactTable } from "../facts/fact-table.ts";
import { difference } from "../quantities/arithmetic.ts";
import { homePlace } from "../vocabulary/home-place.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { ChangeDraft } from "./draft.ts";
import type { Question } from "./read-question.ts";

/**
 * The levels at both ends of the time that a question spans, where it asks by how much a metric that it names changed
 * in all; null where one of them is not known or they cannot be subtracted.
 */
export async function findChange(
  question: Question,
  room: { facts: FactTable; vocabulary: Vocabulary },
): Promise<ChangeDraft | null> {
  const { period, asksChange, yearly, metrics, place, groups } = question;
  const [id] = metrics.flatMap(({ ids }) => ids);
  if (!asksChange || yearly || !period?.to || period.from === period.to || !id || groups.length > 0)
    return null;
  const metric = room.vocabulary.metrics.get(id)?.changeOf ?? id;
  const levels = { metric: [metric], place: [place?.id ?? homePlace(room.vocabulary).id], about: [null] };
  const [before, after] = await Promise.all(
    [period.from, period.to].map(async (date) => {
      const found = await room.facts.find({ ...levels, year: [date.slice(0, 4)] });
      return found.find(({ direction, kind }) => direction === null && kind === "actual");
    }),
  );
  return before && after && difference(before, after) ? { type: "change", before, after } : null;
}
