import type { Kind, Language } from "../../domain.ts";

/** What the bot says to its administrators about proposed facts and about what is asked, as plain text. */
interface ReviewPhrases {
  noTable: string;
  nothingLeft: string;
  cells: Record<"metric" | "place" | "about" | "period" | "kind" | "programme", string>;
  none: string;
  kinds: Record<Kind, string>;
  lookAt: string;
  confirm: string;
  correct: string;
  discard: string;
  later: string;
  howToCorrect: string;
  confirmed: string;
  discarded: string;
  decided: string;
  needsMetric: string;
  needsPlace: string;
  cannotStand: string;
  unknownName: (name: string) => string;
  notUnderstood: string;
  unanswered: (count: number) => string;
  nothingUnanswered: string;
  stats: string;
  lastDays: (days: number) => string;
  tallies: Record<string, string>;
  votes: (count: { good: number; bad: number }) => string;
  corpus: (articles: number, facts: number, watches: number) => string;
}

export const REVIEW: Record<Language, ReviewPhrases> = {
  en: {
    noTable: "This index has no reviewed table, so nothing can be confirmed.",
    nothingLeft: "No proposed fact is left. Thank you!",
    cells: {
      metric: "Measures",
      place: "Place",
      about: "About",
      period: "Time",
      kind: "Kind",
      programme: "Programme",
    },
    none: "none",
    kinds: { actual: "result", expected: "estimate", target: "target", plan: "plan" },
    lookAt: "Look at",
    confirm: "Right",
    correct: "Correct",
    discard: "No fact",
    later: "Later",
    howToCorrect:
      "Reply to the proposed fact with what is wrong, a line each: “place: Na Sang”, “time: 2024”, “kind: target”, “measures: poverty rate”, “time: none”.",
    confirmed: "Confirmed.",
    discarded: "Discarded.",
    decided: "This one is decided already.",
    needsMetric: "The vocabulary has no name for what it measures. Correct that first, or discard it.",
    needsPlace: "The vocabulary has no such place. Correct that first, or discard it.",
    cannotStand: "It cannot stand in the table so:",
    unknownName: (name) => `I know no “${name}”.`,
    notUnderstood:
      "Please write a line for each thing that is wrong: “place: Na Sang”, “time: 2024”, “kind: target”, “measures: poverty rate”.",
    unanswered: (count) => `Asked in vain in the last 90 days (${count}):`,
    nothingUnanswered: "Nothing was asked in vain in the last 90 days.",
    stats: "How much is asked",
    lastDays: (days) => (days === 1 ? "Today" : `Last ${days} days`),
    tallies: {
      questions: "asked",
      answered: "answered",
      clarify: "asked back",
      unknown: "not known",
      help: "no question",
      vi: "in Vietnamese",
      en: "in English",
      groups: "in groups",
    },
    votes: ({ good, bad }) => `Votes on answers: ${good} good, ${bad} not right`,
    corpus: (articles, facts, watches) => `Articles: ${articles}, figures: ${facts}, watches: ${watches}`,
  },
  vi: {
    noTable: "Kho này không có bảng đã duyệt, nên chưa duyệt được.",
    nothingLeft: "Hết số liệu đề xuất rồi. Cảm ơn bạn!",
    cells: {
      metric: "Chỉ tiêu",
      place: "Địa điểm",
      about: "Về ai",
      period: "Thời gian",
      kind: "Loại",
      programme: "Chương trình",
    },
    none: "không có",
    kinds: { actual: "kết quả", expected: "ước tính", target: "mục tiêu", plan: "kế hoạch" },
    lookAt: "Cần xem",
    confirm: "Đúng",
    correct: "Sửa",
    discard: "Không phải số liệu",
    later: "Để sau",
    howToCorrect:
      "Bạn trả lời tin nhắn có số liệu đề xuất, mỗi dòng một chỗ sai: “địa điểm: Na Sang”, “thời gian: 2024”, “loại: mục tiêu”, “chỉ tiêu: tỷ lệ hộ nghèo”, “thời gian: không có”.",
    confirmed: "Đã duyệt.",
    discarded: "Đã bỏ.",
    decided: "Số liệu này đã được xử lý rồi.",
    needsMetric: "Từ điển chưa có tên chỉ tiêu này. Bạn sửa chỉ tiêu trước, hoặc bỏ số liệu.",
    needsPlace: "Từ điển chưa có địa điểm này. Bạn sửa địa điểm trước, hoặc bỏ số liệu.",
    cannotStand: "Chưa ghi vào bảng được:",
    unknownName: (name) => `Tôi không biết “${name}”.`,
    notUnderstood:
      "Bạn viết mỗi dòng một chỗ sai: “địa điểm: Na Sang”, “thời gian: 2024”, “loại: mục tiêu”, “chỉ tiêu: tỷ lệ hộ nghèo”.",
    unanswered: (count) => `Câu hỏi chưa trả lời được trong 90 ngày qua (${count}):`,
    nothingUnanswered: "Trong 90 ngày qua câu nào cũng trả lời được.",
    stats: "Thống kê câu hỏi",
    lastDays: (days) => (days === 1 ? "Hôm nay" : `${days} ngày qua`),
    tallies: {
      questions: "câu hỏi",
      answered: "đã trả lời",
      clarify: "hỏi lại",
      unknown: "chưa có số liệu",
      help: "không phải câu hỏi",
      vi: "bằng tiếng Việt",
      en: "bằng tiếng Anh",
      groups: "trong nhóm",
    },
    votes: ({ good, bad }) => `Đánh giá câu trả lời: ${good} tốt, ${bad} chưa đúng`,
    corpus: (articles, facts, watches) => `${articles} bài báo, ${facts} số liệu, ${watches} lượt theo dõi`,
  },
};
