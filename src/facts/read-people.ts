import { type Scene, type Span, sentenceOf } from "./scene.ts";

const NAME = String.raw`\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}`;

/** Verbs of saying; the name stands before them, with an office between commas perhaps. */
const SAYS =
  "(?:said|says|shared|explained|emphasi[sz]ed|added|noted|told|affirmed|stated|cho biết|chia sẻ|nói|khẳng định|nhấn mạnh|cho hay|bày tỏ|giải thích|thông tin)";
const SPEAKER = new RegExp(
  String.raw`(${NAME})(?:[,–-][^.“"]{0,140}[,–-]?)?,? (?:[\p{L}]+ ){0,2}?${SAYS}(?![\p{L}])`,
  "gu",
);

/** Words that make a sentence one about a person already named, or about the one that they name. */
const PERSONAL =
  /(?<![\p{L}])(?:his|her|he|she|mr\.?|ms\.?|mrs\.?|my|our family|family|anh|chị|ông|bà|gia đình)(?![\p{L}])/iu;
const PERSON_NAMED = new RegExp(
  String.raw`(?<![\p{L}])(?:[Aa]nh|[Cc]hị|[Ôô]ng|[Bb]à|[Ee]m|Mr\.?|Ms\.?|Mrs\.?|gia đình) (${NAME})|(${NAME})(?=['’]s? family| from|,? (?:a|an) (?:resident|farmer|villager))`,
  "gu",
);

/** Who says it, where a verb of saying follows a name in the figure's sentence or in the one before its quotation. */
export function readSpeaker(scene: Scene, figure: Span): string | null {
  const sentence = sentenceOf(scene, figure);
  const quoted = insideQuotation(scene.text, figure.start);
  const from = quoted ? Math.max(0, quoted - 220) : sentence.start;
  const until = quoted ?? figure.start;
  const names = [...scene.text.slice(from, until).matchAll(SPEAKER)];
  return names.at(-1)?.[1] ?? null;
}

/**
 * The person or group that a figure is about, where its sentence makes it one's own; null where it is the place's.
 */
export function readAbout(scene: Scene, figure: Span): string | null {
  const sentence = sentenceOf(scene, figure);
  const group = scene.terms
    .filter((term) => term.type === "group" && term.start >= sentence.start && term.end <= figure.start)
    .filter((term) => !/[,;]/.test(scene.text.slice(term.end, figure.start)))
    .at(-1);
  if (group?.ids[0]) return scene.vocabulary.groups.get(group.ids[0])?.label.en ?? null;
  if (!PERSONAL.test(scene.text.slice(sentence.start, figure.start))) return null;
  const named = [...scene.text.slice(0, sentence.end).matchAll(PERSON_NAMED)];
  return named.at(-1)?.[1] ?? named.at(-1)?.[2] ?? null;
}

/** Where the quotation mark stands that is still open at `at`; null outside quotations. */
function insideQuotation(text: string, at: number): number | null {
  const open = text.lastIndexOf("“", at);
  return open >= 0 && text.indexOf("”", open) >= at ? open : null;
}
