import type { Phrases } from "./phrases.ts";

export const vi: Phrases = {
  menu: {
    ask: "Hỏi một con số",
    check: "Kiểm tra số liệu trong một đoạn văn",
    sources: "Số liệu lấy từ đâu",
    help: "Cách hỏi",
    start: "Giới thiệu",
  },
  start: `Xin chào! Tôi trả lời câu hỏi về số liệu phát triển của tỉnh Điện Biên: giảm nghèo, thu nhập, việc làm, nông thôn mới…

Số nào cũng kèm bài báo và đoạn trích để bạn kiểm tra. Nguồn không có thì tôi nói là chưa có.

Bạn cứ gõ câu hỏi, có dấu hay không dấu đều được:
• <i>Tỷ lệ hộ nghèo hiện nay là bao nhiêu?</i>
• <i>thu nhap binh quan dau nguoi</i>

/sources: số liệu lấy từ đâu
/help: cách hỏi`,
  help: (username) => `<b>Cách hỏi</b>
Gõ điều bạn muốn biết; nếu cần, thêm năm hoặc tên xã. Ví dụ: <i>mục tiêu giảm nghèo đến hết nhiệm kỳ</i>

<b>Đọc câu trả lời</b>
Dấu trong ngoặc vuông chỉ nguồn. Bấm tên bài để mở bài báo, bấm đoạn trích để xem trọn đoạn.

<b>Trong nhóm</b>
Nhắc tên @${username}, trả lời tin nhắn của tôi, hoặc gõ /ask kèm câu hỏi.

/sources: số liệu lấy từ đâu`,
  askWhat: "Bạn muốn hỏi gì? Gõ câu hỏi ngay sau lệnh, ví dụ: <code>/ask tỷ lệ hộ nghèo</code>",
  checkWhat:
    "Bạn muốn kiểm tra đoạn nào? Gõ ngay sau lệnh, hoặc trả lời một tin nhắn bằng <code>/check</code>.",
  wholeCheck: "Toàn bộ kết quả ở trong tệp này.",
  unknownCommand: "Tôi không có lệnh này. Bạn cứ gõ thẳng câu hỏi, hoặc xem /help.",
  forwarded:
    "Muốn kiểm tra số liệu trong bài này, bạn trả lời nó bằng lệnh /check. Hoặc hỏi tôi từng số liệu nhé.",
  hint: "Tôi chỉ đọc được chữ. Bạn gõ câu hỏi giúp tôi nhé, ví dụ: <i>tỷ lệ hộ nghèo của Điện Biên</i>",
  apology: "Xin lỗi bạn, tôi đang gặp trục trặc nên chưa trả lời được. Bạn thử hỏi lại sau ít phút nhé.",
  sources: "Số liệu của tôi lấy từ các bài báo sau:",
  noSources: "Hiện tôi chưa có bài báo nào.",
  facts: (count) => `${count} số liệu`,
  options: "Bạn có thể hỏi:",
  article: "xem bài",
  figure: "xem số liệu trong bài",
  brief: "bản tóm lược",
  translatedBrief: "bản tóm lược, đã dịch",
};
