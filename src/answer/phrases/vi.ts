import type { PlaceKind } from "../../vocabulary/vocabulary.ts";
import type { Phrases } from "./phrases.ts";

const KIND_NAMES: Record<PlaceKind, string> = {
  country: "",
  province: "tỉnh ",
  district: "huyện ",
  commune: "xã ",
  ward: "phường ",
  town: "thị trấn ",
  city: "thành phố ",
  village: "bản ",
};

export const vi: Phrases = {
  place: (kind) => ({ before: `ở ${kind ? KIND_NAMES[kind] : ""}`, after: "" }),
  part: (kind) => ({ before: KIND_NAMES[kind], after: "" }),
  kind: { actual: null, expected: "dự kiến/ước tính", target: "mục tiêu", plan: "kế hoạch" },
  change: { up: "tăng ", down: "giảm " },
  formula: {
    sum: (inputs) => inputs.join(" cộng "),
    difference: ([from, to]) => `${to} trừ ${from}`,
    growth: ([from, to]) => `${to} so với ${from}, tính theo phần trăm`,
    share: ([part, whole]) =>
      whole === undefined
        ? `phần đã đạt chia cho toàn bộ trong ${part}, tính theo phần trăm`
        : `${part} chia cho ${whole}, tính theo phần trăm`,
    ratio: ([figure, divisor]) => `${figure} chia cho ${divisor}`,
    remainder: ([part, whole]) =>
      whole === undefined ? `toàn bộ trừ phần đã đạt trong ${part}` : `${whole} trừ ${part}`,
    "yearly-average": ([total]) => `${total} chia cho số năm`,
    "per-unit": ([amount, count]) => `${amount} chia cho ${count}`,
  },
  computed: {
    sum: { alone: "Cộng lại: " },
    difference: {},
    growth: {},
    share: { of: " của: " },
    ratio: { of: ", so với: " },
    remainder: { alone: "Chênh lệch: " },
    "yearly-average": { alone: "Bình quân mỗi năm: " },
    "per-unit": { alone: "Bình quân: " },
  },
  computedFrom: {
    sum: "Tính bằng cách cộng:",
    difference: "Tính bằng số sau trừ số trước:",
    growth: "Tính bằng mức tăng giảm từ số trước đến số sau, so với số trước:",
    share: "Tính bằng số phần chia cho số toàn bộ, theo phần trăm:",
    ratio: "Tính bằng số trên chia cho số dưới:",
    remainder: "Tính bằng số lớn trừ số nhỏ:",
    "yearly-average": "Tính bằng tổng số chia đều cho các năm:",
    "per-unit": "Tính bằng số trên chia cho số dưới:",
  },
  most: "Nhiều nhất: ",
  inArticle: "Bài báo: ",
  said: "; người nêu số liệu: ",
  saidByNobody: "; bài không ghi ai nêu số liệu này",
  writtenBy: "; tác giả: ",
  confirm: "Đúng.",
  deny: "Không phải, bài báo ghi khác.",
  denyComparison: "Không, ngược lại.",
  noFigure: "Các bài báo tôi có không ghi số liệu này cho nơi và thời gian được hỏi.",
  othersUnknown: "Với thời gian hoặc nơi khác được hỏi, các bài báo tôi có không ghi số liệu này.",
  noText: "Các bài báo tôi có không nói đến điều này.",
  instead: "Số liệu gần nhất có trong các bài:",
  otherReadings: "Có thể bạn muốn hỏi:",
  leftOut: ["Tin nhắn có quá nhiều câu hỏi, số câu chưa trả lời: ", ". Vui lòng gửi lại các câu đó."],
  clarify: "Bạn muốn hỏi số liệu nào? Hãy nêu rõ chỉ tiêu, ví dụ:",
  help: "Hãy hỏi tôi một số liệu phát triển của Điện Biên: chỉ tiêu gì, ở đâu, khi nào. Tôi trả lời theo bài báo và dẫn nguồn, bằng tiếng Việt hoặc tiếng Anh. Ví dụ:",
  notes: {
    conflict: "Bài khác ghi số khác cho cùng chỉ tiêu:",
    derivation: "Theo các số liệu đi kèm thì là:",
    target: "Mục tiêu là:",
    unreviewed: "Số liệu do máy đọc từ bài báo, chưa có người kiểm tra.",
    "former-name": "Tên trước đây của địa phương:",
    neighbour: "Cùng con số này còn được ghi là:",
  },
  brief: "bản tóm lược của bài báo",
  translatedBrief: "bản tóm lược của bài báo, dịch sang tiếng Việt",
  article: "bài báo",
  seeFigure: "xem số liệu trong bài",
  noAuthor: "không ghi tác giả",
  noDate: "không ghi ngày",
};
