import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkText } from "../../src/check/check-text.ts";
import type { Fact, Quote } from "../../src/domain.ts";
import { shippedRoom } from "../support/shipped-room.ts";

let shipped: Awaited<ReturnType<typeof shippedRoom>>;
beforeAll(async () => {
  shipped = await shippedRoom();
}, 120_000);
afterAll(() => shipped.close());

const verdicts = async (text: string) =>
  (await checkText({ text }, shipped.room)).claims.map(({ judgement }) =>
    judgement.verdict === "contradicted"
      ? `contradicted ${judgement.respect ?? "figure"}`
      : judgement.verdict,
  );

describe.each<[verdicts: string, ...texts: string[]]>([
  [
    "supported",
    "Điện Biên mobilised VND 13.16 trillion for new rural development in 2021-2025.",
    "Trên 9.000 lao động được đào tạo nghề mỗi năm ở Điện Biên.",
    "The poverty rate of Điện Biên fell to 17.66% in 2025.",
    "Tỷ lệ hộ nghèo của Điện Biên giảm còn 17,66% năm 2025.",
    "More than one in six households in Điện Biên was poor in 2025: a poverty rate above that.",
  ],
  [
    "contradicted figure",
    "In 2025 the poverty rate of Điện Biên was 17.78%.",
    "The poverty rate in Điện Biên was 4.53% in 2021-2024.",
  ],
  [
    "contradicted place",
    "The poverty rate in Laos is 17.66%.",
    "Tỷ lệ hộ nghèo ở Lào năm 2025 là 17,66%.",
    "The poverty rate of Sơn La was 17.66% in 2025.",
    "The poverty rate in Bangkok was 17.66% in 2025.",
    "Tỷ lệ hộ nghèo của tỉnh Điện Biên là 44,63%.",
  ],
  [
    "contradicted move",
    "The poverty rate of Điện Biên rose to 17.66% in 2025.",
    "Tỷ lệ hộ nghèo của Điện Biên năm 2025 tăng lên 17,66%.",
    "Ty le ho ngheo cua Dien Bien nam 2025 tang len 17,66%.",
  ],
  [
    "contradicted kind",
    "Điện Biên's GRDP per head reached VND 115 million.",
    "Forest coverage in Điện Biên did reach 45.5% in 2025, final figures show.",
    "Na Sang commune plans to disburse VND 3,570.47 million.",
    "Dien Bien da co 60% so xa dat chuan nong thon moi.",
  ],
  [
    "contradicted about",
    "The poverty rate among women in Điện Biên was 17.66% in 2025.",
    "Tỷ lệ hộ nghèo của người Mông ở Điện Biên năm 2025 là 17,66%.",
  ],
  [
    "contradicted period",
    "In 2023 the poverty rate of Điện Biên was 17.66%.",
    "So với năm 2024, GRDP đầu người của Điện Biên năm 2025 dự kiến cao hơn trên 62%.",
  ],
  [
    "contradicted metric",
    "Tỷ lệ hộ cận nghèo của Điện Biên năm 2025 là 17,66%.",
    "The near-poor rate of Điện Biên was 21.29% in 2024.",
    "Tỷ lệ tái nghèo của Điện Biên năm 2025 là 17,66%.",
    "Người dân bỏ vào chương trình nông thôn mới 614,5 tỷ đồng giai đoạn 2021-2025.",
    "Na Sang repaired five concrete bridges.",
    "98% bác sĩ ở Điện Biên có bằng thạc sĩ.",
  ],
  [
    "contradicted points",
    "GRDP per capita in Điện Biên is expected to be up by over 62 percentage points in 2025 compared with 2020.",
  ],
  ["contradicted level", "Điện Biên's social investment came to 72% in the 2020-2025 term."],
  ["contradicted change", "Health insurance coverage in Điện Biên has grown by 98%."],
  ["unsupported", "The poverty rate of Điện Biên was not 17.66% in 2025."],
  // Each month for each year, pupils for schools, the end of a year for its middle.
  [
    "contradicted figure",
    "Điện Biên tạo hơn 9.000 việc làm mới mỗi tháng.",
    "Điện Biên receives more than USD 3 million of non-governmental aid every month.",
  ],
  [
    "contradicted metric",
    "Over 80% of pupils in Điện Biên meet national standards.",
    "Hơn 80% học sinh ở Điện Biên đạt chuẩn quốc gia.",
  ],
  [
    "contradicted period",
    "Đến cuối năm 2025, dư nợ của Ngân hàng Chính sách xã hội tại Điện Biên đạt hơn 5.299 tỷ đồng.",
    "At the end of 2025, the Social Policy Bank's outstanding loans in Điện Biên were over VND 5,299 billion.",
  ],
  // Inputs, then the result.
  [
    "supported supported computed",
    "Na Sang built 5 concrete bridges and repaired 5 suspension bridges in 2021-2025, 10 bridges in all.",
  ],
  ["supported supported unsupported", "Pu Nhi commune keeps 16 of 19 new rural criteria, so 4 are missing."],
  ["supported computed", "75,8% số hộ ở Điện Biên là gia đình văn hóa, còn 24,2% thì chưa."],
  [
    "computed supported",
    "About 57% of the VND 13.16 trillion raised for new rural development in Điện Biên in 2021-2025 was credit.",
  ],
  [
    "supported computed",
    "Tourism earned Điện Biên VND 9.4 trillion in 2021-2025, an average of 1.88 trillion a year.",
  ],
  [
    "supported supported computed",
    "Điện Biên's poverty rate fell from 34.9% in 2021 to 17.66% in 2025, or by 17.24 percentage points.",
  ],
  [
    "supported supported unsupported",
    "Điện Biên's poverty rate fell from 34.9% in 2021 to 17.66% in 2025, or by 49.4 percentage points.",
  ],
  [
    "supported supported unsupported",
    "Điện Biên's poverty rate fell from 34.9% in 2021 to 17.66% in 2025, that is by 17.24 percentage points a year.",
  ],
  [
    "computed supported supported",
    "So với năm 2021, tỷ lệ hộ nghèo Điện Biên cuối năm 2024 giảm 13,61%, từ 34,9% còn 21,29%.",
  ],
  ["unsupported", "Điện Biên's poverty rate fell by 17.24% between 2021 and 2025."],
  [
    "supported supported unsupported",
    "Sóng 3G/4G phủ 94,2%, còn người dùng internet 72%, chênh nhau 22,2%.",
    "In Điện Biên mobile coverage is 94.2% and internet usage 72%, a gap of 22.2%.",
  ],
  // The metric in words that mean the same.
  [
    "supported",
    "More than 5.5 million people came to visit Điện Biên in 2021-2025.",
    "It is estimated that Điện Biên's countryside had an income of some VND 19.5 million per head in 2024.",
    "Rural people in Điện Biên were estimated to earn VND 19.52 million each in 2024.",
    "Bank lending made up 7.55 trillion dong of Điện Biên's new rural development money in 2021-2025.",
    "Cả tỉnh Điện Biên xóa được hơn 22.300 nhà tạm, nhà dột nát.",
    "The economy of Điện Biên expanded 8.76% a year on average over 2020-2025.",
  ],
  // What is easily taken for another thing, in words for that one.
  [
    "contradicted figure",
    "Residents of Điện Biên put 614.5 billion dong into building new countryside in 2021-2025.",
    "Health insurance covers 94.2% of the people of Điện Biên.",
  ],
  ["supported computed", "Of the 115 communes of Điện Biên, 19 have not yet met the labour criterion."],
  ["computed", "Điện Biên còn 19/115 xã chưa đạt tiêu chí lao động."],
  ["contradicted figure", "Điện Biên còn 29/115 xã chưa đạt tiêu chí lao động."],
  ["computed", "Điện Biên went 13.25% beyond its poverty reduction target for 2021-2024."],
  ["contradicted figure", "By 2030 Điện Biên aims to create 8,000 - 9,700 new jobs a year."],
])("%s", (expected, ...texts) => {
  test.each(texts)("%s", async (text) => {
    expect((await verdicts(text)).join(" ")).toBe(expected);
  });
});

test.each(["en", "vi"] as const)(
  "every sentence of the shipped articles that the table quotes passes (%s)",
  async (language) => {
    const facts = await shipped.room.facts.find({});
    const quotes = facts.flatMap(({ quotes }) => quotes).filter((quote) => quote.language === language);
    const texts = [...new Set(quotes.map(({ text }) => text))];
    const stopped = [];
    for (const text of texts) {
      const { ok } = await checkText({ text, language }, shipped.room);
      if (!ok) stopped.push(text);
    }
    expect(texts.length).toBeGreaterThan(80);
    expect(stopped).toEqual([]);
  },
);

/** A bound with another number can be true as well: "over 6,000" of 6,600. */
const isSharp = ({ qualifier, value }: Fact) => qualifier === "exact" && value !== null;

function withOtherDigit({ text, start, end }: Quote, nth: number, by: number): { text: string; at: number } {
  const places = [...text.slice(start, end).matchAll(/\d/g)].map(({ index }) => start + index);
  const at = places[nth % Math.max(1, places.length)] ?? start;
  const digit = (Number(text[at]) + by) % 10;
  return { text: `${text.slice(0, at)}${digit}${text.slice(at + 1)}`, at };
}

/** Printed as 83.4%, where 96 of 115 beside it are 83.48%: with one digit changed it is what they give. */
const CUT_SHORT = "rl-08";

test("no figure of a quote with one digit changed is confirmed", async () => {
  const facts = (await shipped.room.facts.find({})).filter((fact) => isSharp(fact) && fact.id !== CUT_SHORT);
  const quotes = facts
    .flatMap(({ quotes }) => quotes)
    .filter(({ text, start, end }) => /\d/.test(text.slice(start, end)));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...quotes),
      fc.nat(20),
      fc.integer({ min: 1, max: 9 }),
      async (quote, nth, by) => {
        const { text, at } = withOtherDigit(quote, nth, by);
        const { claims } = await checkText({ text, language: quote.language }, shipped.room);
        const confirmed = claims.filter(
          ({ claim: { quantity }, judgement: { verdict } }) =>
            quantity.start <= at && at < quantity.end && (verdict === "supported" || verdict === "computed"),
        );
        expect(confirmed.map(({ claim }) => claim.quantity.text)).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);

describe.each<[kind: string, text: string, verdicts: string[]]>([
  ["a fraction in two numbers", "One household in three in Điện Biên was poor in 2021.", ["supported"]],
  ["a wrong fraction in two numbers", "One household in two in Điện Biên was poor in 2021.", ["unsupported"]],
  [
    "a unit printed once",
    "Ở Nậm Nèn, vốn đầu tư phát triển 2021-2025 nhiều hơn vốn sự nghiệp 6,183 tỷ đồng (21,161 so với 14,978 tỷ).",
    ["computed", "supported", "supported"],
  ],
  [
    "the place that another one is compared with",
    "Nam Nen commune's poverty rate of 44.63% is 26.97 points above the province's 17.66%.",
    ["supported", "computed", "supported"],
  ],
  [
    "the result that a target is compared with",
    "Mục tiêu tăng trưởng 10-11%/năm đến 2030 cao hơn mức 8,76%/năm của nhiệm kỳ trước.",
    ["supported", "supported"],
  ],
  [
    "a range that follows end by end",
    "Anh Quàng Văn Tươi thử việc lĩnh 20 triệu đồng/tháng, nay 30-40 triệu đồng/tháng, tức hơn từ 10 đến 20 triệu.",
    ["supported", "supported", "computed"],
  ],
  [
    "a monthly amount",
    "Rural people were estimated to earn 19.52 million dong a head in 2024, i.e. roughly 1.63 million a month.",
    ["supported", "computed"],
  ],
  [
    "points told as a relative change",
    "In relative terms, Điện Biên's poverty rate at the end of 2025 was 17.24 percent lower than in 2021.",
    ["unsupported"],
  ],
  [
    "another thing beside a figure that is right",
    "The poverty rate fell from 34.9% in 2021, while illiteracy came down to 17.66% in 2025.",
    ["supported", "contradicted metric"],
  ],
])("%s", (_, text, expected) => {
  test(text, async () => {
    expect(await verdicts(text)).toEqual(expected);
  });
});

test.each([
  [
    "Xã Pu Nhi ước giải ngân 17,082 tỷ trên 20,586 tỷ đồng tính đến 31/12/2025, còn lại 4,504 tỷ đồng.",
    "20,586 tỷ đồng − 17,082 tỷ đồng = 3,504 tỷ đồng",
  ],
  [
    "Nam Nen commune's poverty rate of 44.63% is 27.97 points above the province's 17.66%.",
    "44.63% − 17.66% = 26.97 percentage points",
  ],
])("a wrong sum or difference is told with what the figures give: %s", async (text, formula) => {
  const { claims } = await checkText({ text }, shipped.room);
  expect(claims.filter(({ why }) => why.includes(formula))).toHaveLength(1);
});
