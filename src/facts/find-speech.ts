import { findAll } from "../text/find-all.ts";
import { NO_PERSON } from "./find-people.ts";
import { type Scene, sentenceOf } from "./scene.ts";
import { firstFrom, type Span } from "./spans.ts";

/** A stretch of a text that somebody says, in a quotation or not. */
export interface Speech extends Span {
  speaker: string;
  quoted: boolean;
}

interface Attribution extends Span {
  name: string;
  /** It stands behind what was said: "..., said Giàng A Chu". */
  closes: boolean;
}

const WORD = String.raw`\p{Lu}[\p{L}'’]*`;
const NAME = `${WORD}(?: ${WORD}){1,5}`;
/** An office or a place between commas: "Vice Chairman of Búng Lao commune’s People’s Committee". */
const OFFICE = `(?:[,–-][^.;:“”"]{0,140}[,–-]?)?,?`;
const SAYS =
  "(?:said|says|shared|explained|emphasi[sz]ed|added|noted|told|affirmed|stated|admitted|recalled|reported|cho biết|chia sẻ|nói|khẳng định|nhấn mạnh|cho hay|bày tỏ|giải thích|thông tin|tâm sự|kể|bộc bạch|đánh giá|nhận định|trao đổi)";
const PRONOUN = "[Hh]e|[Ss]he|[Aa]nh|[Cc]hị|[Ôô]ng|[Bb]à";
const TITLE = "(?:[Aa]nh|[Cc]hị|[Ôô]ng|[Bb]à|[Cc]ô|[Cc]hú|[Bb]ác|[Ee]m|[Đđ]ồng chí|Mr\\.?|Ms\\.?|Mrs\\.?)";

const OPENING = [
  new RegExp(String.raw`(?<name>${NAME})${OFFICE} (?:[\p{Ll}]+ ){0,2}?${SAYS}(?!\p{L})`, "gu"),
  new RegExp(String.raw`(?<!\p{L})(?<name>${TITLE} ${WORD}) (?:[\p{Ll}]+ ){0,2}?${SAYS}(?!\p{L})`, "gu"),
  new RegExp(String.raw`(?<!\p{L})(?<name>${PRONOUN}) (?:[\p{Ll}]+ ){0,2}?${SAYS}(?!\p{L})`, "gu"),
  new RegExp(
    String.raw`(?<!\p{L})(?:[Aa]ccording to|[Tt]heo) (?:[^,.;“”]{0,80} )?(?<name>(?<=${TITLE} )${NAME}|(?<=[Tt]o )${NAME})`,
    "gu",
  ),
];
const CLOSING = new RegExp(`${SAYS} (?:${TITLE} )?(?<name>${NAME})`, "gu");
/** Without such a word nobody says anything: tested first, as the expressions above take long. */
const ANY_SPEECH = new RegExp(`${SAYS}|[Aa]ccording to|[Tt]heo`, "u");
const QUOTATION = /“[^“”]*”?|«[^«»]*»?|"[^"]*"/g;
/** What may stand between what was said and who said it. */
const GAP = /^[”"»,.!?\s]*(?:\p{Ll}+ ){0,2}$/u;

const speechOfScenes = new WeakMap<Scene, Speech[]>();

/** What is said in a text by someone whom it names, in order. */
export function findSpeech(scene: Scene): Speech[] {
  const known = speechOfScenes.get(scene);
  if (known) return known;
  const attributions = attributionsIn(scene);
  const quotations = findAll(scene.text, QUOTATION).map(({ 0: match, index: start }) => ({
    start,
    end: start + match.length,
  }));
  const speech = [
    ...quotedSpeech(scene.text, quotations, attributions),
    ...toldSpeech(scene, attributions, quotations),
  ];
  speech.sort((a, b) => a.start - b.start);
  speechOfScenes.set(scene, speech);
  return speech;
}

function attributionsIn({ text, places }: Scene): Attribution[] {
  if (!ANY_SPEECH.test(text)) return [];
  const found = [...OPENING, CLOSING].flatMap((pattern) =>
    findAll(text, pattern).map((match) => {
      const printed = match.groups?.name ?? "";
      const at = match.index + match[0].lastIndexOf(printed);
      return {
        name: withoutPlace(printed, at, places),
        start: match.index,
        end: match.index + match[0].length,
        closes: pattern === CLOSING,
      };
    }),
  );
  const persons = found.filter(({ name }) => name !== "" && !NO_PERSON.test(name));
  return namedInFull(persons.sort((a, b) => a.start - b.start || b.end - a.end));
}

/** "Lai Châu Giàng Văn Quý": the place before the name is where the office is. */
function withoutPlace(name: string, at: number, places: Span[]): string {
  const place = places.find(({ start, end }) => start <= at && at < end);
  return place ? name.slice(Math.max(0, place.end - at)).trim() : name;
}

/** "He added": who spoke last; "anh Xá nói": the Lỳ Hà Xá of before is found by whoever reads the name. */
function namedInFull(attributions: Attribution[]): Attribution[] {
  let last: string | null = null;
  return attributions.flatMap((attribution) => {
    const isPronoun = new RegExp(`^(?:${PRONOUN})$`, "u").test(attribution.name);
    const name = isPronoun ? last : attribution.name.replace(new RegExp(`^${TITLE} `, "u"), "");
    if (name === null) return [];
    last = name;
    return [{ ...attribution, name }];
  });
}

/** Quotations whose speaker stands right before or behind; one that goes on behind its speaker is his too. */
function quotedSpeech(text: string, quotations: Span[], attributions: Attribution[]): Speech[] {
  const speech: Speech[] = [];
  for (const { start, end } of quotations) {
    const next = attributions[firstFrom(attributions, end)];
    const before = attributions[firstFrom(attributions, start) - 1];
    const isBehind = next !== undefined && GAP.test(text.slice(end, next.start));
    const isBefore = before !== undefined && !/[.!?”»]/.test(text.slice(before.end, start));
    const previous = speech.at(-1);
    const goesOn =
      previous !== undefined &&
      before !== undefined &&
      before.start >= previous.end &&
      !/[.!?].*[.!?]/.test(text.slice(before.end, start));
    const speaker = isBefore ? before.name : isBehind ? next.name : goesOn ? previous.speaker : null;
    if (speaker !== null) speech.push({ start, end, speaker, quoted: true });
  }
  return speech;
}

/** Sentences in which somebody is said to say something; quotations are left to themselves. */
function toldSpeech(scene: Scene, attributions: Attribution[], quotations: Span[]): Speech[] {
  return attributions.flatMap(({ name, start, end, closes }) => {
    const quotation = quotations[firstFrom(quotations, start + 1) - 1];
    if (quotation && quotation.end > start) return [];
    const sentence = sentenceOf(scene, { start, end: start + 1 });
    const isTail = closes || /^[^,:]{0,4}$/.test(scene.text.slice(end, sentence.end));
    const from = isTail && !(quotation && quotation.end > sentence.start) ? sentence.start : end;
    return [{ start: from, end: sentence.end, speaker: name, quoted: false }];
  });
}
