import fc from "fast-check";
import { expect, test } from "vitest";
import { createLocalEmbedder } from "../../src/embed/local-embedder.ts";

const NAMES: [string, RegExp][] = [
  ["poverty-rate", /poverty rate|tỷ lệ hộ nghèo/i],
  ["grdp", /grdp|gross regional/i],
];
const terms = (text: string) => NAMES.flatMap(([id, name]) => (name.test(text) ? [id] : []));
const local = createLocalEmbedder(terms);

async function likeness(a: string, b: string): Promise<number> {
  const [one = [], two = []] = await local.embed([a, b]);
  return one.reduce((sum, value, at) => sum + value * (two[at] ?? 0), 0);
}

test("every text has a vector of 512 numbers and length 1, always the same", async () => {
  const texts = ["Tỷ lệ hộ nghèo năm 2025", "GRDP", "five concrete bridges"];
  const vectors = await local.embed(texts);
  expect(await local.embed(texts)).toEqual(vectors);
  for (const vector of vectors) {
    expect(vector).toHaveLength(512);
    expect(Math.hypot(...vector)).toBeCloseTo(1, 10);
  }
});

test.each(["", "  ", "?!", "😀"])("a text without words (“%s”) has a vector of zeros", async (text) => {
  const [vector = []] = await local.embed([text]);
  expect(vector.every((value) => value === 0)).toBe(true);
});

test("diacritics, capitals and composition make no difference", async () => {
  const plain = createLocalEmbedder(() => []);
  const [one, ...others] = await plain.embed([
    "Nhà Đại Đoàn Kết",
    "nha dai doan ket",
    "nhà đại đoàn kết".normalize("NFD"),
  ]);
  for (const other of others) expect(other).toEqual(one);
});

test("texts meet across languages by the names in the vocabulary", async () => {
  const vietnamese = "Tỷ lệ hộ nghèo của tỉnh là bao nhiêu?";
  const same = await likeness(vietnamese, "The poverty rate fell.");
  expect(same).toBeGreaterThan(2 * (await likeness(vietnamese, "The GRDP rose.")));
});

test("one shared word that says something outweighs three that do not", async () => {
  const question = "what is the area of coffee";
  expect(await likeness(question, "coffee grows well here")).toBeGreaterThan(
    await likeness(question, "this is the name of hills"),
  );
});

test("the order of words counts a little", async () => {
  const right = await likeness("hộ cận nghèo", "cho hộ cận nghèo");
  expect(right).toBeGreaterThan(await likeness("hộ cận nghèo", "cho nghèo cận hộ"));
});

test("any text at all gets a vector of finite numbers", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 300 }), async (text) => {
      const [vector = []] = await local.embed([text]);
      expect(vector).toHaveLength(512);
      expect(vector.every(Number.isFinite)).toBe(true);
    }),
  );
});
