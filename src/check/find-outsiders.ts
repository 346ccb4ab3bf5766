import type { Quantity } from "../domain.ts";
import { type Scene, sentenceOf } from "../facts/scene.ts";
import { firstFrom, type Span } from "../facts/spans.ts";
import { findAll } from "../text/find-all.ts";
import { countryNames } from "../vocabulary/country-names.ts";

/** A place or a group of people that the vocabulary does not know, by which a figure is another one's. */
export interface Outsiders {
  /** The nearest place to the figure that is no place of the vocabulary. */
  place: string | null;
  /** Groups of people that its clause speaks of, folded. */
  groups: string[];
}

const NAME = String.raw`\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,3}`;
/** A capital behind a word for where: "in Bangkok", "ở Lào". */
const LOCATED = new RegExp(
  String.raw`(?<!\p{L})(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Oo]f|[Aa]t|[Ởở]|[Oo]|[Tt]ại|[Tt]ai|[Cc]ủa|[Cc]ua|[Nn]ước|[Nn]uoc) (${NAME})(?!\p{L})`,
  "gu",
);
const CAPITALISED = new RegExp(`(?<!\\p{L})${NAME}(?!\\p{L})`, "gu");

/** Words for groups of people of whom a figure can be (folded). */
const GROUPS =
  /(?<![a-z])(?:women|men|females?|males?|girls?|boys?|children|kids|infants|(?:the )?elderly|older people|pensioners|youths?|young people|teenagers|(?:ethnic )?minorit(?:y|ies)|h['’]?mong|khmu|kho mu|disabled|disabilities|widows|veterans|immigrants|foreigners|urban|(?<!new |style )rural (?:areas?|households?|residents?|people)|farmers|fishermen|civil servants|phu nu|nu gioi|nam gioi|lao dong nu|nguoi gia|nguoi cao tuoi|tre em|tre so sinh|thanh nien|dan toc thieu so|nguoi (?:h['’]?mong|mong|thai|kinh|dao|ha nhi|kho mu|lao|khuyet tat|dan toc)|ho (?:mong|thai|kinh)|khuyet tat|nong dan|cong nhan|vien chuc|thanh thi|do thi|khu vuc nong thon|cuu chien binh)(?![a-z])/g;

/** What the sentence of a figure sets it apart by. */
export function findOutsiders(scene: Scene, figure: Quantity): Outsiders {
  const sentence = sentenceOf(scene, figure);
  const at = firstFrom(scene.quantities, figure.start);
  const from = Math.max(sentence.start, scene.quantities[at - 1]?.end ?? 0);
  const until = Math.min(sentence.end, scene.quantities[at + 1]?.outerStart ?? sentence.end);
  const clause = scene.folded.slice(from, Math.max(until, figure.end));
  return {
    place: outsidePlace(scene, figure, sentence),
    groups: findAll(clause, GROUPS).map(([group]) => group),
  };
}

function outsidePlace(scene: Scene, figure: Quantity, sentence: Span): string | null {
  const outside = strangePlaces(scene);
  if (outside.length === 0) return null;
  const near = [...scene.places.map((place) => ({ ...place, outside: false })), ...outside]
    .filter(({ start }) => start >= sentence.start && start < sentence.end)
    .sort((a, b) => distance(a, figure) - distance(b, figure));
  const [first] = near;
  return first?.outside ? first.name : null;
}

/** Places before a figure are nearer than those behind it. */
const distance = ({ start, end }: Span, figure: Quantity) =>
  end <= figure.start ? figure.start - end : 1000 + start - figure.end;

interface StrangePlace extends Span {
  name: string;
  outside: boolean;
}

const known = new WeakMap<Scene, StrangePlace[]>();

/** Countries, and capitalised names behind a word for where that nothing else in the text explains. */
function strangePlaces(scene: Scene): StrangePlace[] {
  const done = known.get(scene);
  if (done) return done;
  const { text } = scene;
  const taken = [...scene.places, ...scene.terms, ...scene.periods, ...scene.quantities];
  const isFree = (span: Span) => !taken.some(({ start, end }) => start < span.end && span.start < end);
  const countries = findAll(text, CAPITALISED)
    .filter(([name]) => countryNames().has(name) && !/^\p{L}{2,4}$/u.test(name.replace("Lào", "Lào-")))
    .map(({ 0: name, index: start }) => ({ name, start, end: start + name.length, outside: true }));
  const located = findAll(text, LOCATED).map(({ 0: match, 1: name = "", index }) => {
    const start = index + match.length - name.length;
    return { name, start, end: start + name.length, outside: true };
  });
  const found = [...countries, ...located].filter(isFree);
  known.set(scene, found);
  return found;
}
