import { fold } from "./fold.ts";

/** A name as a part of ids: small letters without marks and digits, joined by "-". */
export function slugOf(name: string): string {
  return fold(name.normalize("NFC"))
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
