/**
 * What sites put around an article, as data. Lines are compared folded (small letters, no diacritics), without
 * bullets and closing colons. Add a line here rather than a rule for one site.
 */

const list = (text: string) => text.split("|").map((line) => line.trim().replace(/\s+/g, " "));

/** Headings of what follows an article: comments. Nothing of the article comes after them. */
export const COMMENT_HEADINGS = list(`
  comment | comments | leave a comment | leave a reply | post a comment | write a comment | your comment |
  readers' comments | binh luan | y kien ban doc | y kien cua ban | gui binh luan | viet binh luan | gui y
  kien | ban doc binh luan
`);

/** Headings of lists of other articles; such a list may also stand inside an article. */
export const LIST_HEADINGS = list(`
  recent news | latest news | other news | related news | related articles | related stories | related
  posts | related | more news | most read | most viewed | most popular | popular news | trending | top
  stories | read more | read also | see also | see more | more on this topic | you may also like |
  recommended | editor's picks | same category | tin moi | tin moi nhat | tin moi nhan | tin lien quan |
  tin khac | cac tin khac | tin cu hon | tin moi hon | tin noi bat | tin doc nhieu | doc nhieu | doc nhieu
  nhat | xem nhieu | xem nhieu nhat | tin cung chuyen muc | cung chuyen muc | bai lien quan | bai viet
  lien quan | bai viet khac | bai cung chuyen muc | doc them | xem them | co the ban quan tam | moi ban
  doc them | tin tuc khac | tin tuc lien quan | tin tieu diem | chu de lien quan
`);

/** Whole lines of menus, buttons and forms. */
export const NOISE_LINES = list(`
  home | home page | homepage | menu | search | login | log in | sign in | sign up | register | subscribe
  | contact | contact us | about us | share | share this article | share on facebook | facebook | twitter
  | x | zalo | youtube | tiktok | linkedin | email | print | print this article | copy link | like | like
  us on facebook | save | send | submit | reply | back | back to top | previous | next | advertisement |
  advertising | sponsored | audio | video | photo | photos | infographic | vietnamese | english | tieng
  viet | accept | accept cookies | follow us | listen to this article | read aloud | trang chu | danh muc
  | tim kiem | dang nhap | dang ky | lien he | gioi thieu | chia se | chia se bai viet | chia se facebook
  | in bai viet | in trang | ban in | in | gui email | gui | gui bai viet | luu bai viet | sao chep lien
  ket | sao chep link | thich | quan tam | quay lai | ve dau trang | len dau trang | quang cao | nghe doc
  bai | nghe audio | doc bai | co chu
`);

/** Sections of newspapers: noise above an article, but a heading may say the same inside one. */
export const MENU_LINES = list(`
  thoi su | chinh tri | thoi su - chinh tri | kinh te | xa hoi | van hoa | van hoa - xa hoi | van hoa - du
  lich | du lich | the thao | phap luat | giao duc | y te | suc khoe | doi song | quoc te | the gioi |
  quoc phong - an ninh | nong thon moi | xay dung dang | news | politics | news - politics | business |
  economy | society | social affairs | culture | culture - tourism | tourism | sports | sport | education
  | health | law | world
`);

/** Lines that hold a count, a name or a date of the site's own, compared folded. */
export const NOISE_PATTERNS: RegExp[] = [
  // You have 500/500 characters left; 0/1000 ký tự
  /^(?:you have |con lai |con )?\d+ ?\/ ?\d+ (?:characters?|ky tu)\b.*$/,
  // Please enter 5 or more characters!!!
  /^(?:please enter|vui long nhap|ban vui long)\b.{0,60}(?:characters?|ky tu|binh luan|comment|email|noi dung)\b.{0,30}$/,
  // Share: Facebook | Zalo; Chia sẻ Facebook Twitter
  /^(?:share|chia se)\b(?:[\s:|,/]|on|this|article|bai viet|len|facebook|twitter|zalo|email|linkedin|print|copy|link)*$/,
  // 123 views; Lượt xem: 1.234; 12 likes; 0 bình luận
  /^[\d.,]+ ?(?:views?|likes?|shares?|comments?|luot xem|luot thich|binh luan|chia se)$/,
  /^(?:views?|likes?|shares?|comments?|luot xem|luot doc|binh luan|so lan xem) ?[:(] ?[\d.,]+\)?$/,
  // Tags: poverty, Điện Biên; Từ khóa: ...
  /^(?:tags?|keywords?|tu khoa|chu de|topics?)\s*:.*$/,
  // Follow Điện Biên Phủ on Google News; Theo dõi báo ... trên Zalo
  /^(?:follow|theo doi)\b.{0,60}\b(?:google news|facebook|zalo|youtube|tiktok|twitter|telegram)\b.*$/,
  // Xem thêm: another article's title
  /^(?:read more|read also|see also|related|xem them|doc them|tin lien quan|bai lien quan)\s*[:>»].{0,200}$/,
  // 0:00 / 3:45, A- A A+, font size
  /^\d{1,2}:\d\d(?: ?\/ ?\d{1,2}:\d\d)?$/,
  /^(?:font size|co chu)?[\s:]*(?:a ?[-+] ?)+a?$/,
  // Home > Business > News; Trang chủ » Kinh tế
  /^(?:home|trang chu|homepage)\s*[>»›/|].*$/,
  // NEWS - POLITICS -
  /^[\p{L}\s]{2,30}(?: - [\p{L}\s]{2,30})? -$/u,
  // We use cookies to improve ...
  /^.{0,40}\b(?:we use cookies|uses cookies|su dung cookie)\b.*$/,
  // © 2025 Báo Điện Biên Phủ; All rights reserved; Bản quyền thuộc về
  /^.{0,60}(?:©|copyright \(c\)|all rights reserved|ban quyen thuoc|giu ban quyen).*$/,
  /^(?:giay phep|license|gp so|co quan chu quan|tong bien tap|pho tong bien tap|editor-in-chief|toa soan|tru so|hotline|duong day nong|dien thoai|tel|phone|fax|e-?mail|dia chi|address|issn)\b[^.]{0,10}:.*$/,
];
