import { z } from "zod";
import { fold } from "../text/fold.ts";
import { normalise } from "../text/normalise.ts";
import { findNamed } from "../vocabulary/find-named.ts";
import { findPlaces } from "../vocabulary/find-places.ts";
import { findTerms, namesOf } from "../vocabulary/find-terms.ts";
import { nearestNames } from "../vocabulary/nearest-names.ts";
import type { FigureRoom } from "./bot-deps.ts";

const ids = z.exactOptional(z.array(z.string()));

/** What of the fact table a command is about. */
export const subject = z.object({ metric: ids, place: ids, article: ids });
export type Subject = z.infer<typeof subject>;

/** The article, metric or place that a text names, or a metric and a place together; null where it names none. */
export function findSubject(text: string, room: Pick<FigureRoom, "vocabulary" | "articles">): Subject | null {
  const name = normalise(text).text.trim();
  if (name === "") return null;
  const article = articleNamed(name, room);
  if (article) return { article: [article] };
  const { vocabulary } = room;
  for (const type of ["metric", "place"] as const) {
    const ids = vocabulary[`${type}s`].has(name) ? [name] : findNamed(name, type, vocabulary);
    if (ids.length > 0) return { [type]: ids };
  }
  const terms = findTerms(name, vocabulary);
  const metrics = terms.filter(({ type }) => type === "metric").flatMap(({ ids }) => ids);
  const places = findPlaces(name, vocabulary, terms).map(({ id }) => id);
  if (metrics.length + places.length === 0) return null;
  return {
    ...(metrics.length > 0 ? { metric: metrics } : {}),
    ...(places.length > 0 ? { place: places } : {}),
  };
}

/** By its slug, its title or the beginning of it. */
function articleNamed(name: string, { articles }: Pick<FigureRoom, "articles">): string | undefined {
  const wanted = fold(name);
  const cards = [...articles.values()];
  const whole = cards.find(({ slug, title }) => slug === name || fold(title) === wanted);
  const begun = cards.filter(({ title }) => wanted.length >= 10 && fold(title).startsWith(wanted));
  return whole?.slug ?? (begun.length === 1 ? begun[0]?.slug : undefined);
}

/** Up to three names of the vocabulary that are written like a text that names nothing. */
export function namesNear(text: string, { vocabulary }: Pick<FigureRoom, "vocabulary">): string[] {
  const entries = [...vocabulary.metrics.values(), ...vocabulary.places.values()];
  return nearestNames(text.slice(0, 80), entries.flatMap(namesOf));
}
