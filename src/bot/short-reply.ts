import type { Reply } from "../domain.ts";

/** A reply cut to the answer and where it stands: no notes, no quotes and nothing to ask next. */
export function shortReply(reply: Reply): Reply {
  if (reply.outcome !== "answered") return reply;
  const blocks = reply.blocks.filter(({ type }) => type === "headline" || type === "source");
  const citations = reply.citations.map((citation) => ({ ...citation, quote: "" }));
  return { ...reply, blocks, citations, options: [], notes: [] };
}
