import type { Progress } from "../indexing/build-index.ts";

const WIDTH = 30;

/** Draws a bar on a terminal, and nothing elsewhere: logs and pipes stay clean. */
export function showProgress({ step, done, total }: Progress): void {
  if (!process.stderr.isTTY) return;
  const filled = Math.round((WIDTH * done) / Math.max(total, 1));
  const bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
  process.stderr.write(`\r${bar} ${step} ${done}/${total}\u001b[K`);
  if (step === "publish" && done === total) process.stderr.write("\r\u001b[K");
}
