import { fold } from "../text/fold.ts";
import { hasPersonName } from "./find-name.ts";

/** What questions in words ask for, and how a sentence shows that it says so: the data of `find-extracts`. */
interface Sought {
  /** Words of the question (folded). */
  asks: RegExp;
  says: (sentence: string) => boolean;
  /** A sentence that does not say it is no answer, whatever else it says of somebody. */
  must?: true;
}

const says = (pattern: RegExp) => (sentence: string) => pattern.test(sentence);
const saysFolded = (pattern: RegExp) => (sentence: string) => pattern.test(fold(sentence));

const SOUGHT: Sought[] = [
  {
    asks: /(?<![a-z])(?:sinh (?:nam|ngay|thang)|(?:ngay|nam) sinh|(?:bao nhieu|may) tuoi|born|birth(?:day| ?date)?|how old|age of)(?![a-z])/,
    says: saysFolded(/(?<![a-z])(?:sinh (?:nam|ngay)|born|birth|\d+ tuoi|\d+ years old|aged \d+)(?![a-z])/),
    must: true,
  },
  {
    asks: /(?<![a-z])(?:so (?:dien thoai|dt|di dong|tai khoan|cccd|cmnd)|sdt|can cuoc|e-?mail|(?:tele)?phone|account number|id card)(?![a-z])/,
    says: saysFolded(/(?<![a-z])(?:dien thoai|phone|email|tai khoan|account|can cuoc|id card)(?![a-z])/),
    must: true,
  },
  {
    asks: /(?<![a-z])(?:dia chi|so nha|address|street)(?![a-z])/,
    says: saysFolded(/(?<![a-z])(?:dia chi|so nha|address|street|duong so)(?![a-z])/),
    must: true,
  },
  { asks: /(?<![a-z])(?:who|whom|whose|ai)(?![a-z])/, says: hasPersonName },
  {
    asks: /(?<![a-z])(?:why|how come|reason|vi sao|tai sao|sao lai|ly do|nguyen nhan|do dau)(?![a-z])/,
    says: saysFolded(
      /(?<![a-z])(?:because|reasons?|due to|owing to|thanks to|as a result|nguyen nhan|ly do|vi(?! (?:tri|du|sao))|boi|do(?= [a-z]))(?![a-z])/,
    ),
  },
  {
    asks: /(?<![a-z])(?:when|khi nao|bao gio|luc nao|nam nao|ngay nao|thang nao)(?![a-z])/,
    says: says(/\d{4}|\d{1,2}\/\d{1,2}/),
  },
  {
    asks: /(?<![a-z])(?:(?:which|what) (?:\w+ )?(?:countries|compan(?:y|ies)|firms|enterprises|communes|districts|places|areas|markets|banks|villages|names)|(?:nuoc|quoc gia|cong ty|doanh nghiep|xa|huyen|noi|thi truong|ban|don vi|to chuc) (?:nao|gi))(?![a-z])/,
    // Two names in a row: "Qatar, Japan", "A and B".
    says: says(/\p{Lu}[\p{L}.]*(?:,| and| và|;) \p{Lu}\p{L}+/u),
  },
];

/** What a question asks for that its answer must say, and what a good one says. */
export function soughtIn(folded: string): Pick<Sought, "says" | "must">[] {
  return SOUGHT.filter(({ asks }) => asks.test(folded));
}

/** Asks for several things (folded): several sentences may answer. */
export const ASKS_LIST =
  /(?<![a-z])(?:list|name (?:the|all|some)|which \w+s|what (?:are|were|kinds?|sorts?)|what \w+s (?:do|did|does|are|were|has|have)|ke (?:ra|ten|cac)|liet ke|nhung (?:\w+ ){0,3}(?:nao|gi|ai)|(?:gom|co) (?:nhung|cac)|cac (?:\w+ ){1,3}nao|(?:hai|ba|bon|nam|sau|bay|tam|chin|muoi|two|three|four|five|six|seven|eight|nine|ten) (?:\w+ ){0,2}(?:nao|gi|areas?|tasks?|priorit\w+|mang|linh vuc|nhiem vu|nhom))(?![a-z])/;
