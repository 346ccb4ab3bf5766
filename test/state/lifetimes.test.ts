import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { IN_MEMORY, openState } from "../../src/state/open-state.ts";

const DAY = 24 * 60 * 60 * 1000;
const KEY = { chat: "-100", topic: "7", person: "42" };

function stateAt(start: number) {
  const clock = { now: start };
  const state = openState(IN_MEMORY, () => clock.now);
  onTestFinished(() => state.close());
  return { clock, state };
}

test.each<[what: string, chat: string, person: string, days: number, found: boolean]>([
  ["of its own chat and person", "-100", "42", 29, true],
  ["of another chat", "-101", "42", 0, false],
  ["of another person", "-100", "43", 0, false],
  ["that is thirty days old", "-100", "42", 30, false],
])("a button %s is found: %s, %s, after %i days: %s", (_what, chat, person, days, found) => {
  const { state, clock } = stateAt(0);
  const id = state.buttons.keep("-100", "42", { feature: "x" });
  expect(id).toMatch(/^[\w-]{16}$/);
  clock.now += days * DAY;
  expect(state.buttons.find(id, chat, person)).toEqual(found ? { feature: "x" } : null);
});

test("a button of nobody in particular is anybody's in its chat, and no two ids are the same", () => {
  const { state } = stateAt(0);
  const ids = Array.from({ length: 100 }, () => state.buttons.keep("-100", null, {}));
  expect(new Set(ids).size).toBe(100);
  expect(state.buttons.find(ids[0] ?? "", "-100", "77")).toEqual({});
});

test("an upload waits a week, a question in vain ninety days, a given figure a hundred and eighty", () => {
  const { state, clock } = stateAt(Date.UTC(2026, 0, 1));
  const { id } = state.uploads.keep({ person: "42", name: "a.txt", bytes: new Uint8Array([1]), basis: null });
  state.questionLog.keepUnanswered({ question: "giá vàng?", language: "vi" });
  state.questionLog.count(["questions"]);
  state.givenFigures.keep(KEY, 5, ["f-01"], "vi");
  const left = () => {
    state.givenFigures.keep(KEY, 6, ["f-02"], "vi");
    return [
      state.uploads.find(id) !== null,
      state.questionLog.unanswered().length === 1,
      state.questionLog.counts(90).get("questions") === 1,
      state.givenFigures.of(["f-01"]).length === 1,
    ];
  };
  expect(left()).toEqual([true, true, true, true]);
  clock.now += 8 * DAY;
  expect(left()).toEqual([false, true, true, true]);
  clock.now += 90 * DAY;
  expect(left()).toEqual([false, false, false, true]);
  clock.now += 90 * DAY;
  expect(left()).toEqual([false, false, false, false]);
});

test("of changes of articles the last fifty can be taken back, and none twice", () => {
  const { state } = stateAt(0);
  const change = { person: "42", slug: "a", title: "A", before: null, after: "hash" };
  const ids = Array.from({ length: 51 }, () => state.articleChanges.keep(change));
  expect(state.articleChanges.find(ids[0] ?? 0)).toBeNull();
  expect(state.articleChanges.find(ids[1] ?? 0)).toEqual({ ...change, id: ids[1] });
  state.articleChanges.markUndone(ids[50] ?? 0);
  expect(state.articleChanges.last()?.id).toBe(ids[49]);
  expect(state.articleChanges.find(ids[50] ?? 0)).toBeNull();
});

test("every table that names a chat goes with a group that gets a new id", () => {
  const folder = mkdtempSync(join(tmpdir(), "move-chat-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "bot.sqlite");
  const state = openState(path);
  onTestFinished(() => state.close());
  const database = new DatabaseSync(path);
  onTestFinished(() => database.close());
  const tables = database
    .prepare(
      "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = 'chat'",
    )
    .all()
    .map(({ name }) => String(name));
  for (const table of tables) {
    const columns = database.prepare(`SELECT name, type FROM pragma_table_info('${table}')`).all();
    const values = columns.map(({ name, type }) =>
      name === "chat" ? "'-4'" : type === "INTEGER" ? "1" : "'1'",
    );
    database.exec(`INSERT INTO ${table} VALUES (${values.join(", ")})`);
  }
  state.moveChat("-4", "-1003");
  const chats = tables.map((table) => [table, database.prepare(`SELECT chat FROM ${table}`).get()?.chat]);
  expect(tables.length).toBeGreaterThanOrEqual(6);
  expect(chats).toEqual(tables.map((table) => [table, "-1003"]));
});
