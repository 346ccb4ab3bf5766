import { type Asked, OPERATION_WORDS } from "./operation-words.ts";

/** What a question asks to be done with figures, likeliest first; none where it asks for a value. */
export function readOperations(folded: string): Asked[] {
  return OPERATION_WORDS.filter(({ words }) => words.test(folded)).map(({ asks }) => asks);
}

/** The words of a question that ask for an operation: they are no topic. */
export const OPERATION_PATTERNS = OPERATION_WORDS.map(({ words }) => words);

/** The operations of these names, likeliest first: for a follow-up that asks the same of something else. */
export function operationsNamed(names: string[]): Asked[] {
  return OPERATION_WORDS.map(({ asks }) => asks).filter((asks) => names.includes(asks));
}
