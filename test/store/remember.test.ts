import { expect, test } from "vitest";
import { remember } from "../../src/store/remember.ts";

test("a question is asked once, and again when it was forgotten", async () => {
  const asked: string[] = [];
  const ask = remember(2, async (question: { q: string }) => {
    asked.push(question.q);
    return question.q.toUpperCase();
  });
  expect(await ask({ q: "a" })).toBe("A");
  expect(await ask({ q: "a" })).toBe("A");
  await ask({ q: "b" });
  await ask({ q: "a" });
  await ask({ q: "c" });
  await ask({ q: "a" });
  await ask({ q: "b" });
  expect(asked).toEqual(["a", "b", "c", "b"]);
});

test("a failure is not kept", async () => {
  let times = 0;
  const ask = remember(2, async (_: string) => {
    times += 1;
    if (times === 1) throw new Error("out");
    return "back";
  });
  await expect(ask("q")).rejects.toThrow("out");
  expect(await ask("q")).toBe("back");
});
