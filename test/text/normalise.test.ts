import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "../../src/text/normalise.ts";

describe("normalise", () => {
  it.each([
    ["Điện Biên", "Điện Biên".normalize("NFD")],
    ["Điện Biên", "Ðiện Biên"],
    ["13 159 569", "13\u00a0159\u202f569"],
    ["VND 5", "VND\u20095"],
    ["9,137", "9\u200b,1\u200d37"],
    ["17.66%", "17.66&percnt;"],
    ["5 - 6", "5&nbsp;- 6"],
    ["5–6", "5&ndash;6"],
    ["km²", "km&sup2;"],
    ["12%", "１２％"],
    ["AT&T; &amp;nbsp;", "AT&T; &amp;nbsp;"],
    ["17.66", "\u202e17.66\u202c"],
    ["số", "\ufeffsố\u{e0041}"],
  ])("writes %j for %j", (expected, raw) => {
    expect(normalise(raw).text).toBe(expected);
  });

  it("maps offsets back to the raw text", () => {
    const raw = `Xã ${"Mường Ảng".normalize("NFD")} có\u200b 9\u00a0137&nbsp;người`;
    const normal = normalise(raw);
    for (const word of ["Mường", "Ảng", "137", "người"]) {
      const at = normal.text.indexOf(word);
      const slice = raw.slice(normal.toRaw(at), normal.toRaw(at + word.length));
      expect(slice.normalize("NFC")).toBe(word);
    }
    expect(normal.toRaw(normal.text.length)).toBe(raw.length);
  });

  it("leaves a plain text as it is", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "7", ",", " ", "ộ", "đ") }),
        (raw) => normalise(raw).text === raw,
      ),
    );
  });

  it("takes any string, and its offsets rise with the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (raw) => {
        const { text, toRaw } = normalise(raw);
        let last = 0;
        for (let at = 0; at <= text.length; at++) {
          expect(toRaw(at)).toBeGreaterThanOrEqual(last);
          last = toRaw(at);
        }
        expect(last).toBeLessThanOrEqual(raw.length);
      }),
    );
  });
});
