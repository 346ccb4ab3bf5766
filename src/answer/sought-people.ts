import { lower } from "../text/fold.ts";
import { hasPersonName } from "./find-name.ts";
import { asks, type Sought, says } from "./sought.ts";

/** What is asked about people: who does or holds something, and what only they can have. */

/** Not told by whatever else is said of somebody. */
const THEIR_OWN: Sought[] = [
  {
    asks: asks(
      "sinh (?:nam|ngay|thang)|(?:ngay|nam) sinh|(?:bao nhieu|may) tuoi|born|birth(?:day| ?date)?|how old|age of",
    ),
    says: says("sinh (?:năm|ngày)|born|birth|\\d+ tuổi|\\d+ years old|aged \\d+"),
    must: true,
  },
  {
    asks: asks(
      "so (?:dien thoai|dt|di dong|tai khoan|cccd|cmnd)|sdt|can cuoc|e-?mail|(?:tele)?phone(?: numbers?)?|account number|id card|website|hotline",
    ),
    says: says("điện thoại|phone|email|tài khoản|account|căn cước|id card|website|hotline"),
    must: true,
  },
  {
    asks: asks("dia chi|so nha|address|street"),
    says: says("địa chỉ|số nhà|address|street|đường số"),
    must: true,
  },
  {
    asks: asks(
      "wife|husband|spouse|married(?: to)?|sons?|daughters?|parents|(?:vo|chong)(?= (?:cua )?(?:ong|ba|anh|a|chi|c|co|chu|bac)(?![a-z]))|con (?:trai|gai)|co may con|bo me",
    ),
    says: says("wife|husband|spouse|sons?|daughters?|parents|vợ|chồng|con (?:trai|gái)|bố mẹ"),
    must: true,
  },
];

/** Offices by their names in both languages, as questions and as sentences write them. */
const OFFICES: [string, string][] = [
  ["vice[- ]chair\\w*|deputy chair\\w*|pho chu tich", "vice[- ]chair\\w*|deputy chair\\w*|phó chủ tịch"],
  [
    "(?<!vice |vice-|deputy )chair(?:man|woman|person)?|(?<!pho )chu tich",
    "(?<!vice |vice-|deputy )chair(?:man|woman|person)?|(?<!phó )chủ tịch",
  ],
  ["(?:party )?secretary|bi thu", "secretary|bí thư"],
  ["director|giam doc", "director|giám đốc"],
  ["president|tong thong", "president|tổng thống"],
  ["prime minister|thu tuong", "prime minister|thủ tướng"],
  ["minister|bo truong", "minister|bộ trưởng"],
  ["mayor|thi truong(?! nao)", "mayor|thị trưởng"],
  ["governor|thong doc", "governor|thống đốc"],
  ["principal|hieu truong", "principal|hiệu trưởng"],
  ["teachers?|giao vien", "teachers?|giáo viên"],
  ["doctors?|bac si", "doctors?|bác sĩ"],
  ["village (?:head|chief)|truong (?:ban|thon)", "village (?:head|chief)|trưởng (?:bản|thôn)"],
];
const ANY_OFFICE = OFFICES.map(([, said]) => said).join("|");
const ASKS_WHO = "(?<![a-z])(?:who|ai|ten|name)(?![a-z])";
const HOLDERS = OFFICES.map(
  ([asked, said]): Sought => ({
    asks: new RegExp(`(?<![a-z])(?:${asked})(?![a-z])(?<=${ASKS_WHO}.{0,60}|(?=.{0,60}${ASKS_WHO}))`, "gu"),
    says: (sentence, place) =>
      says(place === null ? said : `(?:${said})[^,.;]{0,60}${lower(place)}`)(sentence),
    must: true,
  }),
);

const saysOrganisation = says(
  "committees?|government|authorities|party|bank|compan(?:y|ies)|cent(?:er|re)|front|forces|army|police|departments?|organi[sz]ations?|leaders?|villagers|ủy ban|chính quyền|cấp ủy|đoàn thể|tổ chức|lực lượng|mặt trận|ngân hàng|công ty|trung tâm|lãnh đạo|sở|ngành|doanh nghiệp|bà con",
);

const saysPeople = says(
  "households?|famil(?:y|ies)|people|workers?|students?|women|minorit\\w+|residents|members|hộ|gia đình|người|lao động|học sinh|phụ nữ|đồng bào|đối tượng|hội viên",
);

export const SOUGHT_OF_PEOPLE: Sought[] = [
  ...THEIR_OWN,
  ...HOLDERS,
  {
    asks: asks(
      "who(?:m|se)? (?:runs|leads|heads|is in charge(?: of)?|is (?:the )?(?:head|leader|boss))|(?:lanh dao|dung dau|phu trach|sep)(?: \\w+){0,3} (?:la )?ai|ai (?:lanh dao|dung dau|phu trach)",
    ),
    says: says(ANY_OFFICE),
    must: true,
  },
  {
    // "What rules decide who gets it" asks for rules.
    asks: asks("(?<!(?:what|which|how|why)(?![a-z]).{0,80})who(?:m|se)?|(?<!uu |than |nhan )ai"),
    says: (sentence) => hasPersonName(sentence) || saysOrganisation(sentence) || saysPeople(sentence),
    must: true,
  },
  {
    asks: asks(
      "(?:to|for) whom|who (?:can|gets?|benefits?|receives?|qualif\\w+)|cho (?:nhung )?ai|ai (?:duoc|huong)|nhung ai",
    ),
    says: saysPeople,
  },
  {
    asks: asks(
      "(?:what|which)(?: \\w+)? (?:position|post|title|office|rank)|chuc(?: vu| danh)?(?: \\w+)? (?:gi|nao)|giu chuc|lam chuc|giu (?:chan|ghe|vai(?: tro)?)(?: \\w+)? (?:gi|nao|chi)",
    ),
    says: says(ANY_OFFICE),
    must: true,
  },
  {
    asks: asks("what (?:is|does) .{0,40} do for a living|la (?:ong|ba|anh|chi|co|nguoi) nao"),
    says: says(ANY_OFFICE),
  },
  {
    asks: asks(
      "(?:noi|ke|chia se|phat bieu|nhan xet|cho biet|bay to|tam su|nghi) (?:gi|sao|the nao|ra sao)|what (?:did|does|do) .{1,50} (?:say|tell|think|feel)|how (?:did|does|do|is|was) .{1,50} feel|cam thay|cam xuc|y kien",
    ),
    says: says(
      "says?|said|tells?|told|according to|in the words of|stress\\w*|thank\\w*|glad|grateful|hopes?|cho biết|theo (?:ông|bà|anh|chị)|kể|chia sẻ|nhấn mạnh|phấn khởi|xúc động|biết ơn|cảm ơn|bày tỏ|mong",
    ),
  },
  {
    asks: asks(
      "(?:muon|mong|mong muon|uoc(?: ao| mong| mo)|ao uoc|de nghi|(?<!cuoi )xin|de xuat|kien nghi)(?: \\w+){0,4} (?:gi|nao)|what (?:did|does|do) .{1,50} (?:want|hope|wish|ask|propose|request)(?: for)?|wants? to|asked for|tinh (?:xin|dinh|muon)",
    ),
    says: says(
      "hopes?|wants?|wish(?:es)?|would like|resolved|determined|intends?|aims?|asked for|propose[sd]?|mong|muốn|hy vọng|nguyện vọng|đề nghị|kiến nghị|đề xuất|quyết tâm|phấn đấu|cố gắng",
    ),
  },
];
