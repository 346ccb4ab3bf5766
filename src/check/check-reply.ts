import type {
  Citation,
  Fact,
  Language,
  Measure,
  Passage,
  Quantity,
  Reply,
  ReplyFigure,
  Segment,
} from "../domain.ts";
import { compute } from "../facts/compute.ts";
import { printsFigure } from "../facts/same-figure.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import { fold } from "../text/fold.ts";
import { formatBase, formatPeriod } from "../vocabulary/format-period.ts";
import { groupOf } from "../vocabulary/group-of.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { faultsOfWords } from "./check-words.ts";

/** What the numbers of a reply are held against: the facts and passages as the index has them. */
export interface Grounds {
  facts: Map<string, Fact>;
  passages: Map<string, Passage>;
  vocabulary: Vocabulary;
}

/** A segment and where it stands in the text of its reply. */
interface Placed {
  segment: Segment;
  start: number;
  end: number;
}

/**
 * The gate's bindings, on the very text that is about to leave: the faults that must keep it from leaving, none where
 * every number in it is bound (DESIGN, "One gate, two strengths").
 */
export function checkReply(reply: Reply, grounds: Grounds): string[] {
  const placed = placeSegments(reply);
  const joined = reply.blocks.map(({ segments }) => segments.map(({ text }) => text).join("")).join("\n");
  if (joined !== reply.text) return ["the text is not that of the blocks"];
  const quantities = findQuantities(reply.text, { language: reply.language });
  return [
    ...placed.flatMap((item) => faultOf(item, quantities, reply, grounds)),
    ...reply.citations
      .filter((citation) => !isVerbatim(citation.quote, citation, grounds))
      .map(({ n }) => `citation ${n} quotes what its passage does not say`),
    ...quantities
      .filter((quantity) => !isBound(quantity, placed))
      .map(({ text }) => `"${text}" is bound to nothing`),
  ];
}

function placeSegments(reply: Reply): Placed[] {
  const placed: Placed[] = [];
  let at = 0;
  for (const { segments } of reply.blocks) {
    for (const segment of segments) {
      placed.push({ segment, start: at, end: at + segment.text.length });
      at += segment.text.length;
    }
    at += 1;
  }
  return placed;
}

/** A number must not begin or end in words of our own. */
function isBound(quantity: Quantity, placed: Placed[]): boolean {
  return placed
    .filter(({ start, end }) => start < quantity.end && quantity.start < end)
    .every(({ segment, start, end }) => {
      if (segment.type !== "words") return true;
      const own = segment.text.slice(Math.max(0, quantity.start - start), quantity.end - start);
      return end > start && !/[\p{L}\p{N}]/u.test(own);
    });
}

const DIGIT = /\p{N}/u;

function faultOf(placed: Placed, quantities: Quantity[], reply: Reply, grounds: Grounds): string[] {
  const { segment } = placed;
  const fail = (reason: string) => [`"${segment.text}" ${reason}`];
  switch (segment.type) {
    case "words":
      if (segment.author === "model") return faultsOfWords(segment.text);
      return DIGIT.test(segment.text) || saysNumber(segment.text) ? fail("holds a number of its own") : [];
    case "figure":
      return figureFault(placed, quantities, reply.figures[segment.figure], reply, grounds).flatMap(fail);
    case "quote":
      return isVerbatim(segment.text, reply.citations[segment.citation - 1], grounds)
        ? []
        : fail("is not in the passage that it quotes");
    case "name":
      return isName(segment, reply, grounds) ? [] : fail("is no name of what it is bound to");
    case "mark":
      return segment.text === `[${segment.citation}]` && reply.citations[segment.citation - 1]
        ? []
        : fail("marks no citation");
    case "count":
      return segment.text === String(segment.value) ? [] : fail("is not its count");
    case "link":
      return reply.citations.some(({ url, figureUrl }) => [url, figureUrl].includes(segment.url))
        ? []
        : fail("links to no cited article");
  }
}

/** A number in words may be in either language, whatever that of the reply. */
function saysNumber(text: string): boolean {
  return (["en", "vi"] as const).some((language) => findQuantities(text, { language }).length > 0);
}

/** The figure as printed, read again with the words around it, must be what it is bound to, and say it as sharply. */
function figureFault(
  { start, end }: Placed,
  quantities: Quantity[],
  figure: ReplyFigure | undefined,
  reply: Reply,
  grounds: Grounds,
): string[] {
  const bound = figure && measureOf(figure, grounds);
  if (!bound) return ["is bound to no fact of the index"];
  const read = quantities.filter((quantity) => quantity.start < end && start < quantity.end);
  const printed = read.find(
    (quantity) => quantity.start >= start && quantity.end <= end && printsFigure(quantity, bound),
  );
  const others = read.filter((quantity) => quantity !== printed && quantity.value !== bound.of);
  if (!printed || others.length > 0) {
    return [`reads as ${read.map(({ text, unit }) => `${text} (${unit})`).join(", ") || "no figure"}`];
  }
  const per = [printed, bound].map((measure) => measure.per.join(" and ") || "nothing");
  if (per[0] !== per[1]) return [`is per ${per[0]}, its fact per ${per[1]}`];
  if (printed.qualifier !== bound.qualifier)
    return [`says ${printed.qualifier}, its fact ${bound.qualifier}`];
  if (bound.direction !== null && printed.direction !== bound.direction) {
    return [`says ${printed.direction ?? "a level"}, its fact ${bound.direction}`];
  }
  return isCited(figure, reply, grounds) ? [] : ["cites no passage of its fact"];
}

function isCited({ fact, from, citations }: ReplyFigure, reply: Reply, { facts }: Grounds): boolean {
  const cited = citations.map((n) => reply.citations[n - 1]?.passage);
  return (fact ? [fact] : from).every((id) => cited.includes(facts.get(id)?.passage));
}

/** The fact of a figure as the index has it, or what its computation gives now; nothing where one is retired. */
function measureOf({ fact, operation, from }: ReplyFigure, { facts }: Grounds): Measure | null {
  const grounds = (fact ? [fact] : from).flatMap((id) => facts.get(id) ?? []);
  if (grounds.length !== (fact ? 1 : from.length) || grounds.some(({ status }) => status === "retired"))
    return null;
  if (fact) return grounds[0] ?? null;
  return operation && compute(operation, grounds);
}

function isVerbatim(text: string, citation: Citation | undefined, grounds: Grounds): boolean {
  const passage = citation && grounds.passages.get(citation.passage);
  return passage !== undefined && Object.values(passage.text).some((body) => body.includes(text));
}

function isName(segment: Segment & { type: "name" }, reply: Reply, grounds: Grounds): boolean {
  const fact = grounds.facts.get(segment.fact ?? "");
  const citation = reply.citations[(segment.citation ?? 0) - 1];
  const names = [
    ...(fact ? namesOfFact(fact, reply.language, grounds.vocabulary) : []),
    ...(citation ? [citation.title, citation.author, citation.publisher, citation.published] : []),
  ];
  return names.some((name) => name !== null && fold(name) === fold(segment.text));
}

function namesOfFact(fact: Fact, language: Language, vocabulary: Vocabulary): (string | null)[] {
  const group = groupOf(fact.about, vocabulary);
  return [
    ...Object.values(fact.label),
    fact.metric,
    fact.placeLabel,
    fact.about,
    fact.speaker,
    ...Object.values(group?.label ?? {}),
    ...Object.values(vocabulary.programmes.get(fact.programme ?? "")?.label ?? {}),
    fact.period && formatPeriod(fact.period, language),
    ...[fact.period, fact.base].map((period) => period && formatBase(period, language)),
    vocabulary.places.get(vocabulary.places.get(fact.place)?.parent ?? "")?.name ?? null,
  ];
}
