import { describe, expect, test } from "vitest";
import { composeReply } from "../../src/answer/compose-reply.ts";
import type { OperationDraft } from "../../src/answer/draft.ts";
import { checkReply } from "../../src/check/check-reply.ts";
import type { Fact, Language, Reply } from "../../src/domain.ts";
import { sampleArticle, sampleFact, samplePassage } from "../support/room.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

const passage = samplePassage("works-p01", {
  en: "The poverty rate was 30% in 2021 and 20% in 2025. Investment: VND 900 million, central VND 300 million. 16/19 criteria.",
  vi: "Tỷ lệ hộ nghèo là 30% năm 2021 và 20% năm 2025. Đầu tư: 900 triệu đồng, trung ương 300 triệu đồng. 16/19 tiêu chí.",
});
const year = (from: string) => ({ period: { from, to: from } });
const poverty = { metric: "poverty-rate", label: { en: "poverty rate", vi: "tỷ lệ hộ nghèo" } };
const p21 = sampleFact("p21", passage, "30%", { ...poverty, ...year("2021") });
const p25 = sampleFact("p25", passage, "20%", { ...poverty, ...year("2025") });
const five = { period: { from: "2021", to: "2025" } };
const all = sampleFact(
  "all",
  passage,
  { en: "VND 900 million", vi: "900 triệu đồng" },
  {
    ...{ metric: "total-investment", label: { en: "total investment", vi: "tổng vốn đầu tư" }, ...five },
  },
);
const central = sampleFact(
  "central",
  passage,
  { en: "VND 300 million", vi: "300 triệu đồng" },
  {
    ...{ metric: "capital-central", label: { en: "central budget funding", vi: "vốn ngân sách trung ương" } },
    ...{ ...five, partOf: "all" },
  },
);
const passages = new Map([[passage.id, passage]]);

const sources = {
  vocabulary: smallVocabulary,
  articles: new Map([["works", sampleArticle("works")]]),
  passages,
};

function reply(computed: OperationDraft["computed"], facts: Fact[], language: Language): Reply {
  const draft: OperationDraft = {
    ...{ type: "operation", asked: computed ?? "trend", facts, computed },
    ...{ inputs: computed ? "input" : "answer", premise: null, isComplete: true },
  };
  return composeReply([{ draft, place: null }], language, sources);
}
const grounds = (...facts: Fact[]) => ({
  facts: new Map(facts.map((fact) => [fact.id, fact])),
  ...{ passages, vocabulary: smallVocabulary },
});
const headline = ({ text }: Reply) => text.split("\n")[0];

describe("the headline says what was computed, of what, in the marks of the language", () => {
  test.each<[OperationDraft["computed"], Fact[], string, string]>([
    [
      "difference",
      [p21, p25],
      "Poverty rate in Điện Biên in 2025: down 10 percentage points compared with 2021 [1]",
      "Tỷ lệ hộ nghèo ở tỉnh Điện Biên năm 2025: giảm 10 điểm phần trăm so với năm 2021 [1]",
    ],
    ["sum", [central, all], "Together: VND 1,200 million [1]", "Cộng lại: 1.200 triệu đồng [1]"],
    ["remainder", [central, all], "Difference: VND 600 million [1]", "Chênh lệch: 600 triệu đồng [1]"],
    [
      "yearly-average",
      [all],
      "On average each year: VND 180 million per year [1]",
      "Bình quân mỗi năm: 180 triệu đồng/năm [1]",
    ],
  ])("%s", (computed, facts, en, vi) => {
    expect(headline(reply(computed, facts, "en"))).toBe(en);
    expect(headline(reply(computed, facts, "vi"))).toBe(vi);
  });
});

describe.each(["en", "vi"] as const)("in %s", (language) => {
  test("every input stands below with its own citation, and the formula holds the printed inputs", () => {
    const { figures, text } = reply("share", [central, all], language);
    expect(figures.map(({ role, fact, from }) => [role, fact, from])).toEqual([
      ["answer", null, ["central", "all"]],
      ["input", "central", []],
      ["input", "all", []],
    ]);
    expect(figures.slice(1).every(({ citations }) => citations.length === 1)).toBe(true);
    for (const { text: printed } of figures.slice(1)) expect(figures[0]?.formula).toContain(printed);
    expect(text.split("\n")[0]).toMatch(/33/);
    expect(text.split("\n")[1]).toMatch(language === "en" ? /divided by the whole/ : /chia cho số toàn bộ/);
  });

  test("figures side by side are answers, and a trend ends with the change", () => {
    const { figures } = reply(null, [p21, p25], language);
    expect(figures.map(({ role, fact, operation }) => [role, fact, operation])).toEqual([
      ["answer", "p21", null],
      ["answer", "p25", null],
      ["answer", null, "difference"],
    ]);
  });
});

describe("figures side by side", () => {
  const compared = (more: Partial<OperationDraft>, language: Language) => {
    const draft: OperationDraft = {
      ...{ type: "operation", asked: "compare", facts: [central, all], computed: null },
      ...{ inputs: "answer", premise: null, isComplete: true, ...more },
    };
    return composeReply([{ draft, place: null }], language, sources);
  };
  test.each([
    ["holds", "Yes.", "Đúng."],
    ["fails", "No, it is the other way round.", "Không, ngược lại."],
  ] as const)("follow a yes or no where that is asked: %s", (premise, en, vi) => {
    expect(headline(compared({ premise }, "en"))).toBe(en);
    expect(headline(compared({ premise }, "vi"))).toBe(vi);
  });
  test.each(["en", "vi"] as const)("say in %s that others have none, and pass the gate", (language) => {
    const reply = compared({ isComplete: false }, language);
    expect(checkReply(reply, grounds(central, all))).toEqual([]);
    expect(reply.text).not.toBe(compared({}, language).text);
  });
});

describe("the gate computes anew and stops", () => {
  const good = reply("difference", [p21, p25], "en");
  const changed = (of: Partial<Reply["figures"][number]>): Reply => ({
    ...good,
    figures: good.figures.map((figure, n) => (n === 0 ? { ...figure, ...of } : figure)),
  });
  test("nothing of a reply that holds", () => expect(checkReply(good, grounds(p21, p25))).toEqual([]));
  test.each([
    ["a digit that is another", { ...good, ...printedAs(good, "10", "11") }, [p21, p25]],
    ["inputs that are swapped", changed({ from: ["p25", "p21"] }), [p21, p25]],
    ["another operation", changed({ operation: "sum" }), [p21, p25]],
    ["an input that is missing", changed({ from: ["p21"] }), [p21, p25]],
    ["an input that is not in the index", good, [p25]],
    ["an input that is retired", good, [{ ...p21, status: "retired" as const }, p25]],
    ["an input whose value is another by now", good, [{ ...p21, value: 31 }, p25]],
    ["an input that is not cited", changed({ citations: [] }), [p21, p25]],
  ])("%s", (_what, reply, facts) => {
    expect(checkReply(reply as Reply, grounds(...(facts as Fact[])))).not.toEqual([]);
  });
});

/** The blocks and the text with one printed figure changed, in its first place. */
function printedAs({ blocks }: Reply, from: string, to: string): Pick<Reply, "blocks" | "text"> {
  let done = false;
  const changed = blocks.map((block) => ({
    ...block,
    segments: block.segments.map((segment) => {
      if (done || segment.type !== "figure" || !segment.text.startsWith(from)) return segment;
      done = true;
      return { ...segment, text: segment.text.replace(from, to) };
    }),
  }));
  const text = changed.map(({ segments }) => segments.map((segment) => segment.text).join("")).join("\n");
  return { blocks: changed, text };
}
