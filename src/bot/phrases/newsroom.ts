import type { Unreadable } from "../../articles/unreadable-file.ts";
import type { Language } from "../../domain.ts";

/** What the bot says to its administrators about articles, as plain text. */
interface NewsroomPhrases {
  onlyAdministrators: (id: number) => string;
  onlyInPrivate: string;
  sendArticle: string;
  tooLarge: string;
  notDownloaded: string;
  unreadable: Record<Unreadable, string>;
  newArticle: string;
  replaces: (title: string) => string;
  isThere: string;
  counts: (passages: number, facts: number, doubts: number) => string;
  facts: string;
  doubts: string;
  conflicts: string;
  audit: string;
  holds: (count: number) => string;
  more: (count: number) => string;
  respects: Record<string, string>;
  index: string;
  replace: string;
  drop: string;
  dropped: string;
  indexed: (title: string, facts: number) => string;
  replaced: (title: string, facts: number) => string;
  removed: (title: string) => string;
  undone: (title: string) => string;
  undo: string;
  changedMeanwhile: string;
  nothingToUndo: string;
  removeWhich: string;
  noSuchArticle: string;
  reallyRemove: (title: string, facts: number) => string;
  remove: string;
  outage: string;
  notBuilt: string;
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

export const NEWSROOM: Record<Language, NewsroomPhrases> = {
  en: {
    onlyAdministrators: (id) =>
      `Only my administrators can do that. Your account's number is ${id}; who runs me can add it to ADMIN_IDS.`,
    onlyInPrivate: "Please do that in our private chat.",
    sendArticle:
      "Send me the article: a file (.txt, .md, .html, .docx, or .pdf with text), or paste its text, title first, after /add.",
    tooLarge:
      "The file is larger than 20 MB, which is the most that Telegram gives to bots. Please send the text alone.",
    notDownloaded: "Telegram did not give me the file. Please send it again.",
    unreadable: {
      format: "I can read .txt, .md, .html, .docx and .pdf files.",
      empty: "The file is empty.",
      binary: "The file is no text. Please save it as a text in UTF-8.",
      encoding: "The text is not in UTF-8. Please save it as UTF-8.",
      damaged: "The file is damaged, or is not what its name says.",
      password: "The PDF has a password. Please save it without one.",
      "old-word":
        "This is an old Word file (.doc), or one with a password. Please save it as .docx without one.",
      "too-large": "The file unpacks to far more than an article needs. I did not open it.",
      "too-many-pages": "The PDF has too many pages: I read articles of at most 100.",
      scan: "The PDF holds pictures of pages, no text. Please send the text itself, or a PDF with text.",
      "no-paragraph": "I find no running text in it, so no article.",
    },
    newArticle: "New article",
    replaces: (title) => `Replaces “${title}”`,
    isThere: "This article is there already, word for word: there is nothing to do.",
    counts: (passages, facts, doubts) =>
      `${counted(passages, "passage")}, ${counted(facts, "figure")}, ${doubts} of them to look at`,
    facts: "Figures found",
    doubts: "To look at",
    conflicts: "Not as other articles have it",
    audit: "The audit",
    holds: (count) => `Relations between its figures that hold: ${count}.`,
    more: (count) => `… and ${count} more`,
    respects: { metric: "what it measures", place: "place", period: "time", kind: "result or target" },
    index: "Index it",
    replace: "Replace the article",
    drop: "Drop it",
    dropped: "Dropped. Nothing was changed.",
    indexed: (title, facts) => `Indexed: “${title}”, ${counted(facts, "figure")}. I answer from it now.`,
    replaced: (title, facts) =>
      `Replaced: “${title}”, ${counted(facts, "figure")}. I answer from the new text now.`,
    removed: (title) => `Removed: “${title}”. I answer without it now.`,
    undone: (title) => `Taken back: “${title}” is as it was before.`,
    undo: "Undo",
    changedMeanwhile:
      "Somebody changed this article meanwhile, so I did nothing. Please look at it as it is now.",
    nothingToUndo: "There is nothing to take back.",
    removeWhich: "Which article shall I remove?",
    noSuchArticle: "I have no such article.",
    reallyRemove: (title, facts) => `Remove “${title}” with its ${counted(facts, "figure")}?`,
    remove: "Remove it",
    outage: "The service that reads texts for search is out. Nothing was changed; please try again later.",
    notBuilt: "That cannot be indexed, so nothing was changed:",
  },
  vi: {
    onlyAdministrators: (id) =>
      `Chỉ quản trị viên của bot làm được việc này. Số tài khoản của bạn là ${id}; người vận hành bot có thể thêm vào ADMIN_IDS.`,
    onlyInPrivate: "Bạn làm việc này trong cuộc trò chuyện riêng với tôi nhé.",
    sendArticle:
      "Bạn gửi bài báo cho tôi: một tệp (.txt, .md, .html, .docx, hoặc .pdf có chữ), hoặc dán nội dung sau /add, tiêu đề ở dòng đầu.",
    tooLarge: "Tệp lớn hơn 20 MB, mức tối đa Telegram cho bot tải. Bạn gửi riêng phần chữ nhé.",
    notDownloaded: "Telegram chưa đưa tệp cho tôi. Bạn gửi lại nhé.",
    unreadable: {
      format: "Tôi đọc được tệp .txt, .md, .html, .docx và .pdf.",
      empty: "Tệp rỗng.",
      binary: "Tệp không phải văn bản. Bạn lưu lại thành văn bản UTF-8 nhé.",
      encoding: "Văn bản không ở dạng UTF-8. Bạn lưu lại dạng UTF-8 nhé.",
      damaged: "Tệp bị hỏng, hoặc không đúng loại như tên tệp.",
      password: "Tệp PDF có mật khẩu. Bạn lưu lại không mật khẩu nhé.",
      "old-word": "Đây là tệp Word cũ (.doc) hoặc có mật khẩu. Bạn lưu lại thành .docx không mật khẩu nhé.",
      "too-large": "Tệp bung ra lớn hơn nhiều so với một bài báo. Tôi không mở.",
      "too-many-pages": "Tệp PDF quá nhiều trang: tôi đọc bài tối đa 100 trang.",
      scan: "Tệp PDF là ảnh chụp trang giấy, không có chữ. Bạn gửi phần chữ, hoặc tệp PDF có chữ nhé.",
      "no-paragraph": "Tôi không thấy đoạn văn nào, nên chưa phải bài báo.",
    },
    newArticle: "Bài mới",
    replaces: (title) => `Thay bài “${title}”`,
    isThere: "Bài này đã có, đúng từng chữ: không cần làm gì.",
    counts: (passages, facts, doubts) => `${passages} đoạn, ${facts} số liệu, ${doubts} số cần xem lại`,
    facts: "Số liệu tìm thấy",
    doubts: "Cần xem lại",
    conflicts: "Khác với bài đã có",
    audit: "Đối chiếu",
    holds: (count) => `${count} phép tính giữa các số trong bài khớp.`,
    more: (count) => `… và ${count} mục nữa`,
    respects: { metric: "chỉ tiêu", place: "địa điểm", period: "thời gian", kind: "kết quả hay mục tiêu" },
    index: "Đưa vào kho",
    replace: "Thay bài",
    drop: "Bỏ",
    dropped: "Đã bỏ. Không có gì thay đổi.",
    indexed: (title, facts) =>
      `Đã đưa vào kho: “${title}”, ${facts} số liệu. Tôi trả lời theo bài này từ bây giờ.`,
    replaced: (title, facts) => `Đã thay: “${title}”, ${facts} số liệu. Tôi trả lời theo bài mới từ bây giờ.`,
    removed: (title) => `Đã gỡ: “${title}”. Tôi không trả lời theo bài này nữa.`,
    undone: (title) => `Đã hoàn tác: “${title}” trở lại như trước.`,
    undo: "Hoàn tác",
    changedMeanwhile: "Có người vừa thay đổi bài này, nên tôi chưa làm gì. Bạn xem lại bài hiện tại nhé.",
    nothingToUndo: "Không có gì để hoàn tác.",
    removeWhich: "Bạn muốn gỡ bài nào?",
    noSuchArticle: "Tôi không có bài nào như vậy.",
    reallyRemove: (title, facts) => `Gỡ bài “${title}” cùng ${facts} số liệu của bài?`,
    remove: "Gỡ bài",
    outage: "Dịch vụ đọc văn bản để tìm kiếm đang gián đoạn. Chưa có gì thay đổi; bạn thử lại sau nhé.",
    notBuilt: "Chưa đưa vào kho được, nên không có gì thay đổi:",
  },
};
