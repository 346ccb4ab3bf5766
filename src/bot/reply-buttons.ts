import type { Reply } from "../domain.ts";
import type { FigureRoom } from "./bot-deps.ts";
import { type Button, urlButton } from "./buttons.ts";
import { factsOf } from "./facts-of.ts";
import { copiedCitation, statementOf } from "./format-citation.ts";
import { PHRASES } from "./phrases/phrases.ts";
import { ratePress } from "./rate-answer.ts";
import { chartedOf, chartPress } from "./show-chart.ts";
import { passagePress } from "./show-passage.ts";

/** The buttons of a reply: its passage, its article, a chart where there is one, its citation, and what one thinks of it. */
export async function replyButtons(reply: Reply, room: FigureRoom): Promise<Button[][]> {
  const [citation] = reply.citations;
  if (reply.outcome !== "answered" || !citation) return [];
  const { buttons } = PHRASES[reply.language];
  const facts = factsOf(reply);
  const { figures, notes } = reply;
  const beside = [...figures.flatMap(({ same }) => same), ...notes.flatMap((note) => note.facts)];
  const marked = [...new Set([...facts, ...beside])];
  const passages = [...new Set(reply.citations.map(({ passage }) => passage))].slice(0, 5);
  return [
    [
      passagePress.button(buttons.passage, { facts: marked, passages }),
      ...urlButton(buttons.article, citation.figureUrl ?? citation.url),
    ],
    [
      ...((await chartedOf(facts, room)) ? [chartPress.button(buttons.chart, { facts })] : []),
      { label: buttons.copyCitation, copies: copiedCitation(statementOf(reply), citation, reply.language) },
    ],
    [ratePress.button(buttons.good, { good: true }), ratePress.button(buttons.bad, { good: false })],
  ];
}
