import { readFile } from "node:fs/promises";
import { InputError } from "../errors.ts";
import { normalise } from "../text/normalise.ts";

const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/**
 * The text of a file with `\n` line ends, normalised (NFC, plain spaces), without a byte order mark.
 * @throws InputError when the file is empty, binary or not UTF-8.
 */
export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file);
  if (UTF16_MARKS.some(([first, second]) => bytes[0] === first && bytes[1] === second)) {
    throw new InputError(`${file}: the text is UTF-16; save it as UTF-8`);
  }
  if (bytes.includes(0)) throw new InputError(`${file}: a binary file, expected a text in UTF-8`);
  const text = decode(bytes, file).replace(/\r\n?/g, "\n");
  if (text.trim() === "") throw new InputError(`${file}: the file is empty, expected an article`);
  return normalise(text).text;
}

function decode(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(`${file}: the text is not UTF-8 (${brokenLine(bytes)}); save it as UTF-8`);
  }
}

/** The first line that is not UTF-8, so that a single pasted character can be found. */
function brokenLine(bytes: Buffer): string {
  const lenient = new TextDecoder("utf-8").decode(bytes);
  const line = lenient.slice(0, lenient.indexOf("\uFFFD")).split("\n").length;
  return `line ${line}`;
}
