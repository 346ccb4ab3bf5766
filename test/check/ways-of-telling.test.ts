import { describe, expect, test } from "vitest";
import { shippedVerdicts } from "../support/shipped-verdicts.ts";

const verdicts = shippedVerdicts();

describe.each<[kind: string, verdicts: string, ...texts: string[]]>([
  [
    "points of a rate, where no percent is printed",
    "supported",
    "In the province's poor districts the poverty rate dropped at least 5.5 points a year during 2021-2025.",
  ],
  [
    "a whole that comes first",
    "supported",
    "Of every 100 households in Na Sang commune, 95 now have hygienic water.",
    "Mục tiêu đến 2030, cứ 10 xã Điện Biên thì 6 xã đạt chuẩn nông thôn mới.",
  ],
  [
    "a wrong part of a whole that comes first",
    "unsupported",
    "Of every 100 households in Na Sang commune, 85 now have hygienic water.",
    "Mục tiêu đến 2030, cứ 10 xã Điện Biên thì 9 xã đạt chuẩn nông thôn mới.",
  ],
  [
    "what is the province's, beside a commune",
    "supported computed supported",
    "Nậm Nèn's poverty rate of 44.63% is 26.97 points above the provincial 17.66% of 2025.",
    "Xã Nậm Nèn vẫn còn 44,63% hộ nghèo, cao gấp 2,5 lần mức 17,66% chung của tỉnh năm 2025.",
  ],
  [
    "a target in other words",
    "supported supported",
    "Thu ngân sách của Điện Biên đạt hơn 2 nghìn tỷ, còn đích 2030 là trên 5 nghìn tỷ đồng.",
  ],
  [
    "more than a target",
    "supported",
    "Between 2021 and 2024 the fall of poverty in Điện Biên overshot its goal at 113.25%.",
  ],
  [
    "how much better than planned",
    "supported computed",
    "Poverty came down by 4.53 points a year on average between 2021 and 2024 in Điện Biên, 13.25% better than planned.",
  ],
  [
    "a person named behind words for a group",
    "supported",
    "An elderly woman of Kép village in Chiềng Sinh, Lò Thị Toàn, was given sixty million dong towards a house.",
  ],
  [
    "anybody's income",
    "supported computed",
    "A person in Điện Biên earned VND 21.84 million on average in 2021, or VND 1.82 million a month.",
  ],
  [
    "a fall in other words",
    "supported",
    "Chương trình giảm nghèo bền vững giúp Điện Biên bớt hộ nghèo ít nhất 4% mỗi năm trong giai đoạn 2021-2025.",
  ],
  [
    "a bank's own programme",
    "supported",
    "Hơn 6,6 nghìn tỷ đồng là số tiền Ngân hàng Chính sách xã hội đã cho hộ nghèo, cận nghèo, mới thoát nghèo ở Điện Biên vay trong các năm 2021-2025.",
  ],
  [
    "a list that goes on behind the figure's clause",
    "supported",
    "Tới 2030, Điện Biên muốn có thêm 700-800 MW điện gió, mặt trời và thủy điện nhỏ.",
  ],
  [
    "an estimate, then a result of a time of its own",
    "supported supported",
    "Giá trị sản xuất công nghiệp Điện Biên năm 2025 ước 4.486 tỷ đồng, chỉ số sản xuất công nghiệp tăng bình quân 12,82%/năm nhiệm kỳ 2020-2025.",
  ],
  [
    "an amount a head of what is a head's already",
    "supported computed supported",
    "To hit its 2030 target of VND 115 million in GRDP per capita, Điện Biên must add VND 61 million to the VND 54 million expected for 2025.",
  ],
  [
    "what stands beside probation and is not of it",
    "supported supported",
    "Quàng Văn Tươi from Búng Lao made VND 20 million a month on probation and now takes home 30-40 million.",
  ],
  [
    "one clause on probation, one behind it",
    "supported supported",
    "Quàng Văn Tươi made VND 20 million a month while on probation and now makes 30 to 40 million.",
  ],
  [
    "a person of the sentence before",
    "computed supported supported",
    "Visit Sinh Phình and ask for Vừ A Sùng. You will find six buffaloes, that is three pairs, and 40 goats in his sheds.",
  ],
  [
    "the people's money for a programme",
    "supported",
    "dan dien bien gop hon 29 ty dong lam nong thon moi giai doan 2021-2025",
  ],
  [
    "an amount less another one",
    "computed supported supported",
    "Na Sang commune still has VND 83.99 million of its programme budget to disburse: 3,654.46 million minus 3,570.47 million.",
  ],
  [
    "a rate that stands apart from its figure",
    "supported",
    "Mỗi năm giai đoạn 2021-2024, tỷ lệ hộ nghèo của Điện Biên bình quân giảm 4,53 điểm phần trăm.",
    "moi nam dien bien tao hon 9.000 viec lam moi",
  ],
  [
    "a new thing of a year, typed without marks",
    "supported",
    "so viec lam moi nam 2030 dien bien dat muc tieu 8.000 - 9.000",
  ],
  [
    "what is left of more than so much",
    "supported computed",
    "Hơn 80% trường ở Điện Biên đạt chuẩn quốc gia, dưới 20% chưa đạt.",
  ],
  [
    "so many times as much and more",
    "computed supported supported",
    "Doanh nghiệp góp nhiều gấp hơn 20 lần người dân (614.537 triệu đồng so với 29.678 triệu đồng) cho nông thôn mới Điện Biên 2021-2025.",
  ],
  [
    "an estimate and a target, each with its year",
    "computed supported supported",
    "Đến 2030, Điện Biên muốn GRDP đầu người tăng thêm 61 triệu đồng, từ 54 triệu đồng (dự kiến 2025) lên 115 triệu đồng.",
  ],
  [
    "an abbreviation within a sentence",
    "supported supported supported",
    "Pu Nhi expects to have disbursed VND 17.082 billion of its VND 20.586 billion by 31 December 2025, i.e. 82.89%.",
  ],
  [
    "two times of one metric, each at its figure",
    "supported supported",
    "Năm 2021 người dân Điện Biên thu nhập bình quân 21,84 triệu đồng/người/năm, đến 2025 đã lên khoảng 54 triệu đồng.",
  ],
])("%s: %s", (_kind, expected, ...texts) => {
  test.each(texts)("%s", async (text) => {
    expect(await verdicts(text)).toBe(expected);
  });
});
