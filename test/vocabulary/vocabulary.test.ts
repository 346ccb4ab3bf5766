import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadVocabulary } from "../../src/vocabulary/vocabulary.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vocabulary-"));
  cpSync(join(import.meta.dirname, "../support/vocabulary"), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const withFile = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return () => loadVocabulary(folder);
};

test.each([
  ["an entry without a label", "metrics.yaml", "- id: a\n  unit: [percent]\n", /metrics\.yaml:1: label/],
  [
    "an unknown unit",
    "metrics.yaml",
    "- { id: a, label: { en: a, vi: a }, unit: [percent] }\n- { id: b, label: { en: b, vi: b }, unit: [furlong] }\n",
    /metrics\.yaml:2: unit\.0: expected a unit of the closed list/,
  ],
  [
    "an id given twice",
    "groups.yaml",
    "- { id: a, label: { en: a, vi: a } }\n- { id: a, label: { en: b, vi: b } }\n",
    /groups\.yaml:2: id a is given twice/,
  ],
  [
    "a quotient of a metric that nothing defines",
    "metrics.yaml",
    "- { id: a, label: { en: a, vi: a }, unit: [VND], quotient: { of: a, by: heads } }\n",
    /a names heads/,
  ],
  [
    "a rate apart from one that nothing defines",
    "metrics.yaml",
    "- { id: a, label: { en: a, vi: a }, unit: [percent], apartFrom: [rich] }\n",
    /a names rich/,
  ],
  ["broken YAML", "places.yaml", "- id: [\n", /places\.yaml:\d+: /],
  [
    "a parent that nothing defines",
    "places.yaml",
    "- { id: x-commune, kind: commune, name: X, parent: nowhere }\n",
    /x-commune names nowhere/,
  ],
  [
    "a misspelt key",
    "programmes.yaml",
    "- { id: a, label: { en: a, vi: a }, alias: [b] }\n",
    /programmes\.yaml:1: .*alias/,
  ],
])("%s is refused with file and line", (_what, file, text, message) => {
  expect(withFile(file, text)).toThrow(message);
});

test("a missing file is named", () => {
  rmSync(join(folder, "groups.yaml"));
  expect(() => loadVocabulary(folder)).toThrow(/groups\.yaml: no such file/);
});

test("the hash changes with any file", () => {
  const before = loadVocabulary(folder).hash;
  expect(withFile("groups.yaml", "[]\n")().hash).not.toBe(before);
});
