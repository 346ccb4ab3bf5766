import { COUNTRY_NAME } from "./country-names.ts";
import { asks, type Sought, says } from "./sought.ts";

/** "Which ...": the word for a sort of things in a question, and names of such things in sentences. */

/** The noun of "which crops", "cây gì", "những loại cây công nghiệp nào". */
const which = (en: string, vi: string) =>
  asks(
    `(?<=(?:what|which|list|name)(?: (?:kinds?|sorts?|types?) of)?(?: \\w+)? )(?:${en})|(?:${en})(?=.{1,80} name them)|(?:${vi})(?=(?:,? (?:lon|chinh|\\d+))*(?: \\w+){0,2} (?:gi|nao|chi(?=[\\s?!.]*$)))`,
  );

const LISTS: [asked: RegExp, said: string][] = [
  [
    which("disasters?|calamit(?:y|ies)|catastrophes?", "thien tai|tai hoa"),
    "flash floods?|floods?|storms?|landslides?|droughts?|typhoons?|earthquakes?|lũ|lũ quét|mưa lũ|bão|sạt lở|hạn hán|lở đất|động đất",
  ],
  [
    which("crops?|plants?|trees?|produce", "cay|cay trong|nong san|trong"),
    "coffee|tea|rice|macadamia|rubber|maize|corn|cassava|fruits?|vegetables?|cà phê|chè|lúa|mắc ca|cao su|ngô|sắn|cây ăn quả|dược liệu|rau",
  ],
  [
    which("animals?|livestock|birds|poultry", "nuoi|con vat|vat nuoi|giong(?! cay)"),
    "buffalo(?:es)?|cows?|cattle|goats?|pigs?|chickens?|ducks?|geese|fish|bees|trâu|bò|dê|lợn|gà|vịt|ngỗng|cá|ong",
  ],
  [
    which("laws?|rules|regulations|legal basis", "luat|van ban|quy dinh|can cu"),
    "laws?|decrees?|resolutions?|decisions?|circulars?|regulations?|luật|nghị định|nghị quyết|quyết định|thông tư|quy định",
  ],
  [which("universit(?:y|ies)", "dai hoc"), "universit(?:y|ies)|đại học"],
  [
    which("schools?|colleges?|cent(?:er|re)s?|institut(?:e|ion)s?", "truong|trung tam|co so|noi(?= nao)"),
    "universit(?:y|ies)|schools?|colleges?|cent(?:er|re)s?|đại học|(?<!thị |môi )trường|cao đẳng|trung tâm|cơ sở",
  ],
  [
    which("compan(?:y|ies)|firms?|businesses|enterprises|employers", "cong ty|doanh nghiep|don vi"),
    "co\\.|ltd|jsc|joint stock|corporation|tnhh|công ty cổ phần|tập đoàn",
  ],
  [
    which(
      "problems?|difficult(?:y|ies)|challenges?|obstacles?|weaknesses|hardships?|troubles?|risks?",
      "kho khan|(?:cai|dieu|noi) kho|thach thuc|vuong(?: mac)?|han che|ton tai|yeu kem|rui ro",
    ),
    "difficult\\w*|hard(?:ship)?|challenges?|obstacles?|lack\\w*|short(?:age|comings?)?|scarce|uneven|slow(?:ly)?|weak\\w*|risks?|cope|pandemic|disasters?|struggl\\w+|has to deal|khó khăn|vướng mắc|thách thức|hạn chế|thiếu|rủi ro|chưa|chậm|kém|yếu|vất vả|ứng phó|dịch bệnh|thiên tai|đại dịch",
  ],
  [
    asks(
      "(?:what|which)(?: \\w+)? (?:help|support|assistance|benefits?|costs?)|what (?:\\w+ ){0,3}(?:get|receive)|what is (?:paid for|covered)|(?:ho tro|giup|huong|uu dai|quyen loi|lo cho)(?: \\w+){0,3} (?:gi|nao)",
    ),
    "help(?:ed|s)?|support(?:ed|s)?|assist\\w*|insur\\w+|costs?|free|loans?|hỗ trợ|giúp|bảo hiểm|chi phí|được hưởng|phúc lợi|vay vốn|miễn phí",
  ],
  [
    which("jobs?|trades?|work|occupations?", "nghe|viec|cong viec"),
    "repair\\w*|mechanics?|farm\\w*|gathering|construction|weaving|sewing|driv\\w+|machin\\w+|sửa chữa|cơ khí|làm nương|làm ruộng|hái lượm|xây dựng|may mặc|dệt|chế biến|chăn nuôi|trồng trọt|nghề",
  ],
  [
    which("energy|power|electricity", "dien|nang luong"),
    "wind|solar|hydropower|biomass|điện gió|điện mặt trời|thủy điện|sinh khối",
  ],
  [
    which("events?|festivals?|celebrations?", "su kien|le hoi|festival"),
    "festivals?|tourism year|fairs?|ceremon\\w+|anniversar\\w+|festival|năm du lịch|lễ hội|hội chợ|phiên giao dịch|kỷ niệm",
  ],
  [
    which("works|projects|infrastructure|buildings", "cong trinh|du an|ha tang|xay"),
    "roads?|bridges?|schools?|airports?|expressways?|highways?|irrigation|embankments?|libraries|đường|cầu|(?<!thị |môi )trường|cảng hàng không|sân bay|cao tốc|quốc lộ|thủy lợi|kè|điện",
  ],
  [
    which("routes?|roads?|highways?|expressways?|motorways?", "tuyen|duong|cao toc|quoc lo"),
    "expressways?|highways?|cao tốc|quốc lộ|tỉnh lộ",
  ],
  [
    which("sectors?|industr(?:y|ies)|fields?|subjects?|branch(?:es)?", "nganh|linh vuc|mang"),
    "agriculture|forestry|industry|construction|services|tourism|education|health|transport|energy|nông nghiệp|lâm nghiệp|công nghiệp|xây dựng|dịch vụ|du lịch|giáo dục|y tế|giao thông",
  ],
  [
    which("equipment|devices?|gear|tools?|machines?", "thiet bi|may moc|do dac|dung cu|vat dung"),
    "equipment|(?:loud)?speakers?|computers?|machines?|televisions?|projectors?|thiết bị|loa|máy (?:tính|chiếu|móc)|ti vi|âm thanh|bàn ghế",
  ],
  [
    asks("gop bang (?:nhung )?gi|(?:apart from|besides|other than) (?:cash|money)|in kind"),
    "in kind|land|materials?|labou?r|work ?days?|hiện vật|đất|vật liệu|ngày công|công lao động",
  ],
  [
    which("principles?", "nguyen tac|le loi"),
    "principles?|priorit\\w+|transparen\\w+|guided?|nguyên tắc|ưu tiên|minh bạch",
  ],
];

export const SOUGHT_THINGS: Sought[] = [
  ...LISTS.map(([asked, said]): Sought => ({ asks: asked, says: says(said), head: true })),
  {
    asks: which("countries|country|nations?|lands?|partners", "nuoc|nuoc ngoai|quoc gia|xu|lang gieng"),
    says: (sentence) => COUNTRY_NAME.test(sentence),
    head: true,
  },
  {
    asks: asks(
      "where|(?:what|which)(?: \\w+)? (?:communes?|districts?|villages?|places?|areas?|towns?)|(?:o|tai|di|den) dau|(?:xa|huyen|noi|ban|vung|dia phuong) nao",
    ),
    says: (sentence) =>
      /(?<!\p{L})(?:xã|huyện|bản|thành phố|tỉnh|ở|tại|in|at|to) \p{Lu}|\p{Lu}\p{L}+ (?:commune|district|village|province|city)/u.test(
        sentence,
      ) || SAYS_BUILDING(sentence),
  },
  {
    asks: which("markets|banks|names|organi[sz]ations", "thi truong|ngan hang|to chuc"),
    // Two names in a row: "Qatar, Japan", "A and B".
    says: (sentence) => /\p{Lu}[\p{L}.]*(?:,| and| và|;) \p{Lu}\p{L}+/u.test(sentence),
  },
  {
    asks: asks(
      "(?:ten|goi) (?:la )?gi|what (?:is|was) .{1,50} (?:called|named)|the name of|slogan|khau hieu",
    ),
    says: (sentence) => /[“"«]|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){2}/u.test(sentence),
  },
  {
    asks: asks(
      "which \\w+s|what are|(?:la|gom|co) (?:nhung|cac)(?: \\w+){0,3} (?:gi|nao)|(?:nhung|cac) \\w+(?: \\w+){0,2} nao|ke ten|liet ke",
    ),
    says: (sentence) =>
      /(?:: |(?<!\p{L})(?:gồm|including|included?|such as|like|như)(?!\p{L}))[^.;]*,[^.;]*(?:,| and | và )/u.test(
        sentence,
      ),
    common: true,
  },
];
const SAYS_BUILDING = says("nhà văn hóa|cultural houses?|trạm y tế|health stations?");
