import { expect, test } from "vitest";
import { remember, rememberEach } from "../../src/store/remember.ts";

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

test("each key is asked once, in one go with the others that are not known, and again when it was forgotten", async () => {
  const asked: string[][] = [];
  const ask = rememberEach(2, async (keys) => {
    asked.push(keys);
    return new Map(keys.filter((key) => key !== "none").map((key) => [key, key.toUpperCase()]));
  });
  expect(await ask(["b", "a"])).toEqual(["B", "A"]);
  expect(await ask(["a", "none"])).toEqual(["A"]);
  expect(await ask(["a"])).toEqual(["A"]);
  expect(await ask(["b"])).toEqual(["B"]);
  expect(asked).toEqual([["b", "a"], ["none"], ["b"]]);
});

test("a failure is kept for no key", async () => {
  let times = 0;
  const ask = rememberEach(2, async (keys) => {
    times += 1;
    if (times === 1) throw new Error("out");
    return new Map(keys.map((key) => [key, "back"]));
  });
  await expect(ask(["q"])).rejects.toThrow("out");
  expect(await ask(["q"])).toEqual(["back"]);
});
