import type { Article, Bilingual, Language } from "../domain.ts";
import { cutRegions } from "../quantities/cut-regions.ts";
import { readNames, type TextNames } from "../vocabulary/read-names.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { LONGEST_SCENE } from "./scene.ts";

/** The names in the texts of one article, each text read once. */
export interface ArticleNames {
  /** Those of a body, region by region. */
  in(text: string, language: Language): TextNames[];
  /** Those of the body that tells for both what a passage speaks of: the English one where there is one. */
  inMainBody(text: Bilingual): TextNames[];
}

export function namesOfArticle(
  { published }: Pick<Article, "published">,
  vocabulary: Vocabulary,
): ArticleNames {
  const known = { en: new Map<string, TextNames[]>(), vi: new Map<string, TextNames[]>() };
  const names: ArticleNames = {
    in(text, language) {
      const done = known[language].get(text);
      if (done) return done;
      const read = cutRegions(text, LONGEST_SCENE).map((region) =>
        readNames(region.text, language, published, vocabulary),
      );
      known[language].set(text, read);
      return read;
    },
    inMainBody: ({ en, vi }) => (en === undefined ? names.in(vi ?? "", "vi") : names.in(en, "en")),
  };
  return names;
}
