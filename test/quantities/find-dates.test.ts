import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates } from "../../src/quantities/find-dates.ts";

const read = (text: string) => findDates(text).map(({ from, to }) => `${from}/${to}`);

describe("findDates", () => {
  it.each([
    [["2025/2025"], "in 2025"],
    [["2025/2025"], "by the end of 2025"],
    [["2025/2025"], "by 2025, its GRDP is expected to rise"],
    [["2025/2025"], "ty le ho ngheo 2025"],
    [["2025/2025"], "năm 2025"],
    [["2025/2025"], "nam 2025"],
    [["2024/2024"], "cuối năm 2024"],
    [["2030/2030"], "đến năm 2030"],
    [["2025-12-31/2025-12-31"], "by December 31, 2025"],
    [["2025-12-31/2025-12-31"], "31 December 2025"],
    [["2025-12-31/2025-12-31"], "31/12/2025"],
    [["2025-12-31/2025-12-31"], "31-12-2025"],
    [["2025-12-31/2025-12-31"], "31.12.2025"],
    [["2025-12-31/2025-12-31"], "2025-12-31"],
    [["2025-12-31/2025-12-31"], "ngày 31 tháng 12 năm 2025"],
    [["2025-12-31/2025-12-31"], "ngày 31/12/2025"],
    [["2025-06/2025-06"], "mid-2025"],
    [["2025-06/2025-06"], "by mid 2025"],
    [["2025-06/2025-06"], "giữa năm 2025"],
    [["2025-06/2025-06"], "June 2025"],
    [["2025-06/2025-06"], "tháng 6/2025"],
    [["2025-06/2025-06"], "tháng 6 năm 2025"],
    [["2025-06/2025-06"], "06/2025"],
    [["2025-01/2025-09"], "the first nine months of 2025"],
    [["2025-01/2025-09"], "nine months of 2025"],
    [["2025-01/2025-09"], "9 tháng đầu năm 2025"],
    [["2025-01/2025-09"], "chín tháng đầu năm 2025"],
    [["2025-01/2025-06"], "the first half of 2025"],
    [["2025-01/2025-06"], "6 tháng đầu năm 2025"],
    [["2025-01/2025-06"], "nửa đầu năm 2025"],
    [["2025-07/2025-12"], "6 tháng cuối năm 2025"],
    [["2025-07/2025-12"], "the second half of 2025"],
    [["2025-07/2025-09"], "quý III/2025"],
    [["2025-07/2025-09"], "quý 3 năm 2025"],
    [["2025-07/2025-09"], "the third quarter of 2025"],
    [["2025-07/2025-09"], "Q3 2025"],
    [["2021/2025"], "2021-2025"],
    [["2021/2025"], "2021 - 2025"],
    [["2021/2025"], "2021– 2025"],
    [["2021/2025"], "from 2021 to 2025"],
    [["2021/2025"], "between 2021 and 2025"],
    [["2021/2025"], "từ năm 2021 đến năm 2025"],
    [["2021/2025"], "từ 2021 đến hết năm 2025"],
    [["2021/2025"], "giai đoạn 2021-2025"],
    [["2020/2025"], "the 2020- 2025 term"],
    [["2020/2025"], "nhiệm kỳ 2020 - 2025"],
    [["2024/2025"], "năm học 2024-2025"],
    [["2024/2025"], "the 2024-25 school year"],
    [["2021/null"], "from 2021 to the present"],
    [["2020/null"], "from 2020 to now"],
    [["2021/null"], "since 2021"],
    [["2021/null"], "từ năm 2021 đến nay"],
    [["2021/2021", "2025/2025"], "from 34.9% in 2021 to 17.66% by the end of 2025"],
    [["2021/2021", "2025/2025"], "từ 34,9% năm 2021 xuống 17,66% năm 2025"],
    [["2026/2035", "2050/2050"], "the plan for 2026 - 2035 with a vision to 2050"],
    [["2016/2020", "2021/2025"], "so với giai đoạn 2016-2020 thì giai đoạn 2021-2025 cao hơn"],
    // no calendar span
    [[], "in recent years"],
    [[], "ngày 15/5"],
    [[], "tháng 6"],
    [[], "on July 1"],
    [[], "2,025 households"],
    [[], "2025 households were poor"],
    [[], "VND 2,025 million"],
    [[], "USD 2025"],
    [[], "2025 hộ"],
    [[], "2025 tỷ đồng"],
    [[], "National Highway 279"],
    [[], "ngày 45 tháng 13"],
  ])("reads %j in «%s»", (expected, text) => {
    expect(read(text)).toEqual(expected);
    expect(read(text.normalize("NFD"))).toEqual(expected);
  });

  it("gives verbatim slices of the raw text", () => {
    const raw = `Từ ${"năm".normalize("NFD")}\u00a02021 đến nay`;
    const [mention] = findDates(raw);
    expect(raw.slice(mention?.start, mention?.end)).toBe(mention?.text);
    expect(mention).toMatchObject({ from: "2021", to: null });
  });

  it("takes any string", () => {
    const piece = fc.constantFrom(
      "2025",
      "31",
      "12",
      "/",
      "-",
      ".",
      " ",
      "năm ",
      "tháng ",
      "quý III ",
      "từ ",
      "đến nay ",
      "from ",
      "to ",
      "mid-",
      "June ",
      "first ",
      "half ",
      "of ",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join("")),
        (text) => {
          let end = 0;
          for (const mention of findDates(text)) {
            expect(mention.text).toBe(text.slice(mention.start, mention.end));
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.from).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/);
            end = mention.end;
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
