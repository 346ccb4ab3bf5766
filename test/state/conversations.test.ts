import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { IN_MEMORY, openState } from "../../src/state/open-state.ts";
import { sampleSubject } from "../support/sample-subject.ts";

const KEY = { chat: "-100", topic: "7", person: "42" };
const MINUTE = 60_000;

function stateAt(start: number, path = IN_MEMORY) {
  const clock = { now: start };
  const state = openState(path, () => clock.now);
  onTestFinished(() => state.close());
  return { clock, ...state };
}

test.each([
  ["another chat", { ...KEY, chat: "-101" }],
  ["another topic", { ...KEY, topic: "" }],
  ["another person", { ...KEY, person: "43" }],
])("%s is another conversation", (_what, other) => {
  const { conversations } = stateAt(0);
  conversations.keep(KEY, sampleSubject({ metrics: ["poverty-rate"] }));
  expect(conversations.find(other)).toBeNull();
  conversations.keep(other, sampleSubject({ metrics: ["forest-coverage"] }));
  expect(conversations.find(KEY)?.metrics).toEqual(["poverty-rate"]);
});

test("the last subject counts", () => {
  const { conversations } = stateAt(0);
  conversations.keep(KEY, sampleSubject({ metrics: ["poverty-rate"] }));
  const last = sampleSubject({
    metrics: ["near-poor-rate"],
    place: { id: "na-sang-commune", name: "Na Sang", former: null },
    period: { from: "2021", to: null },
    kind: "target",
    unit: "percent",
    manner: ["yearly"],
    operations: ["difference"],
    times: [{ from: "2021", to: null }],
    facts: ["mr-10"],
  });
  conversations.keep(KEY, last);
  expect(conversations.find(KEY)).toEqual(last);
});

test.each([
  ["there", 10 * MINUTE - 1, sampleSubject()],
  ["gone", 10 * MINUTE, null],
])("a conversation is %s after %i ms of silence", (_what, silence, expected) => {
  const { conversations, clock } = stateAt(5000);
  conversations.keep(KEY, sampleSubject());
  clock.now += silence;
  expect(conversations.find(KEY)).toEqual(expected);
});

test("who goes on talking is never silent", () => {
  const { conversations, clock } = stateAt(0);
  for (let said = 0; said < 5; said++) {
    conversations.keep(KEY, sampleSubject());
    clock.now += 9 * MINUTE;
  }
  expect(conversations.find(KEY)).toEqual(sampleSubject());
});

test("a conversation that is over is wiped from the file when somebody else writes", () => {
  const folder = mkdtempSync(join(tmpdir(), "conversations-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "bot.sqlite");
  const clock = { now: 0 };
  const first = openState(path, () => clock.now);
  // More than one page, so that not all of it is overwritten by what comes next.
  for (let person = 0; person < 50; person++)
    first.conversations.keep(
      { ...KEY, person: `${person}` },
      sampleSubject({ metrics: ["a-metric-to-forget"] }),
    );
  clock.now += 10 * MINUTE;
  first.conversations.keep({ ...KEY, person: "43" }, sampleSubject());
  first.close();
  const left = readdirSync(folder).map((name) => readFileSync(join(folder, name), "latin1"));
  expect(left.join("")).toContain("poverty-rate");
  expect(left.join("")).not.toContain("a-metric-to-forget");
});
