import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { draftOf } from "../support/drafted.ts";
import { CANARY_KEY, startModel } from "../support/model-double.ts";
import { runCli, runProgram } from "../support/run-cli.ts";

let folder: string;
let index: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "ask-with-model-"));
  index = join(folder, "index");
  expect(await runCli(["index", "--index", index])).toMatchObject({ status: 0 });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

test("ask --explain prints what a model was asked and said, and its cost is kept in the state file", {
  timeout: 60_000,
}, async () => {
  const says = draftOf({
    parts: [{ words: "Bảy mươi bảy hộ nghèo", fact: null, computed: null }],
    passages: ["new-term-p01"],
  });
  const model = await startModel([{ says }]);
  const stateFile = join(folder, "bot.sqlite");
  const env = {
    ...{ OPENAI_BASE_URL: model.client.baseURL, OPENAI_API_KEY: CANARY_KEY, OPENAI_MODEL: "small-model" },
    STATE_FILE: stateFile,
  };
  const { status, out, err } = await runProgram(
    "cli.ts",
    ["ask", "--index", index, "--explain", "Vì sao hộ nghèo giảm nhanh?"],
    { env },
  );
  expect(status).toBe(0);
  expect(out).toMatch(/^model: +small-model, 2 calls, \d+ tokens$/m);
  expect(out).toMatch(/^prompt: +[0-9a-f]{64}$/m);
  expect(out).toMatch(/^draft: .*Bảy mươi bảy/m);
  expect(out).toMatch(/^fault: +"Bảy" is a number word$/m);
  expect(out).toMatch(/^not used: +faults$/m);
  expect(out).toMatch(/^milliseconds: +\d+$/m);
  expect(out + err).not.toContain(CANARY_KEY);
  const database = new DatabaseSync(stateFile);
  expect(database.prepare("SELECT calls FROM model_spending").all()).toEqual([{ calls: 2 }]);
  // The terminal keeps nothing of what people ask.
  expect(database.prepare("SELECT * FROM answers").all()).toEqual([]);
  database.close();
});
