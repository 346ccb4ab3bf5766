import { stripVTControlCharacters } from "node:util";
import type { Reply } from "../domain.ts";

/** A reply as a terminal shows it: its text, each source followed by the quoted passage. */
export function terminalReply(reply: Reply): string {
  const lines = reply.blocks.map(({ type, segments }) => {
    const text = segments.map((segment) => segment.text).join("");
    const citation = segments.find((segment) => segment.type === "mark")?.citation;
    const quote = type === "source" ? reply.citations.find(({ n }) => n === citation)?.quote : undefined;
    const said = reply.blocks.some((block) =>
      block.segments.some((s) => s.type === "quote" && s.text === quote),
    );
    const shown = type === "option" ? `  • ${text}` : text;
    return quote && !said ? `${shown}\n    “${quote}”` : shown;
  });
  return stripVTControlCharacters(lines.join("\n"));
}
