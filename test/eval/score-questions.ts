import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { DEFAULTS, openUpToDate, roomOver, type SetUp, setUp } from "../../src/cli/set-up.ts";
import type { Arguments } from "../../src/cli/verb.ts";
import type { Fact, Passage } from "../../src/domain.ts";
import { InputError } from "../../src/errors.ts";
import type { Index } from "../../src/indexing/open-index.ts";
import { openStore } from "../../src/store/open-store.ts";
import { type Asked, askQuestions } from "./ask-questions.ts";
import { judgeCitation } from "./judge-citation.ts";
import { judgeReply } from "./judge-reply.ts";
import { measureRetrieval, type Retrieved } from "./measure-retrieval.ts";
import { measuresOf } from "./measures-of.ts";
import { printQuestions } from "./print-questions.ts";
import { type AskedQuestion, readQuestions } from "./read-questions.ts";
import { relevantPassages } from "./relevant-passages.ts";
import type { Scored } from "./summarise-replies.ts";
import { missedThresholds, readThresholds } from "./thresholds.ts";

/** What an index holds, for judging the replies that were made from it. */
interface Grounds {
  facts: Map<string, Fact>;
  passages: Passage[];
}

/**
 * Asks the question sets of an index, and scores replies and retrieval. Exit status 1 where a threshold of the file
 * thresholds.json beside the questions is missed; without that file there are none.
 */
export async function run({ values, switches }: Arguments): Promise<number> {
  const files = questionFiles(values.get("questions"));
  const questions = readQuestions(files);
  const thresholds = readThresholds(join(dirname(files[0] ?? ""), "thresholds.json"));
  const base = await setUp();
  const index = await openUpToDate(base, values.get("index"));
  try {
    const grounds = await groundsOf(index);
    refuseUnknown(questions, grounds);
    const asked = await askQuestions(questions, await roomOver(index, base));
    const scored = asked.map((one) => score(one, grounds));
    const retrieved = await measured(questions, grounds, values.get("index") ?? DEFAULTS.index, base);
    const missed = missedThresholds(measuresOf(scored, retrieved), thresholds);
    printQuestions(scored, retrieved, missed, {
      facts: grounds.facts,
      jsonl: switches.has("jsonl"),
      verbose: switches.has("verbose"),
    });
    return missed.length > 0 ? 1 : 0;
  } finally {
    index.close();
  }
}

function questionFiles(given: string | undefined): string[] {
  if (given !== undefined && !existsSync(given)) throw new InputError(`${given}: no such file`);
  if (given !== undefined) return [given];
  const files = readdirSync(import.meta.dirname).filter(
    (name) => name.endsWith(".jsonl") && !name.startsWith("claims"),
  );
  return files.sort().map((name) => join(import.meta.dirname, name));
}

async function groundsOf({ facts, articles, passages }: Index): Promise<Grounds> {
  const ofArticles = await Promise.all([...articles.keys()].map((slug) => passages.ofArticle(slug)));
  return {
    facts: new Map((await facts.find({})).map((fact) => [fact.id, fact])),
    passages: ofArticles.flat(),
  };
}

/** A slip in a question set must not pass for a fault of the program. */
function refuseUnknown(questions: AskedQuestion[], { facts, passages }: Grounds): void {
  const slugs = new Set(passages.map(({ article }) => article));
  for (const { file, line, id, facts: points, computed, passages: articles } of questions) {
    const fact = [...points, ...computed.map(({ from }) => from)].flat().find((known) => !facts.has(known));
    if (fact) throw new InputError(`${file}:${line}: ${id}: the index has no fact ${fact}`);
    const article = articles.find((slug) => !slugs.has(slug));
    if (article) throw new InputError(`${file}:${line}: ${id}: the index has no article ${article}`);
  }
}

function score({ asked, reply, ms }: Asked, { facts, passages }: Grounds): Scored {
  const judged = judgeReply(asked, reply, facts);
  const relevant = relevantPassages(asked, facts, passages);
  const isAnswer = judged.verdict === "right" && reply.outcome === "answered" && relevant.length > 0;
  return { asked, reply, ms, ...judged, cited: isAnswer ? judgeCitation(reply, facts, relevant) : null };
}

async function measured(
  questions: AskedQuestion[],
  { facts, passages }: Grounds,
  uri: string,
  { embedder }: SetUp,
): Promise<Retrieved[]> {
  const store = await openStore(uri);
  if (store === null || "schema" in store) throw new InputError(`${uri}: no index there`);
  try {
    const withPassages = questions.map((asked) => ({
      asked,
      relevant: relevantPassages(asked, facts, passages),
    }));
    return await measureRetrieval(withPassages, store, embedder);
  } finally {
    store.close();
  }
}
