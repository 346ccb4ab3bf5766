import fc from "fast-check";
import type { Language } from "../../src/domain.ts";
import { drafted, draftOf } from "./drafted.ts";
import { spellEnglish, spellVietnamese } from "./spell-number.ts";

/** A sentence of a model, and what of it must never be read by a person; nothing where the sentence is sound. */
interface Sentence {
  sentence: ReturnType<typeof drafted>;
  poison: string[];
}

const sound = (text: string, ...passages: string[]): Sentence => ({
  sentence: drafted(text, ...passages),
  poison: [],
});

/** Sentences about the sample scene that a model may say. */
const SOUND: Record<Language, Sentence[]> = {
  vi: [
    sound("Tỷ lệ hộ nghèo của Điện Biên giảm còn {poverty-2025} nhờ hỗ trợ nhà ở.", "better-houses-p01"),
    sound("Mục tiêu về tỷ lệ hộ nghèo của Điện Biên là {poverty-2030}."),
    sound("Xã Na Sang làm được {roads-2025} và {bridges-2025}."),
    sound("Anh Lò Văn Bình thu được {income-binh} từ đàn dê."),
    sound("Bà con được hỗ trợ nhà ở và học nghề.", "better-houses-p01"),
    sound("Tỷ lệ hộ nghèo của Điện Biên cần {difference: poverty-2025, poverty-2030}."),
  ],
  en: [
    sound("The poverty rate of Điện Biên fell to {poverty-2025}.", "better-houses-p01"),
    sound("The target for the poverty rate of Điện Biên is {poverty-2030}."),
    sound("Na Sang commune built {roads-2025} and {bridges-2025}."),
    sound("Lò Văn Bình earned {income-binh} from his goats."),
    sound("Households got help with housing and training.", "better-houses-p01"),
    sound("The poverty rate of Điện Biên will be {difference: poverty-2025, poverty-2030}."),
  ],
};

/** Where a malice stands in a sentence of each language; $ is the malice. */
const CARRIERS: Record<Language, string[]> = {
  vi: [
    "Bà con được hỗ trợ nhà ở, $ nhờ học nghề.",
    "$ Đời sống của bà con khá lên.",
    "Đời sống khá lên ở $",
    "Tỷ lệ hộ nghèo của Điện Biên còn {poverty-2025}, tức $ người dân.",
  ],
  en: [
    "Households got help with housing, $ thanks to training.",
    "$ Life is better for the households.",
    "Life is better in $",
    "The poverty rate of Điện Biên fell to {poverty-2025}, that is $ of the people.",
  ],
};

const number = fc.integer({ min: 21, max: 999_999 });
const typed = fc.constantFrom<(n: number) => string>(
  (n) => `${n}`,
  (n) => `${n},34%`,
  (n) => n.toLocaleString("de-DE"),
  (n) => `${n} hộ`,
  (n) => `VND ${n} million`,
  (n) => [...`${n}`].join("\u200b"),
  (n) => [...`${n}`].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join(""),
  (n) => [...`${n}`].map((digit) => String.fromCodePoint(0x1d7ce + Number(digit))).join(""),
  (n) => [...`${n}`].map((digit) => `${digit}\u{e0041}`).join(" "),
);

/** Words of a model that say a number, or more than words. */
const evilWords: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(number, typed).map(([n, type]) => type(n)),
  number.map(spellVietnamese),
  number.map(spellEnglish),
  number.map((n) => [...spellEnglish(n)].join("\u200b")),
  fc.constantFrom(
    ...["một nửa", "gấp đôi", "hàng chục", "mười phần trăm", "a dozen", "twice as many", "two thirds", "XIV"],
    ...[
      "<b>mạnh</b>",
      "<a href='https://evil.example'>ở đây</a>",
      "[đây](https://evil.example)",
      "&lt;i&gt;",
    ],
    ...["https://evil.example/x", "evil.example", "t.me/evilbot", "evil@mail.example"],
    ...["@evilbot", "#evil", "/start", "/evil@bot", "`rm -rf`", "\u202eesrever", "①", "½", "💯"],
  ),
);

const said = (language: Language): fc.Arbitrary<Sentence> =>
  fc.tuple(fc.constantFrom(...CARRIERS[language]), evilWords).map(([carrier, evil]) => ({
    sentence: drafted(
      carrier.replace("$", () => evil),
      "better-houses-p01",
    ),
    poison: [evil],
  }));

/** Slots that are filled amiss: the words are harmless by themselves, and say another thing than the facts do. */
const AMISS: Record<Language, Sentence[]> = {
  vi: [
    "Tỷ lệ hộ nghèo của Điện Biên là {roads-2025} sai",
    "Tỷ lệ hộ cận nghèo của Điện Biên sai là {poverty-2025}",
    "Tỷ lệ hộ nghèo của Điện Biên sai giảm {poverty-2025}",
    "Tỷ lệ hộ nghèo của Điện Biên sai là gần {poverty-2025}",
    "Tỷ lệ hộ nghèo của Điện Biên sai đã giảm còn {poverty-2030}",
    "Tỉnh Điện Biên sai làm được {roads-2025}",
    "Xã Na Sang sai có tỷ lệ hộ nghèo {poverty-2025}",
    "Thu nhập sai của người dân là {income-binh}",
    "Anh Lò Văn Bình sai thu {income-binh} mỗi tháng",
    "Anh Lò Văn Bình sai thu {income-binh} tỷ",
    "Tỷ lệ hộ nghèo sai là -{poverty-2025}",
    "Tỷ lệ sai là {made-up}",
    "Tỷ lệ sai là {17,66%}",
    "Na Sang sai làm {sum: roads-2025, bridges-2025}",
    "Tỷ lệ hộ nghèo sai {growth: poverty-2025, poverty-2030}",
    "Tỷ lệ hộ nghèo của Điện Biên sai tăng {difference: poverty-2025, poverty-2030}",
    "Tỷ lệ sai là {share: made-up, poverty-2025}",
    "Tỷ lệ sai là {sum: poverty-2025}",
  ].map((text) => ({ sentence: drafted(text), poison: ["sai"] })),
  en: [
    "The poverty rate of wrong Điện Biên is {roads-2025}",
    "The near-poor rate of wrong Điện Biên is {poverty-2025}",
    "The poverty rate of wrong Điện Biên fell by {poverty-2025}",
    "The poverty rate of wrong Điện Biên is nearly {poverty-2025}",
    "The poverty rate of wrong Điện Biên fell to {poverty-2030}",
    "Wrong Điện Biên province built {roads-2025}",
    "In wrong Na Sang the poverty rate is {poverty-2025}",
    "The wrong income of the people is {income-binh}",
    "Lò Văn Bình earned wrong {income-binh} a month",
    "Lò Văn Bình earned wrong {income-binh} billion",
    "The wrong poverty rate is -{poverty-2025}",
    "The wrong rate is {made-up}",
    "The wrong rate is {17.66%}",
    "Na Sang built wrong {sum: roads-2025, bridges-2025}",
    "The wrong poverty rate went {growth: poverty-2025, poverty-2030}",
    "The wrong poverty rate of Điện Biên went up {difference: poverty-2025, poverty-2030}",
    "The wrong rate is {share: made-up, poverty-2025}",
    "The wrong rate is {sum: poverty-2025}",
  ].map((text) => ({ sentence: drafted(text), poison: ["wrong", "Wrong"] })),
};

/** Sentences that cite what was not given, or nothing, or are in another language. */
const STRAY: Record<Language, Sentence[]> = {
  vi: [
    { sentence: drafted("Bà con học nghề trong mơ.", "secret-p01"), poison: ["trong mơ"] },
    { sentence: drafted("Bà con học nghề trong mộng."), poison: ["trong mộng"] },
    {
      sentence: drafted("People learn a trade and build new houses there.", "better-houses-p01"),
      poison: ["People learn"],
    },
    { sentence: drafted("Ba con hoc nghe va lam nha moi o day.", "better-houses-p01"), poison: ["hoc nghe"] },
  ],
  en: [
    { sentence: drafted("Life is a dream now.", "secret-p01"), poison: ["a dream"] },
    { sentence: drafted("Life is a reverie now."), poison: ["reverie"] },
    {
      sentence: drafted("Bà con được học nghề và làm nhà mới ở đây.", "better-houses-p01"),
      poison: ["học nghề"],
    },
  ],
};

/** A draft over the sample scene, sound or with one malice or two in it, and what nobody may read. */
export function anyDraft(language: Language): fc.Arbitrary<{ draft: object; poison: string[] }> {
  const good = fc.constantFrom(...SOUND[language]);
  const evil = fc.oneof(
    { weight: 4, arbitrary: said(language) },
    { weight: 2, arbitrary: fc.constantFrom(...AMISS[language]) },
    { weight: 1, arbitrary: fc.constantFrom(...STRAY[language]) },
  );
  const sentences = fc.oneof(
    { weight: 2, arbitrary: fc.array(good, { minLength: 1, maxLength: 3 }) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          fc.array(good, { maxLength: 2 }),
          fc.array(evil, { minLength: 1, maxLength: 2 }),
          fc.array(good, { maxLength: 1 }),
        )
        .map((parts) => parts.flat()),
    },
  );
  return sentences.map((all) => ({
    draft: draftOf(...all.map(({ sentence }) => sentence)),
    poison: all.flatMap(({ poison }) => poison),
  }));
}
