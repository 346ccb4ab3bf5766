import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readArticle } from "../../src/articles/read-article.ts";
import { articleFiles } from "../../src/articles/read-articles.ts";
import { splitPassages } from "../../src/articles/split-passages.ts";
import type { BenchRow } from "../../src/cli/run-bench.ts";
import { extractFacts } from "../../src/facts/extract-facts.ts";
import { loadVocabulary } from "../../src/vocabulary/vocabulary.ts";
import { generateArticles } from "./generate-articles.ts";

const ARTICLES = 10_000;
const MB = 1024 * 1024;

/** How fast articles are read, cleaned, split and extracted on one core, and the memory that it takes. */
export async function* bench(): AsyncGenerator<BenchRow> {
  yield await measureExtraction(ARTICLES);
}

async function measureExtraction(count: number): Promise<BenchRow> {
  const dir = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    for (const { slug, text } of generateArticles(count)) writeFileSync(join(dir, `${slug}.txt`), text);
    const vocabulary = loadVocabulary(join(import.meta.dirname, "../../seeds/vocabulary"));
    const files = await articleFiles(dir);
    const before = process.memoryUsage().rss;
    const [start, cpu] = [performance.now(), process.cpuUsage()];
    let [passages, facts, peak, peakEarly] = [0, 0, before, before];
    for (const [at, file] of files.entries()) {
      const article = await readArticle(file, new Map());
      const own = splitPassages(article);
      passages += own.length;
      facts += extractFacts(article, own, vocabulary).length;
      peak = Math.max(peak, process.memoryUsage.rss());
      if (at < count / 10) peakEarly = peak;
    }
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    const cpuSeconds = (user + system) / 1e6;
    return {
      articles: count,
      passages,
      facts,
      seconds: Number(seconds.toFixed(1)),
      passagesPerSecond: Math.round(passages / seconds),
      // On a busy machine the clock counts what other programs do; this counts the collector's threads too.
      passagesPerCpuSecond: Math.round(passages / cpuSeconds),
      peakMb: Math.round(peak / MB),
      peakOfFirstTenthMb: Math.round(peakEarly / MB),
    };
  } finally {
    rmSync(dir, { recursive: true });
  }
}
