import type { Bilingual } from "../domain.ts";
import type { FactTable } from "./fact-table.ts";

/** A metric, place or article that facts are of. */
export interface Counted {
  id: string;
  label: Bilingual;
  facts: number;
}

/** What a fact table holds facts of, those with the most first. */
export interface Contents {
  metric: Counted[];
  place: Counted[];
  article: Counted[];
}

const PAGE = 1000;
const counted = new WeakMap<FactTable, Promise<Contents>>();

/** The metrics, places and articles of a fact table with how many facts each has; counted once for each table. */
export function countFacts(table: FactTable): Promise<Contents> {
  const known = counted.get(table) ?? countAll(table);
  counted.set(table, known);
  known.catch(() => counted.delete(table));
  return known;
}

async function countAll(table: FactTable): Promise<Contents> {
  const lists = { metric: new Map<string, Counted>(), place: new Map(), article: new Map() };
  for (let offset = 0; ; offset += PAGE) {
    const facts = await table.find({ limit: PAGE, offset });
    for (const { metric, label, place, placeLabel, article } of facts) {
      add(lists.metric, metric, label);
      add(lists.place, place, { vi: placeLabel, en: placeLabel });
      add(lists.article, article, {});
    }
    if (facts.length < PAGE) break;
  }
  const most = (list: Map<string, Counted>) =>
    [...list.values()].sort((a, b) => b.facts - a.facts || a.id.localeCompare(b.id));
  return { metric: most(lists.metric), place: most(lists.place), article: most(lists.article) };
}

function add(list: Map<string, Counted>, id: string, label: Bilingual): void {
  const entry = list.get(id) ?? { id, label, facts: 0 };
  entry.facts += 1;
  list.set(id, entry);
}
