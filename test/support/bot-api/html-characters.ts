const NAMED_CHARACTERS: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"' };

/** `&lt;`, `&#39;`, `&#x27;`: the semicolon may be missing; null where it is a mere ampersand. */
export function characterReference(source: string, at: number): { text: string; length: number } | null {
  const match = /^&(?:#x([\da-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot)(?![a-z]));?/i.exec(
    source.slice(at, at + 12),
  );
  if (!match) return null;
  const [whole, hex, decimal, name] = match;
  if (name) return { text: NAMED_CHARACTERS[name.toLowerCase()] ?? "", length: whole.length };
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
  if (code === 0 || code > 0x10ffff) return null;
  return { text: String.fromCodePoint(code), length: whole.length };
}

/** A text with its character references resolved. */
export function decodeCharacters(value: string): string {
  let decoded = "";
  for (let at = 0; at < value.length; ) {
    const character = value[at] === "&" ? characterReference(value, at) : null;
    decoded += character?.text ?? value[at];
    at += character?.length ?? 1;
  }
  return decoded;
}
