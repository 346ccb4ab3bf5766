import type { Language } from "../../domain.ts";

/** What the bot says of watches and corrections, as plain text. */
interface WatchingPhrases {
  watchWhat: string;
  unknownName: (near: string[]) => string;
  watching: (what: string) => string;
  watchedAlready: (what: string) => string;
  tooMany: string;
  nothingWatched: string;
  watched: string;
  stop: string;
  stopped: (what: string) => string;
  everythingAt: (place: string) => string;
  at: (metric: string, place: string) => string;
  fresh: (what: string) => string;
  before: (figure: string) => string;
  more: (count: number) => string;
  correction: string;
  saidNow: (said: string) => string;
  withdrawn: (said: string) => string;
}

export const WATCHING: Record<Language, WatchingPhrases> = {
  en: {
    watchWhat:
      "Write what I shall watch after the command: a metric, a place, or both. For example: /watch poverty rate Na Sang",
    unknownName: (near) =>
      near.length > 0
        ? `I know no metric and no place of that name. Nearest: ${near.join("; ")}.`
        : "I know no metric and no place of that name.",
    watching: (what) => `I tell you here when an article brings a new figure: ${what}.`,
    watchedAlready: (what) => `You watch that already: ${what}.`,
    tooMany: "You watch as much as I can keep. Stop something first: /unwatch",
    nothingWatched: "You watch nothing here. /watch poverty rate begins.",
    watched: "You watch these. Press one to stop it.",
    stop: "Stop watching",
    stopped: (what) => `Stopped: ${what}.`,
    everythingAt: (place) => `all figures of ${place}`,
    at: (metric, place) => `${metric}, ${place}`,
    fresh: (what) => `New figures: ${what}`,
    before: (figure) => `before: ${figure}`,
    more: (count) => `… and ${count} more`,
    correction: "Correction",
    saidNow: (said) => `I said ${said} here. The source has now:`,
    withdrawn: (said) => `I said ${said} here. No article that I have says so any more.`,
  },
  vi: {
    watchWhat:
      "Bạn gõ điều cần theo dõi ngay sau lệnh: một chỉ tiêu, một địa phương, hoặc cả hai. Ví dụ: /watch tỷ lệ hộ nghèo Na Sang",
    unknownName: (near) =>
      near.length > 0
        ? `Tôi không biết chỉ tiêu hay địa phương nào tên như vậy. Gần nhất: ${near.join("; ")}.`
        : "Tôi không biết chỉ tiêu hay địa phương nào tên như vậy.",
    watching: (what) => `Khi có bài báo mang số liệu mới, tôi sẽ báo bạn ở đây: ${what}.`,
    watchedAlready: (what) => `Bạn đang theo dõi rồi: ${what}.`,
    tooMany: "Bạn đã theo dõi tối đa. Bạn ngừng bớt giúp tôi: /unwatch",
    nothingWatched: "Bạn chưa theo dõi gì ở đây. Thử /watch tỷ lệ hộ nghèo.",
    watched: "Bạn đang theo dõi những mục sau. Bấm vào mục nào để ngừng.",
    stop: "Ngừng theo dõi",
    stopped: (what) => `Đã ngừng: ${what}.`,
    everythingAt: (place) => `mọi số liệu của ${place}`,
    at: (metric, place) => `${metric}, ${place}`,
    fresh: (what) => `Số liệu mới: ${what}`,
    before: (figure) => `trước đó: ${figure}`,
    more: (count) => `… và ${count} số liệu nữa`,
    correction: "Đính chính",
    saidNow: (said) => `Ở đây tôi đã nêu ${said}. Nay nguồn ghi:`,
    withdrawn: (said) => `Ở đây tôi đã nêu ${said}. Nay không còn bài báo nào tôi có ghi như vậy.`,
  },
};
