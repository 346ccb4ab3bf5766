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
  // What groups, watchers and administrators need: see the file of each kind beside this one.
  `CREATE TABLE buttons (
     id TEXT NOT NULL PRIMARY KEY,
     chat TEXT NOT NULL,
     person TEXT,
     kept_at INTEGER NOT NULL,
     action TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX buttons_by_time ON buttons (kept_at);
   CREATE TABLE group_settings (
     chat TEXT NOT NULL PRIMARY KEY,
     settings TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE watches (
     id INTEGER PRIMARY KEY,
     chat TEXT NOT NULL,
     topic TEXT NOT NULL,
     person TEXT NOT NULL,
     metric TEXT NOT NULL,
     place TEXT NOT NULL,
     language TEXT NOT NULL,
     UNIQUE (chat, topic, person, metric, place)
   ) STRICT;
   CREATE TABLE told (
     watch INTEGER NOT NULL REFERENCES watches (id) ON DELETE CASCADE,
     figure TEXT NOT NULL,
     PRIMARY KEY (watch, figure)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE given_figures (
     chat TEXT NOT NULL,
     topic TEXT NOT NULL,
     message INTEGER NOT NULL,
     person TEXT NOT NULL,
     fact TEXT NOT NULL,
     language TEXT NOT NULL,
     given_at INTEGER NOT NULL,
     PRIMARY KEY (chat, message, fact)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX given_figures_by_fact ON given_figures (fact);
   CREATE TABLE outbox (
     id INTEGER PRIMARY KEY,
     chat TEXT NOT NULL,
     topic TEXT NOT NULL,
     reply_to INTEGER,
     html TEXT NOT NULL,
     button TEXT
   ) STRICT;
   CREATE TABLE uploads (
     id TEXT NOT NULL PRIMARY KEY,
     person TEXT NOT NULL,
     name TEXT NOT NULL,
     bytes BLOB NOT NULL,
     basis TEXT,
     sent_at INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE article_changes (
     id INTEGER PRIMARY KEY,
     made_at INTEGER NOT NULL,
     person TEXT NOT NULL,
     slug TEXT NOT NULL,
     title TEXT NOT NULL,
     before_name TEXT,
     before_bytes BLOB,
     after TEXT,
     undone INTEGER NOT NULL DEFAULT 0
   ) STRICT;
   CREATE TABLE unanswered (
     asked_at INTEGER NOT NULL,
     language TEXT NOT NULL,
     question TEXT NOT NULL
   ) STRICT;
   CREATE TABLE tallies (
     day TEXT NOT NULL,
     what TEXT NOT NULL,
     count INTEGER NOT NULL,
     PRIMARY KEY (day, what)
   ) STRICT, WITHOUT ROWID;`,
  // What answers leave behind, and what people chose.
  `CREATE TABLE sent_answers (
     chat TEXT NOT NULL,
     topic TEXT NOT NULL,
     person TEXT NOT NULL,
     question INTEGER NOT NULL,
     answered_at INTEGER NOT NULL,
     answer TEXT NOT NULL,
     PRIMARY KEY (chat, question)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX sent_answers_by_time ON sent_answers (answered_at);
   CREATE TABLE ratings (
     chat TEXT NOT NULL,
     message INTEGER NOT NULL,
     person TEXT NOT NULL,
     good INTEGER NOT NULL,
     PRIMARY KEY (chat, message, person)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE languages (person TEXT PRIMARY KEY, language TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE asked_facts (fact TEXT PRIMARY KEY, times INTEGER NOT NULL) STRICT, WITHOUT ROWID;`,
  // What those who watch know of, whatever is indexed while no bot runs.
  "CREATE TABLE followed_facts (article TEXT PRIMARY KEY, facts BLOB NOT NULL) STRICT, WITHOUT ROWID;",
];
