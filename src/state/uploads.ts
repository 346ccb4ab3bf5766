import { randomBytes } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";

/** An article that is sent and not confirmed for so long is forgotten. */
const LIFE_MS = 7 * 24 * 60 * 60 * 1000;

/** An article that an administrator sent, as it came, until it is indexed or dropped. */
export interface Upload {
  id: string;
  person: string;
  /** File name with its ending. */
  name: string;
  bytes: Uint8Array;
  /** Hash of the file that it would replace, as it was when it was shown; null where there was none. */
  basis: string | null;
  /** Milliseconds since 1970. */
  sentAt: number;
}

export interface Uploads {
  keep(upload: Pick<Upload, "person" | "name" | "bytes" | "basis">): Upload;
  find(id: string): Upload | null;
  /** The last one that a person sent; null where none waits. */
  lastOf(person: string): Upload | null;
  remove(id: string): void;
}

export function openUploads(database: DatabaseSync, now: () => number): Uploads {
  const insert = database.prepare("INSERT INTO uploads VALUES (?, ?, ?, ?, ?, ?)");
  const select = database.prepare("SELECT * FROM uploads WHERE id = ? AND sent_at > ?");
  const selectLast = database.prepare(
    "SELECT * FROM uploads WHERE person = ? AND sent_at > ? ORDER BY sent_at DESC LIMIT 1",
  );
  const deleteOne = database.prepare("DELETE FROM uploads WHERE id = ?");
  const deleteOld = database.prepare("DELETE FROM uploads WHERE sent_at <= ?");
  return {
    keep(given) {
      const upload = { id: randomBytes(12).toString("base64url"), ...given, sentAt: now() };
      deleteOld.run(now() - LIFE_MS);
      insert.run(upload.id, upload.person, upload.name, upload.bytes, upload.basis, upload.sentAt);
      return upload;
    },
    find: (id) => uploadOf(select.get(id, now() - LIFE_MS)),
    lastOf: (person) => uploadOf(selectLast.get(person, now() - LIFE_MS)),
    remove: (id) => void deleteOne.run(id),
  };
}

function uploadOf(row: Record<string, unknown> | undefined): Upload | null {
  if (row === undefined) return null;
  return {
    id: String(row.id),
    person: String(row.person),
    name: String(row.name),
    bytes: row.bytes as Uint8Array,
    basis: row.basis === null ? null : String(row.basis),
    sentAt: Number(row.sent_at),
  };
}
