import type { Citation, Fact, Reply } from "../../src/domain.ts";

/**
 * Whether each figure that answers is cited to the passage of its own fact, by a quote that prints it; in a reply
 * without such figures, whether a source is one of the passages that hold the answer.
 */
export function judgeCitation(reply: Reply, facts: Map<string, Fact>, relevant: string[][]): boolean {
  const figures = reply.figures.filter(({ role }) => role !== "context");
  if (figures.length === 0)
    return reply.citations.some(({ passage }) => relevant.some((point) => point.includes(passage)));
  return figures.every(({ fact, from, citations }) => {
    const cited = reply.citations.filter(({ n }) => citations.includes(n));
    return (fact === null ? from : [fact]).every((id) => isCited(facts.get(id), cited));
  });
}

function isCited(fact: Fact | undefined, cited: Citation[]): boolean {
  if (fact === undefined) return false;
  return cited.some(
    ({ article, passage, quote }) =>
      article === fact.article &&
      passage === fact.passage &&
      fact.quotes.some(({ printed }) => quote.includes(printed)),
  );
}
