import type { Passage } from "../domain.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { weightOf } from "../vocabulary/word-weights.ts";
import type { PassageSearch } from "./find-evidence.ts";
import type { Question } from "./question.ts";

/**
 * The passages nearest to a question, best first, then those nearest to it in the words of articles: what it says in
 * other words, by the first names of their groups in the thesaurus. At most `limit` of each.
 */
export async function searchForQuestion(
  question: Question,
  room: { vocabulary: Vocabulary; passages: PassageSearch },
  limit: number,
): Promise<Passage[]> {
  const heads = headsOf(question, room.vocabulary);
  const texts = [question.text, ...(heads.length > 0 ? [[question.text, ...heads].join(" ")] : [])];
  const found = await Promise.all(texts.map((text) => room.passages.search(text, limit)));
  return [...new Map(found.flat().map((passage) => [passage.id, passage])).values()];
}

/** A verb of doing means too much to be searched in other words. */
function headsOf({ topic, synonyms }: Question, { synonyms: groups }: Vocabulary): string[] {
  const telling = synonyms.filter(({ start, end }) => {
    const within = topic.filter((token) => start <= token.start && token.end <= end);
    return within.length > 1 || within.some((token) => weightOf(token) === 1);
  });
  const ids = new Set(telling.flatMap((phrase) => phrase.ids));
  return [...ids].flatMap((id) => groups.get(id)?.heads ?? []);
}
