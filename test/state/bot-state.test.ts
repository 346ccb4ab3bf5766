import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { IN_MEMORY, openState } from "../../src/state/open-state.ts";
import { sampleSubject } from "../support/sample-subject.ts";

const DAY = 24 * 60 * 60 * 1000;
const TALK = { chat: "-100", topic: "7", person: "42" };
const ANSWER = { language: "vi" as const, facts: ["np-02"], passages: [], messages: [9] };

function stateAt(start: number, path = IN_MEMORY) {
  const clock = { now: start };
  const state = openState(path, () => clock.now);
  onTestFinished(() => state.close());
  return { clock, ...state };
}

test("answers are gone after a week", () => {
  const { sentAnswers: answers, clock } = stateAt(0);
  answers.keep(TALK, 5, ANSWER);
  clock.now = 7 * DAY - 1;
  expect(answers.to("-100", 5)).toEqual(ANSWER);
  clock.now = 7 * DAY;
  expect(answers.to("-100", 5)).toBeNull();
  expect(answers.last(TALK)).toBeNull();
});

test("the last answer is that of the conversation", () => {
  const { sentAnswers: answers, clock } = stateAt(0);
  answers.keep(TALK, 5, ANSWER);
  clock.now = 1000;
  const later = { ...ANSWER, facts: ["mr-10"] };
  answers.keep(TALK, 6, later);
  answers.keep({ ...TALK, topic: "8" }, 7, ANSWER);
  expect(answers.last(TALK)).toEqual(later);
  expect(answers.to("-100", 5)).toEqual(ANSWER);
  expect(answers.to("-101", 5)).toBeNull();
  answers.keep(TALK, 8, { ...later, messages: [20, 21] });
  expect(answers.sentAs("-100", 21)?.facts).toEqual(["mr-10"]);
  expect(answers.sentAs("-101", 21)).toBeNull();
  expect(answers.sentAs("-100", 22)).toBeNull();
});

test("a person's last rating of a message counts", () => {
  const { ratings } = stateAt(0);
  const given = { chat: "1", message: 9, person: "42" };
  ratings.keep(given, true);
  ratings.keep({ ...given, person: "43" }, true);
  ratings.keep(given, false);
  expect(ratings.count()).toEqual({ good: 1, bad: 1 });
});

test("a chosen language is kept until it is automatic again", () => {
  const { languages } = stateAt(0);
  expect(languages.find("42")).toBeNull();
  languages.keep("42", "en");
  expect(languages.find("42")).toBe("en");
  languages.keep("42", null);
  expect(languages.find("42")).toBeNull();
});

test("the facts asked for most come first", () => {
  const { askedFacts } = stateAt(0);
  askedFacts.count(["a", "b"]);
  askedFacts.count(["b", "c"]);
  expect(askedFacts.most(2)).toEqual(["b", "a"]);
});

test("a person who is forgotten is in no table and nowhere in the file, others are", () => {
  const folder = mkdtempSync(join(tmpdir(), "forgotten-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "bot.sqlite");
  const state = openState(path);
  const [lan, other] = ["770077007", "42"];
  for (const person of [lan, other]) {
    state.conversations.keep({ ...TALK, person }, sampleSubject());
    state.conversations.keep({ chat: person, topic: "", person }, sampleSubject());
    state.buttons.keep(person, person, { feature: "rate" });
    state.watches.add({ ...TALK, person, metric: "poverty-rate", place: "", language: "vi" });
    state.givenFigures.keep({ ...TALK, person }, Number(person), ["np-02"], "vi");
    state.sentAnswers.keep({ chat: person, topic: "", person }, 5, ANSWER);
    state.sentAnswers.keep({ ...TALK, person }, Number(person), ANSWER);
    state.ratings.keep({ chat: "-100", message: 9, person }, true);
    state.languages.keep(person, "en");
    state.outbox.add({ chat: person, topic: "", replyTo: null, html: "x", button: null });
  }
  state.forget(lan);
  expect(state.languages.find(lan)).toBeNull();
  expect(state.sentAnswers.last({ ...TALK, person: other })).toEqual(ANSWER);
  expect(state.ratings.count().good).toBe(1);
  expect(state.outbox.all().map(({ chat }) => chat)).toEqual([other]);
  state.close();
  const database = new DatabaseSync(path);
  database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  database.close();
  for (const file of readdirSync(folder))
    expect(readFileSync(join(folder, file), "latin1")).not.toContain(lan);
});
