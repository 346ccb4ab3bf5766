import type { Phrases } from "./phrases.ts";

export const vi: Phrases = {
  menu: {
    ask: "Hỏi một con số",
    facts: "Xem toàn bộ số liệu",
    chart: "Biểu đồ của một số liệu",
    compare: "So sánh hai nơi, hai năm hoặc hai chỉ tiêu",
    history: "Một số liệu qua thời gian",
    cite: "Trích dẫn câu trả lời vừa rồi",
    export: "Bảng số liệu để mở bằng bảng tính",
    check: "Kiểm tra số liệu trong một đoạn văn",
    sources: "Số liệu lấy từ đâu",
    lang: "Ngôn ngữ trả lời",
    privacy: "Lưu gì, trong bao lâu",
    forget: "Xóa những gì lưu về bạn",
    help: "Cách hỏi",
    start: "Giới thiệu",
  },
  start: `Xin chào! Tôi biết số liệu phát triển của tỉnh Điện Biên: giảm nghèo, thu nhập, việc làm, nông thôn mới…
Số nào cũng kèm bài báo và đoạn trích; nguồn không có thì tôi nói là chưa có.
Bạn gõ câu hỏi, có dấu hay không dấu đều được, hoặc bấm một câu dưới đây:`,
  firstQuestions: [
    "Tỷ lệ hộ nghèo năm 2025 là bao nhiêu?",
    "Thu nhập bình quân đầu người là bao nhiêu?",
    "Vốn xây dựng nông thôn mới gồm những nguồn nào?",
    "Mục tiêu GRDP bình quân đầu người năm 2030?",
  ],
  help: (username) => `<b>Cách hỏi</b>
Gõ điều bạn muốn biết; nếu cần, thêm năm hoặc tên xã. Ví dụ: <i>mục tiêu giảm nghèo đến hết nhiệm kỳ</i>. Một tin nhắn có nhiều câu hỏi thì tôi trả lời lần lượt, tối đa năm câu.

<b>Đọc câu trả lời</b>
Dấu trong ngoặc vuông chỉ nguồn. Bấm tên bài để mở bài báo, bấm đoạn trích để xem trọn đoạn. Các nút bên dưới cho xem đoạn văn, bài báo, biểu đồ và chép trích dẫn.

<b>Thêm nữa</b>
/check kèm đoạn văn, hoặc trả lời một tin nhắn: số liệu có đúng không?
/facts: xem theo chỉ tiêu, nơi, bài báo
/chart, /history kèm tên chỉ tiêu; /compare kèm hai nơi
/cite: trích dẫn câu trả lời vừa rồi
/export: bảng số liệu cho bảng tính
/sources, /lang, /privacy, /forget

<b>Trong nhóm</b>
Nhắc tên @${username}, trả lời tin nhắn của tôi, hoặc gõ /ask kèm câu hỏi. Ở bất kỳ cuộc trò chuyện nào, gõ @${username} và vài chữ để đăng một số liệu.`,
  privacy: (sendsQuestions) => `<b>Tôi lưu những gì</b>
• Mười phút: câu hỏi cuối nói về điều gì, để bạn hỏi tiếp được. Không lưu lời bạn viết.
• Bảy ngày: tôi đã trả lời bằng số liệu nào, để dùng /cite và sửa câu hỏi.
• Ba mươi ngày: các nút dưới câu trả lời làm gì.
• Ngôn ngữ, đánh giá, điều bạn theo dõi, cài đặt của nhóm: đến khi bạn đổi.
• Mỗi số liệu được hỏi bao nhiêu lần, không ghi ai hỏi.
• Ba mươi ngày: mỗi câu trả lời được lập ra sao, không ghi ai hỏi; lời câu hỏi chỉ lưu khi người vận hành bật.
• Câu hỏi tôi chưa trả lời được, không ghi ai hỏi: chín mươi ngày.
• Để báo khi số liệu đã đưa cho bạn được đính chính: 180 ngày.
${
  sendsQuestions
    ? "\n<b>Gửi ra ngoài</b>\nLời câu hỏi có thể được gửi tới dịch vụ AI mà người vận hành dùng, không kèm tên hay số tài khoản của bạn.\n"
    : ""
}
/forget xóa mọi thứ gắn với bạn.`,
  forgotten: "Xong: tôi đã xóa những gì lưu về bạn, ở đây và trong các nhóm.",
  chooseLanguage: "Bạn muốn tôi trả lời bằng ngôn ngữ nào?",
  languages: { automatic: "Tự động: theo câu hỏi", vi: "Tiếng Việt", en: "English" },
  languageChosen: {
    automatic: "Từ giờ tôi trả lời theo ngôn ngữ của từng câu hỏi.",
    vi: "Từ giờ tôi trả lời bạn bằng tiếng Việt.",
    en: "From now on I answer you in English.",
  },
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
  buttons: {
    passage: "Đoạn văn",
    article: "Mở bài báo",
    chart: "Biểu đồ",
    copyCitation: "Chép trích dẫn",
    good: "👍 Tốt",
    bad: "👎 Chưa đúng",
    file: "Bảng (CSV)",
    share: "Chia sẻ",
    askMore: "Hỏi thêm",
  },
  thanksGood: "Cảm ơn bạn!",
  thanksBad: "Cảm ơn bạn. Chúng tôi sẽ xem lại.",
  passageGone: "Nội dung này không còn trong kho nữa.",
  chart: {
    heading: "Biểu đồ:",
    source: "Nguồn",
    kind: { actual: null, expected: "dự kiến/ước tính", target: "mục tiêu", plan: "kế hoạch" },
  },
  noChart:
    "Chưa có gì để vẽ: biểu đồ cần ít nhất hai giá trị. Bạn thử <code>/chart tỷ lệ hộ nghèo</code> nhé.",
  cite: {
    short: "Ngắn",
    full: { vi: "Đầy đủ, tiếng Việt", en: "Đầy đủ, tiếng Anh" },
  },
  nothingToCite: "Bạn hỏi tôi trước rồi gõ /cite nhé. Hoặc: <code>/cite tỷ lệ hộ nghèo 2025</code>",
  fileCaption: (count) => `${count} số liệu, kèm trích dẫn và địa chỉ`,
  nothingToExport:
    "Bạn hỏi tôi trước rồi gõ /export nhé. Hoặc nêu một chỉ tiêu, một nơi hay một bài báo: <code>/export tỷ lệ hộ nghèo</code>",
  browse: {
    menu: "<b>Toàn bộ số liệu</b>\nBạn muốn xem theo gì?",
    by: { metric: "Theo chỉ tiêu", place: "Theo nơi", article: "Theo bài báo" },
    choose: {
      metric: "<b>Theo chỉ tiêu</b>: bấm một chỉ tiêu để xem số liệu.",
      place: "<b>Theo nơi</b>: bấm một nơi để xem số liệu.",
      article: "<b>Theo bài báo</b>: bấm một bài để xem số liệu.",
    },
    page: (page, pages, count) => `Trang ${page}/${pages}, tất cả ${count}`,
    before: "‹ Trang trước",
    after: "Trang sau ›",
    back: "Toàn bộ số liệu",
  },
  noSuchName: "Tôi không có chỉ tiêu, nơi hay bài báo nào tên như vậy. /facts cho xem tất cả.",
  noFiguresOfIt: "Tôi chưa có số liệu nào về đó. /facts cho xem tất cả những gì có.",
  namesNearIt: "Có phải bạn muốn:",
  compare: {
    what: "Bạn nêu hai nơi, hai năm hoặc hai chỉ tiêu. Ví dụ: <code>/compare Nậm Nèn, Na Sang</code> hoặc <code>/compare tỷ lệ hộ nghèo 2021 2025</code>",
    none: "Tôi không có số liệu nào của cả hai để so sánh.",
    heading: "Đặt cạnh nhau:",
  },
  history: {
    ofWhat: "Bạn nêu một chỉ tiêu. Ví dụ: <code>/history tỷ lệ hộ nghèo</code>",
    none: "Tôi không có số liệu nào về điều đó.",
    heading: "Qua thời gian, cũ trước mới sau:",
    superseded: "bài sau đã có số khác",
    conflicts: "bài khác ghi khác",
  },
  inline: { askInPrivate: "Không thấy số liệu. Hỏi riêng tôi" },
};
