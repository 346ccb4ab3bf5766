import { createLocalEmbedder } from "../../src/embed/local-embedder.ts";
import { buildIndex } from "../../src/indexing/build-index.ts";
import { loadVocabulary } from "../../src/vocabulary/vocabulary.ts";

/** Builds an index and is killed, as by a power cut, at the n-th step that the build reports. */
const [articlesDir = "", vocabularyDir = "", indexUri = "", step = ""] = process.argv.slice(2);
let seen = 0;
await buildIndex({
  articlesDir,
  reviewed: null,
  indexUri,
  vocabulary: loadVocabulary(vocabularyDir),
  embedder: createLocalEmbedder(() => []),
  log: () => {},
  onProgress: () => {
    seen += 1;
    if (seen === Number(step)) process.kill(process.pid, "SIGKILL");
  },
});
process.stdout.write(`${seen}`);
