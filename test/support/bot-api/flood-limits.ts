import { tooManyRequests } from "./api-error.ts";

/** Telegram's limits for messages of a bot: at most `count` within `ms`, for each chat of this kind or over all. */
const LIMITS = [
  { scope: "chat", count: 1, ms: 1000, burst: 3 },
  { scope: "group", count: 20, ms: 60_000, burst: 0 },
  { scope: "all", count: 30, ms: 1000, burst: 0 },
] as const;

/** Refuses with 429 what comes faster than Telegram takes it; the time is given, so that tests need not wait. */
export class FloodLimits {
  private readonly sent = new Map<string, number[]>();

  /** @throws ApiError 429 with the seconds to wait. */
  count(chat: { id: number; isGroup: boolean }, nowMs: number): void {
    const windows = LIMITS.filter(({ scope }) => scope !== "group" || chat.isGroup).map((limit) => ({
      ...limit,
      key: limit.scope === "all" ? "all" : `${limit.scope} ${chat.id}`,
    }));
    for (const { key, count, ms, burst } of windows) {
      const recent = (this.sent.get(key) ?? []).filter((at) => nowMs - at < ms);
      this.sent.set(key, recent);
      const oldest = recent[0];
      if (oldest !== undefined && recent.length >= count + burst) {
        throw tooManyRequests(Math.max(1, Math.ceil((oldest + ms - nowMs) / 1000)));
      }
    }
    for (const { key } of windows) this.sent.get(key)?.push(nowMs);
  }
}
