import { type TermToken, termTokens } from "./term-tokens.ts";

/**
 * A test for the words of a list, which is written with marks. A word with marks must agree in them; one without counts
 * as any word that it can stand for, but in a fully marked text only as itself.
 */
export function wordSet(list: string): (token: TermToken, fullyMarked?: boolean) => boolean {
  const tokens = list.normalize("NFC").split(/\s+/).flatMap(termTokens);
  const forms = new Set(tokens.map(({ key, marked }) => marked ?? key));
  const keys = new Set(tokens.map(({ key }) => key));
  return ({ key, marked }, fullyMarked = false) =>
    marked !== null || fullyMarked ? forms.has(marked ?? key) : keys.has(key);
}
