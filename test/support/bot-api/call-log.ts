const PATIENCE_MS = 8000;

export interface Call {
  method: string;
  given: Record<string, unknown>;
  /** 200, or the code of the refusal; 0 where the connection was cut. */
  code: number;
  atMs: number;
}

/** The calls that the bot has made, in the order in which they were answered. */
export class CallLog {
  readonly calls: Call[] = [];
  private readonly watchers = new Set<() => void>();

  add(call: Call): void {
    this.calls.push(call);
    for (const check of [...this.watchers]) check();
  }

  /**
   * What `look` finds, as soon as it finds it: it looks at once and after every call.
   * @throws Error with the last calls, where nothing is found for eight seconds.
   */
  until<T>(look: () => T | undefined, what: string): Promise<T> {
    return new Promise((resolve, reject) => {
      const stopLooking = () => {
        clearTimeout(timer);
        this.watchers.delete(check);
      };
      const check = () => {
        const found = look();
        if (found === undefined) return;
        stopLooking();
        resolve(found);
      };
      const timer = setTimeout(() => {
        stopLooking();
        const last = this.calls.slice(-5).map(({ method, code }) => `${method} ${code}`);
        reject(new Error(`no ${what} within ${PATIENCE_MS} ms; the last calls were ${last.join(", ")}`));
      }, PATIENCE_MS);
      this.watchers.add(check);
      check();
    });
  }
}
