import { join } from "node:path";
import { loadVocabulary } from "../../src/vocabulary/vocabulary.ts";

/** A few names of each sort, so that a test shows all that it depends on. */
export const smallVocabulary = loadVocabulary(join(import.meta.dirname, "vocabulary"));
