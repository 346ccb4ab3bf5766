import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { encode } from "gpt-tokenizer/encoding/o200k_base";
import { expect, test } from "vitest";
import { estimateTokens } from "../../src/model/estimate-tokens.ts";

const SEEDS = join(import.meta.dirname, "../../seeds/articles");
const paragraphs = readdirSync(SEEDS).flatMap((file) =>
  readFileSync(join(SEEDS, file), "utf8")
    .split("\n\n")
    .filter((text) => text.length > 80),
);

test("of a paragraph in either language no fewer tokens are estimated than a tokenizer makes", () => {
  expect(paragraphs.length).toBeGreaterThan(100);
  for (const text of paragraphs) expect(estimateTokens(text)).toBeGreaterThanOrEqual(encode(text).length);
});

test("and of all of them together no half as many more, or the room for evidence would be wasted", () => {
  const text = paragraphs.join("\n\n");
  expect(estimateTokens(text)).toBeLessThan(1.5 * encode(text).length);
});

test.each([
  ["another script", "ประชากรในจังหวัดเดียนเบียน ".repeat(20)],
  ["pictures", "🐐🌉👩🏽‍🌾🏔️".repeat(40)],
  ["digits", "17,66% 13159569000000 2025-12-31 ".repeat(20)],
  ["signs", '{"id":"a-1","reads":"17,66%"}\n<>&;!? '.repeat(20)],
  ["line breaks", "a\n\n\n\nb".repeat(40)],
])("of %s no fewer are estimated either", (_what, text) => {
  expect(estimateTokens(text)).toBeGreaterThanOrEqual(encode(text).length);
});
