import { InputError } from "../errors.ts";

/** Why a file is no article; for callers that say it in other words. */
export type Unreadable =
  | "format"
  | "empty"
  | "binary"
  | "encoding"
  | "damaged"
  | "password"
  | "old-word"
  | "too-large"
  | "too-many-pages"
  | "scan"
  | "no-paragraph";

/** A file that cannot be read as an article; the message names it. */
export class UnreadableFile extends InputError {
  readonly reason: Unreadable;

  constructor(file: string, reason: Unreadable, message: string) {
    super(`${file}: ${message}`);
    this.reason = reason;
  }
}
