import type { Fact } from "../domain.ts";
import type { FactTable } from "../facts/fact-table.ts";

/** A fact table that asks another one for the same thing only once: for the time of one question. */
export function rememberFacts(table: FactTable): FactTable {
  const known = new Map<string, Promise<Fact[]>>();
  return {
    find(query) {
      const key = JSON.stringify(query);
      const found = known.get(key) ?? table.find(query);
      known.set(key, found);
      return found;
    },
    count: (query) => table.count(query),
  };
}
