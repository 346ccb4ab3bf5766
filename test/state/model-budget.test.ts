import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { IN_MEMORY, openState } from "../../src/state/open-state.ts";

const LIMITS = { calls: 10, tokens: 1000 };
const DAY = 24 * 60 * 60 * 1000;

function budgetAt(start: number, path = IN_MEMORY, limits = LIMITS) {
  const clock = { now: start };
  const state = openState(path, () => clock.now);
  return { clock, budget: state.modelBudget(limits), close: state.close };
}

test("what is set aside and not spent can be spent again", () => {
  const { budget } = budgetAt(0);
  const first = budget.reserve({ calls: 2, tokens: 900 });
  expect(budget.reserve({ calls: 1, tokens: 200 })).toBeNull();
  first?.settle({ calls: 1, tokens: 300 });
  expect(budget.reserve({ calls: 1, tokens: 700 })).not.toBeNull();
  expect(budget.reserve({ calls: 1, tokens: 1 })).toBeNull();
});

test("a day is one of UTC, and a request is counted on the day on which it was sent", () => {
  const { budget, clock } = budgetAt(Date.UTC(2026, 0, 5, 23, 59));
  const late = budget.reserve({ calls: 10, tokens: 1000 });
  clock.now += 2 * 60_000;
  expect(budget.reserve({ calls: 10, tokens: 1000 })).not.toBeNull();
  late?.settle({ calls: 0, tokens: 0 });
  expect(budget.reserve({ calls: 1, tokens: 1 })).toBeNull();
  clock.now += DAY;
  expect(budget.reserve({ calls: 1, tokens: 1 })).not.toBeNull();
});

test("it outlives a restart, and processes share it", () => {
  const folder = mkdtempSync(join(tmpdir(), "budget-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "bot.sqlite");
  const first = budgetAt(0, path);
  const second = budgetAt(0, path);
  first.budget.reserve({ calls: 5, tokens: 1 });
  second.budget.reserve({ calls: 4, tokens: 1 });
  first.close();
  second.close();
  const third = budgetAt(0, path);
  expect(third.budget.reserve({ calls: 2, tokens: 1 })).toBeNull();
  expect(third.budget.reserve({ calls: 1, tokens: 1 })).not.toBeNull();
  third.close();
});

test("whatever is reserved and settled, no more is spent than the limit", () => {
  const request = fc.record({
    most: fc.record({ calls: fc.nat(4), tokens: fc.nat(400) }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    settles: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(request, { maxLength: 30 }), (requests) => {
      const { budget, close } = budgetAt(0);
      const spent = { calls: 0, tokens: 0 };
      for (const { most, share, settles } of requests) {
        const reservation = budget.reserve(most);
        if (!reservation) continue;
        const used = settles
          ? { calls: Math.floor(most.calls * share), tokens: Math.floor(most.tokens * share) }
          : most;
        spent.calls += used.calls;
        spent.tokens += used.tokens;
        if (settles) reservation.settle(used);
      }
      close();
      expect(spent.calls).toBeLessThanOrEqual(LIMITS.calls);
      expect(spent.tokens).toBeLessThanOrEqual(LIMITS.tokens);
    }),
    { numRuns: 50 },
  );
});
