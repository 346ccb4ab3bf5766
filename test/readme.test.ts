import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { UNITS } from "../src/domain.ts";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");

test("the README lists the units that there are", () => {
  const list = /Units, in figures and in `per`: ([^.]*)\./.exec(readme)?.[1] ?? "";
  expect(list.match(/`[^`]+`/g)?.map((unit) => unit.slice(1, -1))).toEqual([...UNITS]);
});

test("every npm script that the README runs is there, and every verb is in the README", () => {
  const scripts: Record<string, string> = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  ).scripts;
  const run = [...readme.matchAll(/npm run (?:--silent )?([a-z]+)/g)].map((match) => match[1] ?? "");
  expect(run.filter((name) => scripts[name] === undefined)).toEqual([]);
  for (const verb of ["index", "ask", "check", "facts", "quantities"]) expect(run).toContain(verb);
});

test("every variable of the configuration is in the README and in .env.example", () => {
  const config = readFileSync(join(root, "src/config.ts"), "utf8");
  const variables = [...config.matchAll(/^ {2}([A-Z_]+): (?:optional|withDefault)/gm)].map(
    (match) => match[1] ?? "",
  );
  const example = readFileSync(join(root, ".env.example"), "utf8");
  expect(variables.length).toBeGreaterThan(5);
  for (const variable of variables) {
    expect(readme).toContain(`\`${variable}\``);
    expect(example).toMatch(new RegExp(`^${variable}=`, "m"));
  }
});

test("what the README shows of Telegram stands in docs/telegram.md, which is played", () => {
  const played = readFileSync(join(root, "docs/telegram.md"), "utf8");
  const [section = ""] = readme.slice(readme.indexOf("## In Telegram")).split("## The two stories");
  const messages = [...section.matchAll(/```text\n([\s\S]*?)\n```/g)].flatMap(([, shown = ""]) =>
    shown.split(/\n(?=\S)/).map((message) => message.trim()),
  );
  expect(messages.length).toBeGreaterThan(10);
  expect(messages.filter((message) => !played.includes(message))).toEqual([]);
});
