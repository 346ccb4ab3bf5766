import { describe, expect, test } from "vitest";
import { draftOperation } from "../../src/answer/draft-operation.ts";
import { readQuestion } from "../../src/answer/read-question.ts";
import type { Fact } from "../../src/domain.ts";
import { roomOf, sampleArticle, sampleFact, samplePassage } from "../support/room.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

const passage = samplePassage("works-p01", {
  en: "Poverty: 30% in 2021, 20% in 2025, the target is 10%. Na Sang: 40%. Na Son: 25%. Near-poor: 8%. Investment: VND 900 million, of which central VND 300 million and residents VND 60 million. Roads: 12 km. Poor districts: 45%. It reached 6 households. Road money: VND 5 million. Tuoi: VND 20 million on probation, VND 30 to 40 million now. Sang near-poor: 6%. New rural: central VND 70 million, firms VND 50 million. Credit: VND 80 million. Sang spent VND 9 million of VND 10 million, Son spent VND 16 million.",
});
const year = (from: string) => ({ period: { from, to: from } });
const label = (en: string, vi: string) => ({ label: { en, vi } });
const poverty = { metric: "poverty-rate", ...label("poverty rate", "tỷ lệ hộ nghèo") };
const place = (id: string, placeLabel: string) => ({ place: id, placeLabel });
const five = { period: { from: "2021", to: "2025" } };
const investment = { metric: "total-investment", ...label("total investment", "tổng vốn đầu tư"), ...five };
const facts: Fact[] = [
  sampleFact("p21", passage, "30%", { ...poverty, ...year("2021") }),
  sampleFact("p25", passage, "20%", { ...poverty, ...year("2025") }),
  sampleFact("p30", passage, "10%", { ...poverty, ...year("2030"), kind: "target" }),
  sampleFact("sang", passage, "40%", { ...poverty, ...year("2025"), ...place("na-sang-commune", "Na Sang") }),
  sampleFact("son", passage, "25%", { ...poverty, ...year("2025"), ...place("na-son-commune", "Na Son") }),
  sampleFact("near", passage, "8%", {
    ...{ metric: "near-poor-rate", ...label("near-poor rate", "tỷ lệ hộ cận nghèo"), ...year("2025") },
  }),
  sampleFact("all", passage, "VND 900 million", investment),
  sampleFact("central", passage, "VND 300 million", {
    ...{ metric: "capital-central", ...label("central budget funding", "vốn ngân sách trung ương") },
    ...{ ...five, partOf: "all" },
  }),
  sampleFact("residents", passage, "VND 60 million", {
    ...{ metric: "open:residents", ...label("funding from residents", "vốn người dân đóng góp") },
    ...{ ...five, partOf: "all" },
  }),
  sampleFact("roads", passage, "12 km", {
    ...{ metric: "road-length", ...label("length of roads built", "chiều dài đường được làm") },
  }),
  sampleFact("invested", passage, "6 households", {
    ...{ metric: "open:invested", ...label("households invested in", "số hộ được đầu tư"), ...five },
  }),
  sampleFact("probation", passage, "VND 20 million", {
    ...{ metric: "open:probation", ...label("income on probation", "thu nhập thử việc"), about: "Tươi" },
  }),
  sampleFact("pay", passage, "VND 30 to 40 million", {
    ...{ metric: "open:pay", ...label("income", "thu nhập"), about: "Tươi" },
  }),
];
const roadMoney = { metric: "open:road-money", ...label("road money", "tiền làm đường"), period: null };
facts.push(
  sampleFact("road-money", passage, "VND 5 million", roadMoney),
  sampleFact("sang-near", passage, "6%", {
    ...{ metric: "near-poor-rate", ...label("near-poor rate", "tỷ lệ hộ cận nghèo"), ...year("2025") },
    ...place("na-sang-commune", "Na Sang"),
  }),
);

/** Money of a programme, of another and of none; and what was planned and spent. */
const money = [
  ...(["central", "firms"] as const).map((from) =>
    sampleFact(`rural-${from}`, passage, from === "central" ? "VND 70 million" : "VND 50 million", {
      ...(from === "central"
        ? label("grants of the ministry", "tiền của bộ")
        : label("grants of the firms", "tiền của doanh nghiệp")),
      ...{ metric: `open:rural-${from}`, programme: "ntp-new-rural", partOf: "rural", ...five },
    }),
  ),
  sampleFact("credit", passage, "VND 80 million", {
    ...{ metric: "open:credit", ...label("grants of the bank", "tiền của ngân hàng"), ...five },
  }),
  sampleFact("sang-plan", passage, "VND 10 million", {
    ...{ metric: "open:budget", ...label("budget", "kinh phí"), kind: "plan", ...year("2025") },
    ...place("na-sang-commune", "Na Sang"),
  }),
  sampleFact("sang-spent", passage, "VND 9 million", {
    ...{ metric: "open:spent", ...label("spending", "số tiền đã chi"), ...year("2025") },
    ...{ partOf: "sang-plan", ...place("na-sang-commune", "Na Sang") },
  }),
  sampleFact("son-spent", passage, "VND 16 million", {
    ...{ metric: "open:spent", ...label("spending", "số tiền đã chi"), ...year("2025") },
    ...place("na-son-commune", "Na Son"),
  }),
];
const room = roomOf({ facts, passages: [passage], articles: [sampleArticle("works")] });

/** What is done with which facts, in order; "none" where the question is one for a value. */
async function drafted(text: string, among = room): Promise<string> {
  const draft = await draftOperation(readQuestion({ text }, smallVocabulary), among);
  return draft ? `${draft.computed ?? draft.asked} ${draft.facts.map(({ id }) => id).join(" ")}` : "none";
}

describe("every operation takes its operands in the order that its words mean", () => {
  test.each([
    [
      "sum central residents",
      ["Trung ương và người dân góp cộng lại bao nhiêu vốn?", "central and residents funding together"],
    ],
    // One who is poor is not near-poor.
    [
      "sum sang sang-near",
      [
        "Na Sang: tỷ lệ hộ nghèo với hộ cận nghèo cộng lại",
        "poverty rate and near-poor rate of Na Sang together",
      ],
    ],
    [
      "share central all",
      ["What share of all is central budget funding?", "Vốn ngân sách trung ương chiếm bao nhiêu phần trăm?"],
    ],
    ["remainder near p25", ["Tỷ lệ hộ nghèo năm 2025 và hộ cận nghèo năm 2025 chênh nhau bao nhiêu?"]],
    ["ratio p21 p25", ["Tỷ lệ hộ nghèo năm 2021 gấp mấy lần năm 2025?", "ho ngheo 2021 gap may lan 2025"]],
    [
      "ratio p25 p21",
      ["Tỷ lệ hộ nghèo năm 2025 gấp mấy lần năm 2021?", "So với năm 2021, hộ nghèo năm 2025 gấp mấy lần?"],
    ],
    [
      "ratio sang son",
      [
        "Hộ nghèo Na Sang gấp mấy lần Na Son?",
        "How many times bigger is the poverty rate of Na Sang than that of Na Son?",
      ],
    ],
    ["ratio son sang", ["Hộ nghèo Na Son gấp mấy lần Na Sang?"]],
    ["ratio central residents", ["Vốn trung ương gấp mấy lần vốn người dân?"]],
    ["ratio residents central", ["Vốn người dân gấp mấy lần vốn trung ương?"]],
    [
      "difference p21 p25",
      [
        "Tỷ lệ hộ nghèo giảm bao nhiêu từ 2021 đến 2025?",
        "By how much did the poverty rate fall from 2021 to 2025?",
      ],
    ],
    [
      "yearly-average all",
      ["Trung bình mỗi năm tổng vốn đầu tư là bao nhiêu?", "total investment, on average a year"],
    ],
    [
      "compare sang son",
      ["Tỷ lệ hộ nghèo Na Sang so với Na Son", "poverty rate of Na Sang compared with Na Son"],
    ],
    ["compare sang p25", ["Is the poverty rate higher in Na Sang than in the whole province?"]],
    ["rank sang son", ["Xã nào có tỷ lệ hộ nghèo cao nhất?", "Which commune has the highest poverty rate?"]],
    ["rank son sang", ["Xã nào có tỷ lệ hộ nghèo thấp nhất?"]],
    ["rank central residents", ["total investment: which source paid the most?"]],
    ["rank residents central", ["Tổng vốn đầu tư: nguồn nào ít nhất?"]],
    ["trend p21 p25 p30", ["Tỷ lệ hộ nghèo qua các năm", "How has the poverty rate changed over the years?"]],
    [
      "difference p21 p25",
      [
        "Tỷ lệ hộ nghèo giảm bao nhiêu so với năm 2021?",
        "Ty le ho ngheo giam bao nhieu diem tu 2021 den nay",
        "How many points has the poverty rate come down since 2021?",
      ],
    ],
    ["compare p21 p25", ["Poverty rate in 2021 and 2025", "tỷ lệ hộ nghèo năm 2021, 2025 và năm 2022"]],
    ["compare sang son", ["Tỷ lệ hộ nghèo Na Sang và Na Son?", "poverty rate of Na Sang and Na Son"]],
    [
      "per-unit all invested",
      [
        "Tổng vốn đầu tư bình quân mỗi hộ được đầu tư là bao nhiêu?",
        "tong von dau tu tinh ra moi ho duoc dau tu bao nhieu",
        "total investment per household invested in",
      ],
    ],
    [
      "compare probation pay",
      [
        "Thu nhập thử việc của anh Tươi chênh bao nhiêu so với bây giờ?",
        "How far apart are Tươi's income on probation and now, what is the difference between them?",
      ],
    ],
    ["compare p25 p30", ["Tỷ lệ hộ nghèo so với mục tiêu", "How far is the poverty rate from its target?"]],
  ])("%s", async (expected, texts) => {
    for (const text of texts) expect([text, await drafted(text)]).toEqual([text, expected]);
  });
});

test("a series is told where a question takes it to have gone the other way", async () => {
  expect(await drafted("Why did the poverty rate go up from 2021 to 2025?")).toMatch(/^trend p21 p25/);
  expect(await drafted("Why did the poverty rate fall from 2021 to 2025?")).toBe("none");
});

test("of the times that are listed those that are not known are said to be missing", async () => {
  const draft = await draftOperation(
    readQuestion({ text: "hộ nghèo năm 2022 và 2025" }, smallVocabulary),
    room,
  );
  expect(draft).toMatchObject({ facts: [{ id: "p25" }], isComplete: false });
});

describe("what does not go together is not computed", () => {
  test.each([
    ["units", "Tổng vốn đầu tư và tỷ lệ hộ nghèo cộng lại bao nhiêu?"],
    ["lengths and money", "roads and total investment together"],
    ["rates of two times", "poverty rate of 2021 and of 2025 added up"],
    ["rates of two places", "Hộ nghèo Na Son và hộ cận nghèo cộng lại bao nhiêu?"],
    ["a whole and its part", "total investment and central budget together"],
    ["a year that is not known", "Tỷ lệ hộ nghèo giảm bao nhiêu từ 2019 đến 2025?"],
    ["a place that is not known", "Tỷ lệ hộ nghèo Na Sang gấp mấy lần Mường Ảng?"],
    [
      "a sum of five years and one of no time",
      "How many times as much as the road money is total investment?",
    ],
    ["what is not its part", "What share of all isn't central budget funding?"],
    ["a rate for each household", "poverty rate per household invested in"],
    ["a total without years", "Trung bình mỗi năm làm bao nhiêu km đường?"],
  ])("%s", async (_what, text) => expect(await drafted(text)).toBe("none"));
});

describe("money of a programme", () => {
  const among = roomOf({ facts: money, passages: [passage], articles: [sampleArticle("works")] });
  test.each([
    [
      "sum rural-central rural-firms",
      "new rural development: grants of the ministry and of the firms together",
    ],
    ["sum rural-central rural-firms", "What did the ministry and the firms contribute in grants, in total?"],
    // Where nothing says which programme is meant other money of theirs could be.
    ["none", "What are the grants of the ministry plus those of the firms?"],
    // It is held against no other money.
    ["none", "Compare grants of the firms with grants of the bank"],
    ["compare rural-central rural-firms", "Compare grants of the ministry with grants of the firms"],
  ])("%s: %j", async (expected, text) => expect(await drafted(text, among)).toBe(expected));
});

describe("what was spent", () => {
  const among = roomOf({ facts: money, passages: [passage], articles: [sampleArticle("works")] });
  test.each([
    ["remainder sang-spent sang-plan", "Na Sang: how much of the budget is left unspent?"],
    ["compare sang-spent son-spent", "Is the spending of Na Sang more than that of Na Son?"],
  ])("%s: %j", async (expected, text) => expect(await drafted(text, among)).toBe(expected));
});
