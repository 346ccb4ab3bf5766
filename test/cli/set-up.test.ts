import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { roomOver } from "../../src/cli/set-up.ts";
import { readConfig } from "../../src/config.ts";
import { openState } from "../../src/state/open-state.ts";
import { roomOf } from "../support/room.ts";
import { scene } from "../support/sample-scene.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

const QUESTION = "Tỷ lệ hộ nghèo năm 2025?";

test.each([
  ["off", null],
  ["on", QUESTION],
])("with LOG_QUESTIONS=%s the bot keeps of a question: %j", async (setting, kept) => {
  const folder = mkdtempSync(join(tmpdir(), "set-up-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "bot.sqlite");
  const state = openState(path);
  const base = {
    config: readConfig({ LOG_QUESTIONS: setting }),
    ...{ log: () => {}, vocabulary: smallVocabulary, labeller: null },
    embedder: { id: "none", usesVocabulary: false, embed: async () => [] },
  };
  const index = roomOf(scene) as unknown as Parameters<typeof roomOver>[0];
  await answerQuestion({ text: QUESTION }, await roomOver(index, base, state));
  state.close();
  const database = new DatabaseSync(path);
  const entries = database.prepare("SELECT entry FROM answers").all();
  database.close();
  expect(entries.map(({ entry }) => JSON.parse(String(entry)))).toMatchObject([
    { question: kept, outcome: "answered", figures: [{ text: "17,66%", fact: "poverty-2025" }] },
  ]);
});
