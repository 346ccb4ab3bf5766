import { readFileSync, statSync } from "node:fs";
import { text as readAll } from "node:stream/consumers";
import { z } from "zod";
import type { Room } from "../answer/answer-question.ts";
import { citationOf } from "../answer/citation-of.ts";
import { printFigure } from "../answer/print-figure.ts";
import { printReport, reportCheck } from "../answer/report-check.ts";
import { type CheckedText, checkText, factsOf } from "../check/check-text.ts";
import type { Fact, Language } from "../domain.ts";
import { InputError } from "../errors.ts";
import { figureJson } from "./figure-json.ts";
import { eachJsonLine, language, lineId, printJson, withLanguage } from "./json-lines.ts";
import { openUpToDate, roomOver, setUp } from "./set-up.ts";
import type { Verb } from "./verb.ts";

const MOST_BYTES = 10_000_000;
const request = z.object({ id: lineId, text: z.string(), language });

export const checkVerb: Verb = {
  operand: '"text"',
  says: "Holds every figure of a text against the fact table. Exits 1 if one is contradicted.",
  options: {
    file: { argument: "FILE|-", says: "read the text from a file, or from standard input" },
    strict: { says: "exit 1 also for figures that no source bears on" },
  },
  async run({ operand, switches, values }) {
    const file = values.get("file");
    const fromLines = switches.has("jsonl") && operand === null && file === undefined;
    if (!fromLines && operand === null && file === undefined) {
      throw new InputError("check: expected a text in quotes, or --file FILE");
    }
    const strict = switches.has("strict");
    const given = fromLines ? "" : (operand ?? (await readGiven(file ?? "-")));
    const base = await setUp();
    const index = await openUpToDate(base, values.get("index"));
    const room = await roomOver(index, base);
    try {
      if (fromLines) {
        return await eachJsonLine(request, async ({ text, language: spoken }) => {
          const checked = await checkText({ text, ...withLanguage(spoken) }, room);
          return { result: checkedJson(checked, room), fault: isFault(checked, strict) };
        });
      }
      const checked = await checkText({ text: given }, room);
      if (switches.has("jsonl")) printJson({ id: null, ...checkedJson(checked, room) });
      else process.stdout.write(printReport(reportCheck(given, checked, room.articles)));
      return isFault(checked, strict) ? 1 : 0;
    } finally {
      index.close();
    }
  },
};

async function readGiven(file: string): Promise<string> {
  if (file === "-") return readAll(process.stdin);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new InputError(`check: ${file}: no such file`);
  if (!found.isFile()) throw new InputError(`check: ${file}: expected a file of text`);
  if (found.size > MOST_BYTES) throw new InputError(`check: ${file}: larger than 10 MB`);
  return readFileSync(file, "utf8");
}

function isFault({ claims }: CheckedText, strict: boolean): boolean {
  return claims.some(
    ({ judgement: { verdict } }) => verdict === "contradicted" || (strict && verdict === "unsupported"),
  );
}

/** The check as `check --jsonl` prints it (CONTRACT). */
function checkedJson({ ok, claims, language: spoken }: CheckedText, room: Room) {
  return {
    ok,
    claims: claims.map(({ claim, judgement, why }) => {
      const facts = factsOf(judgement);
      const computed = judgement.verdict === "computed";
      const [fact] = computed ? [] : facts;
      return {
        ...figureJson(claim.quantity),
        metric: claim.metric,
        place: claim.place.id,
        about: claim.about,
        period: claim.period,
        kind: claim.kind,
        verdict: judgement.verdict,
        match: "match" in judgement ? judgement.match : null,
        fact: fact?.id ?? null,
        from: computed ? facts.map(({ id }) => id) : [],
        formula: computed ? judgement.formula : null,
        expected: fact ? printed(fact, spoken) : null,
        why,
        citations: facts.map((source, n) => citationOf(source, spoken, n + 1, room.articles)),
      };
    }),
  };
}

/** What the table has, as its source prints it, with the qualifier. */
function printed(fact: Fact, spoken: Language): string {
  const { before, text, after } = printFigure(fact, spoken);
  return `${before}${text}${after}`;
}
