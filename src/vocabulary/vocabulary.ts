import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { type Language, UNITS, type Unit } from "../domain.ts";
import { InputError } from "../errors.ts";

export interface Named {
  id: string;
  label: Record<Language, string>;
  aliases: Record<Language, string[]>;
}

export interface Metric extends Named {
  /** The units that a figure of this metric can have. */
  unit: Unit[];
  /** Metrics that are easily taken for this one. */
  neighbours: string[];
  /** The rate whose change this metric is; null for every other metric. */
  changeOf: string | null;
  /** The counted metric whose share of its whole this rate is; null for every other metric. */
  shareOf: string | null;
  /** The metric whose achievement of its plan or target this rate is; null for every other metric. */
  targetShareOf: string | null;
  /** The metric that this one is another name of in some articles; null for every other metric. */
  maybeSameAs: string | null;
  /** Rates of the same whole with nobody in both, so that they can be added up: poor and near-poor households. */
  apartFrom: string[];
  /** True for what should fall: the poverty rate. */
  lessIsBetter: boolean;
  /** The total and the number that this metric is the quotient of: GRDP by population. */
  quotient: { of: string; by: string } | null;
}

export type PlaceKind =
  | "country"
  | "province"
  | "district"
  | "commune"
  | "ward"
  | "town"
  | "city"
  | "village";

export interface Place {
  id: string;
  kind: PlaceKind;
  name: string;
  /** The place that it lies in; null for a country. */
  parent: string | null;
  aliases: string[];
  /** Names that it, or a unit merged into it, had before. */
  former: { name: string; kind: PlaceKind; until: string }[];
  /** Set for a unit that no longer exists. */
  until: string | null;
}

/** Phrases of both languages that mean the same. */
export interface PhraseGroup {
  phrases: string[];
  /** The first of each language: what names of figures call it. */
  heads: string[];
}

/** The names of things, from `seeds/vocabulary`: what a figure can measure, where, under what, about whom. */
export interface Vocabulary {
  metrics: Map<string, Metric>;
  places: Map<string, Place>;
  programmes: Map<string, Named>;
  groups: Map<string, Named>;
  /** Phrases of either language that mean the same in a question, by group; one with "*" behind it counts only where its marks are typed. */
  synonyms: Map<string, PhraseGroup>;
  /** Phrases of a question that say nothing of what it asks. */
  fillers: string[];
  /** What a question can be about that figures seldom are, each in all its phrases: a figure that does not say it is no answer. */
  things: string[][];
  /** Changes when any of the files does that facts are read with. */
  hash: string;
}

const id = z.string().regex(/^[a-z0-9-]{1,60}$/, "expected an id of a-z, 0-9 and -");
const labels = z.strictObject({ en: z.string().min(1), vi: z.string().min(1) });
const aliasLists = z
  .strictObject({ en: z.array(z.string()).default([]), vi: z.array(z.string()).default([]) })
  .default({ en: [], vi: [] });
const named = z.strictObject({ id, label: labels, aliases: aliasLists });
const metric = z.strictObject({
  ...named.shape,
  unit: z.array(z.enum(UNITS, "expected a unit of the closed list")).min(1),
  neighbours: z.array(id).default([]),
  changeOf: id.nullable().default(null),
  shareOf: id.nullable().default(null),
  targetShareOf: id.nullable().default(null),
  maybeSameAs: id.nullable().default(null),
  apartFrom: z.array(id).default([]),
  lessIsBetter: z.boolean().default(false),
  quotient: z.strictObject({ of: id, by: id }).nullable().default(null),
});
const placeKind = z.enum(["country", "province", "district", "commune", "ward", "town", "city", "village"]);
const place = z.strictObject({
  id,
  kind: placeKind,
  name: z.string().min(1),
  parent: id.nullable().default(null),
  aliases: z.array(z.string()).default([]),
  former: z.array(z.strictObject({ name: z.string(), kind: placeKind, until: z.string() })).default([]),
  until: z.string().nullable().default(null),
});

const phrases = z.strictObject({
  en: z.array(z.string().min(1)).default([]),
  vi: z.array(z.string().min(1)).default([]),
});

/** What was loaded last: the same files are asked for again by whatever builds, answers and checks in one process. */
let last: { key: string; vocabulary: Vocabulary } | null = null;

/**
 * The vocabulary of a folder: metrics, places, programmes, groups, synonyms, fillers and things, each in its YAML file.
 * @throws InputError with file and line on a malformed entry, an id given twice or one that nothing defines.
 */
export function loadVocabulary(folder: string): Vocabulary {
  const texts = new Map(FILES.map((name) => [name, readText(join(folder, name))]));
  const key = [folder, ...texts.values()].join("\0");
  if (last?.key !== key) last = { key, vocabulary: parseVocabulary(folder, texts) };
  return last.vocabulary;
}

const FILES = [
  ...["metrics.yaml", "places.yaml", "programmes.yaml", "groups.yaml"],
  ...["synonyms.yaml", "fillers.yaml", "things.yaml"],
];

function parseVocabulary(folder: string, texts: Map<string, string>): Vocabulary {
  const hash = createHash("sha256");
  const read = <T>(name: string, schema: z.ZodType<T>) =>
    readEntries(join(folder, name), texts.get(name) ?? "", schema);
  const load = <T extends { id: string }>(name: string, schema: z.ZodType<T>) => {
    hash.update(texts.get(name) ?? "");
    return byId(join(folder, name), read(name, schema));
  };
  const loadPhrases = (name: string) => read(name, phrases).map(({ entry }) => entry);
  const vocabulary = {
    metrics: load<Metric>("metrics.yaml", metric),
    places: load<Place>("places.yaml", place),
    programmes: load<Named>("programmes.yaml", named),
    groups: load<Named>("groups.yaml", named),
    synonyms: new Map(
      loadPhrases("synonyms.yaml").map(({ en, vi }, n): [string, PhraseGroup] => [
        `synonyms-${n}`,
        { phrases: [...en, ...vi], heads: [en[0], vi[0]].flatMap((head) => head ?? []) },
      ]),
    ),
    fillers: loadPhrases("fillers.yaml").flatMap(({ en, vi }) => [...en, ...vi]),
    things: loadPhrases("things.yaml").map(({ en, vi }) => [...en, ...vi]),
  };
  refuseUnknown(join(folder, "metrics.yaml"), vocabulary.metrics, metricsNamedBy);
  refuseUnknown(join(folder, "places.yaml"), vocabulary.places, (entry) =>
    entry.parent ? [entry.parent] : [],
  );
  return { ...vocabulary, hash: hash.digest("hex") };
}

function metricsNamedBy({ neighbours, apartFrom, quotient, ...metric }: Metric): string[] {
  const { changeOf, shareOf, targetShareOf, maybeSameAs } = metric;
  const related = [changeOf, shareOf, targetShareOf, maybeSameAs, quotient?.of, quotient?.by];
  const named = [...neighbours, ...apartFrom, ...related];
  return named.filter((id) => typeof id === "string");
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8").normalize("NFC");
  } catch {
    throw new InputError(`${file}: no such file; the vocabulary needs it`);
  }
}

/** The entries of a file with their lines. */
function readEntries<T>(file: string, text: string, schema: z.ZodType<T>): { entry: T; line: number }[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [fault] = document.errors;
  if (fault)
    throw new InputError(`${file}:${lines.linePos(fault.pos[0]).line}: ${fault.message.split("\n")[0]}`);
  const contents: unknown = document.toJS() ?? [];
  if (!Array.isArray(contents)) throw new InputError(`${file}:1: expected a list of entries`);
  return contents.map((raw, index) => {
    const node = document.getIn([index], true) as { range?: [number, number, number] } | undefined;
    const line = lines.linePos(node?.range?.[0] ?? 0).line;
    const parsed = schema.safeParse(raw);
    if (parsed.success) return { entry: parsed.data, line };
    const [issue] = parsed.error.issues;
    throw new InputError(`${file}:${line}: ${issue?.path.join(".") || "entry"}: ${issue?.message}`);
  });
}

function byId<T extends { id: string }>(file: string, entries: { entry: T; line: number }[]): Map<string, T> {
  const found = new Map<string, T>();
  for (const { entry, line } of entries) {
    if (found.has(entry.id)) throw new InputError(`${file}:${line}: id ${entry.id} is given twice`);
    found.set(entry.id, entry);
  }
  return found;
}

function refuseUnknown<T extends { id: string }>(
  file: string,
  entries: Map<string, T>,
  uses: (entry: T) => string[],
) {
  for (const entry of entries.values()) {
    const unknown = uses(entry).find((used) => !entries.has(used));
    if (unknown) throw new InputError(`${file}: ${entry.id} names ${unknown}, which no entry defines`);
  }
}
