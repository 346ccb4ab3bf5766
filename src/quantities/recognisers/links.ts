import { barrier } from "../draft.ts";
import type { Recogniser } from "../recogniser.ts";
import type { Scan } from "../scan.ts";

/** "https://...-58Co2GrNR.html", "www.x.vn/2025", "an@b.vn", "#2": digits in them count nothing. */
export const links: Recogniser = {
  name: "links",
  starts: (token) => token.kind === "word" || token.text === "@" || token.text === "#",
  read(scan, index) {
    const token = scan.at(index);
    const next = scan.at(index + 1);
    const opens =
      token.kind === "word"
        ? next.glued &&
          ((/^(?:https?|ftp|tg|mailto)$/.test(token.lower) && next.text === ":") ||
            (token.lower === "www" && next.text === "."))
        : next.glued && (next.kind === "word" || next.kind === "digits");
    return opens ? barrier(index, endOfGlued(scan, index), "link") : null;
  },
};

/** The last token of the run without spaces. */
function endOfGlued(scan: Scan, index: number): number {
  let last = index;
  while (scan.at(last + 1).glued && scan.at(last + 1).kind !== "end") last++;
  return last;
}
