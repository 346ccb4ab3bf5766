import { expect, test } from "vitest";
import { readClaims } from "../../src/check/read-claims.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

test.each([
  ["en", "1,234 hectares, ", "hectare"],
  ["vi", "tỷ lệ hộ nghèo 45,2 %; ", "percent"],
] as const)(
  "a line of 5,000 figures (%s) is read in pieces, and no figure is lost",
  (language, piece, unit) => {
    const text = piece.repeat(5000);
    const claims = readClaims(text, language, smallVocabulary);
    expect(claims).toHaveLength(5000);
    expect(claims.filter(({ quantity }) => quantity.unit !== unit)).toEqual([]);
    expect(
      claims.filter(({ quantity: { start, end, text: own } }) => text.slice(start, end) !== own),
    ).toEqual([]);
    // What a figure's meaning is read from: as long as the line, it would make the time grow with its square.
    expect(Math.max(...claims.map(({ sentence }) => sentence.length))).toBeLessThan(5000);
  },
);
