import { expect, test } from "vitest";
import { tellFacts } from "../../src/answer/tell-facts.ts";
import { figuresRoom, figuresScene } from "../support/figures-scene.ts";
import { roomOf } from "../support/room.ts";

test("facts are told one a line, in the order given, with a remark behind and their sources below", async () => {
  const { table } = figuresRoom();
  const [old, later] = await table.facts.find({ id: ["rate-2021", "rate-2025"] });
  if (!old || !later) throw new Error("the scene lacks facts");
  const reply = await tellFacts([{ fact: later }, { fact: old, remark: "the first" }], "en", table);
  expect(reply?.text.split("\n")).toEqual([
    "Poverty rate in Điện Biên in 2025: 17.66% [1]",
    "Poverty rate in Điện Biên in 2021: 34.9% [1] (the first)",
    expect.stringMatching(/^\[1\] Đường dài <giảm nghèo> — Lò Thị An/),
  ]);
  expect(reply?.citations[0]?.figures).toHaveLength(2);
});

test("a fact that the index has otherwise is stopped at the gate and logged; the others are told", async () => {
  const logged: string[] = [];
  const table = roomOf(figuresScene, { log: (_level, event) => void logged.push(event) });
  const [right, other] = await table.facts.find({ id: ["rate-2024", "rate-2025"] });
  if (!right || !other) throw new Error("the scene lacks facts");
  const wrong = { ...other, value: 18.66, quotes: [], printed: "18,66%" };
  const reply = await tellFacts([{ fact: wrong }, { fact: right }], "vi", table);
  expect(reply?.text.split("\n")[0]).toBe("Tỷ lệ hộ nghèo ở tỉnh Điện Biên năm 2024: 21,29% [1]");
  expect(reply?.text).not.toContain("18,66");
  expect(logged).toContain("reply stopped at the gate");
  expect(await tellFacts([{ fact: wrong }], "vi", table)).toBeNull();
});

test("a remark with a number of its own is stopped", async () => {
  const { table } = figuresRoom();
  const [fact] = await table.facts.find({ id: ["rate-2025"] });
  expect(fact && (await tellFacts([{ fact, remark: "up 5%" }], "en", table))).toBeNull();
});

test("no facts make no reply", async () => {
  expect(await tellFacts([], "vi", figuresRoom().table)).toBeNull();
});
