import { describe, expect, test } from "vitest";
import { asksNothing } from "../../src/answer/chat-words.ts";
import { fold } from "../../src/text/fold.ts";

describe("asks nothing", () => {
  test.each([
    "Chào bạn, mình là phóng viên đài tỉnh",
    "Hi there, can you help me?",
    "Em chào anh chị, cho em hỏi chút ạ",
    "Good day! I'm a journalist from Hanoi",
    "hello bot oi",
    "You are really helpful, thank you so much",
    "Hello, my name is Anna and I work for an NGO.",
    "cam on ad nhieu nha",
    "What can you do?",
    "bot lam duoc gi vay",
    "How are you?",
    "Hi, I am new here. How do I use this bot?",
    "chúc ad một ngày tốt lành",
    "được rồi, cảm ơn bạn",
    "ok",
    "So what can you do for me?",
    "vậy bạn giúp được gì cho mình",
    "Thanks for helping me with my report",
    "cảm ơn bạn đã giúp mình làm báo cáo nha",
    "Bye, see you tomorrow",
    "hello bot nhe, khoe hem",
    "Bạn khỏe không",
    "Cảm ơn bot nhiều nghen, hữu ích quá trời",
    "thanks a lot, very kind of you",
    "That's all I needed, thank you!",
    "thanks, that is everything",
  ])("%j", (text) => expect(asksNothing(fold(text))).toBe(true));
});

describe("asks something, whatever is said around it", () => {
  test.each([
    "Hi, poverty rate 2025?",
    "tôi muốn hỏi tỷ lệ hộ nghèo",
    "em là sinh viên cần số liệu GRDP",
    "tôi là nông dân thì được vay bao nhiêu?",
    "Can I ask you about poverty?",
    "help me find the poverty rate",
    "chao ban, ty le ho ngheo nam 2025 la bao nhieu",
    "I work for an NGO, what is the poverty rate?",
    "help for poor households",
    "thank you, and the near-poor rate?",
    "chị Ọi",
    "dien bien",
    "test 2025",
    "thanks for the poverty rate, how much was it in 2021?",
    "chao ban dau tu cong na sang",
    "suc khoe khong",
    "that's all for poverty?",
    "is that all the money",
  ])("%j", (text) => expect(asksNothing(fold(text))).toBe(false));
});

test("a long message costs no more than its length: what fits is never tried again in another way", () => {
  expect(asksNothing(`${"chao ban ".repeat(200_000)}x`)).toBe(false);
});
