import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLocalEmbedder } from "../../src/embed/local-embedder.ts";
import type { BuildOptions } from "../../src/indexing/build-index.ts";
import { openIndex } from "../../src/indexing/open-index.ts";
import { loadVocabulary } from "../../src/vocabulary/vocabulary.ts";

const VOCABULARY = {
  "metrics.yaml":
    "- id: poverty-rate\n  label: { en: poverty rate, vi: tỷ lệ hộ nghèo }\n  unit: [percent]\n- id: coffee-area\n  label: { en: coffee area, vi: diện tích cà phê }\n  unit: [hectare]\n",
  "places.yaml": "- id: dien-bien\n  kind: province\n  name: Điện Biên\n",
  "programmes.yaml": "[]\n",
  "groups.yaml": "[]\n",
  "synonyms.yaml": "[]\n",
  "fillers.yaml": "[]\n",
  "things.yaml": "[]\n",
};

export const POVERTY = "The poverty rate of Điện Biên was 17.66% in 2025.";
export const COFFEE = "Điện Biên has 5,000 hectares of coffee area in 2024.";

export interface SmallCorpus {
  dir: string;
  articlesDir: string;
  vocabularyDir: string;
  indexUri: string;
  write(name: string, text: string): void;
  options(changes?: Partial<BuildOptions>): BuildOptions;
  remove(): void;
}

/** A folder with two articles, a vocabulary and room for an index. */
export function createSmallCorpus(): SmallCorpus {
  const dir = mkdtempSync(join(tmpdir(), "corpus-"));
  const articlesDir = join(dir, "articles");
  const vocabularyDir = join(dir, "vocabulary");
  const indexUri = join(dir, "index");
  mkdirSync(articlesDir);
  mkdirSync(vocabularyDir);
  for (const [name, text] of Object.entries(VOCABULARY)) writeFileSync(join(vocabularyDir, name), text);
  const write = (name: string, text: string) => writeFileSync(join(articlesDir, name), text);
  write("one.md", article("one", POVERTY));
  write("two.md", article("two", COFFEE));
  return {
    dir,
    articlesDir,
    vocabularyDir,
    indexUri,
    write,
    options: (changes = {}) => ({
      articlesDir,
      reviewed: null,
      indexUri,
      vocabulary: loadVocabulary(vocabularyDir),
      embedder: createLocalEmbedder(() => []),
      log: () => {},
      ...changes,
    }),
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}

export const article = (slug: string, ...paragraphs: string[]) =>
  `---\nslug: ${slug}\ntitle: Title of ${slug}\nlanguage: en\n---\n\n${paragraphs.join("\n\n")}\n`;

export const copyCorpus = (from: string, to: string) => cpSync(from, to, { recursive: true });

/** What a reader finds in the index: the release, the texts in order, and the values of the facts. */
export async function readCorpus(corpus: SmallCorpus) {
  const { embedder, log } = corpus.options();
  const index = await openIndex(corpus.indexUri, { embedder, log });
  const passages = await Promise.all(
    [...index.articles.keys()].map((slug) => index.passages.ofArticle(slug)),
  );
  const facts = await index.facts.find({});
  const found = {
    release: index.release.name,
    texts: passages.flat().map(({ text }) => text.en),
    values: facts.map(({ metric, value }) => `${metric} ${value}`),
    first: (await index.passages.search("coffee", 1))[0]?.text.en,
  };
  index.close();
  return found;
}
