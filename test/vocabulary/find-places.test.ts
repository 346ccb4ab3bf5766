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

test.each([
  ["na-sang-commune na-son-commune muong-ang-commune", "các xã Na Sang, Na Son và Mường Ảng"],
  ["na-sang-commune na-son-commune", "Na Sang and Na Son communes"],
  ["muong-ang-district tua-chua-district", "các huyện Mường Ảng, Tủa Chùa"],
  ["muong-ang-district tua-chua-district", "the districts of Mường Ảng and Tủa Chùa"],
  ["thu-lum-commune pa-u-commune mu-ca-commune", "3 xã biên giới Thu Lũm, Pa Ủ và Mù Cả"],
  ["krong-nang-district", "In Krong Nang district"],
  ["krong-nang-district", "the former Krong Nang district"],
  ["cu-m-gar-district", "in Cu M'gar district"],
  ["cu-m-gar-district", "huyện Cư M’gar"],
  ["muong-ang-commune muong-ang-district", "xã Mường Ảng, huyện Mường Ảng cũ"],
  ["muong-ang-commune", "in Muong Ang commune"],
  ["na-son-commune", "xa Keo Lom"],
  ["dien-bien", "in Dien Bien"],
  ["ea-tul-commune ea-tul-commune", "Ea Tul commune has water. In Ea Tul, at least, it lasts."],
  ["na-sang-commune", "Chủ tịch UBND xã Na Sang Lò Văn Pánh"],
  ["thu-lum-commune", "Chủ tịch UBND xã Thu Lũm Vàng Thị Dua"],
  ["", "Trưởng bản Thào A Dế"],
  ["", "Hợp tác xã Hoa Ban"],
  ["", "phát triển nông thôn Tây Bắc"],
  ["", "Báo Lai Châu"],
])("%j: the places of %j, in order", (ids, text) => {
  expect(placesIn(text).join(" ")).toBe(ids);
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
