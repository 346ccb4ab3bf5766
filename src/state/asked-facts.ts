import type { DatabaseSync } from "node:sqlite";

/** How often each fact answered a question, whoever asked. */
export interface AskedFacts {
  count(facts: string[]): void;
  /** Ids of the facts that were asked for most, the most asked first. */
  most(limit: number): string[];
}

export function openAskedFacts(database: DatabaseSync): AskedFacts {
  const add = database.prepare(
    "INSERT INTO asked_facts VALUES (?, 1) ON CONFLICT (fact) DO UPDATE SET times = times + 1",
  );
  const select = database.prepare("SELECT fact FROM asked_facts ORDER BY times DESC, fact LIMIT ?");
  return {
    count(facts) {
      for (const fact of facts) add.run(fact);
    },
    most: (limit) => select.all(limit).map(({ fact }) => String(fact)),
  };
}
