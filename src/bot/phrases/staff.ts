import type { Language } from "../../domain.ts";
import type { GroupSettings } from "../../state/group-settings.ts";
import type { StaffCommand } from "../commands.ts";

/** What the bot says of groups, buttons and checks. All are HTML except what is said in passing. */
interface StaffPhrases {
  menu: Record<StaffCommand, string>;
  expired: string;
  failed: string;
  nothingToCheck: string;
  settingsInGroups: string;
  onlyGroupAdministrators: string;
  settingsTitle: string;
  setting: Record<keyof GroupSettings, string>;
  choice: Record<"auto" | "vi" | "en" | "full" | "short" | "on" | "off", string>;
  quietHow: string;
  noHours: string;
  privacyMode: string;
  saved: string;
}

export const STAFF: Record<Language, StaffPhrases> = {
  en: {
    menu: {
      watch: "Hear of new figures",
      unwatch: "What you watch, and how to stop",
      settings: "How I behave in this group",
      add: "Add or replace an article",
      remove: "Remove an article",
      undo: "Take the last change back",
      review: "Confirm proposed facts",
      unanswered: "What was asked in vain",
      stats: "How much is asked",
    },
    expired: "This button has expired, or is somebody else's. Please ask me yourself.",
    failed: "Sorry, that did not work. Please try again.",
    nothingToCheck: "I find no figure in that message that I could check.",
    settingsInGroups: "These settings are for groups. Write /settings in a group that I am in.",
    onlyGroupAdministrators: "Only administrators of this group can change that.",
    settingsTitle: "<b>How I behave in this group</b>",
    setting: {
      language: "Language",
      replies: "Replies",
      quiet: "Quiet hours",
      forwarded: "Check every forwarded post",
    },
    choice: {
      auto: "that of the question",
      vi: "Vietnamese",
      en: "English",
      full: "full",
      short: "short",
      on: "on",
      off: "off",
    },
    quietHow:
      "In quiet hours I say nothing unasked, and what I answer makes no sound. Other hours: <code>/settings quiet 20-7</code>",
    noHours:
      "These are no two hours of a day: I need two different ones from 0 to 23. Nothing was changed. For example: <code>/settings quiet 20-7</code>",
    privacyMode:
      "Telegram does not show me forwarded posts here, because of privacy mode: make me an administrator of this group, or have my owner turn it off at @BotFather (/setprivacy) and add me anew.",
    saved: "Saved.",
  },
  vi: {
    menu: {
      watch: "Báo khi có số liệu mới",
      unwatch: "Đang theo dõi gì, ngừng theo dõi",
      settings: "Cách tôi hoạt động trong nhóm này",
      add: "Thêm hoặc thay bài báo",
      remove: "Gỡ bài báo",
      undo: "Hoàn tác thay đổi cuối",
      review: "Duyệt số liệu đề xuất",
      unanswered: "Câu hỏi chưa trả lời được",
      stats: "Thống kê câu hỏi",
    },
    expired: "Nút này đã hết hạn, hoặc là của người khác. Bạn tự hỏi tôi nhé.",
    failed: "Xin lỗi, chưa làm được. Bạn thử lại nhé.",
    nothingToCheck: "Tôi không thấy số liệu nào trong tin nhắn đó để kiểm tra.",
    settingsInGroups: "Cài đặt này dành cho nhóm. Bạn gõ /settings trong nhóm có tôi nhé.",
    onlyGroupAdministrators: "Chỉ quản trị viên của nhóm mới đổi được.",
    settingsTitle: "<b>Cách tôi hoạt động trong nhóm này</b>",
    setting: {
      language: "Ngôn ngữ",
      replies: "Câu trả lời",
      quiet: "Giờ yên lặng",
      forwarded: "Kiểm tra mọi bài chuyển tiếp",
    },
    choice: {
      auto: "theo câu hỏi",
      vi: "tiếng Việt",
      en: "tiếng Anh",
      full: "đầy đủ",
      short: "ngắn",
      on: "bật",
      off: "tắt",
    },
    quietHow:
      "Trong giờ yên lặng tôi không tự lên tiếng, và trả lời không kèm âm báo. Giờ khác: <code>/settings quiet 20-7</code>",
    noHours:
      "Đó không phải hai giờ trong ngày: cần hai giờ khác nhau, từ 0 đến 23. Chưa thay đổi gì. Ví dụ: <code>/settings quiet 20-7</code>",
    privacyMode:
      "Telegram chưa cho tôi thấy bài chuyển tiếp trong nhóm này, do chế độ riêng tư: hãy cho tôi làm quản trị viên của nhóm, hoặc nhờ chủ bot tắt chế độ đó ở @BotFather (/setprivacy) rồi thêm tôi lại.",
    saved: "Đã lưu.",
  },
};
