/** What is asked of a bot and told by no article. Patterns match folded text. */

const OPINION =
  "(?:do|would|what do) you (?:think|believe|feel|recommend|like|prefer)|(?:in )?your (?:opinion|view|favou?rite)|theo (?:ban|bot|ad)|(?:ban|bot|ad) (?:thay|nghi|danh gia|cho la)|should (?:i|we)|(?:^|[,;.:] ?|co )nen (?:mua|chon|di|an|o|hoc|dau tu)|(?:toi|minh|em|chung toi) co nen|tomorrow|next (?:year|month|week)|ngay mai|mai troi|sang nam|(?<!\\d )(?:nam|thang|tuan) (?:sau|toi)(?! \\d)";
/** "Mưa" and "nóng" are weather only where a day, a forecast or the sky is spoken of; without marks "mua" is to buy. */
const WEATHER =
  "weather|thoi tiet|khi tuong|celsius|fahrenheit|(?:how (?:hot|cold|warm)|is it (?:hot|cold|warm|raining|snowing))|(?:what(?: is|'s|’s| was)(?: the)? |the )temperature|(?:will|is|gonna|going to|does|did|be) (?:it )?(?:going to )?(?:be )?(?:rain\\w*|snow\\w*|sunny|cloudy|windy|foggy)|(?:rain|wind|storm|snow|typhoon|flood) forecasts?|forecasts? (?:for|of) (?:today|tonight|this|the next|rain|wind|storms?)|du bao (?:troi|mua|nang|bao(?! nhieu)|lu|ret|gio|nhiet|ngap)|nhiet do(?! (?:tang|kinh te))|(?<!mat )troi (?:hom nay|toi nay|mai|dep|mua|nang|lanh|nong|ret|the nao|ra sao)|(?:nang|mua) hay (?:mua|nang|khong)|(?:hom nay|toi nay|mai|tuan nay|today|tonight|this week).{0,40}(?:co mua|nang|bao(?! (?:nhieu|nhiu|gio|xa|lau))|ret|lanh|rain|sunny)";
/** What an office would tell, not an article. */
const HOURS =
  "opening hours|(?:what time|when) (?:does|do|is|are) .{1,40} (?:open|close)\\w*|(?:may gio|gio nao|khi nao|luc nao)(?: \\w+){0,5} (?:mo|dong) cua|gio (?:mo cua|lam viec|hanh chinh)";
const ERRANDS =
  "how (?:do|can|could|should) (?:i|we|you) (?:apply|get an?|get my|register|borrow|open|buy|join|obtain|travel|go to|renew)|(?:lam (?:the nao|sao|cach nao)|can (?:lam )?gi) de (?:duoc )?(?:vay|xin|dang ky|nop|mua|mo|lam)|thu tuc (?:lam|vay|dang ky|xin|mua|cap) (?:\\w+ ){0,4}(?:nhu )?(?:the nao|ra sao|gi)|(?:xin|cho hoi|can) thu tuc|cach (?:nau|dang ky|nop|vay)|ho so (?:gom|can)";
/** Asks what the bot itself thinks, for the weather, or about days to come (folded): no article says. */
export const ASKS_OPINION = new RegExp(
  `(?<![a-z])(?:${OPINION}|${WEATHER}|${HOURS}|${ERRANDS})(?![a-z])`,
  "u",
);
