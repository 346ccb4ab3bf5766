import type { Fact, Language, Segment } from "../domain.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { capitalise } from "../text/capitalise.ts";
import { formatPeriod } from "../vocabulary/format-period.ts";
import { groupOf } from "../vocabulary/group-of.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { phrasesOf } from "./phrases/phrases.ts";

/** "Poverty rate in Điện Biên in 2025 (target)": what a figure measures, of whom, where, when and of which kind. */
export function nameFact(fact: Fact, language: Language, vocabulary: Vocabulary): Segment[] {
  const name = (text: string): Segment => ({ type: "name", text, fact: fact.id });
  const words = (text: string): Segment => ({ type: "words", text });
  const label = fact.label[language] ?? fact.label.en ?? fact.label.vi ?? fact.metric;
  const about = nameOfAbout(fact, language, vocabulary);
  const programme = programmeOf(fact, language, vocabulary);
  const kind = phrasesOf(language).kind[fact.kind];
  return [
    name(capitalise(label)),
    ...(about ? [words(" ("), name(about), words(")")] : []),
    ...(programme ? [words(" ("), name(programme), words(")")] : []),
    ...placesOf(fact, language, vocabulary).flatMap(({ before, place, after }) => [
      words(before),
      name(place),
      ...(after ? [words(after)] : []),
    ]),
    ...(fact.period ? [words(" "), name(formatPeriod(fact.period, language))] : []),
    ...(kind ? [words(` (${kind})`)] : []),
  ];
}

/** A village is told with its commune: few people know it by its own name. */
function placesOf(fact: Fact, language: Language, { places }: Vocabulary) {
  const phrases = phrasesOf(language);
  const own = places.get(fact.place);
  const parent = own?.kind === "village" ? places.get(own.parent ?? "") : undefined;
  const around = phrases.place(own?.kind ?? null);
  const inOwn = { before: ` ${around.before}`, place: fact.placeLabel, after: around.after };
  if (!parent) return [inOwn];
  const { before, after } = phrases.part(parent.kind);
  return [inOwn, { before: `, ${before}`, place: parent.name, after }];
}

/** Money is never told without what it is for: "central budget funding" of a programme is not all that there is. */
function programmeOf(fact: Fact, language: Language, { programmes }: Vocabulary): string | null {
  const programme = programmes.get(fact.programme ?? "");
  return programme && UNIT_ENTRIES[fact.unit].dimension === "money" ? programme.label[language] : null;
}

function nameOfAbout(fact: Fact, language: Language, { groups }: Vocabulary): string | null {
  const group = groupOf(fact.about, { groups });
  return group ? group.label[language] : fact.about;
}
