import type { Answer } from "../../src/answer/answer-question.ts";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { type RoomContents, roomOf, sampleArticle, sampleFact, samplePassage } from "./room.ts";

/** A corpus with something to browse, to draw and to compare: a series with a target, parts of a whole, two communes. */
const rates = samplePassage("long-way-p01", {
  vi: "Tỷ lệ hộ nghèo của Điện Biên là 34,9% năm 2021, 21,29% năm 2024 và 17,66% năm 2025; đến năm 2030 phấn đấu còn 9,5%.",
  en: "The poverty rate of Điện Biên was 34.9% in 2021, 21.29% in 2024 and 17.66% in 2025; by 2030 it aims for 9.5%.",
});
const communes = samplePassage("long-way-p02", {
  vi: "Năm 2025, tỷ lệ hộ nghèo của xã Na Sang là 41,5%, của xã Na Son là 38,25%.",
  en: "In 2025 the poverty rate was 41.5% in Na Sang commune and 38.25% in Na Son commune.",
});
const money = samplePassage("new-bridges-p01", {
  vi: "Năm 2025, xã Na Sang được đầu tư 50 tỷ đồng: 32 tỷ đồng từ ngân sách trung ương và 18 tỷ đồng dân góp.",
  en: "In 2025 Na Sang commune got VND 50 billion: VND 32 billion from the central budget and VND 18 billion from residents.",
});

const povertyRate = { metric: "poverty-rate", label: { vi: "tỷ lệ hộ nghèo", en: "poverty rate" } };
const year = (from: string) => ({ period: { from, to: from } });
const naSang = { place: "na-sang-commune", placeLabel: "Na Sang" };
const ofNaSang = { ...naSang, ...year("2025") };

export const figuresScene = {
  articles: [
    sampleArticle("long-way", { title: "Đường dài <giảm nghèo>", author: "Lò Thị An" }),
    sampleArticle("new-bridges", { title: "Những cây cầu mới", author: null, published: null }),
  ],
  passages: [rates, communes, money],
  facts: [
    sampleFact("rate-2021", rates, { vi: "34,9%", en: "34.9%" }, { ...povertyRate, ...year("2021") }),
    sampleFact("rate-2024", rates, { vi: "21,29%", en: "21.29%" }, { ...povertyRate, ...year("2024") }),
    sampleFact("rate-2025", rates, { vi: "17,66%", en: "17.66%" }, { ...povertyRate, ...year("2025") }),
    sampleFact(
      "rate-2030",
      rates,
      { vi: "9,5%", en: "9.5%" },
      { ...povertyRate, ...year("2030"), kind: "target" },
    ),
    sampleFact("na-sang", communes, { vi: "41,5%", en: "41.5%" }, { ...povertyRate, ...ofNaSang }),
    sampleFact(
      "na-son",
      communes,
      { vi: "38,25%", en: "38.25%" },
      { ...povertyRate, ...year("2025"), place: "na-son-commune", placeLabel: "Na Son" },
    ),
    sampleFact(
      "whole",
      money,
      { vi: "50 tỷ đồng", en: "VND 50 billion" },
      {
        metric: "total-investment",
        label: { vi: "tổng vốn đầu tư", en: "total investment" },
        ...ofNaSang,
      },
    ),
    sampleFact(
      "central",
      money,
      { vi: "32 tỷ đồng", en: "VND 32 billion" },
      {
        metric: "capital-central",
        label: { vi: "vốn ngân sách trung ương", en: "central budget funding" },
        ...ofNaSang,
        partOf: "whole",
      },
    ),
    sampleFact(
      "residents",
      money,
      { vi: "18 tỷ đồng", en: "VND 18 billion" },
      {
        metric: "open:residents",
        label: { vi: "vốn dân góp", en: "residents' contributions" },
        ...ofNaSang,
        partOf: "whole",
        status: "extracted",
      },
    ),
  ],
} satisfies RoomContents;

/** The room over it, and an answerer that answers from it. */
export function figuresRoom(): { table: ReturnType<typeof roomOf>; answer: Answer } {
  const table = roomOf(figuresScene);
  return { table, answer: (message) => answerQuestion(message, table) };
}
