/** What an address of the bot can open. */
export type LinkTarget = { to: "fact" | "metric" | "place" | "article" | "question"; id: string };

const LETTERS: Record<LinkTarget["to"], string> = {
  fact: "f",
  metric: "m",
  place: "p",
  article: "a",
  question: "q",
};

/** The payload of /start that opens this; null for what does not fit into the 64 characters that Telegram carries. */
export function payloadOf({ to, id }: LinkTarget): string | null {
  // A question can hold any character, an id of an open metric a colon.
  const carried = to === "question" ? Buffer.from(id).toString("base64url") : id.replace(/^open:/, "open_");
  const payload = `${LETTERS[to]}-${carried}`;
  return /^[\w-]{3,64}$/.test(payload) ? payload : null;
}

/** What a payload opens; null for any other text. */
export function readPayload(payload: string): LinkTarget | null {
  const [, letter = "", carried = ""] = /^([a-z])-([\w-]{1,62})$/.exec(payload) ?? [];
  const to = (Object.keys(LETTERS) as LinkTarget["to"][]).find((target) => LETTERS[target] === letter);
  if (to === undefined) return null;
  if (to !== "question") return { to, id: carried.replace(/^open_/, "open:") };
  const bytes = Buffer.from(carried, "base64url");
  const text = bytes.toString("utf8");
  const isText = Buffer.from(text).equals(bytes) && /[\p{L}\p{N}]/u.test(text) && !/\p{Cc}/u.test(text);
  return isText ? { to, id: text } : null;
}

/** The address that opens this in the private chat with the bot of that name. */
export function deepLink(username: string, target: LinkTarget): string | null {
  const payload = payloadOf(target);
  return payload && `https://t.me/${username}?start=${payload}`;
}
