import { ApiError } from "./api-error.ts";
import type { Update } from "./telegram-objects.ts";

export interface GetUpdates {
  offset?: number | undefined;
  limit?: number | undefined;
  /** Seconds. */
  timeout?: number | undefined;
  allowed_updates?: string[] | undefined;
}

interface Poll {
  answer(updates: Update[]): void;
  refuse(error: ApiError): void;
}

/** Kinds that are only delivered when asked for by name. */
const ON_REQUEST = ["chat_member", "message_reaction", "message_reaction_count"];

/** The updates that wait for the bot, with the long-poll semantics of getUpdates. */
export class UpdateQueue {
  private waiting: Update[] = [];
  private allowed: string[] = [];
  private nextId = 1000;
  private poll: (Poll & { limit: number }) | null = null;
  private readonly idle = new Set<() => void>();

  /** Puts an update of this kind in the queue, unless the bot's allowed_updates leave it out. */
  add(kind: string, content: unknown): Update | null {
    const wanted = this.allowed.length === 0 ? !ON_REQUEST.includes(kind) : this.allowed.includes(kind);
    if (!wanted) return null;
    const update = { update_id: this.nextId, [kind]: content };
    this.nextId += 1;
    this.put(update);
    return update;
  }

  /** Also puts updates back that were delivered before, under their old ids. */
  put(update: Update): void {
    this.waiting.push(update);
    const poll = this.poll;
    if (!poll) return;
    this.poll = null;
    poll.answer(this.waiting.slice(0, poll.limit));
  }

  clear(): void {
    this.waiting = [];
  }

  /** How many updates the bot has not confirmed yet. */
  get unconfirmed(): number {
    return this.waiting.length;
  }

  get isPolled(): boolean {
    return this.poll !== null;
  }

  /** Resolves once a poll is held open, that is: once the bot has taken all that was there. */
  async untilPolled(): Promise<void> {
    if (this.poll) return;
    await new Promise<void>((resolve) => this.idle.add(resolve));
  }

  get(request: GetUpdates, closed: AbortSignal): Promise<Update[]> {
    this.poll?.refuse(
      new ApiError(
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
      ),
    );
    this.poll = null;
    if (request.allowed_updates) this.allowed = request.allowed_updates;
    this.confirm(request.offset ?? 0);
    const limit = Math.min(Math.max(request.limit ?? 100, 1), 100);
    const timeoutMs = Math.min(Math.max(request.timeout ?? 0, 0), 50) * 1000;
    if (this.waiting.length > 0 || timeoutMs === 0) return Promise.resolve(this.waiting.slice(0, limit));
    return this.hold(limit, timeoutMs, closed);
  }

  private hold(limit: number, timeoutMs: number, closed: AbortSignal): Promise<Update[]> {
    return new Promise((resolve, reject) => {
      const settle = () => {
        clearTimeout(timer);
        if (this.poll === poll) this.poll = null;
      };
      const poll = {
        limit,
        answer: (updates: Update[]) => {
          settle();
          resolve(updates);
        },
        refuse: (error: ApiError) => {
          settle();
          reject(error);
        },
      };
      const timer = setTimeout(() => poll.answer([]), timeoutMs);
      closed.addEventListener("abort", () => poll.answer([]));
      this.poll = poll;
      for (const resume of this.idle) resume();
      this.idle.clear();
    });
  }

  /** An offset confirms all updates before it; a negative one keeps that many from the end and forgets the rest. */
  private confirm(offset: number): void {
    if (offset > 0) this.waiting = this.waiting.filter(({ update_id }) => update_id >= offset);
    if (offset < 0) this.waiting = this.waiting.slice(offset);
  }
}
