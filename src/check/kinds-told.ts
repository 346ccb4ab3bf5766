import type { Kind } from "../domain.ts";

/** Words (folded) of the kinds that can stand behind a figure: "VND 54 million expected for 2025". */
const BEHIND: [Kind, RegExp][] = [
  [
    "target",
    /(?<![a-z])(?:targets?|goals?|aims?|aimed|objectives?|ambitions?|vision|muc tieu|chi tieu|phan dau|dich(?! (?:vu|benh|te|thuc|chuyen)))(?![a-z])/,
  ],
  [
    "expected",
    /(?<![a-z])(?:expect(?:s|ed|ation)?|forecasts?|predict\w*|provisional(?:ly)?|preliminary|reckon\w*|tipped|seen at|projected|projection|estimated?|estimates?|(?:thought|believed|supposed|understood) to|du kien|du bao|uoc(?: tinh)?|so bo)(?![a-z])/,
  ],
  ["plan", /(?<![a-z])(?:planned|plans? for|assigned|ke hoach|duoc giao)(?![a-z])/],
];

/** Words that look ahead without naming a target: "wants", "nhắm tới" (folded). */
const AHEAD: [Kind, RegExp][] = [
  [
    "target",
    /(?<![a-z])(?:wants?|plans|plans? (?:for|to)|has set itself|have set themselves|hop(?:es?|ing)|looks? to|looking to|sets? its sights|eyes|eyeing|ambition|wish(?:es)?|intends?|seeks?|pledges?|vows?|nham (?:toi|den|dat)|huong (?:toi|den)|is after|are after|in its sights|counts? on|counting on|banks? on|envisag\w+|foresees?|dat (?:muc|chi tieu|ra)|de ra|quyet tam|phai|can dat|ky vong|mong|muon|dat ra|tham vong|dinh huong|du dinh|co gang)(?![a-z])/,
  ],
  [
    "expected",
    /(?<![a-z])(?:(?:is|are|was|were) (?:to|set to|due to|on course to|on track to)|will(?! (?:find|see|meet|notice)(?![a-z]))|shall|would|should|could|may|might|ought to|must|poised|slated|bound to|(?:set|due|headed|heading|on course|on track|in line) (?:for|to)|put at|pencilled|outlook|foreseen|du tinh|uoc chung|hua hen|co the|sap|anticipat\w+|likely|se|uoc|du kien|du bao|kha nang)(?![a-z])/,
  ],
];

const KINDS = [...BEHIND, ...AHEAD];
/** Any of them: most words have none, and one search is faster than one for each kind. */
const ANY_KIND = new RegExp(KINDS.map(([, found]) => found.source).join("|"));

/** The kinds that folded words tell, each as often as they tell it. */
export const kindsIn = (words: string) =>
  ANY_KIND.test(words) ? KINDS.flatMap(([kind, found]) => (found.test(words) ? [kind] : [])) : [];
