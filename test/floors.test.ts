import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

/** The floors of the house, top first; imports point down, within a floor from left to right (DESIGN in the README). */
const FLOORS = [
  ["main", "cli"],
  ["bot"],
  ["answer", "indexing"],
  ["check"],
  ["facts", "embed"],
  ["vocabulary", "quantities", "articles"],
  ["store", "state", "model"],
  ["text", "config", "log", "domain", "errors"],
];

/** Packages that one room alone may import, and the environment that one file alone may read. */
const ONE_IMPORTER = {
  "@lancedb/lancedb": /^store\//,
  "apache-arrow": /^store\//,
  "@resvg/resvg-js": /^bot\/charts\//,
  openai: /^model\//,
  grammy: /^bot\//,
  "node:sqlite": /^state\//,
  dotenv: /^config\.ts$/,
};

const SRC = join(import.meta.dirname, "../src");
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const roomOf = (file: string) => file.split("/")[0]?.replace(/\.ts$/, "") ?? "";
const textOf = (file: string) => readFileSync(join(SRC, file), "utf8");
/** Types are gone when the program runs, so a circle of types alone is none. */
const withoutTypes = (text: string) => text.replace(/^import type [^;]*;/gm, "");
const importsIn = (text: string) =>
  [...text.matchAll(/(?:from|import) "([^"]+)"|import\("([^"]+)"\)/g)].map(
    (match) => match[1] ?? match[2] ?? "",
  );
const filesIn = (text: string, file: string) =>
  importsIn(text)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => relative(SRC, join(SRC, dirname(file), specifier)));
const position = (room: string) => {
  const floor = FLOORS.findIndex((rooms) => rooms.includes(room));
  return { floor, place: FLOORS[floor]?.indexOf(room) ?? -1 };
};

test("every room has a floor", () => {
  expect([...new Set(files.map(roomOf))].filter((room) => position(room).floor < 0)).toEqual([]);
});

test("imports point down, and within a floor to the right", () => {
  const upward = files.flatMap((file) =>
    filesIn(textOf(file), file)
      .filter((imported) => {
        const [from, to] = [position(roomOf(file)), position(roomOf(imported))];
        return to.floor < from.floor || (to.floor === from.floor && to.place < from.place);
      })
      .map((imported) => `${file} imports ${imported}`),
  );
  expect(upward).toEqual([]);
});

test("each of these packages has one importer", () => {
  const strangers = files.flatMap((file) =>
    Object.entries(ONE_IMPORTER)
      .filter(([name, room]) => {
        const imported = importsIn(textOf(file)).some((i) => i === name || i.startsWith(`${name}/`));
        return imported && !room.test(file);
      })
      .map(([name]) => `${file} imports ${name}`),
  );
  expect(strangers).toEqual([]);
});

test("only config.ts reads the environment", () => {
  // Setting a variable for a native library is no reading of ours.
  expect(files.filter((file) => /process\.env(?!\.\w+ \?\?= )/.test(textOf(file)))).toEqual(["config.ts"]);
});

test("no circle of files imports itself", () => {
  const graph = new Map(files.map((file) => [file, filesIn(withoutTypes(textOf(file)), file)]));
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
    if (done.has(file) || path.includes(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});
