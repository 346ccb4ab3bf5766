import type { Language, Passage, Reply } from "../domain.ts";
import type { FactTable } from "../facts/fact-table.ts";
import type { Log } from "../log.ts";
import type { AnswerLog, ModelEntry } from "../state/answer-log.ts";
import type { ConversationKey, Conversations, Subject } from "../state/conversations.ts";
import { fold } from "../text/fold.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { ArticleCard } from "./citation-of.ts";
import { composeAndCheck, composeChecked } from "./compose-checked.ts";
import { composeReply, type Point } from "./compose-reply.ts";
import type { Draft } from "./draft.ts";
import { type Evidence, findEvidence, type PassageSearch } from "./find-evidence.ts";
import { findSources } from "./find-sources.ts";
import { noteAnswer } from "./note-answer.ts";
import type { Question } from "./question.ts";
import { ASKS_REASON } from "./question-words.ts";
import { readInConversation } from "./read-in-conversation.ts";
import { rememberFacts } from "./remember-facts.ts";
import { MOST_QUESTIONS, splitQuestions } from "./split-questions.ts";
import { subjectOf } from "./subject-of.ts";
import { writeDraft } from "./write-draft.ts";

export interface Message {
  text: string;
  /** Default: guessed from the text. */
  language?: Language;
  /** Where the words tell none, as in "GRDP 2025?". */
  appLanguage?: Language;
  /** The conversation that the message goes on with; a message without one stands by itself. */
  conversation?: ConversationKey;
}

export type Answer = (message: Message) => Promise<Reply>;

/**
 * Asks a language model for a draft: null where it is not asked, else the draft, if it has one that can be used, and what
 * the log is to know. `faultsOf` tells why the gate would stop a draft, `signal` ends the wait.
 */
export type DraftWithModel = (
  question: Question,
  evidence: Evidence,
  faultsOf: (draft: Draft) => Promise<string[]>,
  signal: AbortSignal,
) => Promise<{ draft: Draft | null; entry: ModelEntry } | null>;

/** What an answer is made from. */
export interface Room {
  vocabulary: Vocabulary;
  facts: FactTable;
  passages: PassageSearch & { byId(ids: string[]): Promise<Passage[]> };
  articles: Map<string, ArticleCard>;
  model: {
    use: "when-needed" | "always";
    draft: DraftWithModel;
    /** For all questions of a message, drafts and repairs together. Default: 25 s. */
    deadlineMs?: number;
  } | null;
  conversations: Conversations;
  /** Where it is noted how each reply came about. */
  answers: AnswerLog;
  log: Log;
}

const DEADLINE_MS = 25_000;

/**
 * The story of a message: for each of its questions what it asks, what bears on it, what to say; then the words of all,
 * and the check of the text that leaves.
 */
export async function answerQuestion(message: Message, room: Room): Promise<Reply> {
  const texts = splitQuestions(message.text);
  const signal = AbortSignal.timeout(room.model?.deadlineMs ?? DEADLINE_MS);
  let before = recall(message, room);
  const replies: Reply[] = [];
  const points: Point[] = [];
  let last: Question | null = null;
  for (const { text, goesOn } of texts.slice(0, MOST_QUESTIONS)) {
    const read = readInConversation({ ...message, text, goesOn }, before, room.vocabulary);
    const question: Question = goesOn && last ? inCircumstancesOf(last, read) : read;
    last = question;
    const point = await answerOne(question, before, room, signal);
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
  signal: AbortSignal,
): Promise<Point & { reply: Reply }> {
  const started = performance.now();
  const { language, place } = question;
  const { drafts, evidence, model } = await draftsOf(question, before, room, signal);
  let told: (Point & { reply: Reply }) | null = null;
  for (const draft of drafts) {
    const reply = await composeChecked([{ draft, place }], language, room);
    if (reply) told = { draft, place, reply };
    if (told) break;
  }
  const point = told ?? { draft: NOTHING, place, reply: nothingKnown(language, room) };
  noteAnswer({ question, reply: point.reply, evidence, model, ms: performance.now() - started }, room);
  return point;
}

interface Drafts {
  /** What can be said, likeliest first: where the gate stops one, the next is tried. */
  drafts: Draft[];
  evidence: Evidence | null;
  model: ModelEntry | null;
}

async function draftsOf(
  question: Question,
  before: Subject | null,
  room: Room,
  signal: AbortSignal,
): Promise<Drafts> {
  // The gate asks the table itself, whatever the draft was made from.
  const looking = { ...room, facts: rememberFacts(room.facts) };
  if (before !== null && question.asks === "source") {
    return { drafts: [await findSources(question, before, looking)], evidence: null, model: null };
  }
  const evidence = await findEvidence(question, looking);
  const own = await writeDraft(question, evidence, looking);
  const made = asksModel(question, own, room) ? await draftWithModel(question, evidence, room, signal) : null;
  return { drafts: made?.draft ? [made.draft, own] : [own], evidence, model: made?.entry ?? null };
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

/** Where table and passages have nothing to say, or where only passages do and the question is why or how. */
function asksModel(question: Question, own: Draft, { model }: Room): boolean {
  if (model === null || question.asks === "nothing") return false;
  const asksReason = own.type === "extracts" && ASKS_REASON.test(fold(question.text));
  return model.use === "always" || own.type === "unknown" || asksReason;
}

async function draftWithModel(question: Question, evidence: Evidence, room: Room, signal: AbortSignal) {
  const faultsOf = async (draft: Draft) => {
    const point = { draft, place: question.place };
    return (await composeAndCheck([point], question.language, room)).faults;
  };
  return (await room.model?.draft(question, evidence, faultsOf, signal)) ?? null;
}
