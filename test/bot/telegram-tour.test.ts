import { expect, test } from "vitest";
import { telegramTour } from "../support/tour/telegram-tour.ts";

test("docs/telegram.md shows every feature as the bot prints it, in both languages.", async () => {
  await expect(await telegramTour()).toMatchFileSnapshot("../../docs/telegram.md");
});
