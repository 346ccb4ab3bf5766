import { readFile } from "node:fs/promises";
import { normalise } from "../text/normalise.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** UTF-16 says what it is by its first two bytes; without them, its zero bytes look binary. */
const BYTE_ORDER_MARKS = { "utf-16le": [0xff, 0xfe], "utf-16be": [0xfe, 0xff] };
/** Where a page of HTML must declare its encoding. */
const HEAD = 1024;

/**
 * The text of a file with `\n` line ends, normalised (NFC, plain spaces), without a byte order mark: UTF-8, UTF-16 with
 * its mark, or what a page of HTML declares. No other encoding is guessed: a wrong guess changes names without a sign.
 * @throws UnreadableFile when the file is empty, binary or in an encoding that it does not declare.
 */
export async function readText(file: string): Promise<string> {
  const text = decode(await readFile(file), file).replace(/\r\n?/g, "\n");
  if (text.trim() === "") throw new UnreadableFile(file, "empty", "the file is empty, expected an article");
  return normalise(text).text;
}

function decode(bytes: Buffer, file: string): string {
  const [marked] =
    Object.entries(BYTE_ORDER_MARKS).find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [];
  if (marked === undefined && bytes.includes(0))
    throw new UnreadableFile(file, "binary", "a binary file, expected a text in UTF-8");
  const text = decodeAs(marked ?? "utf-8", bytes) ?? decodeAs(declaredIn(bytes), bytes);
  if (text === null) {
    throw new UnreadableFile(
      file,
      "encoding",
      `the text is not ${marked ?? "UTF-8"} (line ${brokenLine(bytes, marked)}); save it as UTF-8`,
    );
  }
  return text;
}

/** Null where the bytes are no text in that encoding, or nobody knows the encoding. */
function decodeAs(encoding: string | undefined, bytes: Buffer): string | null {
  if (encoding === undefined) return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** `<meta charset="windows-1258">` or `<meta ... content="text/html; charset=windows-1258">`. */
function declaredIn(bytes: Buffer): string | undefined {
  return /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]+)/i.exec(bytes.toString("latin1", 0, HEAD))?.[1];
}

/** The first line with bytes of another encoding, so that a single pasted character can be found. */
function brokenLine(bytes: Buffer, encoding = "utf-8"): number {
  const lenient = new TextDecoder(encoding).decode(bytes);
  return lenient.slice(0, lenient.indexOf("\uFFFD")).split("\n").length;
}
