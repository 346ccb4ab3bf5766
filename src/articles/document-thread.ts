// A thread of its own: reads documents that are sent to it, one answer a document.
import { parentPort } from "node:worker_threads";
import { readDocx } from "./read-docx.ts";
import { readPdf } from "./read-pdf.ts";
import { UnreadableFile } from "./unreadable-file.ts";

const READERS = { docx: readDocx, pdf: readPdf };

parentPort?.on(
  "message",
  async ({ format, bytes, file }: { format: keyof typeof READERS; bytes: Uint8Array; file: string }) => {
    try {
      parentPort?.postMessage({ text: await READERS[format](Buffer.from(bytes), file) });
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      parentPort?.postMessage({ reason: error.reason, message: error.message.slice(file.length + 2) });
    }
  },
);
