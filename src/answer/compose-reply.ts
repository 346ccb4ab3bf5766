import type { Fact, Language, Reply, Segment } from "../domain.ts";
import { composeOperation } from "./compose-operation.ts";
import { composeSentences } from "./compose-sentences.ts";
import type { Answered, Draft, Extract, FiguresDraft } from "./draft.ts";
import { phrasesOf } from "./phrases/phrases.ts";
import type { Question } from "./question.ts";
import { ReplyWriter, type Sources } from "./reply-writer.ts";

/** A draft, and what of its question the words depend on. */
export interface Point {
  draft: Draft;
  place: Question["place"];
}

/**
 * The reply that says what drafts mean, in one language: one point after the other, numbered where there are several.
 * @param left How many more questions there were than are answered.
 */
export function composeReply(points: Point[], language: Language, sources: Sources, left = 0): Reply {
  const writer = new ReplyWriter(language, sources);
  const told = points.map(({ draft, place }, n) => {
    if (points.length > 1) writer.block("headline", [count(n + 1), { type: "words", text: "." }]);
    compose(draft, place, writer);
    return { outcome: outcomeOf(draft), engine: engineOf(draft) };
  });
  if (left > 0)
    writer.block(
      "line",
      writer.phrases.leftOut.flatMap((text, n) => (n === 0 ? [words(text)] : [count(left), words(text)])),
    );
  const answered = told.find(({ outcome }) => outcome === "answered") ?? told[0];
  return writer.finish(answered?.outcome ?? "unknown", answered?.engine ?? "table");
}

const words = (text: string): Segment => ({ type: "words", text });
const count = (value: number): Segment => ({ type: "count", text: String(value), value });

function outcomeOf({ type }: Draft): Reply["outcome"] {
  return type === "unknown" || type === "clarify" || type === "help" ? type : "answered";
}

function engineOf({ type }: Draft): Reply["engine"] {
  return type === "model" ? "model" : type === "extracts" || type === "articles" ? "passages" : "table";
}

function compose(draft: Draft, place: Question["place"], writer: ReplyWriter): void {
  switch (draft.type) {
    case "figures":
      composeFigures(draft, place, writer);
      return;
    case "operation":
      composeOperation(draft, writer);
      noteFormerName(place, writer);
      return;
    case "extracts":
      composeExtracts(draft.extracts, writer);
      return;
    case "sources":
      composeSources(draft.facts, writer);
      return;
    case "articles":
      for (const extract of draft.extracts) writer.block("headline", writer.articleOf(extract));
      return;
    case "model":
      composeSentences(draft.sentences, writer);
      return;
    case "unknown":
      say(writer, draft.asks === "figure" ? writer.phrases.noFigure : writer.phrases.noText);
      noteFormerName(place, writer);
      offer(writer, writer.phrases.instead, draft.nearest);
      return;
    default:
      say(writer, writer.phrases[draft.type]);
      if (draft.type === "help" && draft.foreign) say(writer, phrasesOf(otherThan(writer.language)).help);
      for (const fact of draft.examples) writer.option(fact);
  }
}

const otherThan = (language: Language): Language => (language === "vi" ? "en" : "vi");

/** A question that names a place as it was called before is answered of the place of today, and told so. */
function noteFormerName(place: Question["place"], writer: ReplyWriter): void {
  if (!place?.former) return;
  writer.note("former-name", [{ type: "words", text: `${place.former} → ${place.name}` }], []);
}

function say(writer: ReplyWriter, text: string): void {
  writer.block("headline", [{ type: "words", text }]);
}

function offer(writer: ReplyWriter, words: string, facts: Answered["fact"][]): void {
  if (facts.length === 0) return;
  writer.block("line", [{ type: "words", text: words }]);
  for (const fact of facts) writer.option(fact);
}

function composeFigures(draft: FiguresDraft, place: Question["place"], writer: ReplyWriter): void {
  const { confirm, deny, denyAim } = writer.phrases;
  const verdicts = { holds: confirm, fails: deny, aimed: denyAim };
  const premise = draft.premise === null ? "" : `${verdicts[draft.premise]} `;
  for (const [n, answer] of draft.answers.entries()) {
    const lead: Segment[] = n === 0 && premise ? [{ type: "words", text: premise }] : [];
    writer.block("headline", [...lead, ...statement(writer, answer, draft.scale)]);
  }
  for (const answer of draft.answers) addNotes(answer, writer);
  noteFormerName(place, writer);
  offer(writer, writer.phrases.otherReadings, draft.others);
}

function statement(
  writer: ReplyWriter,
  { fact, same }: Pick<Answered, "fact" | "same">,
  scale: number | null = null,
): Segment[] {
  const ids = same.map(({ id }) => id);
  return [
    ...writer.nameOf(fact),
    { type: "words", text: ": " },
    ...writer.figureOf(fact, "answer", ids, scale),
  ];
}

function addNotes({ fact, conflicts, neighbours, derived }: Answered, writer: ReplyWriter): void {
  if (derived) {
    const { operation, facts } = derived;
    const ids = facts.map(({ id }) => id);
    writer.note("derivation", writer.computedFigure(operation, facts, fact, "context"), ids);
  }
  for (const other of conflicts) writer.note("conflict", writer.figureOf(other, "context"), [other.id]);
  for (const other of neighbours.slice(0, 1)) {
    writer.note(
      "neighbour",
      [...writer.nameOf(other), { type: "words", text: " " }, writer.mark(writer.citeFact(other))],
      [other.id],
    );
  }
  if (fact.status === "extracted") writer.note("unreviewed", [], [fact.id]);
}

function composeExtracts(extracts: Extract[], writer: ReplyWriter): void {
  for (const extract of extracts) {
    const n = writer.citeExtract(extract);
    writer.block("headline", [
      { type: "quote", text: extract.quote, citation: n },
      { type: "words", text: " " },
      writer.mark(n),
    ]);
  }
}

/** Each figure, then the article that prints it and the person whom it lets say so. */
function composeSources(facts: Fact[], writer: ReplyWriter): void {
  const { said, saidByNobody } = writer.phrases;
  for (const fact of facts) {
    writer.block("headline", statement(writer, { fact, same: [] }));
    const speaker: Segment[] = fact.speaker
      ? [
          { type: "words", text: said },
          { type: "name", text: fact.speaker, fact: fact.id },
        ]
      : [{ type: "words", text: saidByNobody }];
    writer.block("line", [...writer.titleOf(fact), ...speaker]);
  }
}
