import { expect, test } from "vitest";
import { FloodLimits } from "./flood-limits.ts";

test.each<[allowed: number, what: string, isGroup: boolean, everyMs: number, chats: number]>([
  [4, "messages at once in one chat", false, 0, 1],
  [20, "messages a minute in one group", true, 1100, 1],
  [30, "messages a second over all chats", false, 0, 40],
])("The flood limits take %d %s and refuse the next.", (allowed, _what, isGroup, everyMs, chats) => {
  const limits = new FloodLimits();
  const send = (n: number) => () => limits.count({ id: n % chats, isGroup }, n * everyMs);
  for (let n = 0; n < allowed; n += 1) expect(send(n)).not.toThrow();
  expect(send(allowed)).toThrow("Too Many Requests: retry after");
});
