import { fold } from "../text/fold.ts";
import { isStopWord } from "../vocabulary/stop-words.ts";
import { termTokens } from "../vocabulary/term-tokens.ts";

/** So many questions of one message are answered. */
export const MOST_QUESTIONS = 5;

/** Shorter pieces are no question of their own: "Năm 2025? Tỷ lệ hộ nghèo?" is one. */
const FEWEST_WORDS = 3;
/** Longer messages are cut: nobody types so much to ask. */
const LONGEST_MESSAGE = 8000;

const LIST_MARK = /^\s*(?:[-*•]|\(?\d{1,2}[.)](?!\d))\s*/;

/** One question of a message; it goes on where it is part of the same sentence as the one before. */
export interface AskedText {
  text: string;
  goesOn: boolean;
}

/**
 * The questions of a message, in order: what ends with a question mark, and the lines of a list. A message with one is
 * left whole, so that what stands before the question can say what it means.
 */
export function splitQuestions(text: string): AskedText[] {
  return splitSentences(text).flatMap((sentence) =>
    splitClauses(sentence).map((clause, n) => ({ text: clause, goesOn: n > 0 })),
  );
}

/** Ends a clause where another question begins: ", kinh tế số chiếm mấy phần", "and how much revenue". */
const BETWEEN_CLAUSES =
  /(?:[,;]\s+(?:và |va |and |(?:còn|con) (?!lại|lai|bao|bn|mấy|may|thiếu|thieu|chưa|chua))?|\s+(?:và|va|and)\s+)/u;
/** Asks of a clause itself. */
const ASKS =
  /(?<![a-z])(?:how (?:many|much)|bao nhieu|bn|(?<!(?:rieng|ca|cua|cho|trong|tu) )may|thi sao|(?:what|which) (?:share|percent|is|are|was|were))(?![a-z])/;

/** A sentence in which several things are asked, each with its own question word, in so many parts; else whole. */
function splitClauses(sentence: string): string[] {
  const clauses: string[] = [];
  let open = "";
  for (const part of sentence.replace(/\s+/g, " ").split(new RegExp(`(${BETWEEN_CLAUSES.source})`, "u"))) {
    const asks = ASKS.test(fold(part)) && wordsIn(part) >= FEWEST_WORDS;
    if (asks && ASKS.test(fold(open))) {
      clauses.push(open);
      open = "";
    }
    open += part;
  }
  return [...clauses, open].map((clause) =>
    clause.replace(/^[\s,;]+|[\s,;]+$/gu, "").replace(/^(?:và|va|and) |(?:[,;]?\s(?:và|va|and))$/u, ""),
  );
}

function splitSentences(text: string): string[] {
  const message = text.slice(0, LONGEST_MESSAGE);
  const lines = message.split(/\n+/);
  // Below a line that asks, "Cảm ơn bạn" asks nothing.
  const someAsk = lines.some((line) => /\?\s*$/.test(line));
  const listed = lines.flatMap((line) => {
    const item = line.replace(LIST_MARK, "").trim();
    const isItem = LIST_MARK.test(line)
      ? wordsIn(item) > 0
      : wordsIn(item) >= FEWEST_WORDS && (!someAsk || item.endsWith("?"));
    return isItem ? [item] : [];
  });
  const asked =
    listed.length > 1
      ? listed.flatMap((item) => questionsIn(item, item))
      : questionsIn(message).filter((piece) => piece.endsWith("?"));
  return asked.length > 1 ? asked : [text];
}

/** The pieces of a text up to each question mark, short ones with the next; `otherwise` where all of it is short. */
function questionsIn(text: string, otherwise?: string): string[] {
  const questions: string[] = [];
  let short = "";
  for (const piece of (text.match(/[^?]+\??/g) ?? []).map((part) => part.trim()).filter(Boolean)) {
    const whole = short ? `${short} ${piece}` : piece;
    short = wordsIn(whole) < FEWEST_WORDS ? whole : "";
    const before = questions.at(-1);
    if (before !== undefined && !short && saysNothing(whole))
      questions[questions.length - 1] = `${before} ${whole}`;
    else if (!short) questions.push(whole);
  }
  return questions.length === 0 && otherwise !== undefined ? [otherwise] : questions;
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** "From what to what?" asks more of the question before it. */
const saysNothing = (text: string) =>
  termTokens(text).every((token) => isStopWord(token, "en") || isStopWord(token, "vi"));
