import type { Quantity } from "../domain.ts";
import type { PlaceMention } from "../vocabulary/find-places.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type NamedPlace, type Scene, sentenceOf } from "./scene.ts";

/** "The province", "toàn tỉnh": the figure is the province's, whatever commune was named before. */
const WHOLE_PROVINCE =
  /(?<![a-z])(?:the (?:whole |entire )?province|province-?wide|provincial|toan tinh|ca tinh|cua tinh|tren dia ban tinh)(?![a-z])/g;
/** "The commune", "xã" without a name: the one that was named last. */
const THE_COMMUNE =
  /(?<![a-z])(?:(?:the|this|our) (?:commune|ward|village)|xa (?:da|dat|cung|con|co|nay)|toan xa|cua xa|dia ban xa)(?![a-z])/;

/**
 * The place of a figure: the one named last before it, in its sentence or earlier; else the first after it in its
 * sentence; else the commune that the text speaks of without a name; else the text's own.
 */
export function readPlace(scene: Scene, quantity: Quantity): NamedPlace {
  const sentence = sentenceOf(scene, quantity);
  const places = scene.places.filter((place) => isSubject(place, scene));
  const before = places.filter(({ start }) => start < quantity.start).at(-1);
  const wide = [...scene.folded.slice(0, quantity.start).matchAll(WHOLE_PROVINCE)].at(-1);
  if (wide && wide.index > (before?.start ?? -1)) {
    const province = provinceOf(scene.vocabulary, before?.id ?? scene.place.id);
    if (province) return province;
  }
  const named = before ?? places.find(({ start }) => start < sentence.end);
  if (named) return { id: named.id, name: named.name };
  return scene.localPlace && THE_COMMUNE.test(scene.folded) ? scene.localPlace : scene.place;
}

/**
 * False for a province right behind one of its own places, which tells where that is ("Nậm Nèn commune (Điện Biên
 * province)"), and for where a company is at home ("a Hanoi-based company").
 */
function isSubject(place: PlaceMention, { places, folded, vocabulary }: Scene): boolean {
  if (/^ ?- ?based/.test(folded.slice(place.end))) return false;
  const previous = places[places.indexOf(place) - 1];
  if (!previous || vocabulary.places.get(place.id)?.kind !== "province") return true;
  const between = folded.slice(previous.end, place.start);
  return !/^ ?(?:commune|ward|village|town|district)?[ ,(]*(?:in |of |thuoc |cua )?(?:the )?(?:tinh )?$/.test(
    between,
  );
}

function provinceOf({ places }: Vocabulary, id: string): NamedPlace | null {
  let place = places.get(id);
  while (place && place.kind !== "province") place = places.get(place.parent ?? "");
  return place ? { id: place.id, name: place.name } : null;
}
