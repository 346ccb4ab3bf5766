import type { Language } from "../../src/domain.ts";

const ENGLISH_ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const ENGLISH_TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const VIETNAMESE_DIGITS = "không một hai ba bốn năm sáu bảy tám chín".split(" ");

/** A whole number below a quadrillion in the words of a language: the formal way, all parts said. */
export function spellNumber(value: number, language: Language): string {
  if (value === 0) return language === "en" ? "zero" : "không";
  const scales =
    language === "en"
      ? ["", "thousand", "million", "billion", "trillion"]
      : ["", "nghìn", "triệu", "tỷ", "nghìn tỷ"];
  const groups: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 1000)) groups.push(rest % 1000);
  const said: string[] = [];
  for (let at = groups.length - 1; at >= 0; at--) {
    const group = groups[at] ?? 0;
    const first = said.length === 0;
    // "ba triệu một trăm" would as well be 3,100,000.
    if (group === 0 && at === 1 && !first && language === "vi" && (groups[0] ?? 0) >= 100)
      said.push("không nghìn");
    if (group === 0) continue;
    said.push(language === "en" ? english(group) : vietnamese(group, first), scales[at] ?? "");
  }
  return said.join(" ").replace(/\s+/g, " ").trim();
}

function english(group: number): string {
  const [hundreds, rest] = [Math.floor(group / 100), group % 100];
  const below =
    rest < 20
      ? ENGLISH_ONES[rest]
      : `${ENGLISH_TENS[Math.floor(rest / 10)]}${rest % 10 === 0 ? "" : `-${ENGLISH_ONES[rest % 10]}`}`;
  if (hundreds === 0) return below ?? "";
  return `${ENGLISH_ONES[hundreds]} hundred${rest === 0 ? "" : ` and ${below}`}`;
}

function vietnamese(group: number, first: boolean): string {
  const [hundreds, tens, ones] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10];
  const said = hundreds > 0 || !first ? [`${VIETNAMESE_DIGITS[hundreds]} trăm`] : [];
  if (tens === 0 && ones > 0 && said.length > 0) said.push("linh");
  if (tens === 1) said.push("mười");
  if (tens > 1) said.push(`${VIETNAMESE_DIGITS[tens]} mươi`);
  if (ones > 0)
    said.push(
      tens > 1 && ones === 1 ? "mốt" : tens > 0 && ones === 5 ? "lăm" : (VIETNAMESE_DIGITS[ones] ?? ""),
    );
  return said.join(" ");
}
