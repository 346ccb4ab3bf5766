/** Nouns that a bare number behind them names one of: "Highway 12", "Project 9", "Article 5". */
export const ENGLISH_LABELS = new Set(
  `nasdaq fortune dow ftse nikkei iphone galaxy highway route road street avenue project subproject sub-project program programme resolution decision decree circular directive
  article section chapter clause part phase stage step group team type class grade form level category zone
  area district ward precinct block floor room table figure fig page line appendix annex volume vol issue no number nos plan
  scheme flight boeing airbus apollo formula version windows ios android chapter unit lot gate pier platform psalm verse day
  week round episode season series model world war covid top channel studio exhibit option scenario tier sector module lesson
  article rule law amendment title bill act agenda industry generation web goal sdg lane exit hall camp hill point battalion regiment division brigade corps
  typhoon storm hurricane bus tram metro size`.split(/\s+/),
);

/** The same in Vietnamese, where the number names rather than counts, whatever follows it. */
export const VIETNAMESE_LABELS = new Set(
  `quốc lộ tỉnh lộ hương lộ ql tl đt số điều khoản điểm mục chương phụ lục nghị quyết định thông tư chỉ thị công văn
  lớp khối khóa khoá tháng thứ mốc tầng trang bảng hình tập quyển kỳ trung đoàn sư tiểu đồn cột km chương trình phiên lần
  nghị đề án nhóm bậc phân khu ca số vietlott top luật mẫu đường`.split(/\s+/),
);

/** Labels typed without diacritics that are nothing else then. */
export const PLAIN_LABELS = new Set("lo dieu khoan lop dinh quyet an de".split(" "));

/** In Vietnamese the number names where nothing that is counted follows: "dự án 6", "bản 5", "giai đoạn 2". */
export const VIETNAMESE_WEAK_LABELS = new Set(
  "án bản thôn đội quận phường tổ khu bước đợt hạng cấp loại đoạn trạm chí cụm tuyến vùng phase group project covid".split(
    " ",
  ),
);
