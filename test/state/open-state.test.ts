import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { InputError } from "../../src/errors.ts";
import { MIGRATIONS } from "../../src/state/migrations.ts";
import { openState } from "../../src/state/open-state.ts";
import { sampleSubject } from "../support/sample-subject.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "state-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const KEY = { chat: "1", topic: "", person: "2" };
const versionOf = (path: string) => {
  const database = new DatabaseSync(path);
  const row = database.prepare("PRAGMA user_version").get();
  database.close();
  return row?.user_version;
};

test("what was kept is there after a restart, in a folder that did not exist", () => {
  const path = join(folder, "new/folder/bot.sqlite");
  const first = openState(path);
  first.conversations.keep(KEY, sampleSubject({ facts: ["np-02"] }));
  first.close();
  const second = openState(path);
  expect(second.conversations.find(KEY)?.facts).toEqual(["np-02"]);
  second.close();
  expect(versionOf(path)).toBe(MIGRATIONS.length);
});

test("a file that had the first step alone gets the later ones and keeps its rows", () => {
  const path = join(folder, "old.sqlite");
  const old = new DatabaseSync(path);
  old.exec(`${MIGRATIONS[0]}; PRAGMA user_version = 1`);
  old
    .prepare("INSERT INTO conversations VALUES ('1', '', '2', ?, ?)")
    .run(Date.now(), JSON.stringify(sampleSubject()));
  old.close();
  const state = openState(path);
  expect(state.conversations.find(KEY)).toEqual(sampleSubject());
  state.close();
  expect(versionOf(path)).toBe(MIGRATIONS.length);
});

test("a file of a newer version is refused by name and left as it is", () => {
  const path = join(folder, "newer.sqlite");
  const newer = new DatabaseSync(path);
  newer.exec("CREATE TABLE watches (id); PRAGMA user_version = 900");
  newer.close();
  expect(() => openState(path)).toThrow(InputError);
  expect(() => openState(path)).toThrow(/newer\.sqlite: written by a newer version of the program .*900/);
  expect(versionOf(path)).toBe(900);
});

test.each<[what: string, name: string, make: (path: string) => void]>([
  ["a file that is no database", "notes.txt", (path) => writeFileSync(path, "ty le ho ngheo\n".repeat(500))],
  ["a database that is cut short", "cut.sqlite", cutShort],
  ["a folder", "folder", (path) => void mkdirSync(path)],
  ["a file below a file", "plain/bot.sqlite", () => writeFileSync(join(folder, "plain"), "")],
])("%s is refused by name", (_what, name, make) => {
  const path = join(folder, name);
  make(path);
  expect(() => openState(path)).toThrow(InputError);
  expect(() => openState(path)).toThrow(`${path}: cannot be used as the state file: `);
});

function cutShort(path: string): void {
  const state = openState(path);
  state.close();
  writeFileSync(path, readFileSync(path).subarray(0, 5000));
}

test("processes that start and write at once lose nothing", { timeout: 60_000 }, async () => {
  const path = join(folder, "shared.sqlite");
  const writers = ["a", "b", "c", "d"];
  const writer = join(import.meta.dirname, "write-conversations.ts");
  const ends = writers.map(
    (chat) =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, [writer, path, chat, "25"], {
          stdio: ["ignore", "ignore", "inherit"],
        });
        child.on("close", resolve);
      }),
  );
  expect(await Promise.all(ends)).toEqual([0, 0, 0, 0]);
  const state = openState(path);
  for (const chat of writers)
    for (let person = 0; person < 25; person++)
      expect(state.conversations.find({ chat, topic: "", person: String(person) })).not.toBeNull();
  state.close();
});
