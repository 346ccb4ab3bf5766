import type { Operation } from "../domain.ts";

/** What is done with the figures that a question asks for, beside telling one. */
export type Asked = Operation | "compare" | "rank" | "trend" | "target-gap";

/**
 * Words that ask for something to be done with figures (folded), most telling first. What they ask is done only where the
 * question names figures that it can be done with; else the question is one for a value.
 */
const OPERATION_WORDS: { asks: Asked; words: RegExp }[] = [
  {
    asks: "ratio",
    words:
      /(?<![a-z])(?:gap (?:may|bao nhieu|bn) lan|(?:bang|hon|kem) (?:may|bao nhieu|bn) lan|how many times|how many \w+fold|times (?:bigger|larger|more|higher|greater|as (?:big|much|many|large|high))|ratio (?:of|between))(?![a-z])/,
  },
  {
    asks: "target-gap",
    words:
      /(?<![a-z])(?:(?:con thieu|con|thieu|cach|can them)(?= .{0,60}(?:moi|nua|de) .{0,12}(?:dat|toi|bang|cham|hoan thanh).{0,12}(?:muc tieu|chi tieu|ke hoach))|(?:nua )?moi (?:dat|toi|bang|cham)|cach (?:muc tieu|chi tieu|dich)|(?:now|stand|today|currently)(?=.{0,40} (?:and|but) .{0,30}(?:head(?:ing|ed)|supposed to|meant to|going|aim|want|should))|(?:hien nay|bay gio|hien tai|gio)(?=.{0,40} (?:va|con|roi) .{0,30}(?:se|muc tieu|phan dau|dich|dinh))|(?:how far|how much (?:more|further|is (?:left|missing))|short of|gap to|left to reach|missing to reach)(?=.{0,60}(?:target|goal))|(?:target|goal|muc tieu)(?=.{0,60}(?:so voi|against|versus|compared))|(?:against|so voi|va|and|versus) (?:the |its )?(?:\d{4} )?(?:target|goal|muc tieu|dich))(?![a-z])/,
  },
  {
    asks: "yearly-average",
    words:
      /(?<![a-z])(?:(?:trung binh|binh quan|tb) (?:moi|mot|hang|hang) nam|(?:moi|mot|hang) nam (?:trung binh|binh quan|tb)|(?:on )?averaged?(?=.{0,60}(?:a|per|each|every) year)|(?:chia|tinh) deu(?: ra)?|spread evenly|divided evenly|mean(?= .{0,30}(?:a|per) year)|(?:a|per|each) year on average|(?:tinh )?trung binh(?=.{0,40}moi nam))(?![a-z])/,
  },
  {
    asks: "growth",
    words:
      /(?<![a-z])(?:(?:tang|giam|grow|grew|increase|rise|rose|fall|fell)\w*(?=.{0,40}(?:bao nhieu|may|bn) ?(?:phan tram|%))|(?:by )?(?:what|how many) (?:percent|percentage|%)(?=.{0,30}(?:grow|grew|increase|rise|rose|fall|fell|change)))(?![a-z])/,
  },
  {
    asks: "share",
    words:
      /(?<![a-z])(?:chiem (?:bao nhieu|may|bn|ty le|ti le|ty trong|phan)|bang (?:bao nhieu|may|bn) ?(?:phan tram|%)|what (?:part|share|percent|percentage|proportion|portion|slice|chunk|fraction) of|share of (?:all|the (?:total|whole))|of (?:all|every\w*|the total)(?=.{0,80}what (?:share|percent|percentage|proportion|portion|fraction))|make up|made up|account(?:s|ed)? for|(?:bao nhieu|may|bn) ?(?:phan tram|%) (?:cua|trong|so voi|tong))(?![a-z])/,
  },
  {
    asks: "remainder",
    words:
      /(?<![a-z])(?:con (?:lai )?(?:bao nhieu|may|bn)|con (?:chua|thieu)|chua(?= (?:duoc )?(?:giai ngan|dat|hoan thanh|chi|tieu|cham|co|phu|dung|xong))|(?<!toi )thieu(?! so)|remain(?:s|ing)?|(?:is|was|were|are|still) (?:left|missing)|un(?:disbursed|spent|used)|not yet|have(?:n't| not)|had(?:n't| not)|yet to)(?![a-z])/,
  },
  {
    asks: "sum",
    words:
      /(?<![a-z])(?:cong lai|cong voi|gop lai|gop chung|tong cong|tat ca|ca hai|ca (?=.{1,40} (?:lan|va|cung) )|together|combined|add up|added up|plus|sum of|in total|what is the total|total of)(?![a-z])/,
  },
  {
    asks: "difference",
    words:
      /(?<![a-z])(?:chenh(?: nhau| lech)?|hon kem|kem nhau|lech nhau|khac nhau|hon(?= .{0,40}(?:bao nhieu|may|bn))|difference between|by how (?:much|many)|how (?:much|many) (?:points? )?(?:more|less|fewer|higher|lower)|(?:giam|tang) tong cong)(?![a-z])/,
  },
  {
    asks: "trend",
    words:
      /(?<![a-z])(?:qua (?:cac|tung) nam|cac nam (?:qua|gan day|khac)|nhung nam (?:nao|khac)|nam nao|dien bien (?:the nao|ra sao|qua)|xu huong|len xuong|bien dong|cac moc|theo (?:tung )?nam|may nam nay|(?:tang|giam) (?:ra sao|the nao|nhu the nao|nhu nao|ntn)|over (?:time|the years)|through the years|year by year|trend|(?:which|other|all) years|developed|how (?:has|have|did)(?= .{0,60}(?:changed?|develop(?:ed)?|evolved?|gone|moved?))|from year to year)(?![a-z])/,
  },
  {
    asks: "rank",
    words:
      /(?<![a-z])(?:xep hang|xep thu tu|xep(?= .{1,40} (?:tu|theo) )|tu (?:cao|thap|nhieu|it|lon|nho|dong|nhanh|cham)(?: \w+)? (?:xuong|den|toi|ve|sang) (?:cao|thap|nhieu|it|lon|nho|dong|nhanh|cham)(?: nguoi| ho| nhat)?|(?:cao|thap|nhieu|it|lon|nho|dong|nhanh|cham|dat|re|dai)(?: [a-z]+){0,2} nhat(?! (?:tinh|nam|thoi|hien))|rank(?:ing|ed)?|(?:the |pays? |paid |gave |has |had )(?:most|least)|(?:highest|lowest|largest|biggest|smallest|fewest)|top)(?![a-z])/,
  },
  {
    asks: "compare",
    words:
      /(?<![a-z])(?:(?:cao|thap|nhieu|it|lon|nho|nhanh|cham|tot|kem|kha) hon|(?<=(?:rong|hep|dai|ngan|dat|re|dong|ngheo|giau) )hon|so voi|so sanh|(?:ben|cai|noi|nguon|dang|phia) nao|xa nao|hay(?: la)?|or(?=.{0,60} (?:more|less|higher|lower|bigger|larger|better|worse|fewer))|compare[ds]?|(?:more|less|higher|lower|better|worse|faster|slower|larger|bigger|fewer)(?=.{0,60} than)|than|which(?= (?:\w+ )?(?:is|was|has|had|reaches|paid|gave|got|of))|versus|vs)(?![a-z])/,
  },
];

/** What a question asks to be done with figures, likeliest first; none where it asks for a value. */
export function readOperations(folded: string): Asked[] {
  return OPERATION_WORDS.filter(({ words }) => words.test(folded)).map(({ asks }) => asks);
}

/** The words of a question that ask for an operation: they are no topic. */
export const OPERATION_PATTERNS = OPERATION_WORDS.map(({ words }) => words);

/** The operations of these names, likeliest first: for a follow-up that asks the same of something else. */
export function operationsNamed(names: string[]): Asked[] {
  return OPERATION_WORDS.map(({ asks }) => asks).filter((asks) => names.includes(asks));
}
