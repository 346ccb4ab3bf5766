/**
 * The steps from an empty file to the tables of today, oldest first. `user_version` counts those that a file has had:
 * a step that was released is never changed, a new one is added at the end.
 */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE conversations (
     chat TEXT NOT NULL,
     topic TEXT NOT NULL,
     person TEXT NOT NULL,
     said_at INTEGER NOT NULL,
     subject TEXT NOT NULL,
     PRIMARY KEY (chat, topic, person)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX conversations_by_time ON conversations (said_at);`,
  `CREATE TABLE model_spending (
     day TEXT PRIMARY KEY,
     calls INTEGER NOT NULL,
     tokens INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE answers (
     answered_at INTEGER NOT NULL,
     entry TEXT NOT NULL
   ) STRICT;
   CREATE INDEX answers_by_time ON answers (answered_at);`,
];
