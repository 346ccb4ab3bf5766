import { fold } from "../text/fold.ts";
import { words } from "../text/words.ts";
import { isFullyMarked, termTokens } from "../vocabulary/term-tokens.ts";

/** Words of questions in both languages: the data of `read-question`. Patterns match folded text. */

/** Asks for words: who, what, which, why, how. */
export const ASKS_TEXT =
  /(?<![a-z])(?:who|whom|whose|why|how (?:did|do|does|can|is|are|was|were|has|have|will)|what|where|which|explain|describe|tell me about|ai|vi sao|tai sao|the nao|lam sao|ra sao|^sao|nho dau|vi dau|bi sao|(?:bay to|noi|nghi|tam su) sao|sao cu|name them|nao(?! cung)|(?:o|di|den|tai) dau(?! do(?![a-z]))|giai phap|nguyen nhan|gi)(?![a-z])/u;

/** "Folks *who* use the internet", "money *which* came in": behind a noun these ask nothing. */
export const RELATIVE =
  /(?<=[a-z]{3} )(?<!(?:^|[^a-z])(?:and|but|for|from|with|about|know|tell|ask|say|says|see|find|out|exactly|just|then|wonder|wondering|remember|guess|idea|are|was|were|please|hello|hey|also|his|her|them|explain|describe|list|name) )(?:who|whose|which)(?= [a-z])(?! (?:is|are|was|were) (?:the|this|that|it|he|she)(?![a-z]))/gu;

/** "What economic growth is ...?" names what it asks for; who, which, why and how ask for words. */
export const ASKS_WHAT_ONLY =
  /^(?!.*(?<![a-z])(?:who|whom|whose|why|how|where|which|explain|describe|tell me about|plans?|mean|done|paid|do|does|did)(?![a-z])).*(?<![a-z])what(?![a-z])/u;

/** Asks for a figure; what follows is the thing counted. */
export const ASKS_AMOUNT =
  /(?<![a-z])(?:how (?:many|much)|(?<!(?:large|great|small) )number of|bao nhieu|bao nhiu|bnhieu|bnhiu|bn|may(?! (?:[a-z]+ ){1,3}(?:gi|nao)(?![a-z])))(?![a-z])/u;
export const ASKS_FIGURE =
  /(?<![a-z])(?:how (?:long|high|low|big|large|small|far|fast|quickly|wide|tall|old|heavy|expensive|cheap|common|widespread|poor|rich|wealthy|productive|populous)|bao (?:dai|xa|lau|lon|to|rong)|what (?:share|percentage|percent|proportion|portion|part|slice|chunk|fraction|number|amount|sum|level|size|length|total|volume)|(?:dat|cham|o|len|toi|vao) muc nao|(?:muc|moc|nguong|con so) nao|(?:co|chung) nao(?! cung)|what(?: is|'s|’s| was| were| are)(?: the)? [^?]*(?:rate|ratio|share|number|total|income|growth|coverage|output|revenue|budget|area|salary|wages?|pay|price|cost|yield|harvest|debt|turnover|headcount|sum|amount|money|funding|capital|cash|size|value|balance|volume|tally|acreage|tonnage)|(?:what|which)(?: (?!(?:is|are|was|were|do|does|did|has|have|of|the|in|on)(?![a-z]))[a-z-]+){0,3} (?:rate|ratio|percentage|percent|share|number|amount|sum|salary|wage|price|cost|area|income)(?=s? )|what (?:did|does|do|has|have) .{1,60} (?:earn(?=.{0,40} (?:month|year|week|day|probation))|make (?:an?|per|each|every) (?:month|year|week|day))|tell (?:me|us) the (?:[a-z-]+ ){0,2}(?:rate|ratio|area|number|amount|sum|salary|wage|price|cost|income|share|length|size|output|total)|(?:add(?:s|ed)? up|amount(?:s|ed)?|came|come) to|in (?:tons|tonnes|hectares|ha|km|percent|dong|vnd)|what(?:['’]?s| is| was| does| did) .{1,40} (?:paid|earning|earn|making|make)(?= (?:now|these days|today|nowadays|currently|at the moment|over there|there|in|per|a|each|as|during)|\W*$)|head ?count|what (?:did|do|does|will) .{1,60} cost|(?:the|a|in|give (?:me|us)) figures?(?=(?: please)?\W*$)|how strongly|^(?:(?:the|total|overall|average) )*(?:value|amount|number|size|sum|cost|volume|share|rate|length|area|quantity|count) of|(?:can|xin|cho|lay|tim)(?: [a-z]+){0,2} so(?= [a-z])|ty le|ti le|so luong|tong so|con so|so lieu|the number|percentage|toc do|muc tang)(?![a-z])|(?:^|[^a-z])(?:mw|megawatts?|tonnes?|tons?|hectares?|ha|km|kilomet(?:re|er)s?|vnd|dong|percent|%)(?:,? please)?\W*$/u;

/** Asks for a number of things, even where the parser does not know the thing. */
export const COUNTS_THINGS =
  /(?<![a-z])(?:how many|(?:the |what )?number of) (?!per ?cent|percent|points?(?![a-z])|million|billion|dong|vnd|usd|dollar)|(?<![a-z])may (?!.*(?<![a-z])(?:bao nhieu|bn|gi|nao)(?![a-z]))(?:cai|chiec|cay(?! so)|con|nguoi|ho|xa|ban|cap|du an|tieu du an|cong trinh|truong|lop|suat|ngoi|can|nguon|chuong trinh|tieu chi|huyen|thon|doanh nghiep)(?![a-z])|(?<![a-z])(?<!(?:ty le|ti le|phan tram|%|nua|phan (?:ba|tu|nam)|cua|tren|chi|con|kinh te|chinh quyen|chuyen doi) (?:tong )?)so (?:ho|nguoi|lao dong|hoc sinh|xa|truong|tram)(?![a-z])(?! (?:lieu|chinh|nhan))/u;

/** Things asked for that say which kind of unit an answer has, where the counted word itself does not. */
export const MONEY_ASKED =
  /^\s*(?:(?:chuc|tram|nghin|ngan|van) )*(?:tien|von|kinh phi|ty|ti|trieu|nghin|dong|money|cash|funding|capital|was|is|were|did|does|do|has|have|had|will)(?![a-z])/u;
/** Words before "how much" that ask for an amount of money. */
export const EARNING =
  /(?<![a-z])(?:kiem|(?:duoc|dc) tra|tra (?:luong|cong)|(?<!(?:san|so|chat|khoi|nang|luc|trong|dung) )luong(?! thuc| khach| mua)|thu nhap|chi phi|gia (?:ban|ca)|salary|wages?|income|earn(?:s|ed|ing)?|paid|pay|cost)(?![a-z]).{0,40}$/u;
/** The unit in the asking words: no topic. */
export const ASKED_UNIT =
  /(?<![a-z])(?:bao nhieu|bn|may)(?: (?:chuc|tram|nghin|ngan|van))* (?:tien|ty|ti|trieu|nghin|ngan|dong|cay so|km|hec ta|hecta|ha|tan)(?![a-z])|(?<![a-z])how many (?:heads?|items|pieces|units|souls|ones|of them)(?![a-z])/u;
/** Says no more than which kind or time is meant: no topic. */
export const SAYS_WHEN =
  /(?<![a-z])(?:thuc te|tren thuc te|nhiem ky(?: (?:vua )?(?:qua|roi|toi|truoc|nay|moi))?|actual(?:ly)?|(?:last|next|new|this|past|previous) term|term (?:just )?(?:finished|ended|before|gone)|(?:the )?term (?:that )?(?:has )?just (?:finished|ended)|thap ky (?:nay|toi|qua)|(?:this|the|next) decade)(?![a-z])/u;
/** A part of what a claim is about, in words: no topic. */
export const FRACTION =
  /(?<![a-z])(?:(?:mot |gan |hon )?nua(?= (?:so|dan|dat|ho|nguoi|xa|truong|tram|cac))|(?:mot|hai|ba|bon) phan (?:ba|tu|bon|nam)(?! tram)|(?<!(?:first|second|last) )half|(?:a|one|two|three|four)[ -](?:third|quarter|fifth)s?)(?![a-z])/u;
/** Percent in the asking words: no topic. */
export const ASKED_PERCENT =
  /(?<![a-z])(?:bao nhieu|may|bn)? ?(?:diem )?(?:phan tram|%)(?![a-z])|(?<![a-z])(?:per ?cent(?:age)?(?: points?)?|points?)(?![a-z])/u;
/** Percent asked for outright, whatever is counted: "how many homes, in percent". */
export const PERCENT_ASKED =
  /(?<![a-z])(?:in per ?cent|(?:tinh )?theo (?:ty|ti) le|percentage|^per ?cent|phan tram|chiem (?:bao nhieu|bn|may)(?! (?:tien|ty|ti|trieu|nghin|ha|hec|nguoi|ho|xa|km))|(?:out of|of|in|per|for) (?:every |each |a |one )?(?:hundred|100)(?! (?:million|billion|thousand|percent|per))|(?:cu|trong) (?:mot )?(?:tram|100) [a-z]+)(?![a-z])|%/u;
export const SHARE_ASKED =
  /(?<![a-z])(?:per ?cent(?:age)?|share|proportion|rate|(?:what|which|how (?:big|large|great)) (?:an? )?(?:portion|part|slice|chunk|fraction)|ty le|ti le|ty trong|phan tram|(?:chiem|may|bao nhieu) phan(?! von| qua| thuong)|chiem (?:bao nhieu|bn|may)(?! (?:tien|ty|ti|trieu|nghin|ha|hec|nguoi|ho))|account(?:s|ed|ing)? for)(?![a-z])|%/u;

/** Asks for the last value there is. */
export const ASKS_LATEST =
  /(?<![a-z])(?:latest|newest|most recent(?:ly)?|up to date|current(?:ly)?|(?<!then and )now|today|so far|these days|nowadays|actually|(?:tren )?thuc te|hien nay|hien tai|bay gio|gio(?= (?:con|la|thi|bao nhieu|ra sao|the nao))|moi nhat|gan nhat)(?![a-z])/u;

/** Means the term before the one that plans are for: what was reached last. */
export const LAST_TERM =
  /(?<![a-z])(?:(?:last|previous) term|term (?:just )?(?:finished|ended|before|gone)|term (?:that )?(?:has )?just (?:finished|ended)|nhiem ky (?:vua )?(?:qua|roi|truoc))(?![a-z])/u;

/** Asks for a value of one kind. */
export const ASKED_KINDS = [
  {
    kind: "target",
    pattern:
      /(?<![a-z])(?:targets?(?! program)|goals?|aims?|aiming|objectives?|(?<!(?:i|we|you) )(?:wants?|hop(?:es|ing)|aspires?)(?= )|ambitions?|muc tieu(?! quoc gia)|chi tieu|phan dau|dat ra(?= (?:cho|den|toi|nam|la))|de ra(?= (?:cho|den|toi|nam|la))|ky vong|huong toi|dich (?:den|nam|\d{4})|(?<!(?:toi|minh|em|ai|chau|con|anh|chi|ban) )(?:mong )?muon(?! (?:hoi|biet|xin|tim|xem)))(?![a-z])/u,
  },
  {
    kind: "expected",
    pattern: /(?<![a-z])(?:expected|projected|estimated?|forecast|du kien|uoc dat|uoc tinh)(?![a-z])/u,
  },
] as const;

/** "..., not the goal", "không phải mục tiêu": a kind that is not asked for. */
export const NOT_THE_KIND =
  /(?<![a-z])(?:not|khong phai(?: la)?|chu khong phai) (?:the |a |an )?(?:targets?|goals?|plans?|estimates?|muc tieu|chi tieu|ke hoach|du kien)(?![a-z])/u;
/** What a question leaves out: "rather than capital spending", "không tính tiền trung ương". */
export const NOT_MEANT =
  /(?<![a-z])(?:(?:rather than|instead of|as opposed to|not(?= (?:in |a |as a )?(?:per ?cent|%))|not counting|(?:i|we) (?:do not|don['’]?t) mean|leaving out|leaving aside|setting aside|ignoring|excluding|except(?: for)?|non(?=[ -])|(?:chu )?(?:khong|ko|k) (?:phai|tinh|ke|bao gom|lay|can)(?: (?:la|den))?|chua (?:tinh|ke|bao gom)(?: den)?|ngoai tru|tru(?! (?:di|phan|cho|khoan|so)))(?![a-z]) [^,;.?!:]+|leaving [^,;.?!:]+ aside|(?<![a-z])non-(?!govern|state|profit|agri|farm)[a-z]+)/u;
/** Where somebody has read it: "according to the article on livelihoods", "theo bài về sinh kế". */
export const WHERE_TOLD =
  /(?<![a-z])(?:(?:according to|in|from|per) (?:the|that|your|an?) (?:\w+ )?(?:article|piece|story|report|paper)|(?:theo|trong|o) (?:bai|bao(?! (?:nhieu|nhiu|gio|lau|xa|cao|hiem)))(?: (?:bao|viet))?)(?![a-z])(?: (?:about|on|ve|noi ve))?[^,;.?!:]*/u;
/** Who asks, and what for: "I'm an economist with a donor agency." */
export const WHO_ASKS =
  /^(?!(?:how|what|which|who|is|are|was|were|do|does|did)(?![a-z]))[^.?!,:]{3,50} here[,.!](?:[^.?!]*[.!])?|(?<![a-z])(?:(?:i|we)(?:['’]m| am|['’]re| are)(?: (?:an?|the|from|with|writing|working|doing|preparing|a)) [^,;.?!:]*|i (?:teach|work|live|study|write) [^,;.?!:]*|(?:toi|minh|em|chau|con|anh|chi|chung toi|tui) (?:la|dang viet|dang lam|lam o|o ben) [^,;.?!:]*|for (?:my|our|a|an) (?:\w+ )?(?:essay|report|article|class|students?|thesis|file|records?|story|piece|presentation|homework)s?)(?![a-z])/u;
/** What somebody has heard or means to write, and asks to have confirmed: the words around the claim. */
export const CLAIM_FRAME =
  /(?<![a-z])(?<!(?:nhieu|may|bn|co|nhung|cac) )(?:(?:toi|minh|em|chau|con|nguoi ta|ho|co nguoi|ai do)(?: (?:co|vua|moi|dinh|dang|muon|tung))* (?:viet|doc|nghe|thay|xem|bao(?! (?:nhieu|nhiu|gio|lau))|noi|don)(?: (?:o )?dau do| loang thoang)?(?: (?:thay|noi|ghi|viet|la|rang|bao))*|(?:viet|noi|ghi|nhu) (?:the|vay)(?! nao)(?: (?:co|la))? ?(?:dung|chuan|on|sai|chinh xac)?|xac nhan(?: giup| gium| ho| lai)?(?: (?:toi|minh|em))?|(?:co )?(?:dung|chuan|chinh xac)(?: (?:khong|ko|k|chua|ha|a|z|vay|nhi))+|(?:i|we)(?:['’]ve)? (?:was|were|have|had|am)? ?(?:being )?(?:told|heard|read|seen|saw)(?: (?:somewhere|it said|people say(?:ing)?))?(?: that)?|(?:people|they|someone|somebody|my \w+) (?:says?|said|claims?|told me|reckons?)(?: that)?|is (?:that|it|this) (?:right|true|correct|so)|is (?:that|this) what .{1,20} says?|(?:can|could) you confirm(?: that)?|confirm(?: that)?)(?![a-z])/u;
/** "..., hasn't it?" asks nothing of what is missing. */
export const TAG_QUESTION =
  /,? ?(?:is|are|was|were|has|have|had|does|do|did)n['’]?t (?:it|they|there|he|she)\??$/u;

/** Means the province as a whole where no place is named. */
export const ASKS_PROVINCE =
  /(?<![a-z])(?:(?:toan|ca|cua|trong|o|tren dia ban) tinh(?! den)|tinh (?:ta|minh|nha)|(?<!(?:cac|nhung|moi|tung|hai|may) )tinh(?= (?:co|da|dat|huy|dao|ban hanh|tao|dang|se|muon|dinh|phai|nay|lam|chi|thu hut|duoc|xay|giai|ho tro|nhan|phan dau|hien)(?![a-z]))|province-?wide|(?:the |whole |entire )province|provincial)(?![a-z])/u;

/** Abbreviations of offices and programmes, folded: texts print them as well as questions. */
export const OFFICIAL_ABBREVIATIONS: Record<string, string> = {
  ntm: "nông thôn mới",
  mtqg: "mục tiêu quốc gia",
  ctmtqg: "chương trình mục tiêu quốc gia",
  ubnd: "ủy ban nhân dân",
  hdnd: "hội đồng nhân dân",
  mttq: "mặt trận tổ quốc",
  bhyt: "bảo hiểm y tế",
  nhcsxh: "ngân hàng chính sách xã hội",
  xkld: "xuất khẩu lao động",
  dtts: "dân tộc thiểu số",
};

/** Chat spelling, folded. Only what can mean nothing else in a question about figures. */
export const CHAT_SPELLING: Record<string, string> = {
  ...OFFICIAL_ABBREVIATIONS,
  tl: "tỷ lệ",
  kte: "kinh tế",
  ctrinh: "chương trình",
  sx: "sản xuất",
  nc: "nước",
  dl: "du lịch",
  dtich: "diện tích",
  nk: "nhiệm kỳ",
  gd: "giai đoạn",
  nh: "ngân hàng",
  xd: "xây dựng",
  ns: "ngân sách",
  ld: "lao động",
  hs: "học sinh",
  cn: "công nghiệp",
  tphcm: "Thành phố Hồ Chí Minh",
  bqdn: "bình quân đầu người",
  tnbq: "thu nhập bình quân",
  gngan: "giải ngân",
  ntn: "như thế nào",
  tn: "thu nhập",
  bq: "bình quân",
  bnhieu: "bao nhiêu",
  bnhiu: "bao nhiêu",
  bn: "bao nhiêu",
  dn: "doanh nghiệp",
  tw: "trung ương",
  tb: "trung bình",
  hn: "hộ nghèo",
  hcn: "hộ cận nghèo",
  db: "Điện Biên",
  dbien: "Điện Biên",
  dbp: "Điện Biên",
  dc: "được",
  dk: "được",
  h: "giờ",
  bh: "bây giờ",
  ko: "không",
  ng: "người",
  jo: "giờ",
  nn: "nhà nước",
  j: "gì",
  hw: "how",
  pct: "percent",
  pt: "phần trăm",
  hh: "households",
  govt: "government",
};

/** The text with its abbreviations written out, without marks where the text itself has none. */
export function expandAbbreviations(text: string, table: Record<string, string>): string {
  const marked = isFullyMarked(termTokens(text));
  let expanded = "";
  let at = 0;
  for (const { folded, start, end } of words(text)) {
    const meaning = table[folded];
    const written = meaning === undefined || marked ? meaning : fold(meaning);
    expanded += text.slice(at, start) + (written ?? text.slice(start, end));
    at = end;
  }
  return expanded + text.slice(at);
}

/** What people write before their question in long polite messages; what matters comes after it. */
export const PREAMBLE =
  /^.*(?<![a-z])(?:tell me|let me know|like to know|(?:need|have|trying|hoping|keen|curious) to (?:know|find out|learn)|want(?:ed)? to (?:know|ask)|wondering|cho (?:(?!hoi|biet)[a-z]+ ){0,5}?(?:hoi|biet)|(?:muon|xin|duoc|can) (?:hoi|biet))(?![a-z])(?=\W*(?:\w+\W+){2}\w)/u;

/** Asks for what comes each year, not for a total. */
export const ASKS_YEARLY =
  /(?<![a-z])(?:(?:per|each|every|a|one|in any) (?:year|(?:twelve|12) months)|annual(?:ly)?|yearly|(?<!(?:qua|theo) )(?:moi|hang|tung|(?<!\d )mot|(?<![\d.,])1) nam(?! (?:qua|gan|tro|sau|truoc|nua))|\/ ?nam)(?![a-z])/u;

/** Speaks of a change; "giảm còn", "fell to" lead to a level. */
export const SPEAKS_OF_CHANGE =
  /(?<![a-z])(?:(?:bring|brings|brought|get|got|push|pushed|drive|drove|cut)(?= (?:[a-z]+ ){1,4}(?:down|up)(?![a-z]))|(?:grow(?:ing|s)?|grew|grown|increas(?:e[ds]?|ing)|ris(?:e[ns]?|ing)|rose|fall(?:ing|s)?|fell|fallen|drop(?:p(?:ed|ing)|s)?|declin(?:e[ds]?|ing)|decreas(?:e[ds]?|ing)|reduc(?:e[ds]?|ing)|chang(?:e[ds]?|ing)|shrunk|shr[iau]nk(?:ing|s)?|eas(?:ed|es|ing)|climb(?:ed|ing|s)?|(?<!how many (?!percent|points)[^?.]*)(?:come|came|coming|go|goes|gone|going|went) (?:up|down)|(?:is|are|was|were)(?= [^?.,]{1,60} (?:up|down)(?: (?:in|from|on|since|by|compared|against|over|this|now)|[?.]|$))|up or down|(?:above|below) (?:the |its )?\d{4}|doubl(?:ed?|es|ing)|tripled?|halved?)(?! to\b)|(?:tang|giam|bot (?:di|duoc)|lui(?! toi)|lon them|di xuong|di len|ha xuong|tut|sut|nhich|lon len|vot len|keo(?= .{1,30} xuong)|(?<=(?:keo|dua|day|ha) (?:[a-z]+ ){1,6})xuong)(?! con\b| len\b| xuong\b)|thay doi|bien chuyen)(?![a-z])/u;

/** Asks by how much something changed: a level is no answer. */
export const ASKS_CHANGE =
  /up or down(?=.{0,20}how)|by what (?:percentage|percent|share)(?=.{0,60} (?:above|below|over|up|down|higher|lower))|how (?:many|much) (?:percent|per cent|%)?.{0,60}(?:above|below) (?:the |its )?\d{4}|what (?:is|was|does|did|were)\b.{0,60}?\b(?:drop|fall|rise|increase|decrease|decline|change)\b(?=.{0,40} (?:between|from) )|by how (?:much|many)(?= .{0,80} (?:up|down|above|below|higher|lower|over)(?: .{0,40}\d{4}|[?.]|$))|(?:how much|how many) .{0,60}?(?:bring|brought|get|got|push|pushed|drive|drove|cut) (?:[a-z]+ ){1,4}(?:down|up)(?![a-z])|(?:how much|how many|how fast|how quickly)\b.{0,60}?\b(?:grow(?:ing)?|grew|grown|increas(?:ed?|ing)|ris(?:en?|ing)|rose|fall(?:ing)?|fell|fallen|drop(?:p(?:ed|ing))?|declin(?:ed?|ing)|decreas(?:ed?|ing)|reduc(?:ed?|ing)|shr[iau]nk|eased?|climb(?:ed|ing)?|(?<!how many (?!percent|points)[^?.]*)(?:come|came|gone?|went) (?:up|down))(?! to\b)|(?<![a-z])(?:tang|giam|bot|di xuong|di len|ha xuong|tut|sut|nhich|lon len|vot len)(?: (?:them|duoc|binh quan|di|tong cong|ca thay|khoang|tat ca))* (?:bao nhieu|may|bn)(?![a-z])/u;

/** The words of change as they are written with marks, and a word that has their letters in texts without. */
export const MARKED_CHANGE = /tăng|giảm|bớt|thay đổi|tụt|sụt|nhích|lên|xuống|hạ|biến chuyển/u;
export const GIVES_THINGS =
  /(?<![a-z])tang (?:bao nhieu|may|bn) (?:suat|qua|phan|cai|chiec|bo|can|ngoi|con|cay)(?![a-z])/u;

/** Joins two things that are both asked for, with hardly a word beside; what stands behind "of" is only what the first is of. */
export const JOINED =
  /^(?!.*(?<![a-z])(?:of|how|cua|trong|bao nhieu|may)(?![a-z]))(?:.{0,25}(?<![a-z])(?:and|va|cung|voi|lan|as well as|plus)(?![a-z])|.{0,12}[,&+].{0,12}$)/su;

/** Asks for what is missing of a whole: a figure for what is there is no answer to it. "... chưa?" asks whether something is. */
export const ASKS_MISSING =
  /(?<![a-z])(?:not yet|yet to|remaining|remains?|(?<!(?:have|has|had|who|that|visitors|guests|people|workers|tourists) )left(?! (?:for|home|abroad|school|behind|poverty))|(?:has|have|had|is|are|was|were|did|does|do|will)(?: [^\s?.,]+){1,4} (?<!or )not(?! (?:only|just))|will not|won['’]?t|still to (?:be )?[a-z]+|have(?:n't| not| no(?! (?:doubt|idea)))|has(?:n't| not| no)|with no(?! doubt)|(?:did|do|does)(?:n't| not)|(?:is|are|was|were|who|that|people|households) not(?! (?:only|just|yet|it|true|right))|khong(?= ngheo)|khong (?:co|duoc|dung|dat|hoc|thuoc|tham gia|su dung|tiep can)(?= [a-z])(?!.{0,40} (?:dung|phai) (?:khong|ko)[\s?]*$)|(?:below|above) (?:the )?[a-z]+ level|(?:tren|duoi) (?:muc|trinh do) [a-z]+|without|excluding|except|un(?:spent|disbursed|used|met)|still (?:fail|lack|need|miss|ha(?:s|ve) to(?! (?:re)?pay))\w*|fall(?:s|ing)? short|fail(?:s|ed|ing)? (?:to|the|this|that|on)|(?<!sua |lau (?:roi |lam |nay )?)chua(?! day| toi| den \d|(?<!(?:bao nhieu|bn|may) .{0,40}chua)(?: (?:a|nhi|vay|ban|z|ha|em|ad|the))*[\s?!.]*$)|con lai|con thieu(?! (?:no )?(?:nha|ngan) (?:hang|bang))|con truot|truot tieu chi|tru (?:xa|huyen))(?![a-z])/u;

/** Asks what was paid out, not what was planned to be. */
export const ASKS_SPENT =
  /(?<![a-z])(?:(?:is|was|were|been|already|actually|really|have|has) (?:already |really |actually )?(?:paid out|spent|disbursed|used)|(?:da|moi) (?:chi|tieu|giai ngan|xai)|(?<!se |phai |can |duoc |chi )(?:tieu|xai|giai ngan) (?:duoc|het|mat|dc))(?![a-z])/;

/** Says outright that somebody has or is not what is measured: "con bao nhieu" (how many are still) says no such thing. */
export const HAVE_NOT =
  /(?<![a-z])(?:(?:have|has|do|does|did|is|are|was|were)(?:n['’]?t| not)|(?:has|have|had|is|are|was|were|did|does|do|will)(?: [^\s?.,]+){1,4} (?<!or )not(?! (?:only|just))|(?:have|has|with) no|still not|(?:chua|khong)(?= (?:thuoc |phai )?(?:dien )?(?:ho )?ngheo)|chua be tong|not yet|yet to|without|lack(?:s|ing)?|still (?:fail|lack|need|miss)\w*|(?:chua|khong)(?= (?:co|duoc|dat|dung|tham gia|tiep can|qua|su dung|phu|hoc|giai ngan)(?![a-z])))(?![a-z])/u;

/** Asks what every one of many has or gets. */
export const ASKS_OF_EACH =
  /(?<![a-z])(?:(?:moi|tung) (?:ho|gia dinh|nha|can nha|nguoi dan|lao dong)|(?:each|every|per) (?:poor )?(?:household|family|home|house|worker|farmer))(?![a-z])/u;

/** Asks what a whole is made up of. */
export const ASKS_PARTS =
  /(?<![a-z])(?:(?:which|what) (?:[a-z]+ ){1,5}(?:adds? up to|makes? up|goe?s? into|went into)(?= )|break ?down|(?:the |which |what )(?:parts|components|shares) of|source by source|br(?:eak|oken)(?: \S+){0,6} down|made (?:up )?of|(?:is|are) inside|br(?:eak|oke)s? (?:down )?(?:in)?to|broken (?:down )?(?:in)?to|consists? of|composed of|(?:which|what) (?:sources|levels|kinds|types|sorts|categories)|by (?:\w+ )?(?:level|source|type|category|kind)|(?:from|at|of|in|for) each(?: (?:source|level|type|kind))?|each (?:source|level|type|kind|one|party)|who (?:contributed|paid|gave|put in|funded|provided) (?:what|how much)|gom (?:nhung|cac|co|may|bao nhieu|bn|gi)|(?:nhung|cac) (?:khoan|nguon|loai|phan)(?! (?:cay|rau|hinh))|may (?:khoan|nguon|loai|phan)(?! (?:tram|cay))|tu (?:nhung |cac )?tui nao|tui (?:nao|ai)|(?:tu )?loai von|co cau|cau thanh|chia (?:ra|thanh|the nao|theo|lam)|phan (?:ra|theo|bo theo)|tach (?:ra|thanh|bach)|split|divided(?! by)|nguon (?:von )?(?:nao|gi)|khoan (?:nao|gi)|tu (?:nhung |cac )?(?:dau|ai)|do (?:nhung )?ai (?:gop|dong gop|bo|chi)|(?<!(?:how much|how many|what amount|which amount|what sum|which sum|what share)(?: [a-z]+){0,3} )(?:come|came|comes) from|(?:tung|moi) (?:khoan|nguon|loai|cap|ben|trinh do|bac|hang muc))(?![a-z])/u;

/** Asks how much of a target, or of a plan, was reached. */
export const OF_TARGET =
  /(?<![a-z])(?:did|has|have|was|were)(?![a-z]).{0,60}(?:beat|beaten|exceed(?:ed)?|surpass(?:ed)?|meet|met|hit|miss(?:ed)?|reach(?:ed)?|overshot) (?:\w+ ){0,4}(?:target|plan|goal)(?![a-z])|(?<![a-z])(?:vuot|dat|hoan thanh)(?: duoc)? (?:muc tieu|chi tieu|ke hoach)(?: (?!giam|tang|moi)\w+){0,4} (?:chua|khong|ko|bao nhieu|may|bn)(?![a-z])|(?<![a-z])(?:percent(?:age)?|phan tram|%|share|how much)(?: so)? ?(?:of|voi|cua)? ?(?:the |its )?(?:\S+ ){0,2}(?:target|plan|goal|muc tieu|ke hoach|chi tieu)(?![a-z])/u;

/** Asks for reasons, whatever figure it names. */
export const ASKS_CAUSE = /(?<![a-z])(?:why|how come|vi sao|tai sao|sao (?:lai|cu)|nguyen nhan)(?![a-z])/u;

/** Asks for reasons or ways: what passages say has to be put together. */
export const ASKS_REASON =
  /(?<![a-z])(?:why|how (?:come|did|do|does|can|is|are|was|were|has|have|will)|vi sao|tai sao|sao lai|nguyen nhan|nho dau|lam (?:the nao|sao|cach nao)|(?:bang|nhu) (?:cach nao|the nao)|ly do)(?![a-z])/u;
