import type { Language } from "../domain.ts";
import type { TermToken } from "./term-tokens.ts";
import { wordSet } from "./word-set.ts";

/**
 * Words that carry no topic, by language: they need no counterpart in what answers. Vietnamese ones are written with
 * marks: "dê" is no "để".
 */
const STOP_WORDS: Record<Language, string> = {
  en: `a an and any are as at about be been being between but by can could did do does doing during each for from get
    give given go had has have how i if in into is it its let me many may more most much my need of off on one or
    our please pls plz show so some tell than that the their them themselves there these they this those to up us was
    we were what when where which while who whom whose why will with would you your hello hi hey bot know want whether
    like just also right sir madam mr ms mrs thank thanks according newspaper article articles now latest current
    currently recent recently today value figure figures exactly approximately roughly nearly least money back really already happened
    happen come came very would should grateful i'm am under over per out altogether just only terms according`,
  vi: `à ạ ai anh ấy ad ơi admin bao nhiêu nhiu bằng bên bị bởi các cái chị chỉ cho chứ có còn con của cùng cũng đã đang
    dạ đâu đấy đây để đến đi được đc em gì giờ giúp hãy hay hiện hỏi không là lại lên lúc mà mấy mình một muốn nào này
    nay nên nếu nghe nhé nhỉ như nhưng những nữa ở ra rằng rất rồi sao sau sẽ tại tất cả tôi thì theo thấy trong trên
    từ từng về vẫn vậy và vào với vì xin xem z đó biết dưới gần nhất bây kia kết quả số tính liệu thông tin bài báo
    đạt giai đoạn khoảng bạn mọi ngày hôm tới lúc qua vừa thế tổng cộng mức kính gửi phải chiếm hiện tại ah k v h r e
    đ tháng quý đầu cuối giữa năm nhiều thêm nhờ toàn ông bà cô chú nha cảm ơn khoản ít tối thiểu xấp xỉ tiền đồng khi tên gọi`,
};

const stopWords = { en: wordSet(STOP_WORDS.en), vi: wordSet(STOP_WORDS.vi) };

/** True for a word that carries no topic; one without marks counts as any word that it can stand for. */
export function isStopWord(token: TermToken, language: Language, fullyMarked = false): boolean {
  return stopWords[language](token, fullyMarked);
}
