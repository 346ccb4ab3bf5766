import type { Fact, Passage, Reply, Segment } from "../domain.ts";
import { difference } from "../quantities/arithmetic.ts";
import { formatPeriod } from "../vocabulary/format-period.ts";
import type { Answered, ChangeDraft, Draft, Extract, FiguresDraft, ModelSentence } from "./draft.ts";
import { languageIn } from "./find-extracts.ts";
import type { Question } from "./read-question.ts";
import { ReplyWriter, type Sources } from "./reply-writer.ts";

/** The reply that says what a draft means, in the language of the question. */
export function composeReply(draft: Draft, question: Pick<Question, "language">, sources: Sources): Reply {
  const writer = new ReplyWriter(question.language, sources);
  switch (draft.type) {
    case "figures":
      return composeFigures(draft, writer);
    case "change":
      return composeChange(draft, writer);
    case "extracts":
      return composeExtracts(draft.extracts, writer);
    case "model":
      return composeSentences(draft.sentences, writer);
    case "unknown": {
      say(writer, draft.asks === "figure" ? writer.phrases.noFigure : writer.phrases.noText);
      offer(writer, writer.phrases.instead, draft.nearest);
      return writer.finish("unknown", "table");
    }
    default: {
      say(writer, writer.phrases[draft.type]);
      for (const fact of draft.examples) writer.option(fact);
      return writer.finish(draft.type, "table");
    }
  }
}

function say(writer: ReplyWriter, text: string): void {
  writer.block("headline", [{ type: "words", text }]);
}

function offer(writer: ReplyWriter, words: string, facts: Answered["fact"][]): void {
  if (facts.length === 0) return;
  writer.block("line", [{ type: "words", text: words }]);
  for (const fact of facts) writer.option(fact);
}

function composeFigures(draft: FiguresDraft, writer: ReplyWriter): Reply {
  const { confirm, deny } = writer.phrases;
  const premise = draft.premise === null ? "" : draft.premise === "holds" ? `${confirm} ` : `${deny} `;
  for (const [n, answer] of draft.answers.entries()) {
    const lead: Segment[] = n === 0 && premise ? [{ type: "words", text: premise }] : [];
    writer.block("headline", [...lead, ...statement(writer, answer)]);
  }
  for (const answer of draft.answers) addNotes(answer, writer);
  offer(writer, writer.phrases.otherReadings, draft.others);
  return writer.finish("answered", "table");
}

/** The change, then the levels that it is computed from. */
function composeChange({ before, after }: ChangeDraft, writer: ReplyWriter): Reply {
  const change = difference(before, after);
  if (!change) throw new RangeError(`${before.id} and ${after.id} cannot be subtracted`);
  const words = (text: string): Segment => ({ type: "words", text });
  writer.block("headline", [...writer.nameOf(after), words(": "), ...writer.changeOf(before, after, change)]);
  writer.block("line", [words(writer.phrases.computedFrom)]);
  for (const fact of [before, after]) {
    writer.block("line", [...writer.nameOf(fact), words(": "), ...writer.figureOf(fact, "input")]);
  }
  return writer.finish("answered", "table");
}

function statement(writer: ReplyWriter, { fact, same }: Answered): Segment[] {
  const ids = same.map(({ id }) => id);
  return [...writer.nameOf(fact), { type: "words", text: ": " }, ...writer.figureOf(fact, "answer", ids)];
}

function addNotes({ fact, conflicts, neighbours }: Answered, writer: ReplyWriter): void {
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

function composeExtracts(extracts: Extract[], writer: ReplyWriter): Reply {
  for (const extract of extracts) {
    const n = writer.citeExtract(extract);
    writer.block("headline", [
      { type: "quote", text: extract.quote, citation: n },
      { type: "words", text: " " },
      writer.mark(n),
    ]);
  }
  return writer.finish("answered", "passages");
}

/** A model's sentences, then each figure in our own words: whatever the sentence makes of it, this is what it says. */
function composeSentences(sentences: ModelSentence[], writer: ReplyWriter): Reply {
  const facts = new Map<string, Fact>();
  for (const { parts, passages } of sentences) {
    const told = parts.flatMap((part) => ("fact" in part ? [part.fact] : []));
    for (const fact of told) facts.set(fact.id, fact);
    const others = passages.filter(({ id }) => told.every(({ passage }) => passage !== id));
    writer.block("headline", [
      ...parts.flatMap((part): Segment[] =>
        "fact" in part ? slot(part.fact, writer) : [{ type: "words", text: part.words }],
      ),
      ...others.flatMap((passage): Segment[] => [{ type: "words", text: " " }, markOf(passage, writer)]),
    ]);
  }
  for (const fact of facts.values()) {
    const figure = writer.figureOf(fact, "context");
    writer.block("line", [...writer.nameOf(fact), { type: "words", text: ": " }, ...figure]);
  }
  const unreviewed = [...facts.values()].filter(({ status }) => status === "extracted");
  if (unreviewed.length > 0) {
    writer.note(
      "unreviewed",
      [],
      unreviewed.map(({ id }) => id),
    );
  }
  return writer.finish("answered", "model");
}

/** A target, or a value of another year, is told as such right beside its figure. */
function slot(fact: Fact, writer: ReplyWriter): Segment[] {
  const kind = writer.phrases.kind[fact.kind];
  const period = fact.period && formatPeriod(fact.period, writer.language);
  const aside: Segment[] = [
    ...(kind ? [{ type: "words", text: kind } as const] : []),
    ...(kind && period ? [{ type: "words", text: ", " } as const] : []),
    ...(period ? [{ type: "name", text: period, fact: fact.id } as const] : []),
  ];
  const figure = writer.figureOf(fact, "answer");
  if (aside.length === 0) return figure;
  return [...figure, { type: "words", text: " (" }, ...aside, { type: "words", text: ")" }];
}

function markOf(passage: Passage, writer: ReplyWriter): Segment {
  const language = languageIn(passage, writer.language);
  return writer.mark(writer.citeExtract({ passage, quote: passage.text[language] ?? "", language }));
}
