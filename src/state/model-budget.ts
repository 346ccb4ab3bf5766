import type { DatabaseSync } from "node:sqlite";
import type { DailyLimits, ModelBudget } from "../model/budget.ts";

/** What requests to the model cost by day; nothing else is kept of them here. */
export function openModelBudget(database: DatabaseSync, limits: DailyLimits, now: () => number): ModelBudget {
  const begin = database.prepare("INSERT OR IGNORE INTO model_spending VALUES (?, 0, 0)");
  // One statement, so that two processes cannot both take what is left.
  const take = database.prepare(
    `UPDATE model_spending SET calls = calls + ?, tokens = tokens + ?
     WHERE day = ? AND calls + ? <= ? AND tokens + ? <= ?`,
  );
  const give = database.prepare(
    "UPDATE model_spending SET calls = calls - ?, tokens = tokens - ? WHERE day = ?",
  );
  return {
    reserve(most) {
      const day = new Date(now()).toISOString().slice(0, 10);
      begin.run(day);
      const { changes } = take.run(
        ...[most.calls, most.tokens, day],
        ...[most.calls, limits.calls, most.tokens, limits.tokens],
      );
      if (changes === 0) return null;
      return {
        settle: ({ calls, tokens }) => {
          give.run(most.calls - calls, most.tokens - tokens, day);
        },
      };
    },
  };
}
