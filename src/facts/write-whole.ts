import { renameSync, writeFileSync } from "node:fs";

/** Writes a file so that readers have the one before or the whole one after. */
export function writeWhole(file: string, text: string): void {
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, text);
  renameSync(beside, file);
}
