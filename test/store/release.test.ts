import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { withBuildLock } from "../../src/store/build-lock.ts";
import { create } from "../../src/store/lancedb.ts";
import { openStore, type Store } from "../../src/store/open-store.ts";
import { publishRelease } from "../../src/store/release.ts";
import { SCHEMA_VERSION } from "../../src/store/tables.ts";
import { beginRelease } from "../../src/store/write-release.ts";
import { ABOUT, publishSample, sampleArticle } from "./sample-rows.ts";

let uri = "";
beforeEach(() => {
  uri = mkdtempSync(join(tmpdir(), "store-"));
});
afterEach(() => rmSync(uri, { recursive: true, force: true }));

async function open(): Promise<Store> {
  const store = await openStore(uri);
  if (store === null || "schema" in store) throw new Error("expected a store");
  return store;
}

const article = (slug: string) =>
  sampleArticle(slug, [{ text: { en: `Text of ${slug}.` }, vector: [1, 0] }], [{}]);
const slugs = async (store: Store) => (await store.articles()).map(({ slug }) => slug);
const tables = () => readdirSync(uri).filter((name) => name.startsWith("facts-")).length;

describe("before anything is published", () => {
  test("there is no index, and looking for one makes no folder", async () => {
    const nowhere = join(uri, "nowhere");
    expect(await openStore(nowhere)).toBeNull();
    expect(existsSync(nowhere)).toBe(false);
    expect(await openStore(uri)).toBeNull();
  });

  test("a release under way is not seen", async () => {
    const release = await beginRelease(uri, ABOUT);
    await release.add(article("one"));
    await release.finish();
    expect(await openStore(uri)).toBeNull();
  });

  test("what a build leaves that was killed before its first commit is no index", async () => {
    mkdirSync(join(uri, "release.lance", "data"), { recursive: true });
    expect(await openStore(uri)).toBeNull();
    await publishSample(uri, [article("one")]);
    expect(await slugs(await open())).toEqual(["one"]);
  });
});

describe("a published release", () => {
  test("replaces the one before for who opens it afterwards", async () => {
    await publishSample(uri, [article("one")]);
    const before = await open();
    await publishSample(uri, [article("two")]);
    const after = await open();
    expect(await slugs(before)).toEqual(["one"]);
    expect(await slugs(after)).toEqual(["two"]);
    before.close();
    after.close();
  });

  test("keeps what it says about itself", async () => {
    await publishSample(uri, [article("one")], { inputs: { "../a.md": "h" }, reviewed: "../facts.csv" });
    const { release, close } = await open();
    expect(release).toMatchObject({
      ...ABOUT,
      inputs: { "../a.md": "h" },
      reviewed: "../facts.csv",
      schema: SCHEMA_VERSION,
      articles: 1,
      passages: 1,
      facts: 1,
      previous: null,
    });
    close();
  });

  test("can be empty of facts and of vectors", async () => {
    await publishSample(uri, [sampleArticle("one", [{ text: { en: "Words alone." } }])]);
    const store = await open();
    const search = { filters: [], words: "words", limit: 3 };
    expect(await store.searchPassages({ ...search, vector: [1, 0] })).toHaveLength(1);
    expect(await store.findFacts({ ...search, offset: 0 })).toEqual([]);
    store.close();
  });

  test("of another schema is told by its number", async () => {
    const connection = await create(uri);
    const other = {
      ...ABOUT,
      schema: SCHEMA_VERSION + 1,
      name: "x",
      previous: null,
      builtAt: "",
      later: true,
    };
    await publishRelease(connection, { ...other, articles: 0, passages: 0, facts: 0 });
    expect(await openStore(uri)).toEqual({ schema: SCHEMA_VERSION + 1 });
  });
});

describe("old releases", () => {
  test("go, but for the one before", async () => {
    for (const slug of ["one", "two", "three", "four"]) await publishSample(uri, [article(slug)]);
    expect(tables()).toBe(2);
  });

  test("stay while somebody reads them", async () => {
    await publishSample(uri, [article("one")]);
    const reader = await open();
    for (const slug of ["two", "three", "four"]) await publishSample(uri, [article(slug)]);
    expect(await reader.findFacts({ filters: [], words: null, limit: 5, offset: 0 })).toHaveLength(1);
    expect(tables()).toBe(3);
    reader.close();
    await publishSample(uri, [article("five")]);
    expect(tables()).toBe(2);
  });

  test("go although a process that ended without a word was reading them", async () => {
    await publishSample(uri, [article("one")]);
    const { release, close } = await open();
    close();
    writeFileSync(join(uri, "readers", `${release.name}.999999.1`), "999999:1");
    for (const slug of ["two", "three"]) await publishSample(uri, [article(slug)]);
    expect(tables()).toBe(2);
    expect(readdirSync(join(uri, "readers"))).toEqual([]);
  });

  test("that were never published go with the next build", async () => {
    const release = await beginRelease(uri, ABOUT);
    await release.add(article("lost"));
    await release.finish();
    await publishSample(uri, [article("one")]);
    expect(tables()).toBe(1);
  });

  test("are all that goes: other files of the folder stay", async () => {
    writeFileSync(join(uri, "README.md"), "# The index\n");
    for (const slug of ["one", "two", "three"]) await publishSample(uri, [article(slug)]);
    expect(existsSync(join(uri, "README.md"))).toBe(true);
  });
});

describe("the build lock", () => {
  test("lets one builder in at a time, and the other after it", async () => {
    const events: string[] = [];
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const first = withBuildLock(uri, async () => {
      events.push("first in");
      await held;
      events.push("first out");
    });
    const second = withBuildLock(uri, async () => {
      events.push("second in");
    });
    letGo();
    await Promise.all([first, second]);
    expect(events).toEqual(["first in", "first out", "second in"]);
  });

  test("refuses in one line that names the process, when it waited long enough", async () => {
    const message = await withBuildLock(uri, () =>
      withBuildLock(uri, async () => "", 0).catch((error: Error) => error.message),
    );
    expect(message).toMatch(new RegExp(`build\\.lock: process ${process.pid} is building this index`));
  });

  test.each([
    ["of a process that is gone", "999999:1"],
    ["of a process whose number another one has now", `${process.pid}:1`],
  ])("is taken over %s", async (_, holder) => {
    writeFileSync(join(uri, "build.lock"), holder);
    expect(await withBuildLock(uri, async () => "built", 2_000)).toBe("built");
  });

  test("without a name is taken over once it is old: its builder died making it", async () => {
    const file = join(uri, "build.lock");
    writeFileSync(file, "");
    utimesSync(file, 1, 1);
    expect(await withBuildLock(uri, async () => "built", 2_000)).toBe("built");
  });

  test("is free again after a build that failed", async () => {
    await expect(withBuildLock(uri, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(readdirSync(uri)).toEqual([]);
  });
});
