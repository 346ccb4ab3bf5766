import type { Article, Bilingual, Passage } from "../domain.ts";
import type { PlaceMention } from "../vocabulary/find-places.ts";
import { homePlace } from "../vocabulary/home-place.ts";
import { kindOfPlace } from "../vocabulary/place-kinds.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { ArticleNames } from "./article-names.ts";
import type { LocalPlaces, NamedPlace } from "./scene.ts";

const placesIn = (text: Bilingual, names: ArticleNames): PlaceMention[] =>
  names.inMainBody(text).flatMap(({ places }) => places);

/** The place that an article is about: the one in its title, else the province that it names most, else our own. */
export function placeOfArticle(
  { title, language, blocks }: Article,
  names: ArticleNames,
  vocabulary: Vocabulary,
): NamedPlace {
  const [titled] = placesIn({ [language]: title }, names);
  if (titled) return { id: titled.id, name: titled.name };
  const counts = new Map<string, { name: string; times: number }>();
  for (const { id, name } of blocks.flatMap(({ text }) => placesIn(text, names))) {
    if (kindOfPlace(id, vocabulary) === "province")
      counts.set(id, { name, times: (counts.get(id)?.times ?? 0) + 1 });
  }
  const [most] = [...counts].sort(([, a], [, b]) => b.times - a.times);
  return most ? { id: most[0], name: most[1].name } : homePlace(vocabulary);
}

/** The place of a figure whose paragraph names none: the one of its heading, else of the article. */
export function placeOfPassage({ heading }: Passage, ofArticle: NamedPlace, names: ArticleNames): NamedPlace {
  const [named] = heading ? placesIn(heading, names) : [];
  return named ? { id: named.id, name: named.name } : ofArticle;
}

/** The local places known after a passage, which `before` knew those of the passages before. */
export function localPlacesAfter(
  { text }: Passage,
  before: LocalPlaces,
  names: ArticleNames,
  vocabulary: Vocabulary,
): LocalPlaces {
  const named = placesIn(text, names).map(({ id, name }) => ({
    kind: kindOfPlace(id, vocabulary),
    place: { id, name },
  }));
  const local = named.filter(({ kind }) => kind !== "province" && kind !== "country");
  return { ...before, ...Object.fromEntries(local.map(({ kind, place }) => [kind, place])) };
}
