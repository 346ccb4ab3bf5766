import { describe, expect, test } from "vitest";
import type { Language } from "../../src/domain.ts";
import { commonNoun } from "../../src/quantities/same-noun.ts";

describe("what several figures count is what their nouns share at the head", () => {
  test.each<[string | null, Language, string[]]>([
    ["bridges", "en", ["concrete bridges", "suspension bridges"]],
    ["bridges", "en", ["bridges", "concrete bridges"]],
    ["great unity houses", "en", ["great unity houses", "great unity houses"]],
    ["cây cầu", "vi", ["cây cầu bê tông", "cây cầu treo"]],
    ["cầu", "vi", ["cầu", "cầu treo"]],
    // The head stands last in one language, first in the other.
    [null, "en", ["bridge works", "bridge repairs"]],
    [null, "vi", ["cầu treo", "kè treo"]],
    [null, "en", ["bridges", "goats"]],
    [null, "en", ["bridges", ""]],
    ["goats", "en", ["goats"]],
  ])("%j in %s: %j", (noun, language, nouns) => expect(commonNoun(nouns, language)).toBe(noun));
});
