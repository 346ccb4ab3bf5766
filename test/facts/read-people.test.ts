import { expect, test } from "vitest";
import { extractFrom } from "../support/extract-from.ts";

type Row = [expected: string, language: "en" | "vi", text: string];

test.each<Row>([
  ["Lò Thị Mai", "vi", "Gia đình chị Lò Thị Mai ở bản Phô nuôi 40 con dê."],
  ["Lò Thị Mai; Lò Thị Mai", "vi", "Chị Lò Thị Mai nuôi 40 con dê. Mỗi năm, chị thu 80 triệu đồng."],
  ["Lò Thị Mai; Lò Thị Mai", "vi", "Chị Lò Thị Mai nuôi 40 con dê. Mỗi năm thu 80 triệu đồng."],
  ["Lò Thị Mai; none", "vi", "Chị Lò Thị Mai nuôi 40 con dê. Toàn xã có 900 con dê."],
  ["Lò Thị Mai", "vi", "“Gia đình tôi nuôi 40 con dê”, chị Lò Thị Mai nói."],
  ["Thào A Dế", "vi", "Trưởng bản Thào A Dế chia sẻ: “Nhà tôi nuôi 40 con dê”."],
  ["none", "vi", "Trưởng bản Thào A Dế chia sẻ: “Cả bản nuôi 40 con dê”."],
  ["none", "vi", "Ông Lò Văn Pánh, Chủ tịch UBND xã Na Sang, cho biết xã có 40 hộ nuôi dê."],
  ["none", "vi", "Theo ông Đặng Anh Tuấn, xã có 40 hộ nuôi dê."],
  ["none", "en", "According to Đặng Anh Tuấn, the commune has 40 goat farms."],
  ["none", "en", "The GRDP of Điện Biên is 80 trillion dong."],
  ["Lò Văn Pánh", "en", "The income of Lò Văn Pánh was 20 million dong."],
  ["Lò Văn Pánh", "vi", "Thu nhập của anh Lò Văn Pánh là 20 triệu đồng."],
  ["none", "vi", "Bà Lò Thị Mai, Chủ tịch Hội Phụ nữ, trao 40 con dê."],
  ["none", "en", "Ms. Lò Thị Mai, head of the union, handed over 40 goats."],
  ["none", "vi", "Bà con xã Na Sang nuôi 40 con dê."],
  [
    "Mai Thi Lo; Mai Thi Lo",
    "en",
    "The family of Mai Thi Lo in Na Sang raises 40 goats. This year she earned 80 million dong.",
  ],
  ["Vừ A Sinh", "en", "Vừ A Sinh from Phô village raises goats. His 40 goats are healthy."],
  [
    "Y Blon Nie; Y Blon Nie",
    "en",
    "Y Blon Nie, one of the members, sold 4 tonnes. He made a profit of 80 million dong.",
  ],
  [
    "Lò Thị Mai",
    "en",
    "Ms. Lò Thị Mai lived in a hut. With support of 60 million dong, Ms. Mai has a house.",
  ],
  ["none", "en", "Giàng A Chu, director of the centre, said the centre trained 40 workers."],
  ["Lò Thị Mai; none", "en", "Ms. Lò Thị Mai raises 40 goats. In Na Sang, 900 households raise goats."],
])("%s: the person whom the figures of %s %j are about", (expected, language, text) => {
  expect(
    extractFrom(language, [text])
      .map(({ about }) => about ?? "none")
      .join("; "),
  ).toBe(expected);
});

test.each<Row>([
  [
    "Hoa Ban Cooperative; Hoa Ban Cooperative",
    "en",
    "At the Hoa Ban Cooperative in Na Sang, 40 members grow tea. The cooperative sells 12 tonnes a year.",
  ],
  ["HTX Hoa Ban; HTX Hoa Ban", "vi", "HTX Hoa Ban có 40 thành viên. Hợp tác xã bán 12 tấn chè."],
  ["Hợp tác xã Nông nghiệp Hoa Ban", "vi", "Hợp tác xã Nông nghiệp Hoa Ban bán 12 tấn chè."],
  ["none", "en", "The Department of Health has 40 clinics."],
  ["none", "vi", "Toàn tỉnh có 40 hợp tác xã."],
  ["poor districts", "en", "In the poor districts, the poverty rate is 40%."],
  ["none; poor districts", "en", "The poverty rate is 17%, and in the poor districts 40%."],
  ["đồng bào Hà Nhì", "vi", "Ở Na Sang, 74 hộ đồng bào Hà Nhì có điện."],
])("%s: the organisation or group that the figures of %s %j are about", (expected, language, text) => {
  expect(
    extractFrom(language, [text])
      .map(({ about }) => about ?? "none")
      .join("; "),
  ).toBe(expected);
});

test.each<Row>([
  ["Lò Văn Pánh", "vi", "Ông Lò Văn Pánh, Chủ tịch UBND xã, cho biết: “Xã có 40 hộ nuôi dê”."],
  ["Lò Văn Pánh", "vi", "Theo ông Lò Văn Pánh, xã có 40 hộ nuôi dê."],
  ["Lò Văn Pánh", "vi", "“Xã có 40 hộ nuôi dê”, ông Lò Văn Pánh cho biết."],
  [
    "Lò Văn Pánh; Lò Văn Pánh",
    "vi",
    "Ông Lò Văn Pánh cho biết: “Xã có 40 hộ nuôi dê. Mỗi hộ thu 80 triệu đồng”.",
  ],
  ["Giàng Văn Quý", "vi", "Phó Chủ tịch UBND tỉnh Lai Châu Giàng Văn Quý cho biết tỉnh có 40 trường."],
  [
    "Giàng A Chu; Giàng A Chu",
    "en",
    "“We trained 40 workers,” said Giàng A Chu, the director. “This year we will train 90 workers.”",
  ],
  [
    "Giàng A Chu; Giàng A Chu",
    "en",
    "“We trained 40 workers,” said Giàng A Chu, the director. He added that 90 workers have a job.",
  ],
  ["Giàng A Chu", "en", "According to Giàng A Chu, the centre trained 40 workers."],
  ["Giàng A Chu", "en", "The centre trained 40 workers, said Giàng A Chu."],
  ["none", "en", "According to the Department of Health, there are 40 clinics."],
  ["none", "vi", "Theo Sở Y tế tỉnh Lai Châu, tỉnh có 40 trạm y tế."],
  ["Giàng A Chu; none", "en", "“We trained 40 workers,” said Giàng A Chu. The province has 900 schools."],
])("%s: who says the figures of %s %j", (expected, language, text) => {
  expect(
    extractFrom(language, [text])
      .map(({ speaker }) => speaker ?? "none")
      .join("; "),
  ).toBe(expected);
});
