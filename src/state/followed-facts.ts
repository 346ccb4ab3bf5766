import type { DatabaseSync } from "node:sqlite";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Fact } from "../domain.ts";

/** The facts of each article as they were when those who watch were last told, so that no restart hides a change. */
export interface FollowedFacts {
  /** By article, of these or of all; an article without facts has no entry. */
  of(slugs: string[] | null): Map<string, Fact[]>;
  /** Facts of an article in the place of those before; none to forget it. */
  keep(slug: string, facts: Fact[]): void;
}

export function openFollowedFacts(database: DatabaseSync): FollowedFacts {
  const selectAll = database.prepare("SELECT article, facts FROM followed_facts ORDER BY article");
  const selectOne = database.prepare("SELECT article, facts FROM followed_facts WHERE article = ?");
  const insert = database.prepare("INSERT OR REPLACE INTO followed_facts VALUES (?, ?)");
  const remove = database.prepare("DELETE FROM followed_facts WHERE article = ?");
  return {
    of(slugs) {
      const rows = slugs === null ? selectAll.all() : slugs.flatMap((slug) => selectOne.all(slug));
      return new Map(rows.map(({ article, facts }) => [String(article), unpack(facts as Uint8Array)]));
    },
    keep(slug, facts) {
      if (facts.length === 0) remove.run(slug);
      else insert.run(slug, gzipSync(JSON.stringify(facts)));
    },
  };
}

const unpack = (packed: Uint8Array): Fact[] => JSON.parse(gunzipSync(packed).toString("utf8"));
