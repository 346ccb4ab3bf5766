import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { weightOf } from "../vocabulary/word-weights.ts";
import type { Question } from "./question.ts";

/** What passages are searched by: a question, and for what it says in other words the names that articles use. */
export function searchText({ text, topic, synonyms }: Question, vocabulary: Vocabulary): string {
  // A verb of doing means too much to be searched in other words.
  const telling = synonyms.filter(({ start, end }) => {
    const within = topic.filter((token) => start <= token.start && token.end <= end);
    return within.length > 1 || within.some((token) => weightOf(token) === 1);
  });
  const groups = new Set(telling.flatMap(({ ids }) => ids));
  const heads = [...groups].flatMap((id) => vocabulary.synonyms.get(id)?.heads ?? []);
  return [text, ...heads].join(" ");
}
