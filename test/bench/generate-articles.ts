import type { Language } from "../../src/domain.ts";

export interface GeneratedPage {
  slug: string;
  language: Language;
  /** A page as scraped: menu, title, date, paragraphs, teasers, comments. */
  text: string;
}

/** Sentences whose `#` become figures; each has the shape of a kind that such articles are full of. */
const WITH_FIGURES: Record<Language, string[]> = {
  en: [
    "By the end of 20#2, the poverty rate of {place} had fallen to #2.#2%, down #1.#2% compared with 20#2.",
    "Total investment for the program came to VND #2,#3 million, including VND #1,#3 million from the central budget and VND #3 million from the local budget.",
    "In 20#2, {place} planted #1,#3 hectares of new forest, and forest coverage reached #2.#1%.",
    "Of #3 communes, #2 have met the labour criterion, equivalent to #2.#1%.",
    "The province trained over #1,#3 workers a year, among them #3 at college level and #3 at intermediate level.",
    "Average income in {place} is expected to reach VND #2 million per person per year by 2030.",
    "{person}, head of the commune, said that #3 households of {place} had received VND #2 million each for a new house.",
    "Grain output is put at #3,#3 tonnes, an increase of #1.#1% over the year before.",
  ],
  vi: [
    "Đến cuối năm 20#2, tỷ lệ hộ nghèo của {place} giảm còn #2,#2%, giảm #1,#2% so với năm 20#2.",
    "Tổng vốn đầu tư thực hiện chương trình đạt #2.#3 triệu đồng, trong đó ngân sách trung ương #1.#3 triệu đồng, ngân sách địa phương #3 triệu đồng.",
    "Năm 20#2, {place} trồng mới #1.#3 ha rừng, tỷ lệ che phủ rừng đạt #2,#1%.",
    "Toàn tỉnh có #2/#3 xã đạt tiêu chí lao động, chiếm #2,#1%.",
    "Mỗi năm tỉnh đào tạo nghề cho hơn #1.#3 lao động, gồm #3 người trình độ cao đẳng và #3 người trình độ trung cấp.",
    "Thu nhập bình quân ở {place} dự kiến đạt #2 triệu đồng/người/năm vào năm 2030.",
    "Ông {person}, lãnh đạo xã, cho biết #3 hộ ở {place} được hỗ trợ mỗi hộ #2 triệu đồng làm nhà.",
    "Sản lượng lương thực ước đạt #3.#3 tấn, tăng #1,#1% so với năm trước.",
  ],
};
const WITHOUT_FIGURES: Record<Language, string[]> = {
  en: [
    "Local leaders went from house to house and explained what the new policy asks of every family in {place}.",
    "The road was hard to pass in the rainy season, so that traders came late and prices for farm goods stayed low.",
    "Young people who had left for the cities now come back, open small shops and guest houses, and teach others.",
  ],
  vi: [
    "Cán bộ xã đến từng nhà giải thích cho bà con ở {place} hiểu rõ chính sách mới và cách làm ăn hiệu quả.",
    "Mùa mưa đường sá đi lại rất khó khăn, thương lái đến muộn nên giá nông sản của người dân thường thấp.",
    "Nhiều thanh niên từng rời quê nay trở về mở cửa hàng nhỏ, làm du lịch cộng đồng và hướng dẫn người khác.",
  ],
};
const PLACES: Record<Language, string[]> = {
  en: ["Na Sang commune", "Mường Ảng commune", "Điện Biên province", "Búng Lao commune", "Sín Thầu commune"],
  vi: ["xã Na Sang", "xã Mường Ảng", "tỉnh Điện Biên", "xã Búng Lao", "xã Sín Thầu"],
};
const PEOPLE = ["Lò Văn Minh", "Vàng A Súa", "Quàng Thị Hoa", "Nguyễn Thu Hà"];
const AROUND: Record<Language, { above: string[]; below: string[] }> = {
  en: {
    above: ["Home", "News - Politics", "Economy", "Society"],
    below: [
      "Share",
      "Related news",
      "Province spends VND 12 billion on schools",
      "Comments",
      "You have 500/500 characters left",
    ],
  },
  vi: {
    above: ["Trang chủ", "Thời sự", "Kinh tế", "Xã hội"],
    below: [
      "Chia sẻ",
      "Tin liên quan",
      "Tỉnh chi 12 tỷ đồng xây trường học",
      "Bình luận",
      "Còn 500/500 ký tự",
    ],
  },
};
const MOST_FIGURES = 36;

/** Pages of the shape of provincial news, the same each time: 10 to 20 paragraphs, about 30 figures, half of them in each language. */
export function* generateArticles(count: number): Generator<GeneratedPage> {
  for (let at = 0; at < count; at++) {
    const random = randomFrom(at + 1);
    const language: Language = at % 2 === 0 ? "en" : "vi";
    const { above, below } = AROUND[language];
    const title =
      language === "en"
        ? `New roads change the highlands, part ${at}`
        : `Đường mới đổi thay vùng cao, kỳ ${at}`;
    const date = language === "en" ? "November 12, 2025" : "12/11/2025";
    const lines = [...above, title, date, ...paragraphs(language, random), ...below];
    yield { slug: `page-${at}`, language, text: `${lines.join("\n\n")}\n` };
  }
}

function paragraphs(language: Language, random: (below: number) => number): string[] {
  let figures = 0;
  return Array.from({ length: 10 + random(11) }, () => {
    const sentences = Array.from({ length: 2 + random(3) }, () => {
      const source = figures < MOST_FIGURES && random(3) > 0 ? WITH_FIGURES : WITHOUT_FIGURES;
      const sentence = fill(pick(source[language], random), language, random);
      figures += source === WITH_FIGURES ? 3 : 0;
      return sentence;
    });
    return sentences.join(" ");
  });
}

function fill(sentence: string, language: Language, random: (below: number) => number): string {
  return sentence
    .replaceAll("{place}", () => pick(PLACES[language], random))
    .replaceAll("{person}", () => pick(PEOPLE, random))
    .replace(/#(\d)/g, (_, digits) =>
      String(10 ** (Number(digits) - 1) + random(9 * 10 ** (Number(digits) - 1))),
    );
}

const pick = (from: string[], random: (below: number) => number): string => from[random(from.length)] ?? "";

/** Whole numbers below a bound, from a seed (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
