/**
 * English words that are one in names of figures, in other spellings or as synonyms: the word that they are compared by,
 * then the others. Only what means the same in any such name: a loan is no credit, a wage no income per person.
 */
const SAME_WORDS = `
  program: programme programmes
  labor: labour
  laborer: labourer labourers
  kilometer: kilometre kilometres kms
  meter: metre metres
  center: centre centres
  ton: tonne tonnes
  criterion: criteria
  mobilize: mobilise mobilised mobilizing mobilising mobilisation mobilization
  household: family families
  house: home homes dwelling dwellings
  worker: employee employees labourer labourers laborer laborers workforce
  trainee: learner learners apprentice apprentices
  visitor: tourist tourists traveller travellers traveler travelers holidaymaker holidaymakers
  enterprise: company companies firm firms business businesses corporation corporations
  student: pupil pupils schoolchild schoolchildren
  poor: impoverished poorer poorest needy disadvantaged
  electricity: power
  build: built building construct constructed constructing construction erect erected
  repair: repaired fix fixed renovate renovated renovation restore restored mended
  share: proportion proportions percentage percentages fraction
  output: production
  area: acreage
  village: hamlet hamlets
  abroad: overseas
  resident: residents inhabitant inhabitants citizen citizens villager villagers
  embankment: embankments dyke dykes dike dikes levee levees
  coverage: cover covered covers
  health: medical
  reduction: decrease decline fall drop cut
  temporary: makeshift
  growth: grow grows grew grown growing
  annual: annually yearly
  gift: present presents
  earning: earnings income incomes
`;

/** The word by which each of the others is compared. */
export const COMPARED_AS: ReadonlyMap<string, string> = new Map(
  SAME_WORDS.trim()
    .split("\n")
    .flatMap((line) => {
      const [word = "", others = ""] = line.split(":");
      return others
        .trim()
        .split(/\s+/)
        .map((other): [string, string] => [other, word.trim()]);
    }),
);
