/** So many questions of one message are answered. */
export const MOST_QUESTIONS = 5;

/** Shorter pieces are no question of their own: "Năm 2025? Tỷ lệ hộ nghèo?" is one. */
const FEWEST_WORDS = 3;
/** Longer messages are cut: nobody types so much to ask. */
const LONGEST_MESSAGE = 8000;

/**
 * The questions of a message, in order: what ends with a question mark, and the lines of a list. A message with one is
 * left whole, so that what stands before the question can say what it means.
 */
export function splitQuestions(text: string): string[] {
  const message = text.slice(0, LONGEST_MESSAGE);
  const lines = message
    .split(/\n+/)
    .map((line) => line.replace(/^\s*(?:[-*•]|\(?\d{1,2}[.)])\s*/, "").trim());
  const listed = lines.filter((line) => wordsIn(line) >= FEWEST_WORDS);
  const pieces = (listed.length > 1 ? listed : [message]).flatMap((line) => line.match(/[^?]+\??/g) ?? []);
  const questions: string[] = [];
  let short = "";
  for (const piece of pieces.map((part) => part.trim()).filter(Boolean)) {
    const whole = short ? `${short} ${piece}` : piece;
    short = wordsIn(whole) < FEWEST_WORDS ? whole : "";
    if (!short) questions.push(whole);
  }
  const asked = listed.length > 1 ? questions : questions.filter((piece) => piece.endsWith("?"));
  return asked.length > 1 ? asked : [text];
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
