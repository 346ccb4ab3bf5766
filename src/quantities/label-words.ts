import { type PhraseList, phraseTable } from "./phrases.ts";

/** Nouns that a bare number behind them names one of: "Highway 12", "Project 9", "Article 5". */
export const ENGLISH_LABELS = new Set(
  `iso iec nasdaq fortune dow ftse nikkei iphone galaxy highway route road street avenue project subproject sub-project program programme resolution decision decree circular directive
  article section chapter clause part phase stage step group team type class grade form level category zone
  area district ward precinct block floor room table figure fig page line appendix annex volume vol issue no number nos plan
  scheme flight boeing airbus apollo formula version windows ios android chapter unit lot gate pier platform psalm verse day
  week round episode season series model world war covid top channel studio exhibit option scenario tier sector module lesson
  article rule law amendment title bill act agenda industry generation web goal sdg lane exit hall camp hill point battalion regiment division brigade corps
  typhoon storm hurricane bus tram metro size`.split(/\s+/),
);

/** Where the number behind a Vietnamese label names: whatever follows, or only where nothing is counted behind it. */
export type Label = "strong" | "weak";

const STRONG: PhraseList<Label> = [
  [
    `quốc lộ, tỉnh lộ, hương lộ, huyện lộ, đường tỉnh, phụ lục, nghị quyết, nghị định, thông tư, chỉ thị, công văn,
    thế kỷ, thập niên, thập kỷ, trung đoàn, sư đoàn, tiểu đoàn, lữ đoàn, phân khu, tiểu khu, bộ luật, cột mốc, vietlott, tcvn, qcvn, ql, tl, đt`,
    "strong",
  ],
];
const WEAK: PhraseList<Label> = [
  ["quyết định, chương trình, dự án, đề án, tiêu chí, giai đoạn, tổ dân phố, thôn, xóm, lớp, cấp", "weak"],
];
/** Words that are others without their diacritics: bạn or bán, to, do, nhom. */
const MARKED: PhraseList<Label> = [
  [
    "điều, khoản, chương, thứ, mốc, tầng, trang, bảng, hình, tập, quyển, đồn, cột, tháng, bậc, luật",
    "strong",
  ],
  [
    `khối, khóa, khoá, điểm, mục, ca, nhóm, kỳ, đường, phiên, lần, mẫu, bản, đội, quận, phường, tổ, khu, bước, đợt, hạng,
    loại, đoạn, trạm, cụm, tuyến, vùng`,
    "weak",
  ],
];

/** Vietnamese labels before a number: "quốc lộ 279", "Điều 5", "dự án 6", "bản 5". */
export const vietnameseLabels = phraseTable<Label>({
  vi: [...STRONG, ...WEAK],
  viMarked: MARKED,
  any: [
    ["km, top, iso, iec", "strong"],
    ["dieu, khoan, phase, group, project, covid", "weak"],
  ],
});
