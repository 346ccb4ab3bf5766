import type { Fact, Passage } from "../domain.ts";
import type { Room } from "./answer-question.ts";
import { type Draft, factsOfSlot, slotsOf } from "./draft.ts";

/** The facts and passages of drafts as the index has them, fetched by id: not as the drafts carry them. */
export async function groundsOf(drafts: Draft[], room: Pick<Room, "facts" | "passages">) {
  const used = drafts.flatMap(factsOf);
  const passageIds = [
    ...used.map(({ passage }) => passage),
    ...drafts.flatMap(passagesOf).map(({ id }) => id),
  ];
  const [facts, passages] = await Promise.all([
    used.length > 0 ? room.facts.find({ id: used.map(({ id }) => id) }) : [],
    passageIds.length > 0 ? room.passages.byId([...new Set(passageIds)]) : [],
  ]);
  return {
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    passages: new Map(passages.map((passage) => [passage.id, passage])),
  };
}

function factsOf(draft: Draft): Fact[] {
  switch (draft.type) {
    case "figures":
      return [
        ...draft.answers.flatMap(({ fact, conflicts, neighbours, derived }) => [
          fact,
          ...conflicts,
          ...neighbours,
          ...(derived?.facts ?? []),
        ]),
        ...draft.others,
      ];
    case "sources":
    case "operation":
      return draft.facts;
    case "model":
      return draft.sentences.flatMap(slotsOf).flatMap(factsOfSlot);
    case "unknown":
      return draft.nearest;
    case "extracts":
    case "articles":
      return [];
    default:
      return draft.examples;
  }
}

function passagesOf(draft: Draft): Passage[] {
  if (draft.type === "extracts" || draft.type === "articles")
    return draft.extracts.map(({ passage }) => passage);
  return draft.type === "model" ? draft.sentences.flatMap(({ passages }) => passages) : [];
}
