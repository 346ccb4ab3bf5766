import { findAll } from "../text/find-all.ts";

/** Nouns (folded) of what shares are told of, one group a line: whoever has schools in mind says nothing of pupils. */
const OF_WHOM: RegExp[] = [
  "pupils?|students?|hoc sinh|sinh vien",
  "teachers?|giao vien",
  "schools?|truong(?: hoc)?",
  "households?|famil(?:y|ies)|homes?|houses?|ho(?: dan| gia dinh)?|gia dinh|nha",
  "communes?|xa",
  "villages?|hamlets?|ban|thon",
  "workers?|labou?rers?|lao dong|nguoi lao dong",
  "(?:[a-z]+ )?roads?|duong",
  "(?:[a-z]+ )?(?:health )?stations?|tram(?: y te)?",
  "enterprises?|companies|businesses|firms|doanh nghiep|cong ty",
].map((nouns) => new RegExp(`^(?:${nouns})(?![a-z])`));

/** What may stand between a share and whose it is. */
const LEADS = /^(?: ?(?:of|the|all|its|their|cac|so|tong|cua|dan so)(?![a-z]))* ?/;

/** The group that a share is told of by the words (folded) right behind it; null where they name none of these. */
export function groupBehind(behind: string): RegExp | null {
  const noun = behind.slice(LEADS.exec(behind)?.[0].length ?? 0);
  return OF_WHOM.find((group) => group.test(noun)) ?? null;
}

/** The groups that folded words name. */
export function groupsIn(words: string): RegExp[] {
  const heads = findAll(words, /(?<![a-z])[a-z]/g).map(({ index }) => words.slice(index));
  return OF_WHOM.filter((group) => heads.some((head) => group.test(head)));
}
