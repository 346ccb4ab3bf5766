import type { Fact, Language } from "../../src/domain.ts";
import { findQuantities } from "../../src/quantities/find-quantities.ts";
import { words } from "../../src/text/words.ts";
import { namesOf } from "../../src/vocabulary/find-terms.ts";
import { isStopWord } from "../../src/vocabulary/stop-words.ts";
import { type TermToken, termTokens } from "../../src/vocabulary/term-tokens.ts";
import type { Vocabulary } from "../../src/vocabulary/vocabulary.ts";

/**
 * True where a fact measures what the gold cell says: an id, or `open:` and a phrase, alternatives joined by `|`. Two
 * phrases mean the same where the fact's has the head noun of the gold's and every other word of it is the gold's too,
 * or stands in the sentence with this figure rather than another.
 */
export function isMetricRight(gold: string, fact: Fact, vocabulary: Vocabulary): boolean {
  const metric = vocabulary.metrics.get(fact.metric);
  const found = metric ? namesOf(metric) : Object.values(fact.label);
  return gold.split("|").some((given) => {
    const name = given.trim();
    if (name === fact.metric) return true;
    const known = vocabulary.metrics.get(name);
    if (known && metric) return false;
    const wanted = known ? namesOf(known) : [name.replace(/^open:/, "")];
    return wanted.some((phrase) => found.some((own) => meansSame(own, phrase, fact)));
  });
}

/**
 * Words that stand in a head's place and lead to it: "the number of households", "tỷ lệ hộ nghèo", and what the unit
 * says anyhow, as units are equal here: "the area of forest" in hectares.
 */
const LEADING = {
  en: new Set(
    "number total amount figure count rate ratio percentage proportion share level area length money"
      .split(" ")
      .map(key),
  ),
  vi: new Set("số tổng lượng mức tỷ tỉ lệ con diện tích chiều dài tiền".split(" ").map(key)),
};
/** Where an English noun phrase ends: "area | of forest", "investment | disbursed", "households | growing tea". */
const PHRASE_ENDS =
  /(?<![a-z])(?:of|in|for|from|to|with|at|on|under|per|by|that|who|which|and|or|as|among|within|between|into|through|after|\w{2,}ed|built|sown|grown|sold|given|held|made|lent|won|met|paid|born|sent)(?![a-z])|(?<=[a-z] )\w{3,}ing(?= (?!of|for|in|at|by|from|per)[a-z])/i;
/** Vietnamese nouns of one syllable; a head of any other noun is two. */
const ONE_SYLLABLE = new Set(
  "hộ xã bản thôn vốn nhà rừng người cây con lúa giá thu chi điểm lớp trường cầu đường tiền chợ hồ ao máy xe trâu bò lợn dê gà cá ngô chè vụ đàn khách nước điện thuế nợ gạo quà suất cháu em chị anh cán thẻ trạm phòng tiêu km"
    .split(" ")
    .map(key),
);

function key(word: string): string {
  return termTokens(word)[0]?.key ?? word;
}

function meansSame(own: string, gold: string, fact: Fact): boolean {
  const has = new Set(content(own).map((token) => token.key));
  const wanted = new Set(content(gold).map((token) => token.key));
  const head = headOf(gold);
  if (head.length === 0 || !head.every((word) => has.has(word))) return false;
  const leading = LEADING[languageOf(own)];
  return [...has].every((word) => wanted.has(word) || leading.has(word) || isOfFigure(word, fact));
}

/** The keys of the words that name the thing itself. */
function headOf(phrase: string): string[] {
  const language = languageOf(phrase);
  const all = content(phrase);
  const naming = all.filter((token) => !LEADING[language].has(token.key));
  if (naming.length === 0) return all.slice(-1).map((token) => token.key);
  if (language === "vi") {
    const [first] = naming;
    return naming.slice(0, first && ONE_SYLLABLE.has(first.key) ? 1 : 2).map((token) => token.key);
  }
  const parts = phrase
    .split(PHRASE_ENDS)
    .map((part) => content(part).filter(({ key }) => !LEADING.en.has(key)));
  const last = (parts.find(({ length }) => length > 0) ?? naming).at(-1);
  return last ? [last.key] : [];
}

function content(phrase: string): TermToken[] {
  const language = languageOf(phrase);
  return termTokens(phrase.normalize("NFC")).filter((token) => !isStopWord(token, language));
}

/** A word with diacritics makes a phrase Vietnamese, but not a name: English texts keep the marks of names. */
function languageOf(phrase: string): Language {
  const composed = phrase.normalize("NFC");
  const isVietnamese = words(composed).some(
    ({ word, folded, start }) => word !== folded && composed.charAt(start) === word.charAt(0),
  );
  return isVietnamese ? "vi" : "en";
}

/** What parts one member of an enumeration from the next; a word belongs to the figure on its own side. */
const BREAKS = /[,;:](?!\d)|(?<![\p{L}])(?:and|và|while|còn)(?![\p{L}])/giu;
const BREAK_WEIGHS = 60;

/** True where a word of a fact's sentence stands before all its figures, or nearer to this one than to another. */
function isOfFigure(word: string, fact: Fact): boolean {
  return fact.quotes.some(({ text, start, end, language }) => {
    const others = findQuantities(text, { language }).filter(
      (other) => other.end <= start || other.start >= end,
    );
    const first = Math.min(start, ...others.map((other) => other.start));
    const away = (token: TermToken, figure: { start: number; end: number }) => {
      const between = text.slice(Math.min(token.end, figure.end), Math.max(token.start, figure.start));
      return between.length + BREAK_WEIGHS * (between.match(BREAKS)?.length ?? 0);
    };
    return termTokens(text)
      .filter((token) => token.key === word)
      .some((token) => {
        const own = away(token, { start, end });
        return token.end <= first || others.every((other) => own <= away(token, other));
      });
  });
}
