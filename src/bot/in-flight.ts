import type { Middleware } from "grammy";
import type { BotContext } from "./bot-context.ts";

/** The updates that are being worked on, which a stop waits for: neither grammY nor its runner does. */
export class InFlight {
  private readonly running = new Set<Promise<void>>();

  readonly track: Middleware<BotContext> = async (_ctx, next) => {
    const work = next();
    this.running.add(work);
    try {
      await work;
    } finally {
      this.running.delete(work);
    }
  };

  /** Waits until nothing runs, at most `deadlineMs`; returns how many updates are left unfinished. */
  async drain(deadlineMs: number): Promise<number> {
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, deadlineMs);
    });
    await Promise.race([Promise.allSettled(this.running), deadline]);
    clearTimeout(timer);
    return this.running.size;
  }
}
