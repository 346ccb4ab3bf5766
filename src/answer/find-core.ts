import type { Span } from "../facts/spans.ts";
import { ASKS_AMOUNT, ASKS_FIGURE, ASKS_TEXT, PREAMBLE } from "./question-words.ts";
import { OPERATION_PATTERNS } from "./read-operation.ts";

/** From so many words on, a message is more than its question. */
const LONG = 26;

/**
 * The parts of a message that ask: what follows a polite preamble and, in a long message, only the clauses with an
 * asking word. Places and times count wherever they stand.
 */
export function findCore(folded: string, length: number): Span[] {
  const start = Math.max(PREAMBLE.exec(folded)?.[0].length ?? 0, behindColon(folded));
  const whole = [{ start, end: folded.length }];
  if (length < LONG) return withoutAsker(folded, start) ?? whole;
  const clauses = [...folded.matchAll(/[^,.;!?\n]+/g)]
    .map((match) => ({ start: Math.max(match.index, start), end: match.index + match[0].length }))
    .filter((span) => span.end > start);
  const asking = clauses.filter((span) => {
    const clause = folded.slice(span.start, span.end);
    return ASKS_AMOUNT.test(clause) || ASKS_FIGURE.test(clause) || ASKS_TEXT.test(clause);
  });
  return asking.length > 0 ? asking : whole;
}

/** Speaks of who asks, in a sentence of its own. */
const OF_ASKER =
  /^\s*(?:(?:hi|hello|good \w+|dear \w+|xin chao|chao \w+)[,.!]? )?(?:i|we|my|our|as an?|toi|minh|em|chau|con|chung toi|tui|(?:nha|que|bo|me|vo|chong) (?:toi|em|minh|chau|tui))(?![a-z])/;

/** "Registered capital of its companies by 2025?": more than "Is that right?". */
const FRAGMENT = /(?:\S+ ){4,}\S+\?$/;

/** "... do something against *it*": what is asked stands in a sentence before. */
const REFERS_BACK =
  /(?<![a-z])(?:about|against|of|for|on|with|to|by|fight|stop) (?:it|this|that|them)(?![a-z])/;

/** "I buy rice and maize. What harvest ...?": the sentences that ask, where others only tell who does. */
function withoutAsker(folded: string, start: number): Span[] | null {
  const sentences = [...folded.matchAll(/[^.!?\n]+(?:[.!?\n]|$)/g)]
    .map(({ 0: sentence, index }) => ({
      sentence,
      start: Math.max(index, start),
      end: index + sentence.length,
    }))
    .filter((span) => span.end > span.start);
  const asks = ({ sentence }: { sentence: string }) =>
    FRAGMENT.test(sentence) ||
    ASKS_AMOUNT.test(sentence) ||
    ASKS_FIGURE.test(sentence) ||
    ASKS_TEXT.test(sentence);
  if (sentences.some((span) => asks(span) && REFERS_BACK.test(span.sentence))) return null;
  const rest = sentences.filter((span) => asks(span) || !OF_ASKER.test(span.sentence));
  return rest.length > 0 && rest.length < sentences.length && rest.some(asks) ? rest : null;
}

/** "I'm writing about the countryside: how much ...?" asks behind the colon; "A divided by B: how much ...?" on both sides. */
function behindColon(folded: string): number {
  const at = folded.lastIndexOf(": ") + 1;
  if (OPERATION_PATTERNS.some((words) => words.test(folded.slice(0, at)))) return 0;
  const after = folded.slice(at);
  return at > 0 && (ASKS_AMOUNT.test(after) || ASKS_FIGURE.test(after) || ASKS_TEXT.test(after)) ? at : 0;
}
