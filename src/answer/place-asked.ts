import type { PlaceMention } from "../vocabulary/find-places.ts";
import { homePlace } from "../vocabulary/home-place.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/**
 * The most local of the places that meet each condition, where any does: an asker's home counts where no other place is
 * named, and "xã Na Sang, tỉnh Điện Biên" asks about the commune. Null where none is named.
 */
export function placeAsked(
  places: PlaceMention[],
  conditions: ((place: PlaceMention) => boolean)[],
  vocabulary: Vocabulary,
): PlaceMention | null {
  const asked = conditions.reduce((left, meets) => (left.some(meets) ? left.filter(meets) : left), places);
  return mostLocal(asked, vocabulary);
}

function mostLocal(places: PlaceMention[], vocabulary: Vocabulary): PlaceMention | null {
  const depth = ({ id }: PlaceMention) => {
    let steps = 0;
    for (let place = vocabulary.places.get(id); place?.parent; place = vocabulary.places.get(place.parent))
      steps++;
    return vocabulary.places.has(id) ? steps : Number.POSITIVE_INFINITY;
  };
  const home = homePlace(vocabulary).id;
  const isElsewhere = ({ id }: PlaceMention) => Number(id !== home);
  return [...places].sort((a, b) => depth(b) - depth(a) || isElsewhere(a) - isElsewhere(b))[0] ?? null;
}
