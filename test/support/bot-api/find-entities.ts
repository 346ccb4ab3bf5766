import type { Entity } from "./telegram-objects.ts";

const RECOGNISERS: [type: string, pattern: RegExp][] = [
  ["url", /(?<![\w@/])https?:\/\/[^\s<>]+/g],
  ["bot_command", /(?<![\w/@<>])\/\w{1,64}(?:@\w{3,32})?(?![\w@/])/g],
  ["mention", /(?<![\w/@])@\w{3,32}(?![\w@])/g],
];

/** The entities that Telegram itself finds in a text that a person types: addresses, commands and mentions. */
export function findEntities(text: string): Entity[] {
  const found: Entity[] = [];
  for (const [type, pattern] of RECOGNISERS) {
    for (const match of text.matchAll(pattern)) {
      const entity = { type, offset: match.index, length: match[0].length };
      const overlaps = found.some(
        ({ offset, length }) => offset < entity.offset + entity.length && entity.offset < offset + length,
      );
      if (!overlaps) found.push(entity);
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}
