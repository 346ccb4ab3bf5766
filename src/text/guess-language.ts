import type { Language } from "../domain.ts";
import { fold } from "./fold.ts";
import { isNoSyllable } from "./is-no-syllable.ts";
import { normalise } from "./normalise.ts";
import { words } from "./words.ts";

const set = (list: string) => new Set(list.split(/\s+/));

/** Words of English that Vietnamese without diacritics does not have. */
const ENGLISH =
  set(`the of and in is are was were has have had for with by from at that this these those which what who
  how many much when where why it its as be been will would can could than then not but or if about over under more most
  less per each every year years month months percent million billion thousand trillion hundred people province commune
  communes households rate income number total out up down between during after before until into among also only
  increased decreased reached fell rose reduced achieved average compared against they their there he she we you his her
  our your between nearly while all some two three four five six seven eight nine ten twenty thirty forty fifty does did
  dollars euros kilometres kilometers hectares tonnes workers jobs poverty target targets a to on`);

/** Words of Vietnamese, with and without diacritics, that English does not have. */
const VIETNAMESE =
  set(`của và các những là được trong cho với tại từ đến năm này khi để có không người hộ xã tỉnh tỷ tỉ lệ
  nghìn ngàn triệu đồng đạt giảm tăng còn gần hơn khoảng trên dưới bao nhiêu về bản thôn huyện một hai ba bốn sáu bảy tám
  chín mười mươi trăm phần lao động việc làm dự án thu nhập bình quân đầu tư vốn nghèo mỗi đã đang sẽ theo tổng số lượt
  khách học sinh tấn lần quý ngày tháng cua va cac nhung duoc trong voi tai den nam nay khi khong nguoi ho xa tinh ty ti
  nghin ngan trieu dong dat giam tang gan hon khoang tren duoi nhieu hai ba bon sau bay tam chin muoi tram phan lao viec
  lam thu nhap binh quan dau tu von ngheo moi theo tong luot khach hoc sinh thang quy ngay bao le gi thoat dien bien cay`);

const MARKED = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/;

/**
 * How much one word says about the language around it: positive for Vietnamese, negative for English, 0 for a name or
 * a word that both have. A capitalised word with marks says nothing: English texts keep the marks of names.
 */
export function languageOfWord(lowered: string, capitalised: boolean): number {
  if (VIETNAMESE.has(lowered)) return (MARKED.test(lowered) || lowered.length > 3) && !capitalised ? 2 : 1;
  if (ENGLISH.has(lowered)) return lowered.length > 2 && lowered !== "can" ? -2 : -1;
  return !capitalised && MARKED.test(lowered) ? 1 : 0;
}

/** The language that a text is written in: Vietnamese, with or without diacritics, where nothing tells. */
export function guessLanguage(text: string): Language {
  const normal = normalise(text).text;
  let score = 0;
  let marked = 0;
  for (const { word, start, end } of words(normal)) {
    score += languageInText(normal.slice(start, end), word);
    if (MARKED.test(word)) marked += 1;
  }
  if (score !== 0) return score > 0 ? "vi" : "en";
  return marked > 0 || !/[fjwz]|[aeiou]{3}|[^aeiou\s\d]{4}/i.test(normal) ? "vi" : "en";
}

/** What a word with capitals says: English names Vietnamese places, and words that are no syllables are English. */
function languageInText(written: string, lowered: string): number {
  const isName = written.slice(0, 1) !== lowered.slice(0, 1);
  const says = languageOfWord(lowered, isName);
  if (says !== 0) return isName ? Math.min(says, 0) : says;
  return -Number(written !== written.toUpperCase() && isNoSyllable(fold(lowered)));
}
