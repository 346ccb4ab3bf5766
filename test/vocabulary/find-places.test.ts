import { expect, test } from "vitest";
import { findPlaces } from "../../src/vocabulary/find-places.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

const placesIn = (text: string) => findPlaces(text, smallVocabulary).map(({ id }) => id);

test.each([
  ["na-sang-commune", "Na Sang commune built five bridges."],
  ["na-sang-commune", "xã Na Sang"],
  ["na-sang-commune", "o na sang co bao nhieu cau"],
  ["na-son-commune", "in Na Son"],
  ["dien-bien", "tỉnh Điện Biên"],
  ["dien-bien", "dien bien 2025"],
  ["lai-chau", "ở Lai Châu"],
  ["muong-ang-commune", "Mường Ảng"],
  ["muong-ang-commune", "xã Mường Ảng"],
  ["muong-ang-district", "huyện Mường Ảng"],
  ["muong-ang-district", "Mường Ảng district"],
  ["pho-village", "bản Phô"],
  ["dien-bien", "nông thôn Điện Biên"],
  ["dien-bien", "tỷ lệ hộ nghèo điện biên"],
  ["da-nang", "thành phố Đà Nẵng"],
  ["thanh-chan-commune", "Thanh Chăn commune"],
  ["thanh-chan-commune", "ở xã Thanh Chăn được đầu tư"],
])("%s is named in %j", (id, text) => {
  expect(placesIn(text)).toEqual([id]);
});

test.each([
  "The commune built a road.",
  "Each village has a school.",
  "xã đạt chuẩn",
  "pho xa dong vui",
  "Cuộc sống hòa bình.",
  "Lai Châu University",
  "Mặt trận Tổ quốc Việt Nam",
])("no place is named in %j", (text) => {
  expect(placesIn(text)).toEqual([]);
});

test("a former name finds the place of today and is kept", () => {
  expect(findPlaces("xã Keo Lôm", smallVocabulary)).toMatchObject([
    { id: "na-son-commune", former: "Keo Lôm" },
  ]);
});

test("an unknown place is proposed, not known", () => {
  expect(findPlaces("Thanh Chăn commune", smallVocabulary)).toMatchObject([
    { known: false, name: "Thanh Chăn" },
  ]);
});
