import type { Language } from "../domain.ts";

/** In which respect a claim can differ from the fact that has its figure. */
export type Respect = "metric" | "place" | "period" | "kind" | "qualifier";

/** The sentences that give a verdict's reason. */
export interface Reasons {
  same: string;
  rounded: string;
  looser: string;
  computed: string;
  anotherFigure: string;
  respect: Record<Respect, string>;
  nothing: string;
  contested: string;
}

const en: Reasons = {
  same: "The source has the same figure.",
  rounded: "A correct rounding of the source's figure.",
  looser: "The source's figure bears out the looser statement.",
  computed: "Follows from figures of the sources.",
  anotherFigure: "The source has another figure for this metric, place and period.",
  respect: {
    metric: "The source has this figure, but for something else.",
    place: "The source has this figure, but for another place.",
    period: "The source has this figure, but for another time.",
    kind: "The source has this figure, but as a target, plan, expectation or result other than claimed.",
    qualifier: "The source has this figure, but turns it the other way (over, under, nearly).",
  },
  nothing: "No source bears on this figure.",
  contested: "The figure can be read in two ways.",
};

const vi: Reasons = {
  same: "Nguồn tin có đúng số này.",
  rounded: "Là cách làm tròn đúng của số trong nguồn tin.",
  looser: "Số trong nguồn tin phù hợp với cách nói này.",
  computed: "Tính được từ các số trong nguồn tin.",
  anotherFigure: "Nguồn tin ghi số khác cho chỉ tiêu, địa phương và thời gian này.",
  respect: {
    metric: "Nguồn tin có số này, nhưng cho chỉ tiêu khác.",
    place: "Nguồn tin có số này, nhưng cho địa phương khác.",
    period: "Nguồn tin có số này, nhưng cho thời gian khác.",
    kind: "Nguồn tin có số này, nhưng là mục tiêu, kế hoạch, dự kiến hay kết quả khác với câu này.",
    qualifier: "Nguồn tin có số này, nhưng nói theo chiều khác (hơn, dưới, gần).",
  },
  nothing: "Không nguồn tin nào nói đến số này.",
  contested: "Số này có thể đọc theo hai cách.",
};

export const reasonsIn = (language: Language): Reasons => ({ en, vi })[language];
