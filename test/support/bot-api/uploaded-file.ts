import { z } from "zod";
import { badRequest } from "./api-error.ts";

/** A file as it came in a multipart form. */
export const uploadedFile: z.ZodType<UploadedFile> = z.strictObject({
  name: z.string().min(1),
  bytes: z.instanceof(Uint8Array),
});
export interface UploadedFile {
  name: string;
  bytes: Uint8Array;
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_PHOTO_BYTES = 10_000_000;
const MOST_DOCUMENT_BYTES = 50_000_000;

/** The size of a photo in pixels. @throws ApiError 400 for what Telegram does not take as a photo. */
export function photoSize({ bytes }: UploadedFile): { width: number; height: number } {
  const buffer = Buffer.from(bytes);
  if (buffer.length > MOST_PHOTO_BYTES) throw badRequest("file is too big");
  if (buffer.length < 24 || !buffer.subarray(0, 8).equals(PNG)) throw badRequest("IMAGE_PROCESS_FAILED");
  const [width, height] = [buffer.readUInt32BE(16), buffer.readUInt32BE(20)];
  const isTooLong = width + height > 10_000 || Math.max(width, height) > 20 * Math.min(width, height);
  if (isTooLong) throw badRequest("PHOTO_INVALID_DIMENSIONS");
  return { width, height };
}

/** @throws ApiError 400 for an empty file or one that is too large. */
export function checkDocument({ bytes }: UploadedFile): void {
  if (bytes.length === 0) throw badRequest("file must be non-empty");
  if (bytes.length > MOST_DOCUMENT_BYTES) throw badRequest("file is too big");
}
