import type { Span } from "../facts/spans.ts";
import { ASKS_AMOUNT, ASKS_FIGURE, ASKS_TEXT, PREAMBLE } from "./question-words.ts";

/** From so many words on, a message is more than its question. */
const LONG = 26;

/**
 * The parts of a message that ask: what follows a polite preamble and, in a long message, only the clauses with an
 * asking word. Places and times count wherever they stand.
 */
export function findCore(folded: string, length: number): Span[] {
  const start = Math.max(PREAMBLE.exec(folded)?.[0].length ?? 0, behindColon(folded));
  const whole = [{ start, end: folded.length }];
  if (length < LONG) return whole;
  const clauses = [...folded.matchAll(/[^,.;!?\n]+/g)]
    .map((match) => ({ start: Math.max(match.index, start), end: match.index + match[0].length }))
    .filter((span) => span.end > start);
  const asking = clauses.filter((span) => {
    const clause = folded.slice(span.start, span.end);
    return ASKS_AMOUNT.test(clause) || ASKS_FIGURE.test(clause) || ASKS_TEXT.test(clause);
  });
  return asking.length > 0 ? asking : whole;
}

/** "I'm writing about the countryside: how much ...?" asks behind the colon. */
function behindColon(folded: string): number {
  const at = folded.lastIndexOf(": ") + 1;
  const after = folded.slice(at);
  return at > 0 && (ASKS_AMOUNT.test(after) || ASKS_FIGURE.test(after) || ASKS_TEXT.test(after)) ? at : 0;
}
