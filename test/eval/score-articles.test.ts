import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { jsonLines } from "../support/run-cli.ts";
import { runVerb } from "../support/run-verb.ts";

const HEADER =
  "id,article,metric,programme,place,about,period_from,period_to,base_from,base_to,kind,qualifier,value,low,high,of,unit,noun,per,direction,part_of,speaker,printed,quote_en,quote_vi";
const RATE = "The poverty rate of Điện Biên was 17.66% in 2025.";
const ROW = `g-1,en,poverty-rate,,dien-bien,,2025,2025,,,actual,exact,17.66,,,,percent,,,,,,17.66%,${RATE},`;
const front = (slug: string) => `---\nslug: ${slug}\ntitle: News\nlanguage: en\n---\n\n`;

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "eval-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));
const write = (name: string, text: string) => writeFileSync(join(dir, name), text);

/** The scores of all languages that the verb prints for the folder. */
async function scores(): Promise<Record<string, unknown>> {
  const { out, err } = await runVerb(["eval", "--articles", dir, "--jsonl"]);
  expect(err).toBe("");
  const all = jsonLines(out).find(({ language }) => language === "all");
  return all?.scores as Record<string, unknown>;
}

test("a figure that the table has is found and its columns are right", async () => {
  write("en.md", `${front("en")}${RATE}\n`);
  write("facts.csv", `${HEADER}\n${ROW}\n`);
  expect(await scores()).toMatchObject({
    found: { right: 1, total: 1 },
    extra: { right: 0, total: 1 },
    place: { right: 1, total: 1 },
    "all five right": { right: 1, total: 1 },
  });
});

test("a wrong column, a figure that is missed and one that is too much are counted", async () => {
  write("en.md", `${front("en")}${RATE} Workers planted 40 hectares of forest.\n`);
  const other = ROW.replace("g-1", "g-2").replace("17.66,", "18,").replace("17.66%", "18%");
  write("facts.csv", `${HEADER}\n${ROW.replace("2025,2025", "2024,2024")}\n${other}\n`);
  expect(await scores()).toMatchObject({
    found: { right: 1, total: 2 },
    extra: { right: 1, total: 2 },
    period: { right: 0, total: 1 },
    place: { right: 1, total: 1 },
    "all five right": { right: 0, total: 1 },
  });
});

test("--verbose shows what is missed with the sentence", async () => {
  write("en.md", `${front("en")}The weather was fine, as on every day of the week before.\n`);
  write("facts.csv", `${HEADER}\n${ROW}\n`);
  const { out, err } = await runVerb(["eval", "--articles", dir, "--verbose"]);
  expect(err).toBe(
    `${join(dir, "facts.csv")}: 1 of 1 rows quote no sentence of ${dir}; they count as missed\n`,
  );
  expect(out).toContain("missed  en  g-1  17.66%  17.66 percent -> its sentence is in no passage");
  expect(out).toContain(RATE);
});

test("the two bodies of an article are compared, with no gold table", async () => {
  write(
    "both.md",
    `${front("both")}## en\n\n${RATE}\n\nPeople built 12 km of roads.\n\n## vi\n\nNăm 2025, tỷ lệ hộ nghèo của Điện Biên là 17,66%.\n\nNgười dân làm 13 km đường.\n`,
  );
  const { out } = await runVerb(["eval", "--articles", dir, "--jsonl"]);
  // 17.66% agrees; 12 km and 13 km have no counterpart.
  expect(jsonLines(out).at(-1)?.bodies).toEqual({ right: 1, total: 3 });
});

test.each([
  ["an unknown metric", ROW.replace("poverty-rate", "happiness"), /facts\.csv:2: g-1: metric: happiness/],
  ["an unknown place", ROW.replace("dien-bien", "atlantis"), /facts\.csv:2: g-1: place: atlantis/],
  ["an unknown article", ROW.replace("g-1,en", "g-1,fr"), /facts\.csv:2: g-1: article: .* fr$/],
  [
    "a whole that is not there",
    ROW.replace(",,,17.66%,", ",g-9,,17.66%,"),
    /facts\.csv:2: g-1: part_of: no row has the id g-9/,
  ],
])("%s in the gold table ends in status 2 and names the line", async (_what, row, message) => {
  write("en.md", `${front("en")}${RATE}\n`);
  write("facts.csv", `${HEADER}\n${row}\n`);
  const { status, err } = await runVerb(["eval", "--articles", dir]);
  expect(status).toBe(2);
  expect(err.trim()).toMatch(message);
});

test("a folder without a table and without two languages ends in status 2", async () => {
  write("en.md", `${front("en")}${RATE}\n`);
  const { status, err } = await runVerb(["eval", "--articles", dir]);
  expect([status, err]).toEqual([2, expect.stringMatching(/has no facts\.csv/)]);
});
