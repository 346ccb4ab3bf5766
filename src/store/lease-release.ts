import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isLocal } from "./lancedb.ts";
import { isRunning, thisProcess } from "./process-identity.ts";

const FOLDER = "readers";
let count = 0;

/** Says that a release is being read, until `end` or the end of the process. */
export interface Lease {
  end(): void;
}

/**
 * Keeps a release from being cleaned up while this process reads it. Where nothing can be written (a read-only copy,
 * an object store) nothing is: there the release is kept for one more build, as any other.
 */
export function leaseRelease(uri: string, release: string): Lease {
  if (!isLocal(uri)) return { end() {} };
  const folder = join(uri, FOLDER);
  count += 1;
  const file = join(folder, `${release}.${process.pid}.${count}`);
  const remove = () => rmSync(file, { force: true });
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, thisProcess());
  } catch {
    return { end() {} };
  }
  process.once("exit", remove);
  return {
    end() {
      process.off("exit", remove);
      remove();
    },
  };
}

/** The releases that running processes have open; leases of ended ones are removed. */
export function leasedReleases(uri: string): Set<string> {
  const folder = join(uri, FOLDER);
  const leased = new Set<string>();
  for (const name of isLocal(uri) ? list(folder) : []) {
    if (isRunning(readFileSync(join(folder, name), "utf8"))) leased.add(name.split(".")[0] ?? "");
    else rmSync(join(folder, name), { force: true });
  }
  return leased;
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
