import { stripVTControlCharacters } from "node:util";
import { phrasesOf } from "../answer/phrases/phrases.ts";
import type { Reply } from "../domain.ts";

/**
 * A reply as a terminal shows it: its text, each source followed by the quoted passage and the
 * address that scrolls to the figure.
 */
export function terminalReply(reply: Reply): string {
  const lines = reply.blocks.map(({ type, segments }) => {
    const text = segments.map((segment) => segment.text).join("");
    const citation = segments.find((segment) => segment.type === "mark")?.citation;
    const source = type === "source" ? reply.citations.find(({ n }) => n === citation) : undefined;
    const quote = source?.quote;
    const said = reply.blocks.some((block) =>
      block.segments.some((s) => s.type === "quote" && s.text === quote),
    );
    const shown = type === "option" ? `  • ${text}` : text;
    const scrolls = source?.figureUrl && source.figureUrl !== source.url ? source.figureUrl : null;
    return [
      shown,
      ...(quote && !said ? [`    “${quote}”`] : []),
      ...(scrolls ? [`    ${phrasesOf(reply.language).seeFigure}: ${scrolls}`] : []),
    ].join("\n");
  });
  return stripVTControlCharacters(lines.join("\n"));
}
