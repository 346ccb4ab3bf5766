import { expect, test } from "vitest";
import { helpPage, parseArguments, type Verb } from "../../src/cli/verb.ts";
import { InputError } from "../../src/errors.ts";

const verb: Verb = {
  operand: '"question"',
  says: "Answers one question.",
  options: { explain: { says: "show how" }, format: { argument: "FORM", says: "table or csv" } },
  run: async () => 0,
};
const parse = (...args: string[]) => parseArguments("ask", verb, args);

test("operand, switches and values are told apart", () => {
  const { operand, switches, values } = parse("why?", "--explain", "--format", "csv", "--index=here");
  expect(operand).toBe("why?");
  expect([...switches]).toEqual(["explain"]);
  expect([...values]).toEqual([
    ["format", "csv"],
    ["index", "here"],
  ]);
});

test.each([
  ["an unknown option", ["--loud"], /ask: .*--loud/],
  ["an option without its argument", ["--format"], /ask: .*--format/],
  ["two operands", ["a", "b"], /ask: unexpected "b"/],
])("%s is refused in one line", (_what, args, message) => {
  expect(() => parse(...args)).toThrow(InputError);
  expect(() => parse(...args)).toThrow(message);
});

test("the help page lists every option, its own and the common ones", () => {
  const page = helpPage("ask", verb);
  for (const option of ["--explain", "--format FORM", "--index URI", "--jsonl", "--help"])
    expect(page).toContain(option);
});
