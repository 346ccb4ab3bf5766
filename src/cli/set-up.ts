import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Room } from "../answer/answer-question.ts";
import { type Config, readConfig } from "../config.ts";
import { createEmbedder } from "../embed/create-embedder.ts";
import type { Embedder } from "../embed/embedder.ts";
import { InputError } from "../errors.ts";
import type { Bound } from "../facts/bind-rows.ts";
import { type Built, buildIndex } from "../indexing/build-index.ts";
import { type Index, openIndex } from "../indexing/open-index.ts";
import { staleness } from "../indexing/staleness.ts";
import { createLog, type Log } from "../log.ts";
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

/** What every verb needs: configuration, log, vocabulary and embedder. */
export interface SetUp {
  config: Config;
  log: Log;
  vocabulary: Vocabulary;
  embedder: Embedder;
}

export async function setUp(): Promise<SetUp> {
  const config = readConfig();
  const log = createLog(config.logLevel, config.secrets);
  const vocabulary = loadVocabulary(DEFAULTS.vocabulary);
  return { config, log, vocabulary, embedder: await createEmbedder(config, vocabulary) };
}

/** Builds or updates an index, showing how far it is. */
export function build(
  { vocabulary, embedder, log }: SetUp,
  inputs: { articlesDir: string; reviewed: string | null },
  indexUri: string,
): Promise<Built> {
  const onRetired = ({ row, gone }: Bound) =>
    process.stderr.write(`${row.file}:${row.line}: ${row.id}: retired, as its quote is gone: ${gone}\n`);
  return buildIndex({ ...inputs, indexUri, vocabulary, embedder, log, onRetired, onProgress: showProgress });
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

/** The room that questions are answered in, over an open index; its conversations end with the process unless `state` keeps them. */
export async function roomOver(
  index: Index,
  { config, log, vocabulary }: SetUp,
  { conversations }: State = openState(IN_MEMORY),
): Promise<Room> {
  const { facts, passages, articles } = index;
  const room = { vocabulary, facts, passages, articles, conversations, log };
  if (config.openai === null || config.model.use === "off") return { ...room, model: null };
  const [{ createModelDraft }, { createOpenAiClient }] = await Promise.all([
    import("../answer/draft-with-model.ts"),
    import("../model/openai-client.ts"),
  ]);
  const client = createOpenAiClient(config.openai);
  const draft = createModelDraft({
    ...room,
    client,
    modelName: config.model.name,
    promptsDir: DEFAULTS.prompts,
  });
  return { ...room, model: { use: config.model.use, draft } };
}

/** The reviewed table of a folder of articles: its own for the shipped briefs, else none (CONTRACT). */
export function reviewedFor(articlesDir: string, given: string | undefined): string | null {
  if (given === "none") return null;
  if (given !== undefined) return given;
  return articlesDir === DEFAULTS.articles && existsSync(DEFAULTS.reviewed) ? DEFAULTS.reviewed : null;
}
