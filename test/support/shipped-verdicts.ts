import { afterAll, beforeAll } from "vitest";
import { checkText } from "../../src/check/check-text.ts";
import { shippedRoom } from "./shipped-room.ts";

/** What the check says of each figure of a text, over the shipped articles, which are open for the tests of the file that asks. */
export function shippedVerdicts(): (text: string) => Promise<string> {
  let shipped: Awaited<ReturnType<typeof shippedRoom>>;
  beforeAll(async () => {
    shipped = await shippedRoom();
  }, 120_000);
  afterAll(() => shipped.close());
  return async (text) =>
    (await checkText({ text }, shipped.room)).claims.map(({ judgement }) => judgement.verdict).join(" ");
}
