import { asks, type Sought, says } from "./sought.ts";
import { SOUGHT_OF_PEOPLE } from "./sought-people.ts";
import { SOUGHT_THINGS } from "./sought-things.ts";

/** All that questions in words ask for: the data of `find-extracts`. */
export const SOUGHT: Sought[] = [
  ...SOUGHT_OF_PEOPLE,
  ...SOUGHT_THINGS,
  {
    asks: asks(
      "why|how come|(?:the )?reasons?|what (?:caused|made)|vi sao|tai sao|sao lai|^sao|ly do|nguyen nhan|do dau|nho dau|vi dau|(?:tai|vi) (?:cai |le |dau |lam )?(?:gi|sao)|nho lam sao|sao (?:cu|ma)|thanks to what|gets? the credit|bi lam sao|bi sao|lam sao ma|what happened",
    ),
    says: says(
      "because|reasons?|due to|owing to|thanks to|as a result|credits?|puts? .{1,30} down to|damaged|nguyên nhân|lý do|vì|bởi|nhờ|do|(?<!trở )nên|chủ yếu|hư hỏng",
    ),
  },
  {
    asks: asks(
      "before|used to|in the past|formerly|back then|(?:ngay|hoi|luc|thoi) (?:xua|truoc)|truoc (?:day|kia|khi)|xua kia",
    ),
    says: says("used to|old|before|formerly|years ago|trước đây|cũ|xưa|trước kia|năm trước"),
    common: true,
  },
  {
    asks: asks("now|since|after|these days|nowadays|(?:bay )?gio|hien nay|sau khi|tu khi|tu luc"),
    says: says("now|since|by now|today|nay|từ khi|sau khi|hiện"),
    common: true,
  },
  {
    asks: asks(
      "plans?(?: for| to| on)?|going to do|intends?|(?:dinh|du dinh|se) lam (?:gi|nhung gi)|ke hoach gi|dinh huong",
    ),
    says: says("is to|are to|will|aims?|wants?|sẽ|phấn đấu|định hướng"),
    common: true,
  },
  {
    asks: asks(
      "when|(?:what|which) (?:years?|month|date|day)|khi nao|bao gio|luc nao|nam nao|ngay nao|thang nao",
    ),
    says: (sentence) => /\d{4}|\d{1,2}\/\d{1,2}/.test(sentence),
  },
  {
    asks: asks(
      "(?:de )?lam (?:gi|chi)|de (?!nghi|xuat|ra|an|tai|phong)\\w+(?: \\w+){0,2} gi|what (?:is|are|was|were) .{1,50} (?:used )?for|what for|(?:do|does|did) .{1,50} use .{1,50} for|dung (?:vao|de|cho)(?: \\w+){0,2} (?:gi|nao)|vao (?:nhung )?viec gi|muc dich|purpose",
    ),
    says: says("to|for|so that|in order|which|go(?:es)? into|để|nhằm|giúp|cho|vào|phục vụ|bảo vệ"),
    common: true,
  },
  {
    asks: asks("how (?:did|does|do|can|has|have|will|is|are)|the nao|ra sao|lam sao|bang cach nao|cach nao"),
    says: says(
      "by|through|with|course|so that|learn\\w*|bằng|thông qua|nhờ|qua|lớp|học|hướng dẫn|đẩy mạnh|giữ|theo cách",
    ),
    common: true,
  },
];

/** Asks for several things (folded): several sentences may answer. */
export const ASKS_LIST =
  /(?<![a-z])(?:list|name (?:the|all|some)|which (?:\w+ )?\w+s|what (?:are|were|kinds?|sorts?)|what \w+s (?:do|did|does|are|were|has|have)|what else|ke (?:ra|ten|cac)|liet ke|nhung (?:\w+ ){0,3}(?:nao|gi|ai)|(?:gom|co) (?:nhung|cac)|cac (?:\w+ ){1,3}nao|(?:hai|ba|bon|nam|sau|bay|tam|chin|muoi|two|three|four|five|six|seven|eight|nine|ten) (?:\w+ ){0,2}(?:nao|gi|areas?|tasks?|priorit\w+|mang|linh vuc|nhiem vu|nhom))(?![a-z])/;
