/**
 * What `matchAll` gives, as a list: without a copy of the expression and an iterator, which take longer than a search that
 * finds nothing, as most do.
 * @param pattern a global one.
 */
export function findAll(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}
