import type { Phrases } from "./phrases.ts";

export const en: Phrases = {
  menu: {
    ask: "Ask for a figure",
    facts: "Browse the figures",
    chart: "A chart of a figure",
    compare: "Two places, years or metrics side by side",
    history: "A figure over time",
    cite: "The last answer as a citation",
    export: "Figures as a table for spreadsheets",
    check: "Check the figures of a text",
    sources: "Where the figures come from",
    lang: "The language that I speak",
    privacy: "What is kept, and for how long",
    forget: "Delete what is kept about you",
    help: "How to ask",
    start: "What this bot does",
  },
  start: `Hello! I know the development figures of Điện Biên province: poverty, income, jobs, new-style rural areas…
Every figure comes with its article and passage; what the sources do not have, I say I do not have.
Type a question, or tap one of these:`,
  firstQuestions: [
    "What was the poverty rate in 2025?",
    "What is the average income per person?",
    "Where did the money for new rural development come from?",
    "What is the GRDP per capita target for 2030?",
  ],
  help: (username) => `<b>How to ask</b>
Type what you want to know, with a year or a commune if it matters. For example: <i>poverty target for this term</i>. Several questions in one message are answered one by one, up to five.

<b>How to read an answer</b>
The mark in square brackets names the source. Tap the title to open the article, tap the quote to see all of it. The buttons show the passage, the article, a chart, and copy the citation.

<b>More</b>
/check and a text, or below a message: are its figures right?
/facts: browse by metric, place or article
/chart, /history and a metric; /compare and two places
/cite: the last answer as a citation
/export: a table for spreadsheets
/sources, /lang, /privacy, /forget

<b>In groups</b>
Mention @${username}, reply to one of my messages, or type /ask and your question. In any chat, type @${username} and a few words to post a figure.`,
  privacy: (sendsQuestions) => `<b>What I keep</b>
• For ten minutes: what your last question was about, so that you can ask on. Not its words.
• For seven days: which figures I answered with, so that /cite and edits work.
• For thirty days: what the buttons under an answer do.
• Your language, your votes, what you watch, the settings of a group: until you change them.
• How often each figure is asked for, without who asked.
• For thirty days: how each answer came about, without who asked; the words of questions only where whoever runs me says so.
• Questions that I could not answer, without who asked: ninety days.
• For who watches or was given a figure: what it takes to tell of a correction, 180 days.
${
  sendsQuestions
    ? "\n<b>What leaves me</b>\nThe words of a question may go to the AI service that who runs me uses, without your name or account.\n"
    : ""
}
/forget deletes what names you.`,
  forgotten: "Done: I deleted what I kept about you, in this chat and in groups.",
  chooseLanguage: "Which language shall I speak with you?",
  languages: { automatic: "Automatic: that of the question", vi: "Tiếng Việt", en: "English" },
  languageChosen: {
    automatic: "From now on I answer in the language of each question.",
    vi: "Từ giờ tôi trả lời bạn bằng tiếng Việt.",
    en: "From now on I answer you in English.",
  },
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
  buttons: {
    passage: "Passage",
    article: "Open article",
    chart: "Chart",
    copyCitation: "Copy citation",
    good: "👍 Good",
    bad: "👎 Not right",
    file: "Table (CSV)",
    share: "Share",
    askMore: "Ask more",
  },
  thanksGood: "Thanks!",
  thanksBad: "Thanks. This will be looked at.",
  passageGone: "That is not in the index any more.",
  chart: {
    heading: "Chart:",
    source: "Source",
    kind: { actual: null, expected: "expected", target: "target", plan: "plan" },
  },
  noChart:
    "I have nothing to draw there: a chart needs two values at least. Try <code>/chart poverty rate</code>",
  cite: {
    short: "Short",
    full: { vi: "Full, Vietnamese", en: "Full, English" },
  },
  nothingToCite: "Ask me something first, then /cite. Or: <code>/cite poverty rate 2025</code>",
  fileCaption: (count) =>
    count === 1 ? "1 figure with quote and address" : `${count} figures with quotes and addresses`,
  nothingToExport:
    "Ask me something first, then /export. Or name a metric, a place or an article: <code>/export poverty rate</code>",
  browse: {
    menu: "<b>All figures</b>\nHow do you want to look?",
    by: { metric: "By metric", place: "By place", article: "By article" },
    choose: {
      metric: "<b>By metric</b>: tap one to see its figures.",
      place: "<b>By place</b>: tap one to see its figures.",
      article: "<b>By article</b>: tap one to see its figures.",
    },
    page: (page, pages, count) => `Page ${page} of ${pages}, ${count} in all`,
    before: "‹ Back a page",
    after: "Next page ›",
    back: "All figures",
  },
  noSuchName: "I know no metric, place or article of that name. /facts shows them all.",
  noFiguresOfIt: "I have no figure of that. /facts shows what there is.",
  namesNearIt: "Did you mean:",
  compare: {
    what: "Name two places, years or metrics. For example: <code>/compare Nậm Nèn, Na Sang</code> or <code>/compare poverty rate 2021 2025</code>",
    none: "I have no figure of both that can be compared.",
    heading: "Side by side:",
  },
  history: {
    ofWhat: "Name a metric. For example: <code>/history poverty rate</code>",
    none: "I have no figures of that.",
    heading: "Over time, oldest first:",
    superseded: "replaced by a later article",
    conflicts: "another article says otherwise",
  },
  inline: { askInPrivate: "Nothing found. Ask me in private" },
};
