/** Words of plain letters, other words of Latin letters, and each other character but the spaces. */
const PIECES = /([A-Za-z]+)(?![\p{Script=Latin}\p{M}])|([\p{Script=Latin}\p{M}]+)|\S|\n/gu;

/** Bytes of a token in words of plain letters and in those with diacritics, rather few. */
const BYTES_OF_PLAIN = 6;
const BYTES_OF_MARKED = 4.5;

/**
 * How many tokens a text has, rather too many than too few: tokenizers differ, and none is at hand for every model.
 * What is no word of Latin letters counts by its bytes, of which no token can have less than one.
 */
export function estimateTokens(text: string): number {
  let tokens = 0;
  for (const [piece, plain, marked] of text.matchAll(PIECES)) {
    if (plain !== undefined) tokens += Math.ceil(plain.length / BYTES_OF_PLAIN);
    else if (marked !== undefined) tokens += Math.ceil(Buffer.byteLength(marked) / BYTES_OF_MARKED);
    else tokens += piece.charCodeAt(0) < 0x80 ? 1 : Buffer.byteLength(piece);
  }
  return tokens;
}
