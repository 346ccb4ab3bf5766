import { expect, test } from "vitest";
import { extractFrom } from "../support/extract-from.ts";

/** `expected` has the places of the figures in order; "|" begins a paragraph. */
function expectPlaces(expected: string, language: "en" | "vi", text: string) {
  const facts = extractFrom(language, text.split(" | "));
  expect(facts.map(({ place }) => place).join(" ")).toBe(expected);
}

test.each([
  ["kep-village", "en", "In Kép village, Na Sang commune, 12 households raise goats."],
  ["kep-village", "en", "In Kép village (Na Sang commune, Điện Biên province), 12 households raise goats."],
  ["kep-village", "en", "In Kép village of Na Sang commune, 12 households raise goats."],
  ["kep-village", "vi", "Tại bản Kép, xã Na Sang, 12 hộ nuôi dê."],
  ["kep-village", "vi", "Tại bản Kép (xã Na Sang, tỉnh Điện Biên), 12 hộ nuôi dê."],
  ["kep-village", "vi", "Tại bản Kép thuộc xã Na Sang, 12 hộ nuôi dê."],
  ["na-sang-commune", "vi", "Xã Na Sang, huyện Mường Ảng cũ, có 12 hộ nuôi dê."],
  ["muong-ang-commune", "vi", "Xã Mường Ảng, huyện Mường Ảng (cũ), có 12 hộ nuôi dê."],
  ["na-sang-commune", "en", "Na Sang, one of the poorest communes in Điện Biên, has 12 goat farms."],
  ["na-sang-commune", "vi", "Na Sang, một trong những xã nghèo nhất tỉnh Điện Biên, có 12 trang trại dê."],
])(
  "a figure is of %s, the nearest place, where a wider one tells where that lies: %s %j",
  (place, language, text) => {
    expectPlaces(place, language as "en" | "vi", text);
  },
);

test.each([
  ["na-sang-commune na-son-commune", "vi", "Các xã Na Sang và Na Son lần lượt có 120 ha và 95 ha chè."],
  [
    "na-sang-commune na-son-commune",
    "en",
    "Na Sang and Na Son have 120 hectares and 95 hectares of tea, respectively.",
  ],
  [
    "na-sang-commune na-son-commune",
    "en",
    "Some 120 hectares and 95 hectares of tea are in Na Sang and Na Son, respectively.",
  ],
  [
    "dien-bien na-sang-commune na-son-commune muong-ang-commune",
    "vi",
    "Toàn tỉnh có 900 ha chè, trong đó các xã Na Sang, Na Son và Mường Ảng lần lượt có 120 ha, 95 ha và 80 ha.",
  ],
])("figures are of %s in the order of a list: %s %j", (places, language, text) => {
  expectPlaces(places, language as "en" | "vi", text);
});

test.each([
  [
    "krong-nang-district cu-m-gar-district",
    "en",
    "Of the total, 120 hectares are in Krong Nang district and 95 hectares in the former Cu M'gar district.",
  ],
  ["na-sang-commune na-sang-commune", "en", "Workers built five bridges and three roads in Na Sang."],
  [
    "na-sang-commune na-son-commune",
    "vi",
    "Nhà nước hỗ trợ 5 tỷ đồng cho xã Na Sang và 3 tỷ đồng cho xã Na Son.",
  ],
  ["na-sang-commune na-son-commune", "vi", "Có 120 ha (xã Na Sang) và 95 ha (xã Na Son) chè."],
  [
    "dien-bien na-sang-commune",
    "vi",
    "Mức chi bình quân là 700.000 đồng, cao nhất ở xã Na Sang với 1,1 triệu đồng.",
  ],
  [
    "dien-bien na-sang-commune",
    "en",
    "The average payment was 700,000 dong, while in Na Sang it was 1.1 million dong.",
  ],
  ["na-sang-commune na-sang-commune", "en", "Na Sang has 12 of the 40 goat farms; it sold 300 goats."],
])("figures are of %s, where a place stands behind its figure: %s %j", (places, language, text) => {
  const facts = extractFrom(language as "en" | "vi", [text]);
  expect(
    facts
      .map(({ place }) => place)
      .slice(0, places.split(" ").length)
      .join(" "),
  ).toBe(places);
});

test.each([
  [
    "lai-chau viet-nam lai-chau",
    "vi",
    "Lai Châu có tỷ lệ bao phủ 96%, trong khi bình quân Việt Nam là 95%. Có 300 người được hỗ trợ.",
  ],
  [
    "lai-chau lai-chau",
    "en",
    "In Lai Châu, coverage is 96%, higher than in Đà Nẵng. Some 300 people were helped.",
  ],
  ["lai-chau viet-nam", "en", "In Lai Châu, coverage is 96%, higher than the national average of 95%."],
  [
    "lai-chau lai-chau",
    "en",
    "In Lai Châu, coverage is lower than the national average by 2.3 percentage points. Some 300 people were helped.",
  ],
  ["na-sang-commune dien-bien", "vi", "Xã Na Sang có 12 hộ nuôi dê. Toàn tỉnh có 900 hộ nuôi dê."],
  [
    "na-sang-commune dien-bien",
    "en",
    "In Na Sang, 12 households raise goats. In the whole province, 900 households do.",
  ],
  [
    "dien-bien na-sang-commune dien-bien",
    "vi",
    "Toàn tỉnh có 900 ha chè, riêng xã Na Sang có 120 ha. Giá chè là 70.000 đồng.",
  ],
  [
    "na-sang-commune na-sang-commune",
    "en",
    "In Na Sang commune, one of the communes of the province, 12 households raise goats. They sold 300 goats.",
  ],
  [
    "kep-village na-sang-commune",
    "en",
    "In Kép village, Na Sang commune, 12 households raise goats. The commune’s poverty rate is 30%.",
  ],
  ["na-sang-commune", "en", "Na Sang built a school. | The commune’s poverty rate is 30%."],
  [
    "na-sang-commune na-sang-commune",
    "en",
    "Na Sang built a school. | As a result, 92% of pupils attend it. The commune’s poverty rate is 30%.",
  ],
  [
    "na-sang-commune dien-bien",
    "vi",
    "# Đổi thay ở Na Sang | Hiện có 12 hộ nuôi dê. | # Kết quả chung | Hiện có 900 hộ nuôi dê.",
  ],
])("figures are of %s, where the sentence says no place or another: %s %j", (places, language, text) => {
  expectPlaces(places, language as "en" | "vi", text);
});

test.each([
  ["dien-bien", "vi", "Trưởng bản Thào A Dế nuôi 40 con dê."],
  ["dien-bien", "vi", "Hợp tác xã Hoa Ban nuôi 40 con dê."],
  ["na-sang-commune", "vi", "Chủ tịch UBND xã Na Sang Lò Văn Pánh nuôi 40 con dê."],
  ["na-sang-commune", "en", "In Na Sang a Đà Nẵng-based company bought 40 goats."],
  ["na-sang-commune", "en", "In Na Sang people heard of a company from Đà Nẵng. They bought 40 goats."],
  ["na-sang-commune", "vi", "Ở Na Sang, người dân biết đến một công ty ở Đà Nẵng. Bà con mua 40 con dê."],
  ["dien-bien", "vi", "Báo Đà Nẵng tặng 40 con dê."],
])("%s is the place where a name is a person's or an organisation's: %s %j", (place, language, text) => {
  expectPlaces(place, language as "en" | "vi", text);
});

test("an article of one commune keeps the commune, and the province's figures stay the province's", () => {
  const facts = extractFrom(
    "en",
    ["Some 12 households raise goats.", "The whole province has 900 of them."],
    "Goats of Na Sang",
  );
  expect(facts.map(({ place }) => place)).toEqual(["na-sang-commune", "dien-bien"]);
});

test.each([
  ["na-sang-commune dien-bien", "vi", "Na Sang có 12 hộ nuôi dê. | Hơn 90% đường trục xã được cứng hóa."],
  ["na-sang-commune dien-bien", "vi", "Na Sang có 12 hộ nuôi dê. | Đến nay 97 xã đạt chuẩn."],
  ["na-sang-commune na-sang-commune", "vi", "Na Sang có 12 hộ nuôi dê. | Đến nay xã đạt 16 tiêu chí."],
])("%s: only a commune that is meant alone is the one named before: %s %j", (places, language, text) =>
  expectPlaces(places, language as "en" | "vi", text),
);
