import type { Language } from "../domain.ts";
import { isStopWord } from "../vocabulary/stop-words.ts";
import { isFullyMarked, type TermToken, termTokens } from "../vocabulary/term-tokens.ts";
import { wordSet } from "../vocabulary/word-set.ts";
import { type Span, spansIn } from "./spans.ts";

/** Words that lead from what is measured to its figure: a clause that has one says what it measures before it. */
const LEADING: Record<Language, string> = {
  en: `is are was were be been has have had will would can may reach reached reaches reaching rise rose risen rising fall fell fallen falling
    increase increased increases increasing decrease decreased decreasing decline declined declining drop dropped dropping grew grown
    total totaled totaling totalled exceed exceeded exceeding surpass surpassed surpassing stand stands stood standing remain remained
    remains achieve achieved achieving hit hits attain attained account accounts accounted accounting equal equals equaling
    equivalent estimated expected projected forecast averaged averaging recorded recording maintain maintained come comes came amount
    amounted amounting double doubled triple tripled reduce reduced reducing up down approach approached approaching aim aims hover
    climb climbed climbing jump jumped soar soared edge edged approximate meet met compared made make makes making represent
    representing represents included see sees saw seen seeing post posted posting register registered
    reduction rated worth valued against versus cover covers covered covering rank ranks ranked ranking`,
  vi: `là đạt có tăng giảm còn ước chiếm bằng tương_đương vượt lên xuống dự_kiến phấn_đấu được đã đang sẽ thực_hiện ở đến tới ghi_nhận duy_trì
    đứng xếp hạng xếp_hạng thứ gấp`,
};

/** Words that name nothing by themselves: they point to what was named before, or to the place as a whole. */
const POINTING: Record<Language, string> = {
  en: `figure figures number numbers rate level proportion percentage result results amount average annual annually year years yearly respectively
    province provinces provincial city cities commune communes district whole entire same time period term end beginning date currently present result thus
    however therefore meanwhile moreover addition target targets plan planned goal set specific according compared previous year-on-year first
    nine six three months month half quarter early late mid since until now only alone particular especially notably initially finally
    this that these those such another other others each every respective particularly namely i.e. about around over approximately former same both
    two three four five six seven eight nine ten eleven twelve hundred thousand million billion remaining rest total order before after
    wide nationwide province-wide provincewide`,
  vi: `con_số tỷ_lệ tỉ_lệ số này đó kia kết_quả toàn_tỉnh tỉnh thành_phố xã phường huyện địa_phương bình_quân trung_bình năm hằng hàng mỗi
    tháng quý kỳ cùng so với thời_điểm giai_đoạn cuối đầu giữa nay hiện theo kế_hoạch chỉ_tiêu mục_tiêu nghị_quyết dự_toán trước riêng
    chỉ_tính trong_đó ngoài_ra tuy_nhiên đặc_biệt cụ_thể qua gần hơn trên dưới khoảng nhiệm_kỳ lũy_kế tính_đến hết vào từ ngày mức trở
    lần_lượt đề_ra đặt giao cao thấp nhất cao_nhất thấp_nhất bằng cũ`,
};
/** Words that begin as one of those do and are another: "xã hội" is no commune, "sầu riêng" nothing apart. */
const OTHERS: Record<Language, string> = {
  en: "",
  vi: `xã_hội hàng_hóa bán_hàng cửa_hàng ngân_hàng hàng_nông_sản sầu_riêng cao_su cao_cấp cao_đẳng cao_tốc cao_sản số_hóa chuyển_đổi_số đặt_hàng
    giao_thông giao_dịch đầu_tư quý_hiếm thấp_còi trên_cạn tháng_tuổi vào_bờ hợp_tác_xã thị_xã kinh_tế_số`,
};

/** "*This* area", "số tiền *này*": the noun beside such a word was named before. */
const isDemonstrative = { en: wordSet("this these those such said"), vi: wordSet("này") };

/** Words of a text by what they do: name something, or lead from that to its figure ("reached", "đạt"). */
export interface WordRoles {
  naming: TermToken[];
  leading: Set<TermToken>;
}

/**
 * The roles of the words of an NFC text, in order. Naming are those that neither lead nor point to what was named before
 * and that stand outside the places, times, programmes and figures of `elsewhere`.
 */
export function rolesOfWords(
  text: string,
  tokens: TermToken[],
  elsewhere: Span[],
  language: Language,
): WordRoles {
  const fullyMarked = isFullyMarked(tokens);
  const others = wordsOf(OTHERS[language], text, tokens, language, fullyMarked);
  const find = (list: string) =>
    new Set([...wordsOf(list, text, tokens, language, fullyMarked)].filter((token) => !others.has(token)));
  const leading = find(LEADING[language]);
  const pointing = find(POINTING[language]);
  const taken = new Set(elsewhere.flatMap((span) => spansIn(tokens, span)));
  const pointedAt = (at: number) =>
    (language === "en" ? [at - 1] : [at + 1, at + 2])
      .map((beside) => tokens[beside])
      .some((token) => token !== undefined && isDemonstrative[language](token, fullyMarked));
  const naming = tokens.filter(
    (token, at) =>
      !taken.has(token) &&
      token.end - token.start > 1 &&
      !/^\d/.test(token.key) &&
      (others.has(token) || !isStopWord(token, language, fullyMarked)) &&
      !leading.has(token) &&
      !pointing.has(token) &&
      !pointedAt(at),
  );
  return { naming, leading };
}

/**
 * The tokens of the words of a list, in which "_" joins the syllables of one. English words count as they are spelled, as
 * "projected" is no project; of Vietnamese ones the marks must agree where the text has them.
 */
function wordsOf(
  list: string,
  text: string,
  tokens: TermToken[],
  language: Language,
  fullyMarked: boolean,
): Set<TermToken> {
  if (language === "en") {
    const words = spellingsOf(list);
    return new Set(tokens.filter(({ start, end }) => words.has(text.slice(start, end).toLowerCase())));
  }
  const words = syllablesOf(list);
  const agrees = (form: TermToken, token: TermToken | undefined) =>
    token?.key === form.key && (token.marked === form.marked || (token.marked === null && !fullyMarked));
  const found = new Set<TermToken>();
  for (const [at, first] of tokens.entries()) {
    for (const word of words.get(first.key) ?? []) {
      if (!word.every((form, n) => agrees(form, tokens[at + n]))) continue;
      for (const token of tokens.slice(at, at + word.length)) found.add(token);
    }
  }
  return found;
}

const spellings = new Map<string, Set<string>>();

/** The words of an English list. */
function spellingsOf(list: string): Set<string> {
  const words = spellings.get(list) ?? new Set(list.split(/\s+/));
  spellings.set(list, words);
  return words;
}

const known = new Map<string, Map<string, TermToken[][]>>();

/** The words of a list by their first syllable. */
function syllablesOf(list: string): Map<string, TermToken[][]> {
  const done = known.get(list);
  if (done) return done;
  const words = list
    .normalize("NFC")
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => termTokens(word.replaceAll("_", " ")));
  const bySyllable = Map.groupBy(words, ([first]) => first?.key ?? "");
  known.set(list, bySyllable);
  return bySyllable;
}
