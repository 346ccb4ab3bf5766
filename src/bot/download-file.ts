import type { Config } from "../config.ts";
import type { BotContext } from "./bot-context.ts";

/** The most that Telegram gives to bots. */
export const LARGEST_FILE = 20_000_000;

/** The bytes of a file that somebody sent; null where Telegram does not give it, or gives more than it may. */
export async function downloadFile(
  ctx: BotContext,
  fileId: string,
  { apiRoot, token }: Config["telegram"],
): Promise<Uint8Array | null> {
  const { file_path } = await ctx.api.getFile(fileId);
  if (file_path === undefined) return null;
  const response = await fetch(`${apiRoot.replace(/\/+$/, "")}/file/bot${token}/${file_path}`, {
    signal: AbortSignal.timeout(60_000),
  });
  if (!response.ok || response.body === null) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.length;
    if (size > LARGEST_FILE) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
