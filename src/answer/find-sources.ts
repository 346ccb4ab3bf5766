import type { Passage } from "../domain.ts";
import type { FactTable } from "../facts/fact-table.ts";
import type { Subject } from "../state/conversations.ts";
import type { Draft } from "./draft.ts";
import { languageIn } from "./find-extracts.ts";
import type { Question } from "./question.ts";

/** What the answer before rests on: its facts, or where there were none its passages. */
export async function findSources(
  { language }: Question,
  { facts: ids, passages: passageIds }: Subject,
  room: { facts: FactTable; passages: { byId(ids: string[]): Promise<Passage[]> } },
): Promise<Draft> {
  const facts = ids.length > 0 ? await room.facts.find({ id: ids }) : [];
  if (facts.length > 0) return { type: "sources", facts: inOrder(facts, ids) };
  const passages = passageIds.length > 0 ? await room.passages.byId(passageIds) : [];
  if (passages.length === 0) return { type: "unknown", asks: "text", nearest: [] };
  const extracts = inOrder(passages, passageIds).map((passage) => {
    const spoken = languageIn(passage, language);
    return { passage, language: spoken, quote: passage.text[spoken] ?? "" };
  });
  return { type: "extracts", extracts };
}

/** As the answer before had them. */
function inOrder<T extends { id: string }>(found: T[], ids: string[]): T[] {
  return [...found].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}
