import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import type { Embedder } from "../../src/embed/embedder.ts";
import { COLUMNS } from "../../src/facts/facts-csv.ts";
import { buildIndex } from "../../src/indexing/build-index.ts";
import { createLiveIndex } from "../../src/indexing/live-index.ts";
import { createNewsroom } from "../../src/indexing/newsroom.ts";
import { type Index, openIndex } from "../../src/indexing/open-index.ts";
import { IN_MEMORY, openState } from "../../src/state/open-state.ts";
import { publishedName } from "../../src/store/release.ts";
import { createSmallCorpus, type SmallCorpus } from "../indexing/small-corpus.ts";
import type { BotApi } from "./bot-api/bot-api.ts";
import { runBot } from "./run-bot.ts";

const ADMINS = [42, 43];

/** The bot over a corpus of its own, with two administrators who can change it; all of it ends with the test. */
export async function newsroomStage({
  corpus = createSmallCorpus(),
  embedder,
  now = Date.now,
  language_code = "vi",
  state = openState(IN_MEMORY),
  before,
}: {
  corpus?: SmallCorpus;
  embedder?: Embedder;
  now?: () => number;
  language_code?: string;
  state?: ReturnType<typeof openState>;
  before?: (telegram: BotApi) => void;
} = {}) {
  onTestFinished(() => corpus.remove());
  const table = join(corpus.dir, "facts.csv");
  if (!existsSync(table)) writeFileSync(table, `${COLUMNS.join(",")}\n`);
  const options = corpus.options({ reviewed: table, ...(embedder ? { embedder } : {}) });
  const { vocabulary, log } = options;
  await buildIndex(options);
  const open = () => openIndex(corpus.indexUri, options);
  const index = createLiveIndex(await open(), open);
  onTestFinished(() => index.close());
  const roomOf = ({ facts, passages, articles }: Index) => ({
    ...{ vocabulary, facts, passages, articles, log },
    model: null,
    conversations: state.conversations,
    answers: state.answers,
  });
  const newsroom = createNewsroom({
    index,
    vocabulary,
    changes: state.articleChanges,
    followed: state.followedFacts,
    build: () => buildIndex(options),
    published: () => publishedName(corpus.indexUri),
    log,
  });
  const stage = await runBot({
    answer: (message) => index.with((opened) => answerQuestion(message, roomOf(opened))),
    table: {
      get facts() {
        return index.facts;
      },
      ...{ passages: index.passages, articles: index.articles, vocabulary, log },
    },
    sources: async () => [...index.articles.values()],
    ...{ newsroom, state, now, adminIds: ADMINS, ...(before ? { before } : {}) },
  });
  await newsroom.followPublished();
  const [lan, minh] = ADMINS.map((id) => stage.telegram.person({ id, language_code }));
  if (!lan || !minh) throw new Error("two administrators");
  return {
    ...stage,
    /** What `npm run index` does in a terminal. */
    buildElsewhere: () => buildIndex(options),
    ...{ corpus, index, newsroom, lan, minh },
    files: () => readdirSync(corpus.articlesDir).sort(),
    table: () => (existsSync(table) ? readFileSync(table, "utf8") : ""),
    open,
  };
}
