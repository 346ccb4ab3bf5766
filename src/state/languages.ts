import type { DatabaseSync } from "node:sqlite";

/** The languages that people chose; who chose none is answered in the language of the question. */
export interface Languages {
  find(person: string): "vi" | "en" | null;
  /** @param language Null: automatic again. */
  keep(person: string, language: "vi" | "en" | null): void;
}

export function openLanguages(database: DatabaseSync): Languages {
  const select = database.prepare("SELECT language FROM languages WHERE person = ?");
  const replace = database.prepare("INSERT OR REPLACE INTO languages VALUES (?, ?)");
  const remove = database.prepare("DELETE FROM languages WHERE person = ?");
  return {
    find(person) {
      const language = select.get(person)?.language;
      return language === "vi" || language === "en" ? language : null;
    },
    keep(person, language) {
      if (language === null) remove.run(person);
      else replace.run(person, language);
    },
  };
}
