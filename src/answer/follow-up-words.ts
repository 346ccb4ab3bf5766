import type { Language } from "../domain.ts";

/** Words of messages that go on from the one before: the data of `read-in-conversation`. Patterns match folded text. */

/** At the start: takes up the question before for something else. "Còn bao nhiêu ..." asks what is left. */
export const GOES_ON: Record<Language, RegExp> = {
  vi: /^(?:(?:ok|okay|u|uh|a|da|vang|ua|roi)[ ,.]+)*(?:(?:the|vay) con|the thi|vay thi|(?:tuc|nghia) la|the(?= .{1,40} (?:thi|la) )|con(?! (?:bao nhieu|bao nhiu|bn|may|thieu|lai|so|duong|nguoi)(?![a-z])))(?![a-z])/u,
  en: /^(?:(?:ok|okay|so|well|oh|hm+)[ ,.]+)*(?:and|what about|how about|what of|same for|(?:so )?(?:that is|that means|meaning|in other words))(?![a-z])/u,
};
/** The same in a text with marks, which tell "còn" from "con", an animal, and "vậy" from "vay", a loan. */
export const GOES_ON_MARKED =
  /^(?:(?:ok|okay|ừ|à|dạ|vâng|ủa|rồi)[ ,.]+)*(?:thế|vậy|(?:tức|nghĩa) là|còn(?! (?:bao nhiêu|mấy|thiếu|lại)(?![\p{L}])))(?![\p{L}])/iu;
/** At the end: "Nậm Nèn thì sao?" */
export const GOES_ON_AT_END: Record<Language, RegExp> = {
  vi: /(?<![a-z])thi (?:sao|the nao)(?: (?:a|nhi|vay|ban|z|ha|em|ad))*[\s?!.]*$/u,
  en: /(?<![a-z])(?:then|too|as well)[\s?!.]*$/u,
};

/** Stands for what was just spoken of: "what was *it* last term?", "con số *đó*". */
export const STANDS_FOR_IT: Record<Language, RegExp> = {
  vi: /(?<![a-z])(?:(?:con so|so|muc|ty le|cai|dieu|khoan|tien) (?:do|nay|ay|kia)|no)(?![a-z])/u,
  en: /(?<![a-z])(?:it|that|this|they|those|these|them)(?![a-z])/u,
};

/** Asks for a part of what was just spoken of. */
export const PART_OF_IT =
  /(?<![a-z])(?:trong (?:so )?do|(?<!because )of (?:that|it|those|them)|(?<!(?:is|are|was|were) )there(?=\W*$)|(?:o|tai) do|(?:xa|noi) (?:do|nay|ay))(?![a-z])/u;

/** What "which of the two ...?" may call them. */
export const PLACE_NOUNS =
  /(?<![a-z])(?:xa|noi|ben|cai|con so|so|hai|hai xa|communes?|places?|figures?|numbers?|one|two|both|ones)(?![a-z])/u;

/** A year told from the one that was just spoken of: how many after it. */
export const YEARS_FROM_IT: { words: RegExp; years: number }[] = [
  {
    words:
      /(?<![a-z])(?:(?:the )?(?:year before|previous year|preceding year)|(?:a|one) year earlier|nam (?:lien )?truoc(?: do| day)?|truoc do (?:1|mot) nam)(?![a-z])/u,
    years: -1,
  },
  {
    words:
      /(?<![a-z])(?:(?:the )?(?:year after|following year)|(?:a|one) year later|nam (?:lien )?sau(?: do)?|sau do (?:1|mot) nam)(?![a-z])/u,
    years: 1,
  },
];

/** Asks why of what was just said. */
export const ASKS_WHY =
  /(?<![a-z])(?:tai sao|vi sao|sao lai|sao (?:the|vay|z)(?![a-z])|do dau|nguyen nhan|ly do|why|how come|the reason)(?![a-z])/u;

/** The units of rates, which say nothing of what is asked: "bao nhiêu phần trăm?", "giảm bao nhiêu điểm?" */
export const RATE_UNITS =
  /(?<![a-z])(?:(?:diem )?phan tram|diem|percent(?:age)?(?: points?)?|points?)(?![a-z])/u;

/** Asks who says what was just said, or where it stands. */
export const ASKS_SOURCE =
  /(?<![a-z])(?:(?:trich )?(?:dan )?nguon(?: tin| du lieu| so lieu| trich dan)?|dan chung|(?:trong |o |theo )?(?:bai|bao)(?: bao| viet)? (?:nao|gi)(?: (?:noi|viet|dang|ghi|dua))?|o dau ra|(?:lay|trich|can cu|dua)(?: so lieu| con so| thong tin| so| cai)?(?: nay| do| kia)?(?: tu| o| vao| theo)* dau(?: ra)?|theo (?:ai|dau)|ai (?:da |vua )?(?:noi|bao|cong bo|viet|phat bieu|cho biet|dua tin|khang dinh|trich)|(?:ten )?tac gia|link|sources?|citations?|references?|authors?|which (?:article|newspaper|paper|report|piece|story|text)|what (?:article|newspaper|paper|piece|story)|(?:who|which \w+) (?:says?|said|wrote|writes|reports?|reported|told|published|gave(?! (?:[a-z]+ )?(?:most|more|less|least|money|the most|how|what))|gives|cited|stated|mentioned)|says who|where (?:is|was|did|does|do) (?:that|this|it|you)(?: \w+){0,3} from|where did you (?:get|read|find)|according to who(?:m)?)(?![a-z])/u;

/** What may stand before the name of a language without meaning anything else: "dịch sang", "answer in". */
const TRANSLATES =
  "(?:(?:dich|tra loi|noi|viet|lai|ban|ra|sang|qua|bang|translate|answer|reply|repeat|say|write|it|that|this|again|to|in|into) )*";
const inLanguage = (names: string) =>
  new RegExp(`(?<![a-z])${TRANSLATES}(?:${names})(?: version)?(?![a-z])`, "u");
/** Asks for what was just said in another language. */
export const ASKS_LANGUAGE: { language: Language; pattern: RegExp }[] = [
  { language: "en", pattern: inLanguage("tieng anh|english") },
  { language: "vi", pattern: inLanguage("tieng viet|vietnamese") },
];

/** The same where it is asked of a figure that the message itself names: "nguồn nào" alone can be a source of money. */
export const NAMES_SOURCE =
  /(?<![a-z])(?:(?:o |trong |tu )?(?:bai|(?<!giay )to)(?: bao| viet)? (?:nao|gi)|bao nao|ai (?:da |vua )?(?:noi|bao|cong bo|viet|phat bieu|cho biet|dua tin|khang dinh|neu)|(?:lay|trich)(?: tu| o)? dau|(?:which|what) (?:article|newspaper|paper|report|piece|story)|(?:who|which (?!sources? )\w+) (?:says?|said|wrote|reports?|reported|told|published|gave(?! (?:[a-z]+ )?(?:most|more|less|least|money|the most|how|what))|gives|cited|stated|mentioned)|says who|where (?:is|was|does|did) .{0,40} from)(?![a-z])/u;
