import type { Direction, Language } from "../domain.ts";

const UP: Record<Language, RegExp> = {
  en: /(?<![a-z])(?:r[io]se[ns]?|rising|increas\w+|climb\w*|grew|grows?|grown|growing|jump\w*|soar\w*|surg\w*|leap\w*|leapt|swell\w*|swollen|went up|gone up|goes up|edged up|push\w* up|up|rais\w+)(?![a-z])[^.;]{0,70}?(?<![a-z])to (?:[a-z]+ ){0,3}$/,
  vi: /(?<![a-z])(?:(?:tang|nang|vot|leo|day|boi)(?![a-z])[^.;,]{0,60}? (?:len|den|toi|thanh|muc) (?:[a-z]+ ){0,3}|len (?:den |toi |muc |thanh )?(?:[a-z]+ ){0,2})$/,
};
const DOWN: Record<Language, RegExp> = {
  en: /(?<![a-z])(?:f[ae]ll\w*|dropp?\w*|declin\w+|decreas\w+|shr[aiu]nk\w*|reduc\w+|lower\w*|cut|cuts|sank|slid\w*|slump\w*|tumbl\w+|plung\w+|dip\w*|down|slipp?\w*)(?![a-z])[^.;]{0,70}?(?<![a-z])to (?:[a-z]+ ){0,3}$/,
  vi: /(?<![a-z])(?:(?:giam|ha|keo|tut|rut|sut|thu hep)(?![a-z])[^.;,]{0,60}? (?:con|xuong|ve|den|toi|muc) (?:[a-z]+ ){0,3}|xuong (?:con |muc )?(?:[a-z]+ ){0,2})$/,
};

/** Where the level behind these folded words of a sentence came from, as their last such verb says. */
export function moveBefore(folded: string, language: Language): Direction | null {
  const near = folded.slice(Math.max(0, folded.length - 110));
  const up = UP[language].exec(near);
  const down = DOWN[language].exec(near);
  if (up && down) return up.index > down.index ? "up" : "down";
  return up ? "up" : down ? "down" : null;
}
