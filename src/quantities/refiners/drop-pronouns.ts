import { toNumber } from "../numeral.ts";
import type { Refiner } from "../recogniser.ts";

/** "one" that in the end counts nothing is a pronoun. */
export const dropPronouns: Refiner = {
  name: "drop pronouns",
  refine(scan, drafts) {
    for (const figure of drafts) {
      const bare =
        figure.unit === null &&
        figure.of === null &&
        figure.form === "number" &&
        figure.first === figure.last;
      if (
        bare &&
        figure.dropped === null &&
        toNumber(figure.number) === 1 &&
        scan.at(figure.first).lower === "one" &&
        scan.size > 1
      )
        figure.dropped = "pronoun";
    }
    return drafts;
  },
};
