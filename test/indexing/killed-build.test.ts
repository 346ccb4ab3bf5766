import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { buildIndex } from "../../src/indexing/build-index.ts";
import { article, COFFEE, createSmallCorpus, POVERTY, readCorpus, type SmallCorpus } from "./small-corpus.ts";

let corpus: SmallCorpus;
beforeEach(() => {
  corpus = createSmallCorpus();
});
afterEach(() => corpus.remove());

const read = () => readCorpus(corpus);

describe("a build that is killed", () => {
  const script = fileURLToPath(new URL("./build-and-die.ts", import.meta.url));
  const buildAndDie = (step: number) =>
    spawnSync(process.execPath, [
      script,
      corpus.articlesDir,
      corpus.vocabularyDir,
      corpus.indexUri,
      String(step),
    ]);
  const STEPS = 5;

  test.each([1, 2, 3, 4])(
    "at step %i of 5 leaves the index before, and the next one goes through",
    async (step) => {
      await buildIndex(corpus.options());
      const before = await read();
      corpus.write("two.md", article("two", "Tea grows on 300 hectares."));
      expect(buildAndDie(step).signal).toBe("SIGKILL");
      expect(existsSync(join(corpus.indexUri, "build.lock"))).toBe(true);
      expect(await read()).toEqual(before);
      await buildIndex(corpus.options());
      expect((await read()).texts).toEqual([POVERTY, "Tea grows on 300 hectares."]);
    },
  );

  test("after it published leaves the new index", async () => {
    await buildIndex(corpus.options());
    corpus.write("two.md", article("two", "Tea grows on 300 hectares."));
    expect(buildAndDie(STEPS).signal).toBe("SIGKILL");
    expect((await read()).texts).toEqual([POVERTY, "Tea grows on 300 hectares."]);
  });

  test("as the first one leaves no index, and the next one goes through", async () => {
    expect(buildAndDie(4).signal).toBe("SIGKILL");
    await expect(read()).rejects.toThrow(/no index there/);
    await buildIndex(corpus.options());
    expect((await read()).texts).toEqual([POVERTY, COFFEE]);
  });

  test("nowhere reports all its steps", () => {
    const { stdout, stderr } = buildAndDie(99);
    expect({ stdout: String(stdout), stderr: String(stderr) }).toEqual({ stdout: String(STEPS), stderr: "" });
  });
});
