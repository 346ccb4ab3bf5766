import type { Operation } from "../domain.ts";

/** What is done with the figures that a question asks for, beside telling one. */
export type Asked = Operation | "compare" | "rank" | "trend" | "target-gap";

/**
 * Words that ask for something to be done with figures (folded), most telling first. What they ask is done only where the
 * question names figures that it can be done with; else the question is one for a value.
 */
export const OPERATION_WORDS: { asks: Asked; words: RegExp }[] = [
  {
    asks: "per-unit",
    words:
      /(?<![a-z])(?:chia(?: deu)?(?: \S+){0,10}? cho(?! (?:may|bao nhieu|bn))|(?:moi|mot|1) (?!nam|thang|quy|tuan|ngay)[a-z]+(?: [a-z]+){0,6} (?:binh quan|trung binh)|(?:binh quan|trung binh|tinh ra|chia deu|chia ra)(?: thi)?(?: cho)? (?:moi|mot|1|tung)(?= (?!nam|thang|quy|tuan|ngay)[a-z])|divid(?:e|ed|ing)(?= (?:.{1,90} )?(?:by|among|between) )|(?:chia|tinh) deu(?: ra)?(?=.{0,40} (?:moi|tung) (?!nam|thang|quy))|(?<!as )per(?=[ -](?!hundred|thousand|100|year|month|week|day|capita|head|cent|the|your|our|this|that)[a-z])|(?:binh quan |trung binh )?tren (?:mot|moi|1|tung)(?= (?!nam|thang|quy|tuan|ngay|dia ban)[a-z])|average(?= .{1,40} of (?:one|each|every|a single) (?!year|month)[a-z])|(?:each|every|one|a single)(?= (?!year|month|week|day)[a-z].{0,60} on average)|on average(?=.{0,60} (?:each|every|one|a single) (?!year|month|week|day)[a-z])|average(?= .{0,40} for (?:each|every|one) (?!year|month|week|day)[a-z]))(?![a-z])/,
  },
  {
    asks: "ratio",
    words:
      /(?<![a-z])(?:(?:bang|hon|kem) (?:khoang |chung |den |toi )?(?:may|bao nhieu|bn) lan|gap (?:khoang |chung |den |toi )?(?:may|bao nhieu|bn)(?: lan)?|what multiple of|how many times|how many \w+fold|times (?:bigger|larger|more|higher|greater|as (?:big|much|many|large|high))|ratio (?:of|between))(?![a-z])/,
  },
  {
    asks: "target-gap",
    words:
      /(?<![a-z])(?:(?:con thieu|con|thieu|cach|can them)(?= .{0,60}(?:moi|nua|de) .{0,12}(?:dat|toi|bang|cham|hoan thanh).{0,12}(?:muc tieu|chi tieu|ke hoach))|(?:nua )?moi (?:dat|toi|bang|cham)|cach (?:muc tieu|chi tieu|dich)|(?:con )?(?:phai|can)(?: \w+){0,2} them(?= .{0,30}(?:bao nhieu|may|bn))|(?:now|stand|today|currently)(?=.{0,40} (?:and|but) .{0,30}(?:head(?:ing|ed)|supposed to|meant to|going|aim|want|should))|(?:hien nay|bay gio|hien tai|gio|hien)(?=.{0,40} (?:va|roi|con) .{0,30}(?:se|muc tieu|phan dau|dich|dinh))|(?:how far|how much (?:more|further|is (?:left|missing))|short of|gap to|left to reach|missing to reach)(?=.{0,60}(?:target|goal))|(?:must|needs? to|ha(?:s|ve) to)(?=.{0,60} (?:grow|rise|increase|expand|be added|climb))|(?:target|goal|muc tieu)(?=.{0,60}(?:so voi|against|versus|compared))|(?<=[a-z0-9] )(?:against|so voi|va|and|versus) (?:the |its )?(?:\d{4} )?(?:target|goal|muc tieu|dich)|(?:achieved|reached|attained|actual|delivered|dat duoc|da dat|thuc te)(?=.{0,40} (?:versus|vs|against|compared|and|so voi|voi|va) .{0,40}(?:hoped|planned|promised|aimed|targeted|wanted|ky vong|mong muon|de ra|dat ra|phan dau))|(?:hoped|planned|promised|aimed) for)(?![a-z])/,
  },
  {
    asks: "yearly-average",
    words:
      /(?<![a-z])(?:(?:trung binh|binh quan|tb) (?:moi|mot|hang|hang) nam|(?:moi|mot|hang) nam(?: \w+){0,4} (?:trung binh|binh quan)|(?:on )?averaged?(?=.{0,60}(?:a|per|each|every) year)|(?:chia|tinh) deu(?: ra)?(?!.{0,40} (?:moi|tung) (?!nam|thang|quy))|spread evenly|divided evenly|mean(?= .{0,30}(?:a|per) year)|(?:a|per|each) year(?= .{0,40}on average)|averages? (?:yearly|annual)|(?:spread|split|divided?)(?: \S+){1,5} evenly|(?:tinh )?trung binh(?=.{0,40}moi nam))(?![a-z])/,
  },
  {
    asks: "growth",
    words:
      /(?<![a-z])(?:(?:tang|giam|grow|grew|increase|rise|rose|fall|fell)\w*(?=.{0,40}(?:bao nhieu|may|bn) ?(?:phan tram|%))|(?:by )?(?:what|how many) (?:percent|percentage|%)(?! points?)(?=.{0,60}(?:grow|grew|increase|rise|rose|fall|fell|change)))(?![a-z])/,
  },
  {
    asks: "share",
    words:
      /(?<![a-z])(?:as an? (?:percentage|share|proportion|fraction|percent|%) of|chiem (?:khoang |chung )?(?:bao nhieu|may|bn|ty le|ti le|ty trong|phan)|(?:phan lon|da so|chu yeu)(?= .{1,60} (?:gop|chi|bo ra|ho tro|tai tro|tu|cua) ?.{0,40})|(?:mostly|mainly|majority|the bulk)(?= .{0,40}(?:from|of|by|paid|funded|given) )|bang (?:bao nhieu|may|bn) ?(?:phan tram|%)|what (?:part|share|percent|percentage|proportion|portion|slice|chunk|fraction) of|share of (?:all|the (?:total|whole))|of (?:all|every\w*|the total)(?=.{0,80}what (?:share|percent|percentage|proportion|portion|fraction))|makes? up|made up|account(?:s|ed)? for|(?:bao nhieu|may|bn) ?(?:phan tram|%) (?:cua|trong|so voi|tong))(?![a-z])/,
  },
  {
    asks: "remainder",
    words:
      /(?<![a-z])(?:con (?:lai )?(?:bao nhieu|may|bn)|con (?:chua|thieu|cach|du|thua|ton)(?! no)|tru (?:di )?(?:phan|so|khoan)|con truot|truot tieu chi|(?:can|phai)(?: them)? (?:may|bao nhieu|bn)(?= .{1,30} nua)|chua(?= (?:duoc )?(?:giai ngan|dat|hoan thanh|chi|tieu|cham|co|phu|dung|xong))|(?<!toi )thieu(?! so| (?:no )?(?:nha|ngan) (?:hang|bang))|remain(?:s|ing)?|(?:is|was|were|are|still) (?:left|missing)|un(?:disbursed|spent|used|met)|(?:still|yet) not|not yet|have(?:n't| not)|had(?:n't| not)|has(?:n't| not)|(?:do|does|did)(?:n't| not)|yet to|still (?:fail|lack|need|miss|ha(?:s|ve) to)\w*|left to|left (?:over|un)|f[ae]ll(?:s|ing|en)? short|still to (?:be )?(?:pa|spen|disburs|us)\w+|fall(?:s|ing)? short|fail(?:s|ed|ing)? (?:to|the|this|that|on)|lack(?:s|ing)?)(?![a-z])/,
  },
  {
    asks: "sum",
    words:
      /(?<![a-z])(?:cong (?:lai|voi|vao|chung|ca)|gop (?:lai|chung|ca|hai|het|tat)|tinh chung|hop lai|tong(?: so| cong| dien tich| von| ngan sach| muc| ty le| nguoi)?(?= .{1,70} (?:va|voi|cung) )|(?:total|sum) (?:of )?(?=.{1,70} and )|cong(?= (?!trinh|nghiep|nhan|dong|bo|tac|ty|an|chuc|khai|suat|lap)[a-z].{0,60} (?:la|duoc|bang|thanh|het|ra|thi ra) (?:bao nhieu|may|bn))|cong(?= (?:voi )?(?:ho|von|tien|ty le|so|cau|duong) )|cong (?:het|tat|don)(?: ca)?(?: lai)?|tong cong|tat ca|ca hai|ca (?=.{1,40} (?:lan|va|cung) )|together|^add(?= .{1,90} (?:to|and) )|combine[ds]?|add up|added up|added to|plus|sum(?: of)?|in total|what is the total|total of)(?![a-z])/,
  },
  {
    asks: "difference",
    words:
      /(?<![a-z])(?:chenh(?: nhau| lech)?|hon kem|kem nhau|lech nhau|khac nhau|cach nhau|(?:nhieu|cao|lon|it|thap|nho|dat|re|dai) hon(?= .{0,40}(?:bao nhieu|may|bn))|hon(?= [a-z]+ .{0,40}(?:bao nhieu|may|bn))|(?:kem|thua)(?= .{0,40}(?:bao nhieu|may|bn))|(?<=so voi .*)(?:hon|kem)(?= (?:bao nhieu|may|bn))|(?:difference|gap) between|minus|subtract(?:ed|ing)?|by how (?:much|many)|how (?:much|many)(?: \w+){0,3} (?:(?:more|less|fewer)(?! by \d)|higher|lower|bigger|larger|smaller|poorer)|(?:giam|tang) tong cong|them (?:cho )?(?:bao nhieu|may|bn|(?:ngan|chung|co) nao)(?= .{0,30}so voi)|(?:tang|giam|len|xuong)(?: them| duoc| di)? (?:bao nhieu|may|bn)(?= .{0,20}so voi))(?![a-z])/,
  },
  {
    asks: "trend",
    words:
      /(?<![a-z])(?:what (?:has )?happened to(?= .{0,60} (?:between|from|since|over|after))|qua (?:cac|tung|nhieu) (?:nam|moc|thoi ky)|qua cac(?= .{0,20}(?:nam|moc))|cac nam (?:qua|gan day|khac)|(?:may|nhung) nam (?:qua|nay|gan day|vua qua|vua roi|tro lai day)|nhung nam (?:nao|khac)|nam nao|dien bien (?:the nao|ra sao|qua)|tro lai day|bien (?:chuyen|doi)|xu huong|len xuong|bien dong|(?:cac|tung) (?:moc|chang)(?: co so lieu)?|chuoi so(?: lieu)?|theo (?:tung |cac )?(?:nam|moc)|(?:tang|giam|len|xuong|thay doi|chuyen)(?: (?:dan|di|them|len|xuong|bien|dich|theo|tung|moc)){0,4} (?:ra sao|the nao|nhu the nao|nhu nao|ntn)|tu bao nhieu (?:len|xuong|den|toi|sang|con|thanh) bao nhieu|which way(?= .{0,60}(?:mov|go|went|chang|head))|(?:numbers?|figures?) for (?:each|every) year|then and now|over (?:time|the years|the (?:last|past) (?:few )?years)|(?:through|across) the years|year (?:by|on|after) year|trend|trajectory|time ?line|evol(?:ve[ds]?|ving|ution)|(?:which|other|all) years|developed|how (?:has|have|did|is|was|will|would|should)(?= .{0,60}(?:chang(?:ed?|ing)|develop(?:ed)?|evolved?|gone|moved?|moving|shifted|risen|fallen|declined|dropped|grown|progressed))|(?:(?:walk|take|run|talk) (?:me|us) (?:through|over)(?: how)?)|(?:has|have) (?:moved|changed|gone|shifted|developed)(?: since)?|from year to year|(?<=how (?:has|have|did|is|was) .{1,60} )(?:moved|changed|evolved|shifted|gone|progressed)|(?:no|mo) rong (?:ra sao|the nao|ntn)|(?:ra sao|the nao|ntn)(?= .{0,12}tu .{0,12}\d{4} .{0,8}(?:den|toi) .{0,5}\d{4})|step by step|(?:development|evolution|progress|course) of|been (?:rising|falling|growing|shrinking|dropping|increasing|decreasing|declining|going (?:up|down))|from what to what|in recent years)(?![a-z])/,
  },
  {
    asks: "rank",
    words:
      /(?<![a-z])(?:xep hang|xep thu tu|xep(?= .{1,40} (?:tu|theo) )|tu (?:cao|thap|nhieu|it|lon|nho|dong|nhanh|cham)(?: \w+)? (?:xuong|den|toi|ve|sang) (?:cao|thap|nhieu|it|lon|nho|dong|nhanh|cham)(?: nguoi| ho| nhat)?|(?:cao|thap|nhieu|it|lon|nho|dong|nhanh|cham|dat|re|dai)(?: [a-z]+){0,2} nhat(?! (?:tinh|nam|thoi|hien))|rank(?:ing|ed)?|(?:the |pays? |paid |gave |has |had )(?:most|least)|(?:highest|lowest|largest|biggest|smallest|fewest)|top)(?![a-z])/,
  },
  {
    asks: "compare",
    words:
      /(?<![a-z])(?:(?:cao|thap|nhieu|it|lon|nho|nhanh|cham|tot|kem|kha) hon|(?<=(?:rong|hep|dai|ngan|dat|re|dong|ngheo|giau) )hon|so voi|so sanh|(?:ben|cai|noi|nguon|dang|phia) nao|xa nao(?! cung)|hay(?: la)?|or(?=.{0,60} (?:more|less|higher|lower|bigger|larger|better|worse|fewer))|(?:more|less|most|higher|lower|larger|bigger)(?=.{0,60} or )|compare[ds]?|stacks? up(?: against)?|measures? up|side by side|(?:more|less|higher|lower|better|worse|faster|slower|larger|bigger|fewer)(?=.{0,60} than)|than|which(?= (?:\w+ )?(?:is|was|has|had|reaches|paid|gave|got|of))|versus|vs|(?:ahead of|lag(?:s|ged|ging)? behind|outpac(?:e[sd]?|ing)|outstrip(?:s|ped)?|overtak(?:en?|es|ing)|surpass(?:e[sd]|ing)?)(?! (?:the )?(?:target|plan|goal|schedule))|(?:in )?(?:better|worse) (?:shape|condition|off)(?=.{0,80} or ))(?![a-z])/,
  },
];

/** Asks for yes or no (folded): begins with the verb, or ends with "không", "phải không". */
export const ASKS_IF =
  /^(?:(?:so|and|hey|hi|but)[, ]+)*(?:is|are|was|were|do|does|did|has|have|had|can)(?:n't)? (?!.* or )|(?<![a-z])(?:khong|chua|ko|hong|hok|k|a|ha|phai khong|dung khong)(?: (?:a|nhi|vay|ban|z|ha|em|ad|the))*[\s?!.]*$|(?<![a-z])co (?!.{0,20}(?:bao nhieu|gi|nao)).{1,60} (?:khong|ko)(?=[\s,?!.])/u;

/** Says how many times as much something has become. */
export const SAYS_MULTIPLE =
  /(?<![a-z])(?:doubled?|tripled?|halved?|half|twice|thirds?|nua|gap (?:doi|ba|\d))(?![a-z])/u;

/** The share of what a thing is *not* is no share of it. */
export const LEAVES_OUT =
  /(?<![a-z])(?:(?:is|are|was|were|does|do|did)(?:n['’]?t| not)|outside|other than|except|excluding|ngoai|khong (?:phai|thuoc|tinh)|tru)(?![a-z])/u;
