import type { Dimension } from "../quantities/units.ts";

/** A noun of a question that a fact has to be about. */
export interface MeasureWord {
  /** The noun, in folded text. */
  noun: RegExp;
  /** What the names of a fact must have. Default: the noun. */
  named?: RegExp;
  /** A fact of one of these dimensions answers whatever its names say. */
  dimensions: Dimension[];
}

/**
 * Nouns that say what sort of quantity, or which people, are asked for. A fact answers if its names have the noun too, or if its unit is of
 * a dimension that the noun means: the area of coffee is not its output.
 */
const SORTS: MeasureWord[] = [
  {
    // "Spent on community production" is no amount of what was produced.
    noun: /(?<![a-z])(?<!(?:on|for|into|in) (?:\w+ ){0,2})(?:san luong|output|production|yield|harvest(?:ed)?)(?![a-z])(?! (?:projects?|models?|development|money|support|groups?))/u,
    dimensions: ["mass", "volume", "energy"],
  },
  { noun: /(?<![a-z])(?:dien tich|area|hectares?)(?![a-z])/u, dimensions: ["area"] },
  {
    noun: /(?<![a-z])(?:(?<!(?:quoc|tham|chuyen|tri|danh|dang|that hay) )gia(?! tri| dinh| tang| suc)|prices?|sell(?:s|ing)? (?:for|at)|ban (?:duoc|gia) (?:bao nhieu|may|bn))(?![a-z])/u,
    dimensions: [],
  },
  {
    noun: /(?<![a-z])(?<!(?:%|phan tram|of|in|cua|trong) (?:the )?)(?:dan so|population)(?![a-z])(?! (?:using|who|with|covered|on |(?:duoc |co |dang )?(?:su dung|dung|xai|tham gia|bao hiem)))/u,
    named: /^(?:so dan|dan so|population)$/mu,
    dimensions: [],
  },
  {
    noun: /(?<![a-z])(?:(?<!lao dong )xuat khau(?! lao dong)|(?<!labou?r )exports?)(?![a-z])/u,
    dimensions: [],
  },
  { noun: /(?<![a-z])(?:von|kinh phi|funding|funds|capital)(?![a-z])/u, dimensions: ["money"] },
  { noun: /(?<![a-z])(?:thu nhap|incomes?)(?![a-z])/u, dimensions: ["money"] },
  {
    noun: /(?<![a-z])(?:(?:chi phi|costs?)(?= (?:xay|lam|sua|of|to|for)(?![a-z]))|(?:what|how much) (?:did|do|does|will) .{1,40} cost)(?![a-z])/u,
    dimensions: ["money"],
  },
  { noun: /(?<![a-z])(?:chieu dai|length)(?![a-z])/u, dimensions: ["length"] },
  { noun: /(?<![a-z])(?:phu nu|wom[ae]n)(?![a-z])/u, dimensions: [] },
  { noun: /(?<![a-z])(?:tre em|child(?:ren)?)(?![a-z])/u, dimensions: [] },
  { noun: /(?<![a-z])(?:doanh thu|revenue|turnover)(?![a-z])/u, dimensions: [] },
];

/** What may stand between the two crops of "rice and corn". */
const JOINS = "(?:,? |,| va | voi | vs | lan | cung | and | or | & | ?[+/] ?)";

/** Nouns that ask for a part of what is counted, or for something beside it: the whole is no answer, whatever its unit. */
export const NARROWER: RegExp[] = [
  /(?<![a-z])(?:how (?:wide|tall|deep|heavy|thick|hot|cold)|rong bao nhieu met|(?:cao|sau) (?:bao nhieu|may) met)(?![a-z])/u,
  /(?<![a-z])(?:khach (?:du lich )?(?:quoc te|nuoc ngoai|ngoai quoc|noi dia|trong nuoc|tay)|(?:foreign|international|domestic|overseas) (?:visitors?|tourists?|guests?|arrivals?|travell?ers?))(?![a-z])/u,
  // The harvest of rice and corn together is that of grain.
  alone(
    "(?:san luong|tan|thu hoach|dien tich|bao nhieu) (?:lua|thoc|gao)(?: (?:lua|gao))?(?! (?:lua|gao))|rice|paddy",
    "ngo|bap|corn|maize|luong thuc|grain",
  ),
  alone(
    "(?:san luong|tan|thu hoach|dien tich) (?:ngo|bap)|corn|maize",
    "lua|thoc|gao|rice|paddy|luong thuc|grain",
  ),
  alone("dien gio|phong dien|wind", "dien mat troi|mat troi|solar|sun"),
  alone("dien mat troi|solar", "dien gio|gio|wind"),
  alone("thuy dien|hydro(?:power|electric\\w*)?", "gio|wind|mat troi|sun|solar|sun \\+ small"),
  /(?<![a-z])(?:no (?:xau|qua han)|(?:bad|overdue|non-?performing) (?:debts?|loans?)|arrears)(?![a-z])/u,
  /(?<![a-z])(?:tai ngheo|(?:ho|nguoi|nha)(?: (?:da|moi|duoc|vua))? thoat ngheo|(?:back|return\w*|relaps\w*) in(?:to)? poverty|(?:households?|families|people) (?:that |who )?(?:have )?(?:escaped?|left) poverty)(?![a-z])/u,
  /(?<![a-z])(?:xa ngheo|poor(?:est)? communes?)(?![a-z])/u,
  /(?<![a-z])(?:(?:thu nhap|luong)(?= .{0,30}(?:ho|nguoi) (?:can )?ngheo)|incomes?(?= .{0,30}(?<!near-)poor (?:households?|famil\w+|people))|poor (?:households?|famil\w+|people) (?:earn|make))(?![a-z])/u,
  /(?<![a-z])(?:rung(?= .{0,30}(?:bao nhieu|bn|may) (?:ha|hec|nghin ha))|(?:bao nhieu|bn|may)(?: (?:ha|hec ta|hecta))? rung|dien tich (?:dat )?rung|forest (?:area|land)|hectares of forests?|area of forests?)(?![a-z])/u,
  /(?<![a-z])(?:5g|fdi|oda|foreign direct investment)(?![a-z])/u,
  /(?<![a-z])(?:agribank|ngan hang (?:nong nghiep|thuong mai)|commercial banks?)(?![a-z])/u,
  /(?<![a-z])(?:(?:ban|thon|lang) van hoa|cultural (?:villages?|hamlets?))(?![a-z])/u,
  /(?<![a-z])(?:ngan sach (?:cap )?(?:huyen|xa)|(?:district|commune) budgets?)(?![a-z])/u,
  /(?<![a-z])(?:tong chi|chi (?:tieu )?ngan sach|(?:budget|government|public|state) (?:spending|expenditures?))(?![a-z])/u,
  /(?<![a-z])(?:thu viec|probation(?:ary)?)(?![a-z])/u,
  /(?<![a-z])(?:bo hoc|drop(?:ped)?[ -]?outs?|mat viec|lost (?:their )?jobs?|pha san|giai the|(?:go(?:ne)?|went) bankrupt|bankrupt(?:cy|cies)?)(?![a-z])/u,
  /(?<![a-z])(?:thanh lap moi|moi thanh lap|newly (?:established|founded|registered)|new (?:enterprises|companies))(?![a-z])/u,
  /(?<![a-z])(?:khach san|hotels?|ocop|hop tac xa|cooperatives?)(?![a-z])/u,
  /(?<![a-z])(?:nong thon moi (?:nang cao|kieu mau)|(?:advanced|exemplary|model) new rural)(?![a-z])/u,
  /(?<![a-z])(?:tinh lo|quoc lo|national highways?|provincial roads?)(?![a-z])/u,
  /(?<![a-z])(?:nguoi co cong|people with merit|veterans?)(?![a-z])/u,
];

/** Matches a word where the other is not joined to it, before or behind. */
function alone(word: string, other: string): RegExp {
  return new RegExp(
    `(?<![a-z])(?<!(?:${other})${JOINS})(?:${word})(?![a-z])(?!${JOINS}(?:${other})(?![a-z]))`,
    "u",
  );
}

/** The same for nouns that names of figures say in other words. */
const OTHERWISE_NAMED: MeasureWord[] = [
  {
    noun: /(?<![a-z])(?<!(?:of|in|cua|trong|tren|toan|among|across) (?:(?:the|toan|ca|whole|entire|bo) ){0,2})(?:luc luong lao dong|labou?r force)(?![a-z])(?! (?:qua|da|duoc|co|with|that|who|has|is))/u,
    named: /^(?:luc luong lao dong|labou?r force)$/mu,
    dimensions: [],
  },
  {
    noun: /(?<![a-z])(?:(?:doanh nghiep|cong ty)(?: (?:da|tu))* (?:ung ho|dong gop|gop|quyen gop|tang)|(?:enterprises|compan(?:ies|y)|business(?:es)?|firms) (?:gave|given?|donated?|contributed?|put in|chip(?:ped)? in))(?![a-z])/u,
    named: /(?:doanh nghiep|cong ty)[^\n]*gop|(?:enterprises|companies|business(?:es)?)[^\n]*contribut/u,
    dimensions: [],
  },
  {
    noun: /(?<![a-z])(?:ngan sach (?:trung uong|dia phuong)|(?:central|local) budget)(?![a-z])/u,
    named: /(?<![a-z])(?:ngan sach|budget)(?![a-z])/u,
    dimensions: ["money"],
  },
];

export const MEASURES: MeasureWord[] = [
  ...SORTS,
  ...NARROWER.map((noun) => ({ noun, dimensions: [] })),
  ...OTHERWISE_NAMED,
];

/** Deeds of which one is not the other, in folded text: what was repaired was not built. */
export const DEEDS: RegExp[] = [
  /(?<![a-z])(?:xay(?! dung (?:nong thon|ntm))|(?<!viec )lam moi|buil[dt]|constructed)(?![a-z])/u,
  /(?<![a-z])(?:sua|repair(?:ed|s|ing)?)(?![a-z])/u,
];
