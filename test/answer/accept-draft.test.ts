import { describe, expect, test } from "vitest";
import { acceptDraft } from "../../src/answer/accept-draft.ts";
import { factsOfSlot, type ModelSentence } from "../../src/answer/draft.ts";
import type { Language } from "../../src/domain.ts";
import { drafted, draftedPart } from "../support/drafted.ts";
import { scene } from "../support/sample-scene.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

const given = {
  facts: new Map(scene.facts.map((fact) => [fact.id, fact])),
  passages: new Map(scene.passages.map((passage) => [passage.id, passage])),
};

type Drafted = ReturnType<typeof drafted>;

const accept = (language: Language, ...sentences: Drafted[]) =>
  acceptDraft({ answerable: true, sentences }, given, language, smallVocabulary);
const shown = (sentences: ModelSentence[]) =>
  sentences.map(({ parts }) =>
    parts
      .map((part) => {
        if ("words" in part) return part.words;
        const ids = factsOfSlot(part).map(({ id }) => id);
        return "fact" in part ? `{${ids}}` : `{${part.operation}: ${ids.join(", ")}}`;
      })
      .join(""),
  );

const SOUND: [Language, Drafted][] = [
  ["vi", drafted("Tỷ lệ hộ nghèo của Điện Biên giảm còn {poverty-2025} nhờ hỗ trợ nhà ở.")],
  ["vi", drafted("Mục tiêu về tỷ lệ hộ nghèo là {poverty-2030}.")],
  ["vi", drafted("Xã Na Sang làm được {roads-2025} và {bridges-2025}, bà con đi lại dễ hơn.")],
  ["vi", drafted("Anh Lò Văn Bình thu được {income-binh} từ chăn nuôi.")],
  ["vi", drafted("Bà con được hỗ trợ nhà ở và học nghề.", "better-houses-p01")],
  ["vi", drafted("Tỷ lệ ấy giảm từ mức cao xuống {poverty-2025}.", "new-roads-p01")],
  ["en", drafted("The poverty rate of Điện Biên fell to {poverty-2025}.")],
  ["en", drafted("Life is not easy, but the poverty rate is {poverty-2025}.")],
  ["vi", drafted("Nay xã Na Sang có {bridges-2025}.")],
  ["en", drafted("Na Sang built {bridges-2025} so that crops reach the market.", "new-roads-p02")],
  ["en", drafted("Lò Văn Bình earned {income-binh} by keeping goats.")],
  ["vi", drafted("Tỷ lệ hộ nghèo của Điện Biên phải {difference: poverty-2025, poverty-2030}.")],
  ["en", drafted("The poverty rate of Điện Biên will be {difference: poverty-2025, poverty-2030}.")],
];

test.each(SOUND)("%s: a sound sentence is accepted: %j", (language, sentence) => {
  const { sentences, faults } = accept(language, sentence);
  expect(faults).toEqual([]);
  expect(sentences).toHaveLength(1);
  expect(sentences[0]?.passages.map(({ id }) => id)).toEqual(sentence.passages);
});

const FAULTY: [string, Language, Drafted, RegExp][] = [
  ["a digit", "vi", drafted("Tỷ lệ hộ nghèo là 17,7%, tức {poverty-2025}"), /digits/],
  ["a number word", "en", drafted("About half of them fell to {poverty-2025}"), /"half" is a number word/],
  [
    "a number word in the seam of its parts",
    "en",
    {
      parts: ["The province has t", "w", "o bridges more"].map((words) => draftedPart({ words })),
      passages: ["new-roads-p01"],
    },
    /spelled one by one/,
  ],
  [
    "an unknown fact",
    "vi",
    drafted("Tỷ lệ hộ nghèo là {poverty-2026}"),
    /"poverty-2026" is no id of a given fact/,
  ],
  [
    "an unknown passage",
    "vi",
    drafted("Bà con được học nghề.", "new-roads-p99"),
    /"new-roads-p99" is no id of a given passage/,
  ],
  [
    "another place in small letters",
    "vi",
    drafted("Tỷ lệ hộ nghèo của lai châu là {poverty-2025}."),
    /name lai-chau/,
  ],
  ["a denial", "en", drafted("The poverty rate is not {poverty-2025}."), /"not" before it/],
  [
    "a denial in Vietnamese",
    "vi",
    drafted("Tỷ lệ hộ nghèo không phải là {poverty-2025}."),
    /"không" before it/,
  ],
  ["a lower bound", "vi", drafted("Tỷ lệ hộ nghèo của tỉnh vượt {poverty-2025}."), /"vượt" before it/],
  [
    "an upper bound",
    "vi",
    drafted("Tỷ lệ hộ nghèo của tỉnh thấp hơn {poverty-2025}."),
    /"thấp hơn" before it/,
  ],
  ["a far cry", "en", drafted("The poverty rate is far from {poverty-2025}."), /"far from" before it/],
  [
    "a withdrawal",
    "en",
    drafted("They say {poverty-2025} of households are poor, which is wrong."),
    /takes it back/,
  ],
  ["a share of each", "vi", drafted("Mỗi bản của xã Na Sang có {bridges-2025}."), /"mỗi" shares out/],
  [
    "a share of every year",
    "en",
    drafted("Na Sang built {roads-2025} of roads each year."),
    /"each" shares out/,
  ],
  ["a few words in Vietnamese", "en", drafted("Tỷ lệ hộ nghèo {poverty-2025}."), /not in English/],
  ["a few words in English", "vi", drafted("The poverty rate: {poverty-2025}."), /not in Vietnamese/],
  ["a few words without marks", "vi", drafted("ho ngheo la {poverty-2025}"), /not in Vietnamese/],
  ["an address", "vi", drafted("Xem thêm tại example.org nhé", "new-roads-p01"), /address/],
  ["markup", "en", drafted("<b>Life is better now</b>", "better-houses-p01"), /cannot stand/],
  [
    "another fact than the metric named",
    "vi",
    drafted("Tỷ lệ hộ nghèo ở xã Na Sang là {bridges-2025}"),
    /measures bridges-built; the words name poverty-rate/,
  ],
  [
    "a metric of the same unit named behind it",
    "en",
    drafted("It was {poverty-2025} for the near-poor rate, people in the province say"),
    /measures poverty-rate; the words name near-poor-rate/,
  ],
  [
    "a commune's figure told as the province's",
    "vi",
    drafted("Tỉnh Điện Biên làm được {roads-2025} đường mới"),
    /is about na-sang-commune; the words name dien-bien/,
  ],
  [
    "the province's figure told as a commune's",
    "en",
    drafted("In Na Sang commune the poverty rate fell to {poverty-2025}"),
    /is about dien-bien; the words name na-sang-commune/,
  ],
  [
    "one person's figure without the person",
    "vi",
    drafted("Thu nhập của người dân đạt {income-binh}"),
    /is about Lò Văn Bình/,
  ],
  [
    "a level told as a change",
    "vi",
    drafted("Tỷ lệ hộ nghèo giảm {poverty-2025} trong thời gian qua"),
    /reads as another figure/,
  ],
  [
    "a qualifier before it",
    "en",
    drafted("The poverty rate is nearly {poverty-2025} in the province"),
    /reads as another figure/,
  ],
  [
    "a rate behind it",
    "vi",
    drafted("Anh Lò Văn Bình thu được {income-binh} mỗi tháng"),
    /reads as another figure/,
  ],
  ["a scale behind it", "en", drafted("Lò Văn Bình earned {income-binh} billion in goats"), /number word/],
  ["a minus before it", "en", drafted("The poverty rate changed by -{poverty-2025} in the province"), /dash/],
  [
    "a person whom nothing given names",
    "vi",
    drafted("Theo ông Giàng A Páo, bà con được học nghề và làm nhà.", "better-houses-p01"),
    /"Páo" is named by no given fact or passage/,
  ],
  [
    "a place that nothing given names",
    "en",
    drafted("Households near Hanoi got help with housing.", "better-houses-p01"),
    /"Hanoi" is named by no given/,
  ],
  [
    "a computation over an unknown fact",
    "vi",
    drafted("Tỷ lệ hộ nghèo phải {difference: poverty-2024, poverty-2030}"),
    /"poverty-2024" is no id of a given fact/,
  ],
  [
    "a sum of what is not alike",
    "en",
    drafted("Na Sang built {sum: roads-2025, bridges-2025}"),
    /the sum of roads-2025, bridges-2025 cannot be computed/,
  ],
  [
    "a change between two things",
    "en",
    drafted("It went {growth: bridges-2025, poverty-2025} in Na Sang"),
    /cannot be computed/,
  ],
  [
    "a change from a time to itself",
    "en",
    drafted("The poverty rate went {difference: poverty-2025, poverty-2025}"),
    /cannot be computed/,
  ],
  ["a computation over nothing", "en", { ...drafted("It is {sum: x}"), passages: [] }, /cannot be computed/],
  [
    "a yearly average of one year",
    "en",
    drafted("Each year Na Sang built {yearly-average: bridges-2025}"),
    /cannot be computed/,
  ],
  [
    "a direction before a computed change",
    "vi",
    drafted("Tỷ lệ hộ nghèo của Điện Biên sẽ tăng {difference: poverty-2025, poverty-2030}"),
    /say up or down too/,
  ],
  [
    "a growth in percent of a rate",
    "vi",
    drafted("Tỷ lệ hộ nghèo của Điện Biên sẽ {growth: poverty-2025, poverty-2030}"),
    /the growth of .* cannot be computed/,
  ],
  [
    "another metric than that of the facts computed with",
    "vi",
    drafted("Tỷ lệ hộ cận nghèo của Điện Biên sẽ {difference: poverty-2025, poverty-2030}"),
    /measures poverty-rate; the words name near-poor-rate/,
  ],
  [
    "another language",
    "vi",
    drafted("The province built houses for many people.", "better-houses-p01"),
    /not in Vietnamese/,
  ],
  [
    "Vietnamese without marks",
    "vi",
    drafted("Ba con duoc ho tro nha o va hoc nghe.", "better-houses-p01"),
    /not in Vietnamese/,
  ],
  [
    "Vietnamese for an English question",
    "en",
    drafted("Bà con được hỗ trợ nhà ở và học nghề.", "better-houses-p01"),
    /not in English/,
  ],
];

describe("a sentence is a fault that holds", () => {
  test.each(FAULTY)("%s", (_, language, sentence, reason) => {
    const { faults } = accept(language, sentence);
    expect(faults.join("\n")).toMatch(reason);
  });
});

test.each([
  ["vi", "Bà con được hỗ trợ nhà ở và học nghề, đời sống khá lên.", "People learn a trade and build houses."],
  ["en", "Households got help with housing and training.", "Bà con được học nghề và làm nhà mới."],
] as const)("one sentence in another language is a fault beside others in %s", (language, right, wrong) => {
  const [first, second] = [drafted(right, "better-houses-p01"), drafted(wrong, "better-houses-p01")];
  expect(accept(language, first, first, first, second).faults).toHaveLength(1);
  expect(accept(language, first, first).faults).toEqual([]);
});

test("sentences that name no fact and no passage are left out, whatever they say", () => {
  const { sentences, faults } = accept(
    "vi",
    drafted("Cả thảy 99 xã."),
    drafted("Bà con học nghề.", "better-houses-p01"),
  );
  expect(faults).toEqual([]);
  expect(shown(sentences)).toEqual(["Bà con học nghề."]);
});

test("a figure touches no word, and no word a figure, however the model spaced them", () => {
  const sentence = drafted(
    "Tỷ lệ hộ nghèo là{poverty-2025}nhờ (theo tỉnh) làm nhà,\n\tmục tiêu là ({poverty-2030}).",
  );
  const { sentences } = accept("vi", sentence);
  expect(shown(sentences)).toEqual([
    "Tỷ lệ hộ nghèo là {poverty-2025} nhờ (theo tỉnh) làm nhà, mục tiêu là ({poverty-2030}).",
  ]);
});

test("two figures in a row are kept apart", () => {
  expect(shown(accept("vi", drafted("Xã Na Sang làm được {roads-2025}{bridges-2025}")).sentences)).toEqual([
    "Xã Na Sang làm được {roads-2025} {bridges-2025}",
  ]);
});

test("a part with words and a fact is the words, then the figure", () => {
  const parts = [draftedPart({ words: "Tỷ lệ hộ nghèo là", fact: "poverty-2025" })];
  const sentence = { parts, passages: [] };
  expect(shown(accept("vi", sentence).sentences)).toEqual(["Tỷ lệ hộ nghèo là {poverty-2025}"]);
});

test("a change is from the earlier time to the later, whatever order the model gives", () => {
  const turned = drafted("Tỷ lệ hộ nghèo của Điện Biên phải {difference: poverty-2030, poverty-2025}.");
  expect(shown(accept("vi", turned).sentences)).toEqual([
    "Tỷ lệ hộ nghèo của Điện Biên phải {difference: poverty-2025, poverty-2030}.",
  ]);
});

test("invisible letters are taken out", () => {
  const { sentences, faults } = accept("vi", drafted("Bà con\u200b học\u{e0041} nghề.", "better-houses-p01"));
  expect(faults).toEqual([]);
  expect(shown(sentences)).toEqual(["Bà con học nghề."]);
});

test("a fact outside the vocabulary may be told by a name that its own label holds", () => {
  const [roads] = scene.facts.filter(({ id }) => id === "roads-2025");
  if (!roads) throw new Error("the scene has no roads");
  const open = { ...roads, id: "open-roads", metric: "open:village-roads" };
  const facts = (label: string) => new Map([[open.id, { ...open, label: { vi: label } }]]);
  const sentences = [drafted("Xã Na Sang làm đường giao thông dài {open-roads}")];
  const faultsWith = (label: string) =>
    acceptDraft({ answerable: true, sentences }, { ...given, facts: facts(label) }, "vi", smallVocabulary)
      .faults;
  expect(faultsWith("đường giao thông trong bản")).toEqual([]);
  expect(faultsWith("kênh mương trong bản")).toHaveLength(1);
});
