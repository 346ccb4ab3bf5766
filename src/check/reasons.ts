import type { Language, Qualifier } from "../domain.ts";

/** In which respect a claim can differ from the fact that has its figure. */
export type Respect =
  | "metric"
  | "about"
  | "place"
  | "period"
  | "kind"
  | "points"
  | "change"
  | "level"
  | "move";

/** The sentences that give a verdict's reason. */
export interface Reasons {
  same: string;
  rounded: string;
  looser: string;
  /** Which word before its number the source has and the claim leaves out. */
  leftOut: (qualifier: Exclude<Qualifier, "exact">) => string;
  /** The source prints percent, and a change of a rate is in percentage points. */
  points: string;
  computed: (formula: string) => string;
  anotherFigure: string;
  /** What the figures that a text states give, where it says otherwise. */
  given: (formula: string) => string;
  respect: Record<Respect, string>;
  nothing: string;
  contested: string;
}

const QUALIFIERS: Record<Language, Record<Exclude<Qualifier, "exact">, string>> = {
  en: {
    about: "about",
    over: "over",
    atLeast: "at least",
    nearly: "nearly",
    under: "under",
    atMost: "at most",
  },
  vi: { about: "khoảng", over: "hơn", atLeast: "ít nhất", nearly: "gần", under: "dưới", atMost: "tối đa" },
};

const en: Reasons = {
  same: "The source has the same figure.",
  rounded: "A correct rounding of the source's figure.",
  looser: "The source's figure bears out the looser statement.",
  leftOut: (qualifier) => `The source has this figure with “${QUALIFIERS.en[qualifier]}”.`,
  points: "The change of a rate is in percentage points.",
  computed: (formula) => `Follows from figures of the sources: ${formula}.`,
  given: (formula) => `The figures give ${formula}.`,
  anotherFigure: "The source has another figure for this metric, place and period.",
  respect: {
    metric: "The source has this figure, but for something else.",
    about: "The source has this figure, but of another person or group.",
    place: "The source has this figure, but for another place.",
    period: "The source has this figure, but for another time.",
    kind: "The source has this figure, but the claim takes a target, a plan or an expectation for a result, or the reverse.",
    points: "The source has this figure in percent, not in percentage points.",
    change: "The source has this figure as a level, not as a change.",
    level: "The source has this figure as a change, not as a level.",
    move: "The source has this figure, but the level moved the other way.",
  },
  nothing: "No source bears on this figure.",
  contested: "The figure can be read in two ways.",
};

const vi: Reasons = {
  same: "Bài báo có đúng số này.",
  rounded: "Là cách làm tròn đúng của số trong bài báo.",
  looser: "Số trong bài báo phù hợp với cách nói này.",
  leftOut: (qualifier) => `Bài báo có số này với từ “${QUALIFIERS.vi[qualifier]}”.`,
  points: "Mức thay đổi của một tỷ lệ tính bằng điểm phần trăm.",
  computed: (formula) => `Tính được từ các số trong bài báo: ${formula}.`,
  given: (formula) => `Các số này cho ra ${formula}.`,
  anotherFigure: "Bài báo ghi số khác cho chỉ tiêu, địa phương và thời gian này.",
  respect: {
    metric: "Bài báo có số này, nhưng cho chỉ tiêu khác.",
    about: "Bài báo có số này, nhưng của người hoặc nhóm khác.",
    place: "Bài báo có số này, nhưng cho địa phương khác.",
    period: "Bài báo có số này, nhưng cho thời gian khác.",
    kind: "Bài báo có số này, nhưng câu này nói lẫn giữa mục tiêu, kế hoạch, dự kiến và kết quả.",
    points: "Bài báo có số này tính bằng phần trăm, không phải điểm phần trăm.",
    change: "Bài báo có số này là mức đạt được, không phải mức tăng giảm.",
    level: "Bài báo có số này là mức tăng giảm, không phải mức đạt được.",
    move: "Bài báo có số này, nhưng chiều tăng giảm ngược lại.",
  },
  nothing: "Không bài báo nào nói đến số này.",
  contested: "Số này có thể đọc theo hai cách.",
};

export const reasonsIn = (language: Language): Reasons => ({ en, vi })[language];
