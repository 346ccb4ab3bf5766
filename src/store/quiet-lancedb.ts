/**
 * LanceDB's native part prints warnings of its own on standard error, whatever our log level is, and they would stand
 * between the lines of a chat in the terminal. It reads this variable when it is loaded, so this module comes first.
 */
process.env.LANCEDB_LOG ??= "error";
