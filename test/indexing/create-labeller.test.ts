import { join } from "node:path";
import { encode } from "gpt-tokenizer/encoding/o200k_base";
import { describe, expect, test } from "vitest";
import type { Fact } from "../../src/domain.ts";
import { createLabeller } from "../../src/indexing/create-labeller.ts";
import { openModel } from "../../src/model/open-model.ts";
import { extractFrom } from "../support/extract-from.ts";
import { startModel, type Turn } from "../support/model-double.ts";
import { plenty } from "../support/model-room.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

const PROMPTS = join(import.meta.dirname, "../../prompts");
const PUBLISHED = { published: "2026-02-01" };

/** The words of "near-poor rate" and of "poverty rate" stand apart. */
const RATES = "Of poverty and of near-poor families the rate in Điện Biên was 21.3% in 2025.";

async function label(facts: Fact[], turns: Turn[]) {
  const double = await startModel(turns);
  const log = () => {};
  const labeller = createLabeller({
    ...{ modelName: "small-model", promptsDir: PROMPTS, vocabulary: smallVocabulary, log },
    model: async () => openModel({ client: double.client, modelName: "small-model", budget: plenty(), log }),
  });
  return { ...(await labeller.label(facts, PUBLISHED)), requests: double.requests(), id: labeller.id };
}

const open = (sentence = RATES): Fact => {
  const [fact] = extractFrom("en", [sentence]);
  if (!fact) throw new Error(`no fact in ${sentence}`);
  return { ...fact, metric: "open:families", label: { en: "families" } };
};
const labels = (fact: Fact, given: object): Turn => ({
  says: { figures: [{ figure: fact.id, metric: null, place: null, period: null, kind: null, ...given }] },
});

test("the model chooses among the metrics whose words stand in the sentence, and the fact stays extracted", async () => {
  const fact = open();
  const { facts, complete, requests } = await label([fact], [labels(fact, { metric: "near-poor-rate" })]);
  expect(facts).toEqual([
    { ...fact, metric: "near-poor-rate", label: smallVocabulary.metrics.get("near-poor-rate")?.label },
  ]);
  expect(facts[0]?.status).toBe("extracted");
  expect(complete).toBe(true);
  expect(requests[0]?.user).toContain(
    '"metric":[{"id":"poverty-rate","means":"poverty rate"},{"id":"near-poor-rate","means":"near-poor rate"}]',
  );
  expect(requests[0]?.user).toContain('"reads":"21.3%"');
});

const REFUSED: [string, object][] = [
  ["a metric that the sentence does not bear out", { metric: "total-investment" }],
  ["a metric that there is not", { metric: "made-up" }],
  ["another place than the fact's, which was not open", { place: "na-sang-commune" }],
  ["another year than the fact's, which was not open", { period: "2024/2024" }],
  ["a kind that was not open", { kind: "target" }],
  ["nothing", {}],
];

test.each(REFUSED)("what the model proposes is not taken where it is %s", async (_, given) => {
  const fact = open();
  expect((await label([fact], [labels(fact, given)])).facts).toEqual([fact]);
});

test("a label for another figure changes none", async () => {
  const fact = open();
  const said = labels({ ...fact, id: "another" }, { metric: "near-poor-rate" });
  expect((await label([fact], [said])).facts).toEqual([fact]);
});

describe("of what a sentence names outright", () => {
  test("a time is taken", async () => {
    const fact = { ...open(), period: null };
    const { facts } = await label([fact], [labels(fact, { period: "2025/2025" })]);
    expect(facts[0]?.period).toEqual({ from: "2025", to: "2025" });
    const { facts: other } = await label([fact], [labels(fact, { period: "2024/2024" })]);
    expect(other[0]?.period).toBeNull();
  });

  test("a place is taken for one that was only proposed", async () => {
    const fact = { ...open(), place: "somewhere-village", placeLabel: "Somewhere" };
    const { facts } = await label([fact], [labels(fact, { place: "dien-bien" })]);
    expect([facts[0]?.place, facts[0]?.placeLabel]).toEqual(["dien-bien", "Điện Biên"]);
    const { facts: other } = await label([fact], [labels(fact, { place: "na-sang-commune" })]);
    expect(other[0]?.place).toBe("somewhere-village");
  });

  test("what is yet to come is taken for a target, and what is past is not", async () => {
    const toCome: Fact = { ...open(), period: { from: "2030", to: "2030" }, kind: "actual" };
    const { facts } = await label([toCome], [labels(toCome, { kind: "target" })]);
    expect(facts[0]?.kind).toBe("target");
    const past: Fact = { ...open(), kind: "actual" };
    const { facts: told } = await label([past], [labels(past, { kind: "target" })]);
    expect(told[0]?.kind).toBe("actual");
  });
});

test("a model is not asked about figures that have nothing open, or nothing that is borne out", async () => {
  const known = extractFrom("en", ["The poverty rate of Điện Biên was 17.66% in 2025."]);
  const unknown = open("The goats of Điện Biên ate 12.5% of it in 2025.");
  const { requests, facts, complete } = await label([...known, unknown], [{ says: "" }]);
  expect(requests).toEqual([]);
  expect(facts).toEqual([...known, unknown]);
  expect(complete).toBe(true);
});

test.each<[string, Turn]>([
  ["is out", { status: 401 }],
  ["talks", { says: "I would say poverty." }],
  ["says nothing", { says: "" }],
])("where the model %s the figures stay open, to be asked for again", async (_, turn) => {
  const fact = open();
  const { facts, complete } = await label([fact], [turn]);
  expect(facts).toEqual([fact]);
  expect(complete).toBe(false);
});

test("many figures are asked about in requests of 2,500 tokens at most", async () => {
  const facts = Array.from({ length: 60 }, (_, n) => ({ ...open(), id: `figure-${n}` }));
  const { requests } = await label(facts, [{ says: { figures: [] } }]);
  expect(requests.length).toBeGreaterThan(1);
  const asked = requests.flatMap(({ user }) => user.match(/figure-\d+/g) ?? []);
  expect(new Set(asked).size).toBe(60);
  for (const { system, user, body } of requests) {
    expect(encode([system, user, JSON.stringify(body.response_format)].join("\n")).length).toBeLessThan(2500);
  }
});
