import { type Fact, KINDS, type Period, STATUSES, type Status } from "../domain.ts";
import { InputError } from "../errors.ts";
import type { FactQuery } from "../facts/fact-table.ts";
import type { Index } from "../indexing/open-index.ts";
import { fold } from "../text/fold.ts";
import { slugOf } from "../text/slug-of.ts";
import { findNamed } from "../vocabulary/find-named.ts";
import { findPlaces } from "../vocabulary/find-places.ts";
import { namesOf } from "../vocabulary/find-terms.ts";
import { KIND_NAMES } from "../vocabulary/kind-names.ts";
import { namedPeriod } from "../vocabulary/named-period.ts";
import { nearestNames } from "../vocabulary/nearest-names.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { OptionSpec } from "./verb.ts";

/** The options by which every mode of `facts` is narrowed down. */
export const FILTERS: Record<string, OptionSpec> = {
  metric: { argument: "NAME", says: "what is measured" },
  programme: { argument: "NAME", says: "the programme that it belongs to" },
  place: { argument: "NAME", says: 'the place: "Nậm Nèn", "xã Nậm Nèn", "Nam Nen commune"' },
  period: { argument: "TIME", says: 'the time: 2025, 2025-06, 2021-2025, "cuối năm 2024"' },
  kind: { argument: "KIND", says: KINDS.join(", ") },
  article: { argument: "NAME", says: "the article, by slug or title" },
  status: { argument: "STATUS", says: `${STATUSES.join(", ")} (default: all but retired)` },
};

const STATUS_NAMES: Record<Status, string[]> = {
  extracted: ["unreviewed", "chưa duyệt", "tự động"],
  reviewed: ["đã duyệt", "đã xem lại"],
  retired: ["withdrawn", "đã rút", "không dùng nữa"],
};

/** Facts are read in pages, so that a table of any size streams through. */
const PAGE = 500;

/** The facts of an index that the filters leave, in the order of the articles' text. */
export type Selection = AsyncIterable<Fact>;

/** @throws InputError on a name that neither the vocabulary nor the index has, with the nearest names. */
export async function selectFacts(
  values: Map<string, string>,
  index: Index,
  vocabulary: Vocabulary,
): Promise<Selection> {
  const period = readPeriod(values.get("period"));
  const query: FactQuery = {
    ...(await named("metric", values, index, vocabulary)),
    ...(await named("programme", values, index, vocabulary)),
    ...(await named("place", values, index, vocabulary)),
    ...(await articleOf(values.get("article"), index)),
    ...oneOf("kind", values.get("kind"), KIND_NAMES),
    ...oneOf("status", values.get("status"), STATUS_NAMES),
    ...(period ? { year: [period.to?.slice(0, 4) ?? null] } : {}),
  };
  return pages(index, query, (fact) => period === null || isOfPeriod(fact, period));
}

/** All facts of a selection, where they are needed side by side. */
export async function allOf(selection: Selection): Promise<Fact[]> {
  const facts: Fact[] = [];
  for await (const fact of selection) facts.push(fact);
  return facts;
}

async function* pages(index: Index, query: FactQuery, keeps: (fact: Fact) => boolean): Selection {
  for (let offset = 0; ; offset += PAGE) {
    const facts = await index.facts.find({ ...query, limit: PAGE, offset });
    yield* facts.filter(keeps);
    if (facts.length < PAGE) return;
  }
}

const LISTS = { metric: "metrics", programme: "programmes", place: "places" } as const;

async function named(
  option: keyof typeof LISTS,
  values: Map<string, string>,
  index: Index,
  vocabulary: Vocabulary,
): Promise<FactQuery> {
  const name = values.get(option);
  if (name === undefined) return {};
  const entries = vocabulary[LISTS[option]];
  const ids = entries.has(name) ? [name] : findNamed(name, option, vocabulary);
  if (ids.length > 0) return { [option]: ids };
  // What an article names and the vocabulary does not: an open metric, a proposed place.
  const open = openIds(option, name, vocabulary);
  const status = [...STATUSES];
  if (open.length > 0 && (await index.facts.count({ [option]: open, status })) > 0) return { [option]: open };
  const known = [...entries.values()].flatMap(namesOf);
  return refuse(option, name, "the vocabulary has no such name", known);
}

function openIds(option: keyof typeof LISTS, name: string, vocabulary: Vocabulary): string[] {
  if (option === "metric") return [name, `open:${slugOf(name)}`];
  return option === "place"
    ? [name, ...findPlaces(name.normalize("NFC"), vocabulary).map(({ id }) => id)]
    : [];
}

async function articleOf(name: string | undefined, index: Index): Promise<FactQuery> {
  if (name === undefined) return {};
  const articles = [...index.articles.values()];
  const wanted = fold(name.normalize("NFC")).trim();
  const found = articles.filter(({ slug, title }) => slug === name || fold(title) === wanted);
  if (found.length > 0) return { article: found.map(({ slug }) => slug) };
  // Retired facts outlast their article.
  if ((await index.facts.count({ article: [name], status: [...STATUSES] })) > 0) return { article: [name] };
  const known = articles.flatMap(({ slug, title }) => [slug, title]);
  return refuse("article", name, "the index has no such article", known);
}

function oneOf<T extends string>(option: string, value: string | undefined, names: Record<T, string[]>) {
  if (value === undefined) return {};
  const folded = fold(value.normalize("NFC")).trim();
  const known = (Object.keys(names) as T[]).find(
    (id) => id === folded || names[id].some((other) => fold(other) === folded),
  );
  if (known) return { [option]: [known] };
  throw new InputError(`facts: --${option} ${value}: expected one of ${Object.keys(names).join(", ")}`);
}

function refuse(option: string, name: string, why: string, known: string[]): never {
  const near = nearestNames(name, known);
  const hint = near.length > 0 ? `; the nearest are: ${near.join(", ")}` : "";
  throw new InputError(`facts: --${option} ${name}: ${why}${hint}`);
}

function readPeriod(value: string | undefined): Period | null {
  if (value === undefined) return null;
  const period = namedPeriod(value);
  if (period) return period;
  throw new InputError(`facts: --period ${value}: expected a time like 2025, 2025-06 or 2021-2025`);
}

/** A date means periods that end in it, a span itself: an average over 2021-2025 ends in 2025. */
function isOfPeriod({ period }: Fact, asked: Period): boolean {
  if (period === null) return false;
  const ends = asked.to === null ? period.to === null : (period.to?.startsWith(asked.to) ?? false);
  return ends && (asked.from === asked.to || period.from.startsWith(asked.from));
}
