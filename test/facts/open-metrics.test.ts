import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Fact } from "../../src/domain.ts";
import { createEmbedder } from "../../src/embed/create-embedder.ts";
import { openMetrics } from "../../src/facts/open-metrics.ts";
import { vocabularyFragment } from "../../src/facts/vocabulary-fragment.ts";
import { loadVocabulary } from "../../src/vocabulary/vocabulary.ts";
import { sampleFact } from "../support/sample-fact.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

const embedder = await createEmbedder(
  { embeddings: { use: "local", model: "" }, openai: null },
  smallVocabulary,
);
async function* stream(facts: Fact[]) {
  yield* facts;
}
const list = (...facts: Fact[]) => openMetrics(stream(facts), smallVocabulary, embedder);
const open = (slug: string, over: Partial<Fact> = {}) =>
  sampleFact({ metric: `open:${slug}`, label: { en: slug.replaceAll("-", " ") }, ...over });

const FACTS = [
  open("tea-gardens", { unit: "hectare" }),
  sampleFact(),
  open("households-without-a-road", { unit: "household" }),
  open("household-without-a-road", { unit: "household", article: "more" }),
  open("households-without-a-road", { unit: "percent", label: { vi: "hộ chưa có đường" } }),
];

test("open metrics are counted, the commonest first, one for all forms of a word", async () => {
  expect(await list(...FACTS)).toMatchObject([
    {
      metric: "open:households-without-a-road",
      label: { en: "households without a road", vi: "hộ chưa có đường" },
      units: ["household", "percent"],
      facts: 3,
      articles: ["news", "more"],
    },
    { metric: "open:tea-gardens", units: ["hectare"], facts: 1, articles: ["news"] },
  ]);
});

test("the nearest known metric is the one whose names are likest, and none where none is like it", async () => {
  const [poor, tea] = await list(
    open("rate-of-near-poor-households", { unit: "household" }),
    open("zzz", { label: { en: "zzz" } }),
  );
  expect(poor?.nearest?.metric).toBe("near-poor-rate");
  expect(poor?.nearest?.likeness).toBeGreaterThan(0.5);
  expect(tea?.nearest).toBeNull();
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vocabulary-"));
  cpSync(join(import.meta.dirname, "../support/vocabulary"), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The vocabulary with the fragment of these facts pasted to the end of metrics.yaml. */
async function paste(...facts: Fact[]) {
  const fragment = vocabularyFragment(await list(...facts), smallVocabulary.metrics);
  const file = join(folder, "metrics.yaml");
  writeFileSync(file, readFileSync(file, "utf8") + fragment);
  return { fragment, metrics: loadVocabulary(folder).metrics };
}

test("the fragment loads when it is pasted, with counts, a sentence and the nearest as comments", async () => {
  const { fragment, metrics } = await paste(...FACTS);
  expect(metrics.get("households-without-a-road")).toMatchObject({
    label: { en: "households without a road", vi: "hộ chưa có đường" },
    unit: ["household", "percent"],
  });
  expect(metrics.get("tea-gardens")).toMatchObject({
    label: { en: "tea gardens", vi: "?" },
    unit: ["hectare"],
  });
  expect(metrics.size).toBe(smallVocabulary.metrics.size + 2);
  expect(fragment).toContain("# 3 figures in news, more; nearest known: ");
  expect(fragment).toContain("# The poverty rate was 17.66% in 2025.\n- id: households-without-a-road\n");
});

test.each([
  ["whose id a metric has already", "poverty-rate", "poverty-rate-2"],
  ["that is longer than an id may be", "a".repeat(90), "a".repeat(56)],
])("an open metric %s gets another id", async (_what, slug, id) => {
  const { metrics } = await paste(open(slug));
  expect(metrics.has(id)).toBe(true);
  expect(metrics.size).toBe(smallVocabulary.metrics.size + 1);
});

test.each([
  ["a colon and a comma", "tea: black, green"],
  ["a quotation mark", 'the "green" tea'],
  ["a hash", "tea # 1"],
  ["a word that YAML takes for a truth", "no"],
  ["a line break in its sentence", "tea\ngarden"],
])("a name with %s loads as it is", async (_what, name) => {
  const [quote] = sampleFact().quotes;
  const fact = open("tea", {
    label: { en: name },
    quotes: quote ? [{ ...quote, text: `${name}\n- id: x` }] : [],
  });
  const { metrics } = await paste(fact);
  expect(metrics.get("tea")?.label.en).toBe(name);
});
