import { describe, expect, test } from "vitest";
import { shippedVerdicts } from "../support/shipped-verdicts.ts";

const verdicts = shippedVerdicts();

describe.each<[verdicts: string, ...texts: string[]]>([
  [
    "computed",
    // sums
    "Put the poor and the near-poor together and you have 67.5% of the households of Nậm Nèn commune.",
    "Tín dụng và vốn lồng ghép cộng lại lên tới 11.706.931 triệu đồng cho nông thôn mới của Điện Biên giai đoạn 2021-2025.",
    "Gộp người học sơ cấp với người học khóa dưới 3 tháng, Điện Biên có 8.119 người được đào tạo nghề.",
    // differences
    "O xa Nam Nen, ty le ho ngheo cao hon ty le ho can ngheo 21,76 diem phan tram.",
    "In Na Sang, the share of households with hygienic water is 68.3 points above that with clean water.",
    // shares of a whole
    "Vốn tín dụng chiếm tỷ trọng lớn nhất, 57,4% tổng nguồn lực xây dựng nông thôn mới của Điện Biên giai đoạn 2021-2025.",
    // averages
    "Tính bình quân, mỗi năm trong giai đoạn 2021-2025 Điện Biên huy động khoảng 2.632 tỷ đồng cho chương trình nông thôn mới.",
    // levels of two years
    "So với năm 2021, thu nhập bình quân của Điện Biên năm 2025 cao gấp khoảng 2,5 lần.",
    // beyond a target
    "Budget revenue in Điện Biên beat the goal of the provincial resolution by 3%.",
  ],
  [
    "unsupported",
    "Put the poor and the near-poor together and you have 66.5% of the households of Nậm Nèn commune.",
    "O xa Nam Nen, ty le ho ngheo cao hon ty le ho can ngheo 22,76 diem phan tram.",
    "Tính bình quân, mỗi năm trong giai đoạn 2021-2025 Điện Biên huy động khoảng 2.362 tỷ đồng cho chương trình nông thôn mới.",
    "So với năm 2021, thu nhập bình quân của Điện Biên năm 2025 cao gấp khoảng 3,5 lần.",
  ],
  ["contradicted", "Budget revenue in Điện Biên beat the goal of the provincial resolution by 5%."],
])("%s", (expected, ...texts) => {
  test.each(texts)("%s", async (text) => {
    expect(await verdicts(text)).toBe(expected);
  });
});
