import type { Fact, Kind, Passage, Period, Segment } from "../domain.ts";
import { formatPeriod } from "../vocabulary/format-period.ts";
import { computedHeadline } from "./compose-operation.ts";
import { factsOfSlot, type ModelSentence, type Slot, slotsOf } from "./draft.ts";
import { languageIn } from "./find-extracts.ts";
import { aboutOf } from "./print-figure.ts";
import type { ReplyWriter } from "./reply-writer.ts";

const words = (text: string): Segment => ({ type: "words", text });

/**
 * A model's sentences, then each figure in our own words, what was computed before what it comes from: whatever the
 * sentence makes of it, this is what it says.
 */
export function composeSentences(sentences: ModelSentence[], writer: ReplyWriter): void {
  for (const sentence of sentences) writer.block("headline", composeSentence(sentence, writer));
  const slots = sentences.flatMap(slotsOf);
  for (const slot of slots) {
    if ("operation" in slot)
      writer.block("line", computedHeadline(slot.operation, slot.facts, writer, "context"));
  }
  const facts = [...new Map(slots.flatMap(factsOfSlot).map((fact) => [fact.id, fact])).values()];
  for (const fact of facts) {
    const figure = writer.figureOf(fact, "context");
    writer.block("line", [...writer.nameOf(fact), words(": "), ...figure]);
  }
  const unreviewed = facts.flatMap(({ status, id }) => (status === "extracted" ? [id] : []));
  if (unreviewed.length > 0) writer.note("unreviewed", [], unreviewed);
}

/** The sentence, and the marks of the passages that none of its figures cites. */
function composeSentence(sentence: ModelSentence, writer: ReplyWriter): Segment[] {
  const told = slotsOf(sentence).flatMap(factsOfSlot);
  const others = sentence.passages.filter(({ id }) => told.every(({ passage }) => passage !== id));
  return [
    ...sentence.parts.flatMap((part): Segment[] =>
      "words" in part ? [{ type: "words", text: part.words, author: "model" }] : composeSlot(part, writer),
    ),
    ...others.flatMap((passage): Segment[] => [words(" "), markOf(passage, writer)]),
  ];
}

/** A target, or a value of another year, is told as such right beside its figure. */
function composeSlot(slot: Slot, writer: ReplyWriter): Segment[] {
  if ("fact" in slot) {
    const { kind, period } = slot.fact;
    return [...writer.figureOf(slot.fact, "answer"), ...aside(kind, period, slot.fact, writer)];
  }
  const { operation, facts } = slot;
  const about = aboutOf(operation, facts);
  const noResult = facts.find(({ kind }) => kind !== "actual") ?? about;
  return [...writer.computedFigure(operation, facts, about), ...aside(noResult.kind, null, noResult, writer)];
}

function aside(kind: Kind, period: Period | null, fact: Fact, { phrases, language }: ReplyWriter): Segment[] {
  const named = phrases.kind[kind];
  const told: Segment[] = [
    ...(named ? [words(named)] : []),
    ...(named && period ? [words(", ")] : []),
    ...(period ? [{ type: "name", text: formatPeriod(period, language), fact: fact.id } as const] : []),
  ];
  return told.length === 0 ? [] : [words(" ("), ...told, words(")")];
}

function markOf(passage: Passage, writer: ReplyWriter): Segment {
  const language = languageIn(passage, writer.language);
  return writer.mark(writer.citeExtract({ passage, quote: passage.text[language] ?? "", language }));
}
