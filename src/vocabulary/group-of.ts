import type { Named, Vocabulary } from "./vocabulary.ts";

/** The group that a fact's `about` names, which is the group's English label; undefined for a person or a name of its own. */
export function groupOf(about: string | null, { groups }: Pick<Vocabulary, "groups">): Named | undefined {
  return about === null ? undefined : [...groups.values()].find(({ label }) => label.en === about);
}
