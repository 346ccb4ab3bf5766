import { Big } from "big.js";
import type { Language, Measure, Qualifier, Unit } from "../domain.ts";
import { UNIT_ENTRIES } from "./units.ts";

export type Style = "full" | "short";

const MARKS = { en: { group: ",", decimal: "." }, vi: { group: ".", decimal: "," } } as const;

const SCALES: readonly { power: number; en: string; vi: string }[] = [
  { power: 15, en: "quadrillion", vi: "triệu tỷ" },
  { power: 12, en: "trillion", vi: "nghìn tỷ" },
  { power: 9, en: "billion", vi: "tỷ" },
  { power: 6, en: "million", vi: "triệu" },
  { power: 3, en: "thousand", vi: "nghìn" },
];
const UNSCALED = { power: 0, en: "", vi: "" };

/** Digits that the short style keeps. */
const SHORT_DIGITS = 4;

/**
 * A measure in the marks and words of a language, without its qualifier and direction: number, unit, rate. `full`
 * keeps every digit and the scale word that it was printed with; `short` rounds to four digits and takes the largest
 * scale. Throws a RangeError for a contested measure, which has no value to print.
 */
export function formatMeasure(
  measure: Measure & { scale?: number },
  language: Language,
  style: Style = "full",
): string {
  const ends = measure.low !== null && measure.high !== null ? [measure.low, measure.high] : [measure.value];
  const values = ends.map((end) => {
    if (end === null) throw new RangeError("a contested measure has no value to print");
    return style === "short" ? shorten(end, measure) : new Big(end);
  });
  const largest = values.at(-1) ?? new Big(0);
  const scale = scaleOf(measure, largest, language, style);
  const numbers = values
    .map((value) => printNumber(value, measure, scale.power, language, style))
    .join(measure.low === null ? "" : "-");
  const scaled = scale.power === 0 ? numbers : `${numbers} ${scale[language]}`;
  return addRate(
    addUnit(withWhole(measure, scaled, language), measure, largest, language),
    measure.per,
    language,
  );
}

const QUALIFIED: Record<Qualifier, { en: string; vi: string }> = {
  exact: { en: "", vi: "" },
  about: { en: "about ", vi: "khoảng " },
  over: { en: "over ", vi: "hơn " },
  atLeast: { en: "at least ", vi: "ít nhất " },
  nearly: { en: "nearly ", vi: "gần " },
  under: { en: "under ", vi: "dưới " },
  atMost: { en: "at most ", vi: "không quá " },
};

/** `text` with the words of its qualifier before it: "over 9,000 workers", "hơn 9.000 lao động". */
export function qualify(text: string, qualifier: Qualifier, language: Language): string {
  return `${QUALIFIED[qualifier][language]}${text}`;
}

function shorten(value: number, measure: Measure): Big {
  const exact = new Big(value);
  return UNIT_ENTRIES[measure.unit].dimension === "count" && Math.abs(value) < 1e6
    ? exact
    : exact.prec(SHORT_DIGITS);
}

/** The scale word to print: the one that was printed, or for short the largest that leaves a whole part. */
function scaleOf(measure: Measure & { scale?: number }, value: Big, language: Language, style: Style) {
  const size = value.abs();
  const fits = (power: number) => size.gte(new Big(10).pow(power));
  const wanted =
    style === "short"
      ? SCALES.find((scale) => scale.power >= 6 && fits(scale.power))
      : SCALES.find((scale) => 10 ** scale.power <= (measure.scale ?? 1));
  if (wanted === undefined) return UNSCALED;
  // "VND 4.817 billion" reads as 4,817 billion too: a smaller scale says it plainly.
  const doubtful =
    language === "en" &&
    measure.unit === "VND" &&
    (wanted.power === 6 || wanted.power === 9) &&
    decimalsOf(value, wanted.power, measure.step) === 3 &&
    size.lt(new Big(10).pow(wanted.power + 1));
  return doubtful ? (SCALES.find((scale) => scale.power === wanted.power - 3) ?? UNSCALED) : wanted;
}

function decimalsOf(value: Big, power: number, step: number): number {
  const scaled = value.div(new Big(10).pow(power));
  const own = Math.max(0, scaled.c.length - 1 - scaled.e);
  const stepped = step > 0 ? Math.max(0, Math.round(power - Math.log10(step))) : 0;
  return value.eq(0) ? stepped : Math.max(own, Math.min(stepped, 12));
}

function printNumber(value: Big, measure: Measure, power: number, language: Language, style: Style): string {
  const scaled = value.div(new Big(10).pow(power));
  const decimals =
    style === "short" ? Math.max(0, scaled.c.length - 1 - scaled.e) : decimalsOf(value, power, measure.step);
  // "1.000%" is read as a thousand: of three noughts, two are printed.
  const noughts = decimals === 3 && scaled.eq(scaled.round());
  const [whole = "", rest = ""] = scaled
    .abs()
    .toFixed(noughts ? 2 : decimals)
    .split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, MARKS[language].group);
  return `${scaled.lt(0) ? "-" : ""}${grouped}${rest === "" ? "" : MARKS[language].decimal + rest}`;
}

function withWhole(measure: Measure, number: string, language: Language): string {
  if (measure.of === null) return measure.unit === "rank" ? rank(number, language) : number;
  const whole = String(measure.of).replace(/\B(?=(?:\d{3})+$)/g, MARKS[language].group);
  if (measure.unit === "rank")
    return language === "en" ? `${rank(number, language)} of ${whole}` : `${rank(number, language)}/${whole}`;
  return `${number}/${whole}`;
}

function rank(number: string, language: Language): string {
  if (language === "vi") return `thứ ${number}`;
  const teen = /1[123]$/.test(number);
  const suffix = teen ? "th" : ({ "1": "st", "2": "nd", "3": "rd" }[number.slice(-1)] ?? "th");
  return `${number}${suffix}`;
}

const TOUCHING = new Set<Unit>(["percent", "permille", "degree-celsius", "degree-fahrenheit"]);

function addUnit(number: string, measure: Measure, value: Big, language: Language): string {
  const { unit, noun } = measure;
  if (unit === "one" || unit === "rank") return number;
  if (unit === "item") return `${number} ${noun ?? ""}`.trim();
  const entry = UNIT_ENTRIES[unit];
  if (TOUCHING.has(unit)) return `${number}${entry.vi}`;
  if (language === "vi") return `${number} ${entry.vi}`;
  if (entry.dimension === "money") return `${entry.en[0]} ${number}`;
  return `${number} ${value.eq(1) && measure.low === null && measure.of === null ? entry.en[0] : entry.en[1]}`;
}

function addRate(text: string, per: Unit[], language: Language): string {
  const units = per.map((unit) =>
    language === "vi" ? `/${UNIT_ENTRIES[unit].vi}` : ` per ${UNIT_ENTRIES[unit].en[0]}`,
  );
  return text + units.join("");
}
