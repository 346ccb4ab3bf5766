import type { Fact, Period } from "../../src/domain.ts";
import type { FactRow } from "../../src/facts/facts-csv.ts";
import { fold } from "../../src/text/fold.ts";
import { words } from "../../src/text/words.ts";
import { findTerms } from "../../src/vocabulary/find-terms.ts";
import type { Vocabulary } from "../../src/vocabulary/vocabulary.ts";
import { isMetricRight } from "./judge-metric.ts";

/** One column of the table as the gold row has it, as the fact has it, and whether that is right. */
export interface Judged {
  gold: string;
  own: string;
  right: boolean;
}

export interface Judging {
  vocabulary: Vocabulary;
  /** The id of the fact that was matched with a gold row, by the row's id. */
  factOf: Map<string, string>;
}

/** The columns that are scored over matched figures, each with its judge. */
export const FIELDS = {
  place: ({ place }, fact, { vocabulary }) => ({
    gold: place,
    own: fact.place,
    right: place.split("|").some((name) => isPlaceRight(name.trim(), fact, vocabulary)),
  }),
  period: (row, { period }) => equal(range(row.period_from, row.period_to), ofPeriod(period)),
  kind: (row, fact) => equal(row.kind, fact.kind),
  qualifier: (row, fact) => equal(row.qualifier, fact.qualifier),
  metric: ({ metric }, fact, { vocabulary }) => ({
    gold: metric,
    own: fact.metric,
    right: isMetricRight(metric, fact, vocabulary),
  }),
  about: ({ about }, fact, { vocabulary }) => ({
    gold: about ?? "",
    own: fact.about ?? "",
    right: sameName(about, fact.about) || sameGroup(about, fact.about, vocabulary),
  }),
  base: (row, { base }) => equal(range(row.base_from, row.base_to), ofPeriod(base)),
  partOf: ({ part_of }, { partOf }, { factOf }) => ({
    gold: part_of ?? "",
    own: partOf ?? "",
    right: part_of === null ? partOf === null : partOf !== null && factOf.get(part_of) === partOf,
  }),
  of: (row, fact) => equal(String(row.of ?? ""), String(fact.of ?? "")),
  direction: (row, fact) => equal(row.direction ?? "", fact.direction ?? ""),
  per: (row, fact) => equal(row.per.toSorted().join("/"), fact.per.toSorted().join("/")),
  speaker: ({ speaker }, fact) => ({
    gold: speaker ?? "",
    own: fact.speaker ?? "",
    right: sameName(speaker, fact.speaker),
  }),
} satisfies Record<string, (row: FactRow, fact: Fact, judging: Judging) => Judged>;

export type Field = keyof typeof FIELDS;

function equal(gold: string, own: string): Judged {
  return { gold, own, right: gold === own };
}

const range = (from: string | null, to: string | null) => (from === null ? "" : `${from}/${to ?? ""}`);
const ofPeriod = (period: Period | null) => (period === null ? "" : range(period.from, period.to));

const KINDS_OF_PLACE =
  /(?<![a-z])(?:province|district|town|city|commune|ward|village|hamlet|tinh|huyen|thi tran|thi xa|thanh pho|xa|phuong|ban|thon)(?![a-z])/g;

/** `new:Yên Minh district`: a proposed place of that name. */
function isPlaceRight(name: string, fact: Fact, vocabulary: Vocabulary): boolean {
  if (!name.startsWith("new:")) return name === fact.place;
  const bare = (text: string) => fold(text.normalize("NFC")).replace(KINDS_OF_PLACE, "").trim();
  return !vocabulary.places.has(fact.place) && bare(name.slice("new:".length)) === bare(fact.placeLabel);
}

/** Both none, or the words of one among those of the other: "ông Lò Văn A" is "Lò Văn A". */
function sameName(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const [shorter = [], longer = []] = [a, b]
    .map((name) => words(name.normalize("NFC")).map(({ folded }) => folded))
    .sort((x, y) => x.length - y.length);
  return shorter.every((word) => longer.includes(word));
}

function sameGroup(a: string | null, b: string | null, vocabulary: Vocabulary): boolean {
  const groups = (name: string | null) =>
    findTerms((name ?? "").normalize("NFC"), vocabulary).flatMap(({ type, ids }) =>
      type === "group" ? ids : [],
    );
  return groups(a).some((id) => groups(b).includes(id));
}
