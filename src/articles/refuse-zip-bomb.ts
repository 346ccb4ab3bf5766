import { fromBufferPromise, type ZipFile } from "yauzl";
import { UnreadableFile } from "./unreadable-file.ts";

/** Far more than a long article with pictures has, far less than what fills a machine's memory. */
const MOST_ENTRIES = 2000;
const MOST_BYTES = 60_000_000;

/**
 * Unpacks a zip to nowhere, and refuses it as soon as it has too much: what its directory says of sizes is not trusted.
 * @throws UnreadableFile where it is no zip, is broken, or holds too much.
 */
export async function refuseZipBomb(bytes: Buffer, file: string): Promise<void> {
  const zip = await open(bytes, file);
  try {
    if (zip.entryCount > MOST_ENTRIES) throw tooMuch(file);
    let unpacked = 0;
    for await (const entry of zip.eachEntry()) {
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        unpacked += (chunk as Buffer).length;
        if (unpacked > MOST_BYTES) throw tooMuch(file);
      }
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(file, "damaged", "the file is damaged, expected a Word document (.docx)");
  } finally {
    zip.close();
  }
}

async function open(bytes: Buffer, file: string): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes, { lazyEntries: true });
  } catch {
    throw new UnreadableFile(file, "damaged", "no Word document (.docx), or a damaged one");
  }
}

function tooMuch(file: string): UnreadableFile {
  return new UnreadableFile(
    file,
    "too-large",
    `unpacks to more than ${MOST_BYTES / 1_000_000} MB, more than any article needs`,
  );
}
