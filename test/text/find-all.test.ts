import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findAll } from "../../src/text/find-all.ts";

describe("findAll", () => {
  it("gives what matchAll gives, one after the other and again", () => {
    const patterns = [/a+/g, /a*/g, /(?<=b)a|b/g, /(?<letter>[ab])c?/g];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "b", "c", " ") }), (text) => {
        for (const pattern of [...patterns, ...patterns])
          expect(findAll(text, pattern)).toEqual([...text.matchAll(pattern)]);
      }),
    );
  });
});
