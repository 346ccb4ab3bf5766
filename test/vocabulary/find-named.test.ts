import { describe, expect, test } from "vitest";
import { findNamed } from "../../src/vocabulary/find-named.ts";
import { nearestNames } from "../../src/vocabulary/nearest-names.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

describe("a name means every entry that has it", () => {
  test.each<[string[], "metric" | "place" | "programme", string[]]>([
    [
      ["poverty-rate"],
      "metric",
      ["tỷ lệ hộ nghèo", "Ty le ho ngheo", "poverty rate", "rate of the poor households"],
    ],
    [["near-poor-rate"], "metric", ["tỷ lệ hộ cận nghèo", "ho can ngheo", "near-poor households"]],
    [["ntp-new-rural"], "programme", ["nông thôn mới", "nong thon moi", "new rural development"]],
    [["na-sang-commune"], "place", ["Na Sang", "na sang", "xã Na Sang", "xa na sang", "Na Sang commune"]],
    [["na-son-commune"], "place", ["Na Son", "Keo Lôm", "xã Keo Lôm", "keo lom commune"]],
    [["dien-bien"], "place", ["Điện Biên", "dien bien", "tỉnh Điện Biên", "Dien Bien province"]],
    [["muong-ang-commune", "muong-ang-district"], "place", ["Mường Ảng", "muong ang"]],
    [["muong-ang-commune"], "place", ["xã Mường Ảng", "Muong Ang commune"]],
    [["muong-ang-district"], "place", ["huyện Mường Ảng", "Muong Ang district"]],
    [["da-nang"], "place", ["Đà Nẵng", "thành phố Đà Nẵng", "Da Nang city"]],
  ])("%j", (ids, type, names) => {
    for (const name of names)
      for (const form of [name, name.normalize("NFD"), ` ${name} `])
        expect(findNamed(form, type, smallVocabulary).toSorted(), form).toEqual(ids);
  });
});

test.each<["metric" | "place", string]>([
  ["metric", "poverty rate of the moon"],
  ["metric", "Na Sang"],
  ["place", "phường Na Sang"],
  ["place", "xã"],
  ["place", "xã Na Sang và xã Na Son"],
  ["place", ""],
])("as a %s, %j means nothing", (type, name) => {
  expect(findNamed(name, type, smallVocabulary)).toEqual([]);
});

const NAMES = ["poverty rate", "tỷ lệ hộ nghèo", "tỷ lệ hộ cận nghèo", "coffee area", "Nậm Nèn", "Na Sang"];
test.each([
  ["povrty rate", "poverty rate"],
  ["ty le ho nghoe", "tỷ lệ hộ nghèo"],
  ["Nam Nem", "Nậm Nèn"],
  ["NA SAN", "Na Sang"],
])("the name nearest to %j is %j", (name, nearest) => {
  expect(nearestNames(name, NAMES)[0]).toBe(nearest);
});

test("at most three names are near, and none that has nothing in common", () => {
  expect(nearestNames("ty le ho", ["ty le a", "ty le b", "ty le c", "ty le d"])).toHaveLength(3);
  expect(nearestNames("xyz", NAMES)).toEqual([]);
});
