import type { Middleware } from "grammy";
import { type Cited, cite as citePassage } from "../answer/citation-of.ts";
import { languageIn } from "../answer/find-extracts.ts";
import { tellFacts } from "../answer/tell-facts.ts";
import type { Citation, Language } from "../domain.ts";
import { type AskedFor, askedFacts } from "./asked-facts.ts";
import type { BotContext } from "./bot-context.ts";
import type { BotDeps, FigureRoom } from "./bot-deps.ts";
import { type Button, keyboardOf } from "./buttons.ts";
import { onCommand } from "./commands.ts";
import { conversationOf } from "./conversation-of.ts";
import { fullCitation, shortCitation, statementsOf } from "./format-citation.ts";
import { PHRASES } from "./phrases/phrases.ts";
import { code, type Paragraph, paragraph, toMessages } from "./rich-text.ts";
import { MOST_COPIED, send, sendPhrase } from "./send.ts";

/** So many figures of one answer are cited. */
const MOST_CITED = 5;

/** /cite: the last answer, or that to a question behind the command, as citations in three forms. */
export function cite(deps: BotDeps): Middleware<BotContext> {
  return onCommand("cite", async (ctx) => {
    const asked = await askedFacts(ctx, deps);
    const cited = asked && (await citationsOf(asked, deps.table));
    if (!cited || cited.length === 0) return sendPhrase(ctx, PHRASES[ctx.said.language].nothingToCite);
    const language = asked.language;
    const owner = conversationOf(ctx);
    const keyboard = keyboardOf(copyButtons(cited, language), language, owner, deps.state.buttons);
    await send(ctx, toMessages(formatCitations(cited, language)), { keyboard });
  });
}

/** A source, and what is said after it; nothing where words were cited. */
export interface CitedStatement {
  statement: string;
  citation: Citation;
}

async function citationsOf(asked: AskedFor, room: FigureRoom): Promise<CitedStatement[]> {
  const { language } = asked;
  if (asked.facts.length === 0) return citePassages(asked, room);
  const found = await room.facts.find({ id: asked.facts.slice(0, MOST_CITED) });
  const facts = asked.facts.flatMap((id) => found.find((fact) => fact.id === id) ?? []);
  const told = facts.map((fact) => ({ fact }));
  const reply = await tellFacts(told, language, room);
  if (!reply) return [];
  const statements = statementsOf(reply);
  return reply.figures.flatMap(({ citations: [n] }, at) => {
    const citation = reply.citations.find((candidate) => candidate.n === n);
    return citation ? [{ statement: statements[at] ?? "", citation }] : [];
  });
}

async function citePassages(
  { passages: ids, language }: AskedFor,
  room: FigureRoom,
): Promise<CitedStatement[]> {
  const passages = await room.passages.byId(ids);
  return passages.map((passage) => {
    const spoken = languageIn(passage, language);
    const cited: Cited = {
      passage: passage.id,
      article: passage.article,
      quote: passage.text[spoken] ?? "",
      language: spoken,
      printed: null,
      figure: null,
    };
    return { statement: "", citation: citePassage(cited, 1, room.articles) };
  });
}

/** Short ones for each figure, full ones for each article in both languages: a tap on one copies it. */
export function formatCitations(cited: CitedStatement[], language: Language): Paragraph[] {
  const phrases = PHRASES[language].cite;
  const short = cited
    .filter(({ statement }) => statement !== "")
    .map(({ statement, citation }) => shortCitation(statement, citation, language));
  const full = (spoken: Language) => [
    ...new Set(cited.map(({ citation }) => fullCitation(citation, spoken))),
  ];
  const forms = [
    { heading: phrases.short, citations: short },
    { heading: phrases.full.vi, citations: full("vi") },
    { heading: phrases.full.en, citations: full("en") },
  ];
  return forms
    .filter(({ citations }) => citations.length > 0)
    .flatMap(({ heading, citations }) => [
      paragraph([{ text: heading, bold: true }], { apart: true }),
      ...citations.map((citation) => paragraph([code(citation)])),
    ]);
}

function copyButtons([first]: CitedStatement[], language: Language): Button[][] {
  if (!first) return [];
  const { short, full } = PHRASES[language].cite;
  const forms = [
    { label: short, copies: shortCitation(first.statement, first.citation, language) },
    { label: full.vi, copies: fullCitation(first.citation, "vi") },
    { label: full.en, copies: fullCitation(first.citation, "en") },
  ];
  return forms.filter(({ copies }) => copies.length <= MOST_COPIED).map((form) => [form]);
}
