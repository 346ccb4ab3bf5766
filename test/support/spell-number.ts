/** Numbers in words, written down independently of the program's own tables. */

const EN_ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const EN_TENS = "x x twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** "one hundred and five thousand two hundred", for 1 to 999,999,999. */
export function spellEnglish(n: number): string {
  if (n < 20) return EN_ONES[n] ?? "";
  if (n < 100)
    return [EN_TENS[Math.floor(n / 10)], n % 10 > 0 ? EN_ONES[n % 10] : ""].filter(Boolean).join("-");
  const [size, name] = n < 1000 ? [100, "hundred"] : n < 1e6 ? [1000, "thousand"] : [1e6, "million"];
  const rest = n % size;
  const tail = rest === 0 ? "" : ` ${rest < 100 ? "and " : ""}${spellEnglish(rest)}`;
  return `${spellEnglish(Math.floor(n / size))} ${name}${tail}`;
}

const VI_ONES = "không một hai ba bốn năm sáu bảy tám chín".split(" ");

/** "một trăm linh năm nghìn hai trăm", for 1 to 999,999,999. */
export function spellVietnamese(n: number): string {
  if (n < 10) return VI_ONES[n] ?? "";
  if (n < 20) return `mười${n === 10 ? "" : ` ${n === 15 ? "lăm" : VI_ONES[n % 10]}`}`;
  if (n < 100) {
    const one = n % 10 === 1 ? "mốt" : n % 10 === 5 ? "lăm" : VI_ONES[n % 10];
    return `${VI_ONES[Math.floor(n / 10)]} mươi${n % 10 === 0 ? "" : ` ${one}`}`;
  }
  const [size, name] = n < 1000 ? [100, "trăm"] : n < 1e6 ? [1000, "nghìn"] : [1e6, "triệu"];
  const rest = n % size;
  const tail = rest === 0 ? "" : ` ${size === 100 && rest < 10 ? "linh " : ""}${spellVietnamese(rest)}`;
  return `${spellVietnamese(Math.floor(n / size))} ${name}${tail}`;
}
