import { expect, test } from "vitest";
import type { BotContext } from "../../src/bot/bot-context.ts";
import { InFlight } from "../../src/bot/in-flight.ts";
import { gate } from "../support/run-bot.ts";

// Tracking does not look at the update.
const ctx = {} as BotContext;

function track(inFlight: InFlight, work: () => Promise<void>): Promise<unknown> {
  const { track: middleware } = inFlight;
  if (typeof middleware !== "function") throw new Error("expected a function");
  return Promise.resolve(middleware(ctx, work));
}

test("Draining waits for all that runs, and leaves nothing.", async () => {
  const inFlight = new InFlight();
  const first = gate();
  const second = gate();
  const failing = track(inFlight, () => first.passed.then(() => Promise.reject(new Error("broken"))));
  const fine = track(inFlight, () => second.passed);
  const drained = inFlight.drain(60_000);
  first.open();
  await expect(failing).rejects.toThrow("broken");
  second.open();
  await fine;
  expect(await drained).toBe(0);
});

test("Draining ends at its deadline and says how much is left.", async () => {
  const inFlight = new InFlight();
  track(inFlight, () => new Promise(() => {}));
  expect(await inFlight.drain(5)).toBe(1);
});
