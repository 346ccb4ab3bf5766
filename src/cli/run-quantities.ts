import { z } from "zod";
import type { Language } from "../domain.ts";
import { InputError } from "../errors.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import type { TrailStep } from "../quantities/trail.ts";
import { figureJson } from "./figure-json.ts";
import { eachJsonLine, language, lineId, printJson, withLanguage } from "./json-lines.ts";
import type { Verb } from "./verb.ts";

const request = z.object({ id: lineId, text: z.string(), language });

export const quantitiesVerb: Verb = {
  operand: '"text"',
  says: "Prints every quantity in a text.",
  options: { explain: { says: "print what made or dropped each figure" } },
  async run({ operand, switches }) {
    if (switches.has("jsonl") && operand !== null) {
      printJson({ id: null, quantities: findQuantities(operand).map(figureJson) });
      return 0;
    }
    if (switches.has("jsonl")) {
      return eachJsonLine(request, async ({ text, language: given }) => ({
        result: { quantities: findQuantities(text, withLanguage(given)).map(figureJson) },
      }));
    }
    if (operand === null)
      throw new InputError('quantities: expected a text in quotes, like "hơn 9.000 lao động"');
    process.stdout.write(describe(operand, {}, switches.has("explain")));
    return 0;
  },
};

function describe(text: string, options: { language?: Language }, explain: boolean): string {
  const trail: TrailStep[] = [];
  const quantities = findQuantities(text, { ...options, trail });
  const rows = quantities.map(
    ({ text: printed, value, low, high, of, unit, noun, qualifier, direction, per }) => {
      const amount = value ?? (low === null ? "contested" : `${low} to ${high}`);
      const whole = of === null ? "" : ` of ${of}`;
      const rate = per.length > 0 ? ` per ${per.join(" per ")}` : "";
      return `${printed} = ${amount}${whole} ${noun ?? unit}${rate}, ${qualifier}${direction ? `, ${direction}` : ""}\n`;
    },
  );
  return (rows.join("") || "no quantity\n") + (explain ? describeTrail(trail) : "");
}

/** What made, changed and dropped each figure, figure by figure: "  «9.000»  numbers in digits: 9 or 9000 one". */
function describeTrail(trail: TrailStep[]): string {
  const inOrder = trail.toSorted((left, right) => left.start - right.start);
  const width = Math.max(...inOrder.map(({ text }) => text.length));
  return inOrder
    .map(({ by, did, text, note }) => {
      const printed = `«${text.replace(/\s+/g, " ")}»`.padEnd(width + 3);
      return `  ${printed}${by}: ${did === "dropped" ? "dropped, " : ""}${note}\n`;
    })
    .join("");
}
