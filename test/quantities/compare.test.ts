import { describe, expect, it } from "vitest";
import { compareMeasures } from "../../src/quantities/compare.ts";
import { findQuantities } from "../../src/quantities/find-quantities.ts";
import { measure } from "./measure.ts";

/** What the first figure of a text says. */
function said(text: string) {
  const [figure] = findQuantities(text);
  if (figure === undefined) throw new Error(`no figure in ${text}`);
  return figure;
}

describe("compareMeasures", () => {
  it.each([
    // the same number, said as sharply
    ["same", "17.66%", "17,66%"],
    ["same", "VND 36,139 million", "36,139 tỷ đồng"],
    ["same", "over 9,000 workers", "hơn 9.000 lao động"],
    ["same", "10 - 11%", "từ 10 đến 11%"],
    ["same", "1 ha", "10,000 square metres"],
    ["same", "5 tonnes", "50 tạ"],
    ["same", "16/19 criteria", "16/19 tiêu chí"],
    ["same", "40 goats", "40 con dê"],
    ["same", "five concrete bridges", "5 cây cầu"],
    ["same", "32 decisions", "32 quyết định"],
    ["same", "54 million dong per person per year", "54 triệu đồng/người/năm"],
    // a correct rounding at the claim's own step
    ["rounded", "17.7%", "17.66%"],
    ["rounded", "18%", "17.66%"],
    ["rounded", "VND 13.16 trillion", "VND 13,159,569 million"],
    ["rounded", "about 17.7%", "17.66%"],
    ["rounded", "17.5%", "17.45%"],
    ["rounded", "54 million dong", "about 54 million dong"],
    ["rounded", "60,000 households", "nearly 60,000 households"],
    ["rounded", "9,000 workers", "over 9,000 workers"],
    ["rounded", "about 9,137 people", "9,137 people"],
    // the claim says less, and it holds
    ["looser", "over 9,000 people", "9,137 people"],
    ["looser", "at least 9,137 people", "9,137 people"],
    ["looser", "under 18%", "17.66%"],
    ["looser", "at most 17.66%", "17.66%"],
    ["looser", "nearly 18%", "17.66%"],
    ["looser", "nearly 60,000 households", "59,214 households"],
    ["looser", "about 9,000 people", "9,137 people"],
    ["looser", "8,000 - 9,000 jobs", "8,500 jobs"],
    ["looser", "8,000 - 10,000 jobs", "8,000 - 9,000 jobs"],
    ["looser", "over 8,000 people", "over 9,000 people"],
    ["looser", "at least 9,000 people", "over 9,000 people"],
    // another number, or the same one said too sharply
    ["different", "17.67%", "17.66%"],
    ["different", "17.6%", "17.66%"],
    ["different", "83.4%", "83.48%"],
    ["different", "999 million dong", "67 million dong"],
    ["different", "29.56%", "2956%"],
    ["different", "9,200 people", "9,137 people"],
    ["different", "over 9,137 people", "9,137 people"],
    ["different", "over 9,500 people", "9,137 people"],
    ["different", "nearly 17%", "17.66%"],
    ["different", "54.2 million dong", "54 million dong"],
    ["different", "8,500 jobs", "8,000 - 9,000 jobs"],
    ["different", "over 9,000 people", "at least 9,000 people"],
    ["different", "over 9,000 people", "over 8,000 people"],
    ["different", "16/18 criteria", "16/19 criteria"],
    ["different", "it fell by 3%", "it rose by 3%"],
    // other units, other things
    ["incomparable", "9,137 people", "9,137 households"],
    ["incomparable", "4.5%", "4.5 percentage points"],
    ["incomparable", "VND 54 million", "USD 54 million"],
    ["incomparable", "VND 54 million per month", "VND 54 million per year"],
    ["incomparable", "40 goats", "40 buffaloes"],
    ["incomparable", "40 con dê", "40 con trâu"],
    ["incomparable", "12 months", "365 days"],
    ["incomparable", "it fell by 4.5%", "the rate is 4.5%"],
    ["incomparable", "5 hectares", "5 kilometres"],
  ])("is %s: «%s» for «%s»", (match, claim, fact) => {
    expect(compareMeasures(said(claim), said(fact))).toBe(match);
  });

  it("is different where a side has no value", () => {
    const contested = measure(null, "percent");
    expect(compareMeasures(contested, measure(5, "percent"))).toBe("different");
    expect(compareMeasures(measure(5, "percent"), contested)).toBe("different");
  });

  it("holds a claim that is rounded to a tie to be right in both directions", () => {
    const fact = measure(0.125, "percent", { step: 0.001 });
    expect(compareMeasures(measure(0.13, "percent", { step: 0.01 }), fact)).toBe("rounded");
    expect(compareMeasures(measure(0.12, "percent", { step: 0.01 }), fact)).toBe("rounded");
  });
});
