import { describe, expect, test } from "vitest";
import { shippedVerdicts } from "../support/shipped-verdicts.ts";

const verdicts = shippedVerdicts();

describe.each<[verdicts: string, ...texts: string[]]>([
  // Those who have, told of those who have not.
  [
    "contradicted",
    "In Na Sang, 92.66% of households are still without power from the national grid.",
    "Ở Na Sang còn 95% số hộ chưa được dùng nước hợp vệ sinh.",
    "O Na Sang con 95% so ho chua duoc dung nuoc hop ve sinh.",
    "98% dân số Điện Biên chưa có bảo hiểm y tế.",
    "98% of people in Điện Biên are uninsured.",
    "Còn 96/115 xã của Điện Biên chưa đạt tiêu chí lao động.",
    "Na Sang has 3,570.47 million dong of its programme budget left to spend.",
  ],
  ["contradicted supported", "96 of the 115 communes of Điện Biên had not met the labour criterion."],
  ["unsupported", "Xã Pu Nhi còn 17,082 tỷ đồng chưa giải ngân tính đến 31/12/2025."],
  // What is left of the whole, whose part the sentence need not print.
  [
    "computed",
    "In Na Sang, 7.34% of households are still without power from the national grid.",
    "Còn 2% dân số Điện Biên chưa có bảo hiểm y tế.",
    "Còn 19/115 xã của Điện Biên chưa đạt tiêu chí lao động.",
  ],
  ["contradicted", "In Na Sang, 7.43% of households are still without power from the national grid."],
  ["computed supported", "Na Sang has spent all but 2.3% of its plan: disbursement stands at 97.7%."],
  // Words of lacking that are said of something else.
  [
    "supported",
    "Không chỉ thế, 95% số hộ ở Na Sang được dùng nước hợp vệ sinh.",
    "In Na Sang, where not every road is hard, 92.66% of households have power from the national grid.",
    "Pu Nhi commune keeps 16/19 new rural criteria, not all of them.",
  ],
])("%s", (expected, ...texts) => {
  test.each(texts)("%s", async (text) => {
    expect(await verdicts(text)).toBe(expected);
  });
});
