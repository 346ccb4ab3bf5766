// Onset, vowels, ending: every Vietnamese syllable is made so, and hardly an English word of more than four letters is.
const ONSET = "(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdghklmnpqrstvx])?";
const VOWELS =
  "(?:ieu|yeu|oai|oao|oay|oeo|uay|uoi|uou|uya|uye|uyu|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|ua|ue|ui|uo|uu|uy|ye|[aeiouy])";
const ENDING = "(?:ch|ng|nh|[cmnpt])?";
const SYLLABLE = new RegExp(`^${ONSET}${VOWELS}${ENDING}$`);

/** What is written so in either language. */
const INTERNATIONAL = new Set(
  "bot email facebook homestay internet karaoke marketing online smartphone telegram video website wifi zalo".split(
    " ",
  ),
);

/** True for a folded word that cannot be Vietnamese: of three letters and more, a vowel among them, and no syllable. */
export function isNoSyllable(folded: string): boolean {
  const isWord = /^[a-z]{3,}$/.test(folded) && /[aeiouy]/.test(folded);
  return isWord && !SYLLABLE.test(folded) && !INTERNATIONAL.has(folded);
}
