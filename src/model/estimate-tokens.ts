/** Words of plain letters, other words, numbers, line breaks, and each other character but the spaces. */
const PIECES = /[A-Za-z]+(?![\p{L}\p{M}])|[\p{Script=Latin}\p{M}]+|\p{N}|\n+|[^\s]/gu;

const PLAIN = /^[A-Za-z]+$/;
const LATIN = /^[\p{Script=Latin}\p{M}]+$/u;

/** Bytes of a token at the least, in words of plain letters and in those with diacritics. */
const BYTES_OF_PLAIN = 6;
const BYTES_OF_MARKED = 4.5;

/**
 * How many tokens a text has, rather too many than too few: tokenizers differ, and none is at hand for every model.
 * What is no word of Latin letters counts by its bytes, of which no token can have less than one.
 */
export function estimateTokens(text: string): number {
  let tokens = 0;
  for (const [piece] of text.matchAll(PIECES)) {
    if (PLAIN.test(piece)) tokens += Math.ceil(piece.length / BYTES_OF_PLAIN);
    else if (LATIN.test(piece)) tokens += Math.ceil(Buffer.byteLength(piece) / BYTES_OF_MARKED);
    else tokens += Buffer.byteLength(piece);
  }
  return tokens;
}
