import { describe, expect, it } from "vitest";
import { guessLanguage } from "../../src/text/guess-language.ts";

describe("guessLanguage", () => {
  it.each([
    ["vi", "Tỷ lệ hộ nghèo năm 2025 là bao nhiêu?"],
    ["vi", "ty le ho ngheo 2025"],
    ["vi", "thu nhap binh quan dau nguoi"],
    ["vi", "bao nhieu xa dat chuan nong thon moi"],
    ["vi", "GRDP năm 2025"],
    ["vi", "von dau tu cong xa Na Sang"],
    ["vi", "dien tich ca phe"],
    ["en", "What is the poverty rate of Điện Biên in 2025?"],
    ["en", "poverty rate 2025"],
    ["en", "GRDP per capita"],
    ["en", "How many households in Mường Ảng commune are poor?"],
    ["en", "Nậm Nèn commune’s total investment"],
    ["en", "forest coverage"],
    ["en", "hdi target"],
    ["en", "poverty Dien Bien"],
    ["en", "Búng Lao goats?"],
    ["en", "Dien Bien Phu airport"],
    ["en", "Tuần Giáo macadamia"],
    ["en", "Sùng raises 40 buffaloes."],
    ["vi", "Điện Biên Phấn Đấu Giảm Nghèo"],
    ["vi", "Nuôi 40 con trâu ở Búng Lao."],
    ["vi", "so con trau o Bung Lao"],
  ])("reads %s in %j", (expected, text) => {
    expect(guessLanguage(text)).toBe(expected);
  });
});
