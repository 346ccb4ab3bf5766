import { createHash } from "node:crypto";

/** The id of an extracted fact, made from what it stands for: the same after a rebuild. */
export function factId(...seed: (string | number | undefined)[]): string {
  const hash = createHash("sha256").update(seed.join("\n")).digest("hex");
  return `x-${hash.slice(0, 16)}`;
}

export const FACT_ID = /^x-[0-9a-f]{16}$/;
