import { convertToHtml, images } from "mammoth";
import { refuseZipBomb } from "./refuse-zip-bomb.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** How files of the old binary formats begin, and those that a password protects. */
const COMPOUND_FILE = Buffer.from("d0cf11e0a1b11ae1", "hex");

/**
 * A Word document (.docx) as a page of HTML: headings, paragraphs and tables, without its pictures.
 * @throws UnreadableFile where it is none, has a password, or unpacks to too much.
 */
export async function readDocx(bytes: Buffer, file: string): Promise<string> {
  if (bytes.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE)) {
    throw new UnreadableFile(
      file,
      "old-word",
      "an old Word document (.doc), or one with a password; save it as .docx without one",
    );
  }
  await refuseZipBomb(bytes, file);
  try {
    const withoutPictures = images.imgElement(async () => ({ src: "" }));
    const { value } = await convertToHtml({ buffer: bytes }, { convertImage: withoutPictures });
    return `<body>${value}</body>`;
  } catch {
    throw new UnreadableFile(file, "damaged", "no Word document (.docx), or a damaged one");
  }
}
