import { badRequest } from "./api-error.ts";
import { characterReference, decodeCharacters } from "./html-characters.ts";
import type { Entity } from "./telegram-objects.ts";

export interface FormattedText {
  text: string;
  entities: Entity[];
  /** What Telegram would swallow without a word, and a test should not. */
  warnings: string[];
}

interface OpenTag {
  name: string;
  attributes: Record<string, string>;
  offset: number;
}

const TYPES: Record<string, string> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  ins: "underline",
  s: "strikethrough",
  strike: "strikethrough",
  del: "strikethrough",
  "tg-spoiler": "spoiler",
  span: "spoiler",
  code: "code",
  pre: "pre",
  a: "text_link",
  blockquote: "blockquote",
  "tg-emoji": "custom_emoji",
};
const ATTRIBUTES: Record<string, string[]> = {
  a: ["href"],
  span: ["class"],
  code: ["class"],
  blockquote: ["expandable"],
  "tg-emoji": ["emoji-id"],
};

/**
 * The text and entities of parse mode HTML, by the rules of Telegram's own parser.
 * @throws ApiError 400 for everything that Telegram refuses.
 */
export function parseHtml(source: string): FormattedText {
  const entities: Entity[] = [];
  const warnings: string[] = [];
  const open: OpenTag[] = [];
  let text = "";
  let at = 0;
  while (at < source.length) {
    if (source[at] === "&") {
      const character = characterReference(source, at);
      text += character?.text ?? "&";
      at += character?.length ?? 1;
    } else if (source[at] !== "<") {
      text += source[at];
      at += 1;
    } else if (source[at + 1] === "/") {
      at = readEndTag(source, at, open, text, entities, warnings);
    } else {
      const tag = readStartTag(source, at, warnings);
      if (tag.name === "blockquote" && open.some(({ name }) => name === "blockquote")) {
        throw cannotParse(`Blockquote can't be nested at byte offset ${byteOffset(source, at)}`);
      }
      open.push({ name: tag.name, attributes: tag.attributes, offset: text.length });
      at = tag.end;
    }
  }
  const unclosed = open.at(-1);
  if (unclosed) throw cannotParse(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
  entities.sort((a, b) => a.offset - b.offset || b.length - a.length);
  return { text, entities, warnings };
}

function readStartTag(source: string, start: number, warnings: string[]) {
  const offset = byteOffset(source, start);
  const rest = source.slice(start + 1);
  const nameLength = rest.search(/[\s>]/);
  if (nameLength < 0) throw cannotParse(`Unclosed start tag at byte offset ${offset}`);
  const name = rest.slice(0, nameLength).toLowerCase();
  if (!(name in TYPES)) throw cannotParse(`Unsupported start tag "${name}" at byte offset ${offset}`);
  const attributes: Record<string, string> = {};
  let at = start + 1 + nameLength;
  for (;;) {
    while (/\s/.test(source[at] ?? "")) at += 1;
    if (at >= source.length) throw cannotParse(`Unclosed start tag at byte offset ${offset}`);
    if (source[at] === ">") break;
    const attribute = readAttribute(source, at, name, offset);
    if (!ATTRIBUTES[name]?.includes(attribute.name)) warnings.push(`<${name}> has no "${attribute.name}"`);
    attributes[attribute.name] = attribute.value;
    at = attribute.end;
  }
  if (name === "span" && attributes.class !== "tg-spoiler") {
    throw cannotParse(`Tag "span" must have class "tg-spoiler" at byte offset ${offset}`);
  }
  return { name, attributes, end: at + 1 };
}

function readAttribute(source: string, start: number, tag: string, offset: number) {
  const name = /^[^\s=>]*/.exec(source.slice(start))?.[0] ?? "";
  if (name === "") throw cannotParse(`Empty attribute name in the tag "${tag}" at byte offset ${offset}`);
  let at = start + name.length;
  while (/\s/.test(source[at] ?? "")) at += 1;
  if (source[at] !== "=") {
    if (tag === "blockquote" && name === "expandable") return { name, value: "", end: start + name.length };
    throw cannotParse(
      `Expected equal sign in declaration of an attribute of the tag "${tag}" at byte offset ${offset}`,
    );
  }
  at += 1;
  while (/\s/.test(source[at] ?? "")) at += 1;
  const mark = source[at];
  if (mark !== '"' && mark !== "'") {
    const token = /^[\w.-]*/.exec(source.slice(at))?.[0] ?? "";
    if (!/[\s>]/.test(source[at + token.length] ?? "")) {
      throw cannotParse(`Unexpected end of name token at byte offset ${byteOffset(source, at)}`);
    }
    return { name, value: token.toLowerCase(), end: at + token.length };
  }
  const end = source.indexOf(mark, at + 1);
  if (end < 0) throw cannotParse(`Unclosed start tag at byte offset ${offset}`);
  return { name, value: decodeCharacters(source.slice(at + 1, end)), end: end + 1 };
}

function readEndTag(
  source: string,
  start: number,
  open: OpenTag[],
  text: string,
  entities: Entity[],
  warnings: string[],
): number {
  const offset = byteOffset(source, start);
  const tag = open.pop();
  if (!tag) throw cannotParse(`Unexpected end tag at byte offset ${offset}`);
  const match = /^([^\s>]*)\s*>/.exec(source.slice(start + 2));
  if (!match) throw cannotParse(`Unclosed end tag at byte offset ${offset}`);
  const name = (match[1] ?? "").toLowerCase();
  if (name !== "" && name !== tag.name) {
    throw cannotParse(
      `Unmatched end tag at byte offset ${offset}, expected "</${tag.name}>", found "</${name}>"`,
    );
  }
  const entity = entityOf(tag, text, warnings);
  if (entity) entities.push(entity);
  return start + 2 + match[0].length;
}

function entityOf(tag: OpenTag, text: string, warnings: string[]): Entity | null {
  const span = { offset: tag.offset, length: text.length - tag.offset };
  if (span.length === 0) {
    warnings.push(`<${tag.name}> has no text`);
    return null;
  }
  if (tag.name === "a") {
    const url = tag.attributes.href || text.slice(tag.offset);
    if (/^(https?|tg|mailto|tel):/.test(url) && URL.canParse(url)) return { type: "text_link", ...span, url };
    warnings.push(`the address of a link is no address: ${url}`);
    return null;
  }
  if (tag.name === "blockquote" && "expandable" in tag.attributes) {
    return { type: "expandable_blockquote", ...span };
  }
  return { type: TYPES[tag.name] ?? tag.name, ...span };
}

function byteOffset(source: string, at: number): number {
  return Buffer.byteLength(source.slice(0, at));
}

function cannotParse(reason: string) {
  return badRequest(`can't parse entities: ${reason}`);
}
