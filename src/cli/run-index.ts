import { resolve } from "node:path";
import { printJson } from "./json-lines.ts";
import { build, DEFAULTS, reviewedFor, setUp } from "./set-up.ts";
import type { Verb } from "./verb.ts";

export const indexVerb: Verb = {
  operand: null,
  says: "Reads a folder of articles and builds or updates the index. What did not change is taken over.",
  options: {
    articles: {
      argument: "DIR",
      says: "folder of .md, .html, .txt, .docx and .pdf articles (default: seeds/articles)",
    },
    reviewed: {
      argument: "FILE",
      says: "reviewed facts, or none (default: seeds/facts.csv for seeds/articles)",
    },
  },
  async run({ values, switches }) {
    const articlesDir = resolve(values.get("articles") ?? DEFAULTS.articles);
    const reviewed = reviewedFor(articlesDir, values.get("reviewed"));
    const uri = values.get("index") ?? DEFAULTS.index;
    const built = await build(await setUp(), { articlesDir, reviewed }, uri);
    if (switches.has("jsonl")) printJson({ index: uri, ...built });
    else {
      process.stdout.write(
        `${uri}: ${built.articles} articles, ${built.passages} passages, ${built.facts} facts ` +
          (built.retired > 0 ? `and ${built.retired} retired ` : "") +
          `(${built.embedded} passages embedded, ${built.reused} taken over)\n`,
      );
    }
    return 0;
  },
};
