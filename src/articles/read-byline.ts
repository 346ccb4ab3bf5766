import { fold } from "../text/fold.ts";
import { bare } from "./page-line.ts";
import { readDateLine } from "./read-date-line.ts";

const LABEL =
  /^(?:by|author|reporter|story|text|text and photos?|photos?|words|source|written by|tac gia|bai|anh|bai,? anh|bai va anh|tin|tin,? bai|tin,? anh|tin va anh|tin,? bai va anh|nguon|theo|thuc hien|nguoi viet|phong vien|pv)\s*[:.]\s*|^by (?=\p{L})/u;
const HONORIFIC =
  /^(?:comrade|mr\.?|mrs\.?|ms\.?|dr\.?|prof\.?|dong chi|ong|ba|tien si|ts\.?|ths\.?|nha bao|nha van)\s+/;

/** What a line says that only names who wrote the article, and when. */
export interface Byline {
  author: string | null;
  published: string | null;
}

/** "Phạm Quang", "By Quang Long", "Bài, ảnh: Minh Thảo", "Comrade Lê Thành Đô", "Phạm Quang | 24/11/2025"; else null. */
export function readByline(text: string): Byline | null {
  const parts = text.split(/\s+[|•·–—-]\s+/).map((part) => part.trim());
  const dates = parts.map(readDateLine);
  const published = dates.find((date) => date !== null) ?? null;
  const rest = parts.filter((_, index) => dates[index] === null);
  const labelled = LABEL.test(fold(text).trim());
  const names = rest
    .map((part) => withoutPrefix(part))
    .flatMap((part) => part.split(/\s*[,;/&]\s*|\s+(?:and|và)\s+/))
    .filter((name) => name !== "");
  if (names.length > 4 || !names.every((name) => isName(name, labelled || names.length > 1))) return null;
  if (names.length === 0 && published === null) return null;
  return { author: names.length > 0 ? names.join(", ") : null, published };
}

/** The line opens with a label as "By" or "Tác giả:", so that it need not stand at the end to be believed. */
export const isLabelled = (text: string): boolean => LABEL.test(fold(text).trim());

/** Whether the line is that author's name and nothing else. */
export function namesAuthor(text: string, author: string | null): boolean {
  return author !== null && bare(withoutPrefix(text)) === bare(author);
}

function withoutPrefix(text: string): string {
  const folded = fold(text);
  const label = LABEL.exec(folded)?.[0] ?? "";
  const honorific = HONORIFIC.exec(folded.slice(label.length))?.[0] ?? "";
  return text.slice(label.length + honorific.length).trim();
}

/** Two to five capitalised words; one is enough behind a label or beside another name, as are initials ("P.V"). */
function isName(text: string, single: boolean): boolean {
  const words = text.split(/\s+/);
  if (words.length > 5 || words.length < (single ? 1 : 2)) return /^(?:\p{Lu}\.?){2,6}$/u.test(text);
  return words.every((word) => /^\p{Lu}[\p{L}.'’]*$/u.test(word));
}
