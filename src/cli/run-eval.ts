import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { InputError } from "../errors.ts";
import type { Arguments, Verb } from "./verb.ts";

/** Each measurement is a runner beside its data in test/eval, which a production install leaves out. */
function runnerOf({ values }: Arguments): string {
  if (values.has("claims")) return "score-claims.ts";
  return values.has("articles") ? "score-articles.ts" : "score-questions.ts";
}

export const evalVerb: Verb = {
  operand: null,
  says: "Scores answers and retrieval on sets of questions, extraction alone on a folder of articles, or the check.",
  options: {
    questions: { argument: "FILE", says: "another set of questions (default: those of test/eval)" },
    articles: { argument: "DIR", says: "score extraction, without reviewed facts, against a table of facts" },
    claims: { argument: "FILE", says: "score the check on sentences whose figures somebody has judged" },
    gold: { argument: "FILE", says: "a table with the header of seeds/facts.csv (default: DIR/facts.csv)" },
    verbose: { says: "list each miss: a question with its reply, a figure with its sentence" },
  },
  async run(given) {
    const file = new URL(`../../test/eval/${runnerOf(given)}`, import.meta.url);
    if (!existsSync(file)) throw new InputError(`eval: ${fileURLToPath(file)} is not installed`);
    const runner: Pick<Verb, "run"> = await import(file.href);
    return runner.run(given);
  },
};
