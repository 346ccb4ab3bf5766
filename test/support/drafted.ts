import type { z } from "zod";
import type { answerDraft } from "../../src/answer/accept-draft.ts";

type AnswerDraft = z.infer<typeof answerDraft>;
type Drafted = AnswerDraft["sentences"][number];
type Computed = NonNullable<Drafted["parts"][number]["computed"]>;

/** A part of a sentence as a model sends it, with what it leaves out as null. */
export const draftedPart = (given: Partial<Drafted["parts"][number]>) => ({
  ...{ words: null, fact: null, computed: null },
  ...given,
});

/**
 * A sentence as a model sends it, from "words {fact id} words", where "{share: id, id}" is a computation, and the ids of its
 * passages.
 */
export function drafted(text: string, ...passages: string[]): Drafted {
  const parts = text
    .split(/(\{[^}]*\})/)
    .filter((part) => part !== "")
    .map((part) => (part.startsWith("{") ? slot(part.slice(1, -1)) : draftedPart({ words: part })));
  return { parts, passages };
}

function slot(named: string) {
  const [operation = "", ids] = named.split(": ");
  if (ids === undefined) return draftedPart({ fact: named });
  return draftedPart({
    computed: { operation: operation as Computed["operation"], facts: ids.split(", ") },
  });
}

/** A draft of such sentences, which holds the question to be answerable. */
export function draftOf(...sentences: Drafted[]): AnswerDraft {
  return { answerable: true, sentences };
}
