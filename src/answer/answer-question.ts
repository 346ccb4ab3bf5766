import { checkReply } from "../check/check-reply.ts";
import type { Fact, Language, Passage, Reply } from "../domain.ts";
import type { FactTable } from "../facts/fact-table.ts";
import type { Log } from "../log.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { ArticleCard } from "./citation-of.ts";
import { composeReply } from "./compose-reply.ts";
import type { Draft } from "./draft.ts";
import { type Evidence, findEvidence, type PassageSearch } from "./find-evidence.ts";
import { type Question, readQuestion } from "./read-question.ts";
import { writeDraft } from "./write-draft.ts";

export interface Message {
  text: string;
  /** Default: guessed from the text. */
  language?: Language;
  /** Names the conversation that the message belongs to; each message is still answered by itself. */
  chat?: string;
}

export type Answer = (message: Message) => Promise<Reply>;

/** Asks a language model for a draft; null where it has none that can be used. */
export type DraftWithModel = (question: Question, evidence: Evidence) => Promise<Draft | null>;

/** What an answer is made from. */
export interface Room {
  vocabulary: Vocabulary;
  facts: FactTable;
  passages: PassageSearch & { byId(ids: string[]): Promise<Passage[]> };
  articles: Map<string, ArticleCard>;
  model: { use: "when-needed" | "always"; draft: DraftWithModel } | null;
  log: Log;
}

/** The story of a question: what it asks, what bears on it, what to say, and the check of the text that leaves. */
export async function answerQuestion(message: Message, room: Room): Promise<Reply> {
  const question = readQuestion(message, room.vocabulary);
  const evidence = await findEvidence(question, room);
  const own = await writeDraft(question, evidence, room);
  const draft = (await draftWithModel(question, evidence, own, room)) ?? own;
  return (await composeChecked(draft, question, room)) ?? (await fallBack(draft, own, question, room));
}

async function draftWithModel(
  question: Question,
  evidence: Evidence,
  own: Draft,
  room: Room,
): Promise<Draft | null> {
  const needed = own.type === "unknown" && question.asks !== "nothing";
  if (room.model === null || !(needed || room.model.use === "always")) return null;
  return room.model.draft(question, evidence);
}

/** The reply to a draft, or null where the gate stops it. */
async function composeChecked(draft: Draft, question: Question, room: Room): Promise<Reply | null> {
  const { facts, passages } = await groundsOf(draft, room);
  const reply = composeReply(draft, question, { ...room, passages });
  const faults = checkReply(reply, { facts, passages, vocabulary: room.vocabulary });
  if (faults.length === 0) return reply;
  // Faults quote the reply, and a model's reply may quote the person.
  const told = reply.engine === "model" ? faults.length : faults;
  room.log("error", "reply stopped at the gate", { faults: told, engine: reply.engine });
  return null;
}

/** A stopped draft of the model gives way to our own; if that is stopped too, nothing is known. */
async function fallBack(draft: Draft, own: Draft, question: Question, room: Room): Promise<Reply> {
  const second = draft === own ? null : await composeChecked(own, question, room);
  if (second) return second;
  const nothing: Draft = { type: "unknown", asks: "figure", nearest: [] };
  return composeReply(nothing, question, { ...room, passages: new Map() });
}

/** The facts and passages of a draft as the index has them, fetched by id: not as the draft carries them. */
async function groundsOf(draft: Draft, room: Room) {
  const used = factsOf(draft);
  const passageIds = [...used.map(({ passage }) => passage), ...passagesOf(draft).map(({ id }) => id)];
  const [facts, passages] = await Promise.all([
    used.length > 0 ? room.facts.find({ id: used.map(({ id }) => id) }) : [],
    passageIds.length > 0 ? room.passages.byId([...new Set(passageIds)]) : [],
  ]);
  return {
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    passages: new Map(passages.map((passage) => [passage.id, passage])),
  };
}

function factsOf(draft: Draft): Fact[] {
  switch (draft.type) {
    case "figures":
      return [
        ...draft.answers.flatMap(({ fact, conflicts, neighbours }) => [fact, ...conflicts, ...neighbours]),
        ...draft.others,
      ];
    case "change":
      return [draft.before, draft.after];
    case "model":
      return draft.sentences.flatMap(({ parts }) =>
        parts.flatMap((part) => ("fact" in part ? [part.fact] : [])),
      );
    case "unknown":
      return draft.nearest;
    case "extracts":
      return [];
    default:
      return draft.examples;
  }
}

function passagesOf(draft: Draft): Passage[] {
  if (draft.type === "extracts") return draft.extracts.map(({ passage }) => passage);
  return draft.type === "model" ? draft.sentences.flatMap(({ passages }) => passages) : [];
}
