import type { Language } from "../domain.ts";

/** Names as they are written of every country but Việt Nam, in both languages, as the runtime's own tables (CLDR) give them. */
export function countryNames(): ReadonlySet<string> {
  known ??= new Set([
    ...namesIn("en"),
    ...namesIn("vi"),
    "Laos",
    "Lào",
    "China",
    "Trung Quốc",
    "USA",
    "America",
    "Korea",
  ]);
  return known;
}

let known: Set<string> | null = null;
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

function namesIn(language: Language): string[] {
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  return (
    LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
      .flatMap((code) => names.of(code) ?? [])
      // Codes of the past have the name too.
      .filter((name) => name !== names.of("VN"))
      .map((name) => name.normalize("NFC"))
  );
}
