import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { InputError } from "../errors.ts";
import type { DailyLimits, ModelBudget } from "../model/budget.ts";
import { type AnswerLog, openAnswerLog } from "./answer-log.ts";
import { type ArticleChanges, openArticleChanges } from "./article-changes.ts";
import { type AskedFacts, openAskedFacts } from "./asked-facts.ts";
import { type Buttons, openButtons } from "./buttons.ts";
import { type Conversations, openConversations } from "./conversations.ts";
import { type FollowedFacts, openFollowedFacts } from "./followed-facts.ts";
import { forgetPerson } from "./forget-person.ts";
import { type GivenFigures, openGivenFigures } from "./given-figures.ts";
import { type GroupSettingsStore, openGroupSettings } from "./group-settings.ts";
import { type Languages, openLanguages } from "./languages.ts";
import { MIGRATIONS } from "./migrations.ts";
import { openModelBudget } from "./model-budget.ts";
import { chatMover } from "./move-chat.ts";
import { type Outbox, openOutbox } from "./outbox.ts";
import { openQuestionLog, type QuestionLog } from "./question-log.ts";
import { openRatings, type Ratings } from "./ratings.ts";
import { openSentAnswers, type SentAnswers } from "./sent-answers.ts";
import { openUploads, type Uploads } from "./uploads.ts";
import { openWatches, type Watches } from "./watches.ts";

/** What outlives a message, one member a kind. */
export interface State {
  conversations: Conversations;
  buttons: Buttons;
  groupSettings: GroupSettingsStore;
  watches: Watches;
  givenFigures: GivenFigures;
  followedFacts: FollowedFacts;
  outbox: Outbox;
  uploads: Uploads;
  articleChanges: ArticleChanges;
  questionLog: QuestionLog;
  /** Gives all that is kept of a chat to another one. */
  moveChat(from: string, to: string): void;
  sentAnswers: SentAnswers;
  ratings: Ratings;
  languages: Languages;
  askedFacts: AskedFacts;
  /** Deletes all that is kept about a person. */
  forget(person: string): void;
  answers: AnswerLog;
  modelBudget(limits: DailyLimits): ModelBudget;
  close(): void;
}

/** State that is gone with the process. */
export const IN_MEMORY = ":memory:";

/** How long to wait for another process that writes. */
const BUSY_MS = 5000;

/**
 * The state in the SQLite file at `path`, made where there is none and brought up to date. Several processes can have
 * it open.
 * @param now The clock, in milliseconds since 1970.
 * @throws InputError naming the file where it cannot be opened, is broken, or is of a newer version.
 */
export function openState(path: string, now: () => number = Date.now): State {
  let database: DatabaseSync | undefined;
  try {
    if (path !== IN_MEMORY) mkdirSync(dirname(path), { recursive: true });
    database = new DatabaseSync(path, { timeout: BUSY_MS });
    // What is deleted is overwritten, so that nobody's questions can be read from the free pages of the file.
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON");
    migrate(database, path);
    const open = database;
    return {
      conversations: openConversations(open, now),
      buttons: openButtons(open, now),
      groupSettings: openGroupSettings(open),
      watches: openWatches(open),
      givenFigures: openGivenFigures(open, now),
      followedFacts: openFollowedFacts(open),
      outbox: openOutbox(open),
      uploads: openUploads(open, now),
      articleChanges: openArticleChanges(open, now),
      questionLog: openQuestionLog(open, now),
      moveChat: chatMover(open),
      sentAnswers: openSentAnswers(open, now),
      ratings: openRatings(open),
      languages: openLanguages(open),
      askedFacts: openAskedFacts(open),
      forget: (person) => forgetPerson(open, person),
      answers: openAnswerLog(open, now),
      modelBudget: (limits) => openModelBudget(open, limits, now),
      close: () => open.close(),
    };
  } catch (error) {
    database?.close();
    if (error instanceof InputError) throw error;
    throw new InputError(`${path}: cannot be used as the state file: ${(error as Error).message}`);
  }
}

/** All steps that the file has not had, or none of them: of two processes that start at once, one waits. */
function migrate(database: DatabaseSync, path: string): void {
  database.exec("BEGIN IMMEDIATE");
  const version = Number(database.prepare("PRAGMA user_version").get()?.user_version);
  if (version > MIGRATIONS.length) {
    throw new InputError(
      `${path}: written by a newer version of the program (its version is ${version}, the latest known here ${MIGRATIONS.length})`,
    );
  }
  for (const step of MIGRATIONS.slice(version)) database.exec(step);
  database.exec(`PRAGMA user_version = ${MIGRATIONS.length}; COMMIT`);
}
