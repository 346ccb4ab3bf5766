import type { Language } from "../domain.ts";
import { isStopWord } from "../vocabulary/stop-words.ts";
import type { TermToken } from "../vocabulary/term-tokens.ts";
import { wordSet } from "../vocabulary/word-set.ts";

/**
 * Words that carry no topic where somebody asks, beside those that never do: what people say around their question. In an
 * article some of them name things.
 */
const FILLERS: Record<Language, string> = {
  en: `all whole entire still yet already not no nor went go goes going gone put puts set sets add adds added together piece writing write
    reporter deadline morning afternoon evening good ask asked asking wonder wondering through throughout since until till before after
    between among within became become take takes took taken use used made see seen say says said agree agrees right wrong true correct
    really count counted counting start started begin began end ended ending expect expects far past figure figures data information
    report reports reported number numbers me us here help thing things way kind sort part parts next first last too also both
    each every plus versus than against compared compare more less bot there's what's it's that's isn't hasn't aren't wasn't doesn't didn't
    year years time times folk folks guys ordinary common usual normal big large small huge tiny great little high low better best
    worse worst main major minor overall general typical simple actual exact rough quick short long wide full half almost quite rather
    very too enough maybe perhaps probably possibly certainly surely definitely basically generally usually often always never ever once
    again ago away back forth forward ahead behind across along around apart aside upon onto toward towards off yes yeah ve re ll wise
    supposed meant heard hear told known precisely presently thus therefore anyway somehow whatever whichever own self itself themselves
    slice chunk portion piece deal biggest smallest story read`,
  vi: `tự hồi kể nghe nói đủ nhau khớp tính đặt làm lấy so cùng hơn kém gấp lần nhất giữa trước mà nhé ấy kìa thôi luôn nha vậy hả hở
    chừng tầm cỡ cụ thể chính xác đúng sai phải chăng hay hoặc dùng cách khác bot ngoài trừ hết xem mãi chung việc chuyện xảy bà con ta luôn hẳn toàn bộ chừng sang vào ý nghĩa ngoài đến giờ đỡ tính`,
};

const isFillerOf = { en: wordSet(FILLERS.en), vi: wordSet(FILLERS.vi) };

/** True for a word of a question that needs no counterpart in what answers. */
export function isFiller(token: TermToken, language: Language): boolean {
  return isStopWord(token, language) || isFillerOf[language](token);
}
