import type { Place, Vocabulary } from "./vocabulary.ts";

/** The province that the vocabulary is about: the first one in it. Figures that name no place are its own. */
export function homePlace(vocabulary: Vocabulary): Pick<Place, "id" | "name"> {
  const home = [...vocabulary.places.values()].find(({ kind }) => kind === "province");
  if (!home) throw new Error("places.yaml has no province");
  return { id: home.id, name: home.name };
}
