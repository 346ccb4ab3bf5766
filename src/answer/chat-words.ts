import { ASKS_AMOUNT, ASKS_FIGURE, ASKS_TEXT } from "./question-words.ts";

/** What people write around a question, and what they write instead of one. Patterns match folded text from its start. */

/** "How are you used?" is answered by what the bot can do. */
const ABOUT_THE_BOT =
  "(?:[a-z]+ ){0,2}(?:what can (?:you|this bot) (?:do|answer|tell me)|what (?:is|are|does) (?:(?:this|the) bot|this|you)(?: (?:for|do|about))?|who are you|what is this bot for|(?:k|ko|khong|chua) biet (?:phai )?hoi (?:gi|sao)|(?:ban|bot|ad|may) la (?:ai|gi)|how (?:do i|to|can i) use (?:you|this|the bot|it)(?: bot)?|how (?:do you|does (?:this|it|the bot)) work|(?:dung|su dung|hoi) (?:bot |cai nay )?(?:nhu the nao|the nao|ra sao|sao)|huong dan(?: su dung| dung)?|(?:ban|bot|ad|may) (?:co the )?(?:lam|giup|biet|tra loi)(?: duoc)?(?: nhung)? gi|cach (?:dung|su dung|hoi)|are you (?:a )?(?:bot|robot|human|real|there)|co ai (?:o day |o do )?khong)(?: (?:for|me|us|here|then|exactly|with|help|cho|minh|em|toi|vay|the|a|z|nhi|khong|duoc|voi|day|do|ha|bot))*";
const GREETS =
  "(?:(?:da|vang|em|minh|toi|con|chau),? )?(?:xin |kinh )*chao(?: buoi (?:sang|trua|chieu|toi))?|hello|hi+|hey+|hallo|alo+|hola|bonjour|good (?:morning|afternoon|evening|day|night)|g'?day|howdy|yo|sup|greetings|dear|how are you(?: doing)?(?: today)?|(?:ban (?:co )?)?khoe (?:khong|ko|hem|hong|hok|k)|nice to meet you|(?:rat )?(?:vui|han hanh) duoc gap(?: ban)?";
const THANKS =
  "(?:(?:da|vang|em|minh|toi|chung toi|xin|chan thanh|rat|many|so|ok|okay),? )*(?:cam on|thanks|thank you|thank u|thx|tks|cheers)(?: (?:ban|ad|bot|anh chi|anh|chi|em|cac ban))?(?: (?:rat|so|very|a lot|much|nhieu|(?:for|vi|da|de|that|this|it)(?: [^\\s.,;!?]+){1,9}))*";
const PRAISES =
  "(?:(?:you are|you're|you’re|youre|you have been|that is|that's|that’s|this is|it is|it's|ban|bot|ad|thong tin|cau tra loi) )*(?:(?:very|really|so|too|rat|qua|that|cung|kha) )*(?:helpful|great|good|nice|useful|amazing|awesome|perfect|cool|excellent|wonderful|love it|very kind of you|kind of you|that(?:[’']s| is|s) (?:all|everything|it)(?: (?:i|we) (?:need(?:ed)?|wanted))?(?: for (?:today|now))?|hay|tot|huu ich|bo ich|tuyet voi|tuyet|gioi|de thuong|nhiet tinh)(?: (?:qua|lam|that|troi|luon|job|work|bot|answer))*";
const WISHES =
  "(?:xin )?chuc [^.,;!?\\n]{1,60}|have a (?:nice|good|great|lovely) (?:day|evening|weekend|one|time)|see you(?: \\w+)?|(?:good ?)?bye+(?: bye)?|tam biet|hen gap lai|take care|all the best|(?:best|kind) regards";
const ASKS_LEAVE =
  "(?:can|could|would|will|may) you (?:please )?help(?: me| us)?(?: out)?(?: with (?:something|a question))?|(?:i|we) (?:really )?need (?:some |your |a little )?(?:help|information|info)|(?:please )?help(?: me| us)?|(?:can|could|may) i (?:please )?ask(?: you)?(?: (?:something|a question|some questions|questions))?|i (?:have|'ve got|got) (?:a|some|one) (?:quick )?questions?|(?:bot |ad |ban )?(?:co the |lam on )?giup(?: do)?(?: (?:minh|em|toi|con|chau|voi|chut|do|duoc|khong|ti))*|(?:em|minh|toi|con|chau)?(?: dang| rat)? ?can (?:duoc |su )?(?:giup|tro giup|ho tro)(?: do)?(?: mot)?(?: chut| ti| xiu| voi)*|(?:(?:cho|xin|em|minh|toi|con|chau|muon|duoc|phep) )*hoi(?: (?:mot chut|chut|ti|xiu|mot cau|cai nay|cau nay|mot ti|mot viec|viec nay))(?: (?:duoc|khong|voi))*|tro giup|ho tro voi|start|test(?:ing)?";
/** "My name is Anna and I work for an NGO": a few words, none of which asks or wants. */
const INTRODUCES =
  "(?:my name(?: is|'s)|(?:and )?(?:i am|i'm|i’m|im|we are) (?:an?|the|from|with|new|here|just)|(?:and )?(?:i|we) (?:work|live|come|study)(?: (?:for|in|at|with|from|as))?|(?:em|minh|toi|chau|con|day)(?: ten)? la|(?:em|minh|toi|chau|con) ten|ten (?:em|minh|toi|chau) la|(?:em|minh|toi|chau|con) (?:dang )?(?:lam viec|song|hoc|cong tac)|(?:em|minh|toi) (?:o|den tu))(?: (?!(?:muon|can|hoi|xin|tim|cho|want|need|looking|ask|would|wonder\\w*)(?![a-z]))[^\\s.,;!?]+){1,8}";
const AGREES =
  "ok(?:ay|e|ie)?|yes|no|fine|got it|i see|hieu roi|(?:dc|duoc) roi|vang|u|um|sorry|xin loi|lol|ha(?:ha)+|hi(?:hi)+";
/** Said beside any of these; by themselves they may be names: "chị Ọi". */
const ADDRESSES =
  "ads?|admin|bot|there|everyone|every ?body|all|team|again|ban(?: oi)?|cac ban|moi nguoi|ca nha|anh chi|anh|chi|em|co|chu|bac|quy (?:co quan|vi|bao)|toa soan|sir|madam|friend|guys|oi|oh|uh|a|ah|nha|nhe|nghe|nghen|hen|ne|nhi|z|vay|the|luon|da|duoc|please|pls|plz|voi|and|va|nhieu|lam|hom nay|today|now|dien bien";

/** One after the other, the first that fits and without going back, so that a long message costs no more than its length. */
const sayings = (...lists: string[]) => new RegExp(`(?:${lists.join("|")})(?![a-z])[\\s.,;:!?~)(^_-]*`, "y");
const SAYS = sayings(ABOUT_THE_BOT, THANKS, GREETS, INTRODUCES, ASKS_LEAVE, WISHES, PRAISES, AGREES);
const BESIDE = sayings(ADDRESSES);
const MAY_ASK = sayings(ABOUT_THE_BOT, GREETS, ASKS_LEAVE);
const LEAD = /[\s.,;:!?~)(^_-]*/y;

/** True for greetings, thanks, words about oneself and other messages that ask nothing (folded). */
export function asksNothing(folded: string): boolean {
  let at = lengthOf(LEAD, folded, 0);
  let says = false;
  while (at < folded.length) {
    const said = lengthOf(SAYS, folded, at);
    if (said > 0 && asksSomething(folded.slice(at, at + said)) && lengthOf(MAY_ASK, folded, at) === 0)
      return false;
    const length = said || lengthOf(BESIDE, folded, at);
    if (length === 0) return false;
    says ||= said > 0;
    at += length;
  }
  return says;
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

const asksSomething = (folded: string) =>
  [ASKS_AMOUNT, ASKS_FIGURE, ASKS_TEXT].some((asks) => asks.test(folded)) || /\d/.test(folded);
