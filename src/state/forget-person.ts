import type { DatabaseSync } from "node:sqlite";

/** What an administrator did to the articles stays, so that it can be undone, but not who did it. */
const KEPT_WITHOUT_NAME = ["article_changes"];

/**
 * Deletes every row that names a person, and every row of the private chat with that person, which has the person's id:
 * in all tables that have a column `person` or `chat`, so that a table added later is not forgotten here.
 */
export function forgetPerson(database: DatabaseSync, person: string): void {
  const columns = database
    .prepare(
      `SELECT t.name AS "table", c.name AS "column" FROM sqlite_schema t JOIN pragma_table_info(t.name) c
       WHERE t.type = 'table' AND c.name IN ('person', 'chat')`,
    )
    .all();
  for (const { table, column } of columns) {
    const change = KEPT_WITHOUT_NAME.includes(String(table))
      ? `UPDATE "${table}" SET "${column}" = ''`
      : `DELETE FROM "${table}"`;
    database.prepare(`${change} WHERE "${column}" = ?`).run(person);
  }
}
