import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { InputError } from "../errors.ts";
import { isLocal } from "./lancedb.ts";
import { isRunning, thisProcess } from "./process-identity.ts";

const FILE = "build.lock";
const WAIT_MS = 60_000;
const POLL_MS = 100;

/**
 * Runs `build` as the only builder of an index: another one is waited for up to a minute. The lock of a builder that
 * was killed is taken over. An object store has no lock: there one writer is the caller's care.
 * @throws InputError when the other builder is still at work by then.
 */
export async function withBuildLock<T>(uri: string, build: () => Promise<T>, waitMs = WAIT_MS): Promise<T> {
  if (!isLocal(uri)) return build();
  mkdirSync(uri, { recursive: true });
  const file = join(uri, FILE);
  const waitUntil = Date.now() + waitMs;
  while (!take(file)) {
    if (Date.now() >= waitUntil) {
      const [pid] = read(file).split(":");
      throw new InputError(
        `${file}: process ${pid} is building this index; wait for it, or end it and try again`,
      );
    }
    await pause(POLL_MS);
  }
  try {
    return await build();
  } finally {
    rmSync(file, { force: true });
  }
}

/** Whether the lock is ours now. */
function take(file: string): boolean {
  try {
    writeFileSync(file, thisProcess(), { flag: "wx" });
    return true;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  const holder = read(file);
  if (holder === "" ? isAbandoned(file) : !isRunning(holder)) removeStale(file, holder);
  return false;
}

/** How long a builder may take between making its lock and writing its name into it. */
const NAMING_MS = 5000;

/** A lock without a name, left by a builder that was killed right after making it. */
function isAbandoned(file: string): boolean {
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && Date.now() - made > NAMING_MS;
}

/** Moves a dead builder's lock away; one that another builder took in the meantime is put back. */
function removeStale(file: string, holder: string): void {
  const moved = `${file}.${process.pid}`;
  try {
    renameSync(file, moved);
    if (read(moved) === holder) rmSync(moved);
    else renameSync(moved, file);
  } catch {
    // Another builder was faster: the next round sees its lock.
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
