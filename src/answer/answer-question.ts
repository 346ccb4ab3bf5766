import { checkReply } from "../check/check-reply.ts";
import type { Language, Passage, Reply } from "../domain.ts";
import type { FactTable } from "../facts/fact-table.ts";
import type { Log } from "../log.ts";
import type { ConversationKey, Conversations, Subject } from "../state/conversations.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { ArticleCard } from "./citation-of.ts";
import { composeReply, type Point } from "./compose-reply.ts";
import type { Draft } from "./draft.ts";
import { type Evidence, findEvidence, type PassageSearch } from "./find-evidence.ts";
import { findSources } from "./find-sources.ts";
import { groundsOf } from "./grounds-of.ts";
import type { Question } from "./question.ts";
import { readInConversation } from "./read-in-conversation.ts";
import { rememberFacts } from "./remember-facts.ts";
import { MOST_QUESTIONS, splitQuestions } from "./split-questions.ts";
import { subjectOf } from "./subject-of.ts";
import { writeDraft } from "./write-draft.ts";

export interface Message {
  text: string;
  /** Default: guessed from the text. */
  language?: Language;
  /** The conversation that the message goes on with; a message without one stands by itself. */
  conversation?: ConversationKey;
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
  conversations: Conversations;
  log: Log;
}

/**
 * The story of a message: for each of its questions what it asks, what bears on it, what to say; then the words of all,
 * and the check of the text that leaves.
 */
export async function answerQuestion(message: Message, room: Room): Promise<Reply> {
  const texts = splitQuestions(message.text);
  let before = recall(message, room);
  const replies: Reply[] = [];
  const points: Point[] = [];
  let last: Question | null = null;
  for (const { text, goesOn } of texts.slice(0, MOST_QUESTIONS)) {
    const read = readInConversation({ ...message, text, goesOn }, before, room.vocabulary);
    const question: Question = goesOn && last ? inCircumstancesOf(last, read) : read;
    last = question;
    const point = await answerOne(question, before, room);
    before = subjectAfter(before, question, point.reply, room);
    replies.push(point.reply);
    points.push(point);
  }
  keep(message, before, room);
  const [only] = replies;
  if (only && texts.length === 1) return only;
  const language = only?.language ?? "vi";
  const left = texts.length - points.length;
  return (await composeChecked(points, language, room, left)) ?? only ?? nothingKnown(language, room);
}

/** A clause asks of the place and time of the clause before it, where it names none. */
function inCircumstancesOf(last: Question, question: Question): Question {
  const saysWhere = question.place !== null || question.wholeProvince;
  const saysWhen = question.period !== null || question.latest;
  return {
    ...question,
    ...(saysWhere ? {} : { place: last.place, wholeProvince: last.wholeProvince }),
    ...(saysWhen ? {} : { period: last.period, latest: last.latest }),
    programmes: question.programmes.length > 0 ? question.programmes : last.programmes,
  };
}

/** The reply to one question, and what it was made from. */
async function answerOne(
  question: Question,
  before: Subject | null,
  room: Room,
): Promise<Point & { reply: Reply }> {
  const { language, place } = question;
  // The gate asks the table itself, whatever the draft was made from.
  const looking = { ...room, facts: rememberFacts(room.facts) };
  for (const draft of await draftsOf(question, before, looking)) {
    const reply = await composeChecked([{ draft, place }], language, room);
    if (reply) return { draft, place, reply };
  }
  return { draft: NOTHING, place, reply: nothingKnown(language, room) };
}

/** What can be said, likeliest first: where the gate stops one, the next is tried. */
async function draftsOf(question: Question, before: Subject | null, room: Room): Promise<Draft[]> {
  if (before !== null && question.asks === "source") return [await findSources(question, before, room)];
  const evidence = await findEvidence(question, room);
  const own = await writeDraft(question, evidence, room);
  const model = await draftWithModel(question, evidence, own, room);
  return model ? [model, own] : [own];
}

const NOTHING: Draft = { type: "unknown", asks: "figure", nearest: [] };

function nothingKnown(language: Language, room: Room): Reply {
  return composeReply([{ draft: NOTHING, place: null }], language, { ...room, passages: new Map() });
}

/** The subject before; a state that fails costs the conversation, not the answer. */
function recall({ conversation }: Message, { conversations, log }: Room): Subject | null {
  if (conversation === undefined) return null;
  try {
    return conversations.find(conversation);
  } catch (error) {
    log("error", "conversation not read", { error });
    return null;
  }
}

/** A question becomes the subject; what asks nothing of its own only breaks the silence. */
function subjectAfter(before: Subject | null, question: Question, reply: Reply, room: Room): Subject | null {
  const isQuestion = question.asks !== "source" && reply.outcome !== "help" && reply.outcome !== "clarify";
  return isQuestion ? subjectOf(question, reply, before, room.vocabulary) : before;
}

function keep({ conversation }: Message, subject: Subject | null, room: Room): void {
  if (conversation === undefined || subject === null) return;
  try {
    room.conversations.keep(conversation, subject);
  } catch (error) {
    room.log("error", "conversation not kept", { error });
  }
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

/** The reply to drafts, or null where the gate stops it. */
async function composeChecked(
  points: Point[],
  language: Language,
  room: Room,
  left = 0,
): Promise<Reply | null> {
  const { facts, passages } = await groundsOf(
    points.map(({ draft }) => draft),
    room,
  );
  const reply = composeReply(points, language, { ...room, passages }, left);
  const faults = checkReply(reply, { facts, passages, vocabulary: room.vocabulary });
  if (faults.length === 0) return reply;
  // Faults quote the reply, and a model's reply may quote the person.
  const told = reply.engine === "model" ? faults.length : faults;
  room.log("error", "reply stopped at the gate", { faults: told, engine: reply.engine });
  return null;
}
