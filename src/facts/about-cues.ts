import { findAll } from "../text/find-all.ts";
import { findPeople, type PartyMention } from "./find-people.ts";
import { findSpeech } from "./find-speech.ts";
import { placeCues } from "./place-cues.ts";
import type { Scene } from "./scene.ts";
import { firstFrom, type Span } from "./spans.ts";

/** Words that say whom the figures behind them are about; `about` is null where it is a place again. */
export interface AboutCue extends Span {
  about: string | null;
  sort: "person" | "organisation" | "group" | "place";
}

/** Who speaks of himself or herself, in a quotation. */
const FIRST_PERSON =
  /(?<!\p{L})(?:tôi|my|I|I['’]m|our family|nhà em|nhà mình|gia đình (?:em|mình))(?!\p{L})/gu;
const THIRD_PERSON =
  /(?<!\p{L})(?:(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Tt]he family|[Tt]he couple)(?!\p{L})|(?<!(?:các|những|hai) )(?:[Aa]nh|[Cc]hị|[Ôô]ng|[Bb]à)(?! (?:em|con|bà|chị|hùng|\p{Lu}))(?!\p{L})|(?<!(?:các|mỗi|nhiều|số|hộ|những|từng|\d) )[Gg]ia đình(?! (?:\p{Lu}|anh|chị|ông|bà|em|tôi|mình|chính sách|văn hóa|có|nghèo|khó))(?!\p{L}))/gu;
const ORGANISATION =
  /(?<!\p{L})(?:[Tt]he (?:cooperative|company|enterprise|school)(?!\p{L})|(?<!(?:các|mỗi|nhiều|số|những|từng|\d) )(?:[Hh]ợp tác xã|HTX|[Cc]ông ty|[Nn]hà trường)(?!\p{L})(?! (?:\p{Lu}|TNHH|cổ phần)))/gu;
/** "Đồng bào Hà Nhì", "Hà Nhì ethnic people": a people by its name. */
const PEOPLE =
  /(?<!\p{L})(?:đồng bào(?: dân tộc)? \p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)?|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (?:ethnic )?(?:people|households)(?!\p{L}))/gu;

const SPEAKS =
  /^[^.;“”]{0,60}?(?:said|says|shared|added|explained|noted|told|cho biết|chia sẻ|nói|cho hay|kể|tâm sự|yêu cầu)(?!\p{L})/u;
const AS_SAID_BY = /(?:[Aa]ccording to|[Tt]heo)(?: (?:ông|bà|anh|chị|Mr\.?|Ms\.?|Mrs\.?))? $/u;

const cuesOfScenes = new WeakMap<Scene, AboutCue[]>();

/** Everything in a text that says whom its figures are about, in order. */
export function aboutCues(scene: Scene): AboutCue[] {
  const known = cuesOfScenes.get(scene);
  if (known) return known;
  const parties = findPeople(scene);
  const cues = [
    ...parties
      .filter(({ official, start }) => !official && !isSpeaker(scene, start))
      .map(({ start, end, name, sort }) => ({ start, end, about: name, sort })),
    ...firstPersons(scene, parties),
    ...references(scene, THIRD_PERSON, "person", parties),
    ...references(scene, ORGANISATION, "organisation", parties),
    ...groups(scene),
    ...placeCues(scene)
      .filter(({ head, weak }) => head && !weak)
      .map(({ start, end }) => ({ start, end, about: null, sort: "place" as const })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  cuesOfScenes.set(scene, cues);
  return cues;
}

/** The fullest name that a text gives to somebody. */
export function fullName(name: string, parties: PartyMention[]): string {
  const words = name.split(" ");
  const full = parties.find((party) => party.sort === "person" && endsWith(party.name.split(" "), words));
  return full?.name ?? name;
}

const endsWith = (long: string[], short: string[]) =>
  long.length > short.length && short.every((word, n) => long[long.length - short.length + n] === word);

/** "Ông Thào A Dế chia sẻ", "theo ông Thào A Dế", "he added": the name stands for who speaks. */
function isSpeaker({ text }: Scene, start: number): boolean {
  return (
    SPEAKS.test(text.slice(start, start + 90)) || AS_SAID_BY.test(text.slice(Math.max(0, start - 24), start))
  );
}

function firstPersons(scene: Scene, parties: PartyMention[]): AboutCue[] {
  const speech = findSpeech(scene).filter(({ quoted }) => quoted);
  if (speech.length === 0) return [];
  return matches(scene, FIRST_PERSON).flatMap((span) => {
    const said = speech[firstFrom(speech, span.start + 1) - 1];
    if (!said || said.end < span.end) return [];
    return [{ ...span, about: fullName(said.speaker, parties), sort: "person" as const }];
  });
}

/** "She", "the cooperative": whom of that sort the text named last; nobody where that one holds an office. */
function references(
  scene: Scene,
  pattern: RegExp,
  sort: "person" | "organisation",
  parties: PartyMention[],
): AboutCue[] {
  const candidates = parties.filter((party) => party.sort === sort);
  if (candidates.length === 0) return [];
  return matches(scene, pattern).flatMap((span) => {
    const party = candidates[firstFrom(candidates, span.start) - 1];
    if (!party || party.official || isSpeaker(scene, span.start)) return [];
    return [{ ...span, about: party.name, sort }];
  });
}

function groups(scene: Scene): AboutCue[] {
  const metrics = scene.terms.filter(({ type }) => type === "metric");
  const known = scene.terms.flatMap(({ type, ids: [id = ""], start, end, length }) => {
    const group = type === "group" ? scene.vocabulary.groups.get(id) : undefined;
    // "Thu nhập bình quân khu vực nông thôn" is a metric's name, and says whom in itself.
    if (metrics.some((metric) => metric.start <= start && end <= metric.end && metric.length > length))
      return [];
    return group ? [{ start, end, about: group.label.en, sort: "group" as const }] : [];
  });
  const named = matches(scene, PEOPLE).map(({ start, end }) => ({
    start,
    end,
    about: scene.text.slice(start, end),
    sort: "group" as const,
  }));
  return [...known, ...named];
}

function matches({ text }: Scene, pattern: RegExp): Span[] {
  return findAll(text, pattern).map(({ 0: match, index: start }) => ({
    start,
    end: start + match.length,
  }));
}
