import { runVerb } from "./cli/verbs.ts";
import { EmbeddingOutage } from "./embed/embedder.ts";
import { InputError } from "./errors.ts";

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

// What a person can mend is one line on standard error and exit status 2.
try {
  process.exitCode = await runVerb(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof InputError || error instanceof EmbeddingOutage)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
