import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Room } from "../answer/answer-question.ts";
import { type Config, type OpenAiAccess, readConfig } from "../config.ts";
import { createEmbedder } from "../embed/create-embedder.ts";
import type { Embedder } from "../embed/embedder.ts";
import { InputError } from "../errors.ts";
import type { Bound } from "../facts/bind-rows.ts";
import { type Built, buildIndex } from "../indexing/build-index.ts";
import type { Labeller } from "../indexing/create-labeller.ts";
import { type Index, openIndex } from "../indexing/open-index.ts";
import { staleness } from "../indexing/staleness.ts";
import { createLog, type Log } from "../log.ts";
import type { Model } from "../model/open-model.ts";
import { type AnswerLog, withoutWords } from "../state/answer-log.ts";
import { IN_MEMORY, openState, type State } from "../state/open-state.ts";
import { loadVocabulary, type Vocabulary } from "../vocabulary/vocabulary.ts";
import { showProgress } from "./show-progress.ts";

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Where the project keeps what it ships. */
export const DEFAULTS = {
  articles: root("seeds/articles"),
  reviewed: root("seeds/facts.csv"),
  vocabulary: root("seeds/vocabulary"),
  prompts: root("prompts"),
  index: root("index"),
  state: root("state/bot.sqlite"),
};

/** What every verb needs. */
export interface SetUp {
  config: Config;
  log: Log;
  vocabulary: Vocabulary;
  embedder: Embedder;
  /** Null where there is no model. */
  labeller: Labeller | null;
}

export async function setUp(): Promise<SetUp> {
  const config = readConfig();
  const log = createLog(config.logLevel, config.secrets);
  const vocabulary = loadVocabulary(DEFAULTS.vocabulary);
  const embedder = await createEmbedder(config, vocabulary);
  return { config, log, vocabulary, embedder, labeller: await labellerOf(config, log, vocabulary) };
}

async function labellerOf(config: Config, log: Log, vocabulary: Vocabulary): Promise<Labeller | null> {
  const { openai } = config;
  if (openai === null || config.model.use === "off") return null;
  const { createLabeller } = await import("../indexing/create-labeller.ts");
  let model: Promise<Model> | null = null;
  return createLabeller({
    modelName: config.model.name,
    model: () => {
      model ??= openConfigured(config, openai, log);
      return model;
    },
    ...{ promptsDir: DEFAULTS.prompts, vocabulary, log },
  });
}

/** Builds or updates an index, showing how far it is. */
export function build(
  { vocabulary, embedder, labeller, log }: SetUp,
  inputs: { articlesDir: string; reviewed: string | null },
  indexUri: string,
): Promise<Built> {
  const onRetired = ({ row, gone }: Bound) =>
    process.stderr.write(`${row.file}:${row.line}: ${row.id}: retired, as its quote is gone: ${gone}\n`);
  return buildIndex({
    ...inputs,
    ...{ indexUri, vocabulary, embedder, labeller, log },
    ...{ onRetired, onProgress: showProgress },
  });
}

/**
 * The index at `uri`, open. The default one is built first where it is missing, and brought up to date
 * where its own folder or table changed.
 * @throws InputError where an index that was named is missing.
 */
export async function openUpToDate(base: SetUp, uri: string | undefined): Promise<Index> {
  const named = uri ?? DEFAULTS.index;
  const state = await staleness(named, base);
  if (state.state === "missing" && uri !== undefined) {
    throw new InputError(
      `${uri}: no index there; build it with npm run index -- --articles DIR --index ${uri}`,
    );
  }
  if (state.state === "missing")
    await build(base, { articlesDir: DEFAULTS.articles, reviewed: DEFAULTS.reviewed }, named);
  if (state.state === "stale" && uri === undefined) {
    const inputs = state.inputs ?? { articlesDir: DEFAULTS.articles, reviewed: DEFAULTS.reviewed };
    base.log("info", "index is stale", { reason: state.reason });
    await build(base, inputs, named);
  }
  if (state.state === "stale" && uri !== undefined)
    base.log("warn", "index is stale", { index: uri, reason: state.reason });
  return openIndex(named, base);
}

/**
 * The room that questions are answered in, over an open index. Without `kept` its conversations and answers end with the
 * process; what the model costs is counted in the state file all the same.
 */
export async function roomOver(index: Index, base: SetUp, kept?: State): Promise<Room> {
  const { config, log, vocabulary } = base;
  const { facts, passages, articles } = index;
  const { conversations, answers } = kept ?? openState(IN_MEMORY);
  const noted: AnswerLog = config.logQuestions
    ? answers
    : { add: (entry) => answers.add(withoutWords(entry)) };
  const room = { vocabulary, facts, passages, articles, conversations, answers: noted, log };
  if (config.openai === null || config.model.use === "off") return { ...room, model: null };
  const model = await openConfigured(config, config.openai, log, kept);
  const { createModelDraft } = await import("../answer/draft-with-model.ts");
  const draft = createModelDraft({ ...room, model, promptsDir: DEFAULTS.prompts });
  return { ...room, model: { use: config.model.use, draft } };
}

/** The language model that the configuration names, within what a day may cost. */
async function openConfigured(config: Config, access: OpenAiAccess, log: Log, kept?: State): Promise<Model> {
  // The client takes a while to load, and most set-ups have no use for it.
  const [{ openModel }, { createOpenAiClient }] = await Promise.all([
    import("../model/open-model.ts"),
    import("../model/openai-client.ts"),
  ]);
  const state = kept ?? openState(config.stateFile ?? DEFAULTS.state);
  const budget = state.modelBudget(config.model.limits);
  return openModel({
    ...{ client: createOpenAiClient(access), modelName: config.model.name },
    ...{ budget, log },
  });
}

/** The reviewed table of a folder of articles: its own for the shipped briefs, else none (CONTRACT). */
export function reviewedFor(articlesDir: string, given: string | undefined): string | null {
  if (given === "none") return null;
  if (given !== undefined) return given;
  return articlesDir === DEFAULTS.articles && existsSync(DEFAULTS.reviewed) ? DEFAULTS.reviewed : null;
}
