import type { DatabaseSync } from "node:sqlite";

/** More changes than anybody takes back. */
const KEPT = 50;

/** A file of an article, as it stands in the folder of articles. */
export interface ArticleFile {
  name: string;
  bytes: Uint8Array;
}

/** What an administrator did to an article, with all that is needed to take it back. */
export interface ArticleChange {
  id: number;
  person: string;
  slug: string;
  title: string;
  /** The file before; null where there was none. */
  before: ArticleFile | null;
  /** Hash of the file after it; null where it was removed. */
  after: string | null;
}

export interface ArticleChanges {
  /** The id of the change. */
  keep(change: Omit<ArticleChange, "id">): number;
  /** One that was not undone; null where there is none. */
  find(id: number): ArticleChange | null;
  /** The last one that was not undone. */
  last(): ArticleChange | null;
  markUndone(id: number): void;
}

export function openArticleChanges(database: DatabaseSync, now: () => number): ArticleChanges {
  const insert = database.prepare(
    `INSERT INTO article_changes (made_at, person, slug, title, before_name, before_bytes, after)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const select = database.prepare("SELECT * FROM article_changes WHERE id = ? AND undone = 0");
  const selectLast = database.prepare(
    "SELECT * FROM article_changes WHERE undone = 0 ORDER BY id DESC LIMIT 1",
  );
  const update = database.prepare("UPDATE article_changes SET undone = 1 WHERE id = ?");
  const deleteOld = database.prepare("DELETE FROM article_changes WHERE id <= ?");
  return {
    keep({ person, slug, title, before, after }) {
      const done = insert.run(now(), person, slug, title, before?.name ?? null, before?.bytes ?? null, after);
      const id = Number(done.lastInsertRowid);
      deleteOld.run(id - KEPT);
      return id;
    },
    find: (id) => changeOf(select.get(id)),
    last: () => changeOf(selectLast.get()),
    markUndone: (id) => void update.run(id),
  };
}

function changeOf(row: Record<string, unknown> | undefined): ArticleChange | null {
  if (row === undefined) return null;
  const { before_name: name, before_bytes: bytes, after } = row;
  return {
    id: Number(row.id),
    person: String(row.person),
    slug: String(row.slug),
    title: String(row.title),
    before: typeof name === "string" ? { name, bytes: bytes as Uint8Array } : null,
    after: after === null ? null : String(after),
  };
}
