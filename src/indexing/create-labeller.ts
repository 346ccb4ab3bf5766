import { join } from "node:path";
import { z } from "zod";
import { type Article, type Fact, KINDS, type Period } from "../domain.ts";
import { type Chosen, type OpenReadings, openReadings, withReadings } from "../facts/open-readings.ts";
import type { Log } from "../log.ts";
import { answerForm, tokensOf } from "../model/ask-model.ts";
import { estimateTokens } from "../model/estimate-tokens.ts";
import type { Model } from "../model/open-model.ts";
import { asData, loadPrompt } from "../model/prompts.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** Proposes what extraction left open in the facts of an article. */
export interface Labeller {
  /** Names model and prompt: other labels come from another. */
  id: string;
  /** The facts, labelled as far as their quotes bear it out; `complete` is false where the model was out. */
  label(facts: Fact[], article: Pick<Article, "published">): Promise<{ facts: Fact[]; complete: boolean }>;
}

interface LabellerOptions {
  modelName: string;
  /** Opened where there is something to label. */
  model: () => Promise<Model>;
  promptsDir: string;
  vocabulary: Vocabulary;
  log: Log;
}

const OUTPUT = "figure_labels";
/** Of one request: instructions, form and figures. */
const MOST_TOKENS = 2500;
const MOST_CANDIDATES = 12;
/** Nobody waits for a build as for an answer. */
const DEADLINE_MS = 45_000;
const HASH_USED = 12;

const choice = z.string().nullable();
const figureLabels = z.object({
  figures: z.array(
    z.object({ figure: z.string(), metric: choice, place: choice, period: choice, kind: choice }),
  ),
});

/** A fact with something open, and the line that shows it. */
interface Open {
  fact: Fact;
  readings: OpenReadings;
  line: string;
}

/**
 * A labeller that lets a model choose among the readings that the quotes bear out. What it chooses is extracted, never
 * reviewed; whatever is not among the readings is left open.
 * @throws InputError at once where the prompt cannot be used.
 */
export function createLabeller(options: LabellerOptions): Labeller {
  const { modelName, vocabulary, log } = options;
  const prompt = loadPrompt(join(options.promptsDir, "label-figures.md"), ["figures"], OUTPUT);
  const form = answerForm(OUTPUT, figureLabels);
  const room = MOST_TOKENS - tokensOf({ form, messages: prompt.fill({ figures: "" }) });

  const ask = async (batch: Open[]): Promise<Map<string, Fact> | null> => {
    const messages = prompt.fill({ figures: batch.map(({ line }) => line).join("\n") });
    const signal = AbortSignal.timeout(DEADLINE_MS);
    const answer = await (await options.model()).ask({ form, messages, signal });
    if ("outage" in answer) return null;
    const labelled = answer.value.figures.flatMap(({ figure, ...said }): [string, Fact][] => {
      const open = batch.find(({ fact }) => fact.id === figure);
      return open ? [[figure, withReadings(open.fact, accepted(said, open.readings), vocabulary)]] : [];
    });
    return new Map(labelled);
  };

  return {
    id: `${modelName}:${prompt.hash.slice(0, HASH_USED)}`,
    async label(facts, { published }) {
      const open = facts.flatMap((fact): Open[] => {
        const readings = openReadings(fact, published, vocabulary);
        return readings ? [{ fact, readings, line: show(fact, readings, vocabulary) }] : [];
      });
      const labelled = new Map<string, Fact>();
      let complete = true;
      for (const batch of inBatches(open, room)) {
        const answered = await ask(batch);
        for (const [id, fact] of answered ?? []) labelled.set(id, fact);
        complete &&= answered !== null;
      }
      if (!complete)
        log("warn", "figures left open, as the model did not label them", { figures: open.length });
      return { facts: facts.map((fact) => labelled.get(fact.id) ?? fact), complete };
    },
  };
}

const nameOf = ({ from, to }: Period) => `${from}/${to ?? ""}`;

/** What of a label is among the readings; the rest is left open. */
function accepted(
  said: Record<keyof OpenReadings, string | null>,
  { metric, place, period, kind }: OpenReadings,
): Chosen {
  return {
    metric: metric.find((id) => id === said.metric) ?? null,
    place: place.find((id) => id === said.place) ?? null,
    period: period.find((one) => nameOf(one) === said.period) ?? null,
    kind: KINDS.find((one) => one === said.kind && kind.includes(one)) ?? null,
  };
}

function show(fact: Fact, { metric, place, period, kind }: OpenReadings, vocabulary: Vocabulary): string {
  const [quote] = fact.quotes;
  const language = quote?.language ?? "en";
  const listed = {
    metric: metric.map((id) => ({ id, means: vocabulary.metrics.get(id)?.label[language] })),
    place: place.map((id) => ({ id, means: vocabulary.places.get(id)?.name })),
    period: period.map(nameOf),
    kind,
  };
  const candidates = Object.entries(listed).filter(([, list]) => list.length > 0);
  return JSON.stringify({
    figure: fact.id,
    reads: quote?.printed,
    sentence: quote?.text,
    ...Object.fromEntries(candidates.map(([thing, list]) => [thing, list.slice(0, MOST_CANDIDATES)])),
  });
}

/** As many figures at a time as one request has room for; one that is too long by itself stays open. */
function inBatches(open: Open[], room: number): Open[][] {
  const batches: Open[][] = [];
  let left = 0;
  for (const one of open) {
    const tokens = estimateTokens(`${asData(one.line)}\n`);
    if (tokens > room) continue;
    if (tokens > left) {
      batches.push([]);
      left = room;
    }
    batches.at(-1)?.push(one);
    left -= tokens;
  }
  return batches;
}
