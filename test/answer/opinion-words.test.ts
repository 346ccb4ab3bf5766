import { describe, expect, test } from "vitest";
import { ASKS_OPINION } from "../../src/answer/opinion-words.ts";
import { fold } from "../../src/text/fold.ts";

describe("the weather, opinions and days to come are asked for", () => {
  test.each([
    "Will it rain in Dien Bien tomorrow?",
    "troi hom nay the nao",
    "What's the wind forecast for this week?",
    "Hôm nay ở thành phố nắng hay mưa?",
    "Is it going to be sunny in Muong Nhe?",
    "What is the temperature right now?",
    "Mai trên Mường Nhé có mưa không?",
    "Thời tiết Điện Biên?",
    "Bot thấy tỉnh này thế nào?",
    "How do I apply for a loan?",
    "lam the nao de vay tien ngan hang",
    "Thủ tục làm hộ chiếu như thế nào?",
    "Nên mua đất ở xã nào?",
    "may gio ngan hang mo cua",
    "What time does the bank open?",
  ])("%j", (text) => expect(ASKS_OPINION.test(fold(text))).toBe(true));
});

describe("what articles tell of rain, wind and sun is no weather question", () => {
  test.each([
    "Pu Nhi mua loa để làm gì?",
    "mưa lũ làm hỏng nhà ai?",
    "GRDP forecast for 2025",
    "điện mặt trời và điện gió bao nhiêu?",
    "How much solar power by 2030?",
    "den hom nay pu nhi mua duoc gi",
    "hom nay bao nhieu",
    "How can we reduce poverty?",
    "làm thế nào để giảm nghèo",
    "người đi lao động được hỗ trợ thủ tục gì không, bao nhiêu người?",
    "nên tỷ lệ hộ nghèo giảm còn bao nhiêu?",
  ])("%j", (text) => expect(ASKS_OPINION.test(fold(text))).toBe(false));
});
