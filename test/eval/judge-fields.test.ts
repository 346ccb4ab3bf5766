import { expect, test } from "vitest";
import type { Fact } from "../../src/domain.ts";
import type { FactRow } from "../../src/facts/facts-csv.ts";
import { sampleFact } from "../support/sample-fact.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";
import { goldRow } from "./gold-row.ts";
import { FIELDS, type Field } from "./judge-fields.ts";

const isRight = (field: Field, row: Partial<FactRow>, fact: Partial<Fact>) =>
  FIELDS[field](goldRow(row), sampleFact(fact), {
    vocabulary: smallVocabulary,
    factOf: new Map([["g-00", "f-00"]]),
  }).right;
const PROPOSED = { place: "yen-minh-district", placeLabel: "Yên Minh" };

test.each<[Field, Partial<FactRow>, Partial<Fact>]>([
  ["place", {}, {}],
  ["place", { place: "lai-chau|dien-bien" }, {}],
  ["place", { place: "new:Yên Minh district" }, PROPOSED],
  ["place", { place: "new:huyện Yên Minh" }, PROPOSED],
  ["period", { period_to: null }, { period: { from: "2025", to: null } }],
  ["period", { period_from: null, period_to: null }, { period: null }],
  ["about", { about: "bà Lò Thị Toàn" }, { about: "Lò Thị Toàn" }],
  ["about", { about: "huyện nghèo" }, { about: "poor districts" }],
  ["base", { base_from: "2020", base_to: "2020" }, { base: { from: "2020", to: "2020" } }],
  ["partOf", { part_of: "g-00" }, { partOf: "f-00" }],
  ["partOf", {}, {}],
  ["per", { per: ["year", "person"] }, { per: ["person", "year"] }],
  ["speaker", { speaker: "Đặng Anh Tuấn" }, { speaker: "Anh Tuấn" }],
])("%s %j is right as %j", (field, row, fact) => {
  expect(isRight(field, row, fact)).toBe(true);
});

test.each<[Field, Partial<FactRow>, Partial<Fact>]>([
  ["place", { place: "new:Yên Minh district" }, { place: "lai-chau", placeLabel: "Yên Minh" }],
  ["place", { place: "new:Đồng Văn district" }, PROPOSED],
  ["period", {}, { period: { from: "2021", to: "2025" } }],
  ["period", {}, { period: null }],
  ["kind", { kind: "target" }, {}],
  ["qualifier", { qualifier: "over" }, {}],
  ["about", { about: "Lò Thị Toàn" }, { about: null }],
  ["about", { about: null }, { about: "poor districts" }],
  ["base", { base_from: "2020", base_to: "2020" }, {}],
  ["partOf", { part_of: "g-00" }, { partOf: null }],
  ["partOf", { part_of: "g-missed" }, { partOf: "f-00" }],
  ["partOf", {}, { partOf: "f-00" }],
  ["of", { of: 115 }, {}],
  ["direction", { direction: "down" }, {}],
  ["per", { per: ["year"] }, {}],
  ["speaker", { speaker: "Đặng Anh Tuấn" }, { speaker: "Lò Văn Hòa" }],
])("%s %j is wrong as %j", (field, row, fact) => {
  expect(isRight(field, row, fact)).toBe(false);
});
