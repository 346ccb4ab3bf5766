/** A sentence as a model sends it, from "words {fact id} words" and the ids of its passages. */
export function drafted(text: string, ...passages: string[]) {
  const parts = text
    .split(/(\{[^}]*\})/)
    .filter((part) => part !== "")
    .map((part) =>
      part.startsWith("{") ? { words: null, fact: part.slice(1, -1) } : { words: part, fact: null },
    );
  return { parts, passages };
}

/** A draft of such sentences, which holds the question to be answerable. */
export function draftOf(...sentences: ReturnType<typeof drafted>[]) {
  return { answerable: true, sentences };
}
