import { type RoomContents, sampleArticle, sampleFact, samplePassage } from "./room.ts";

/** A small corpus of made-up reports: two articles, a rate and its target, a commune, a person, and words alone. */
const rates = samplePassage("new-roads-p01", {
  vi: "Cuối năm 2025, tỷ lệ hộ nghèo của Điện Biên giảm còn 17,66%. Đến năm 2030, tỉnh phấn đấu tỷ lệ này là 9,5%.",
  en: "At the end of 2025 the poverty rate of Điện Biên fell to 17.66%. By 2030 the province aims for a rate of 9.5%.",
});
const works = samplePassage("new-roads-p02", {
  vi: "Trong năm 2025, xã Na Sang làm được hơn 12 km đường và 5 cây cầu.",
  en: "In 2025 Na Sang commune built over 12 km of roads and 5 bridges.",
});
const reasons = samplePassage("better-houses-p01", {
  vi: "Đời sống khá lên vì các hộ được hỗ trợ nhà ở, giống cây trồng và học nghề.",
  en: "Life is better because households got help with housing, seedlings and vocational training.",
});
const person = samplePassage("better-houses-p02", {
  vi: "Anh Lò Văn Bình thu về 120 triệu đồng từ đàn dê.",
  en: "Lò Văn Bình earned VND 120 million from his goats.",
});

const povertyRate = { metric: "poverty-rate", label: { vi: "tỷ lệ hộ nghèo", en: "poverty rate" } };
const year = (from: string) => ({ period: { from, to: from } });
const naSang = { place: "na-sang-commune", placeLabel: "Na Sang" };

export const scene = {
  articles: [sampleArticle("new-roads"), sampleArticle("better-houses", { title: "Mái nhà ấm" })],
  passages: [rates, works, reasons, person],
  facts: [
    sampleFact("poverty-2025", rates, { vi: "17,66%", en: "17.66%" }, { ...povertyRate, ...year("2025") }),
    sampleFact(
      "poverty-2030",
      rates,
      { vi: "9,5%", en: "9.5%" },
      { ...povertyRate, ...year("2030"), kind: "target" },
    ),
    sampleFact("roads-2025", works, "12 km", {
      metric: "road-length",
      label: { vi: "chiều dài đường được làm", en: "length of roads built" },
      ...year("2025"),
      ...naSang,
    }),
    sampleFact(
      "bridges-2025",
      works,
      { vi: "5 cây cầu", en: "5 bridges" },
      {
        metric: "bridges-built",
        label: { vi: "số cầu được xây", en: "number of bridges built" },
        ...year("2025"),
        ...naSang,
      },
    ),
    sampleFact(
      "income-binh",
      person,
      { vi: "120 triệu đồng", en: "VND 120 million" },
      {
        metric: "open:income",
        label: { vi: "thu nhập", en: "income" },
        about: "Lò Văn Bình",
        status: "extracted",
      },
    ),
  ],
} satisfies RoomContents;
