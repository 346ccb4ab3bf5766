import type { Phrases } from "./phrases.ts";

export const en: Phrases = {
  menu: {
    ask: "Ask for a figure",
    check: "Check the figures of a text",
    sources: "Where the figures come from",
    help: "How to ask",
    start: "What this bot does",
  },
  start: `Hello! I answer questions about the development figures of Điện Biên province: poverty, income, jobs, new-style rural areas…

Every figure comes with its article and the passage, so that you can check it. What the sources do not have, I say I do not have.

Just type your question:
• <i>What is the poverty rate now?</i>
• <i>average income per person</i>

/sources: where the figures come from
/help: how to ask`,
  help: (username) => `<b>How to ask</b>
Type what you want to know, with a year or a commune if it matters. For example: <i>poverty target for this term</i>

<b>How to read an answer</b>
The mark in square brackets names the source. Tap the title to open the article, tap the quote to see all of it.

<b>In groups</b>
Mention @${username}, reply to one of my messages, or type /ask and your question.

/sources: where the figures come from`,
  askWhat: "What would you like to know? Type it after the command: <code>/ask poverty rate</code>",
  checkWhat:
    "Which text shall I check? Type it after the command, or reply to a message with <code>/check</code>.",
  wholeCheck: "All of it is in this file.",
  unknownCommand: "I have no such command. Just type your question, or see /help.",
  forwarded:
    "To have the figures of this post checked, reply to it with /check. Or ask me about one of them.",
  hint: "I can only read words. Please type your question, for example: <i>poverty rate of Điện Biên</i>",
  apology: "Sorry, something went wrong and I could not answer. Please try again in a few minutes.",
  sources: "My figures come from these articles:",
  noSources: "I have no articles yet.",
  facts: (count) => (count === 1 ? `${count} figure` : `${count} figures`),
  options: "You can ask:",
  article: "read the article",
  figure: "see the figure in the article",
  brief: "brief",
  translatedBrief: "brief, translated",
};
