import { expect, test } from "vitest";
import { COUNTRY_NAME } from "../../src/answer/country-names.ts";

test.each(["in Qatar and Japan", "sang Hàn Quốc", "với Pháp", "with South Korea", "biên giới với Lào"])(
  "%j names a country",
  (text) => expect(COUNTRY_NAME.test(text)).toBe(true),
);

test.each(["Vietnam", "ở Việt Nam", "phương pháp mới", "Điện Biên", "the turkey", "Ngải cứu"])(
  "%j names none but home",
  (text) => expect(COUNTRY_NAME.test(text)).toBe(false),
);
