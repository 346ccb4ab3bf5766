// What LanceDB's native part reads when it is loaded, so that this module comes first.

/** It prints warnings of its own on standard error, where they would stand between the lines of a chat in the terminal. */
process.env.LANCEDB_LOG ??= "error";

/** With the two threads that it takes on two cores it never ends indexing the words of 150,000 passages: all of them wait. */
process.env.LANCE_CPU_THREADS ??= "4";
