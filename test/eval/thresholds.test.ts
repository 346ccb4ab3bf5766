import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { missedThresholds, readThresholds } from "./thresholds.ts";

let dir = "";
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "thresholds-"));
});
afterAll(() => rmSync(dir, { recursive: true }));

function missed(text: string): string[] {
  const file = join(dir, "thresholds.json");
  writeFileSync(file, text);
  return missedThresholds(
    new Map([
      ["right", 0.9],
      ["wrong", 0.02],
    ]),
    readThresholds(file),
  );
}

test.each<[string[], object]>([
  [[], { right: { atLeast: 0.9 }, wrong: { atMost: 0.02 } }],
  [["right is 0.9000, expected at least 0.91"], { right: { atLeast: 0.91 }, wrong: { atMost: 0.02 } }],
  [["wrong is 0.0200, expected at most 0.01"], { wrong: { atMost: 0.01 } }],
  [[], {}],
])("%j is missed of %j", (expected, limits) => {
  expect(missed(JSON.stringify(limits))).toEqual(expected);
});

test.each([
  [
    "an unknown measure",
    '{"beauty": {"atLeast": 1}}',
    /thresholds\.json: beauty: expected one of right, wrong$/,
  ],
  [
    "a bare number",
    '{"right": 0.9}',
    /thresholds\.json: right: expected \{"atLeast": n\} or \{"atMost": n\}$/,
  ],
  ["no JSON", "{", /thresholds\.json: expected JSON$/],
])("%s is refused", (_what, text, message) => {
  expect(() => missed(text)).toThrow(message);
});

test("without a file there are no thresholds", () => {
  expect(readThresholds(join(dir, "none.json")).limits).toEqual({});
});
