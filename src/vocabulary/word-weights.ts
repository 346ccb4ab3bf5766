import { type TermToken, termTokens } from "./term-tokens.ts";

/** Words so general that they weigh little: nearly every figure has one. */
const WEAK_WORDS =
  `number rate total share ratio percentage percent amount average level sum overall authority government official leader leadership administration office department agency committee person people province provincial
  commune household year annual annually yearly per result tong ty ti le phan tram trung binh quan nguoi ho tinh xa huyen moi
  hang luong dan can ngoi cai chiec phan nguon gia dinh nha vien truong lop family thuc hien dien tich san dien bien local area ket qua chinh quyen co quan`.split(
    /\s+/,
  );

/** Verbs of doing: what was done is told by the nouns beside them. */
const COMMON_VERBS =
  `accept achieve act adjust admit adopt agree aim allocate allow announce answer appear apply appoint approve arrange arrive assign assist
  attach attain attend attract award bear beat become begin believe belong benefit break bring build buy calculate call carry cause
  change charge check choose claim clear climb close collect come commit complete comprise confirm connect consider consist contain
  continue contribute control convert cost count create cross date deal decide declare dedicate deliver depend describe design
  determine develop direct do draw drive earn edit eliminate enable encourage end engage enjoy enroll enrol ensure enter equip escape
  establish estimate exceed exist expand expect experience explain extend face fail feed feel fill find finish fit focus follow force
  form gain gather generate get give go grant guarantee guide hand handle happen have hear help hire hit hold hope identify implement
  include indicate inform inspect install integrate intend introduce invite involve issue join judge keep know lack land last launch lay
  lead learn leave let lie lift like link list live locate look lose maintain make manage mark matter mean measure meet mention monitor
  move name need note notice obtain occur offer open operate order organize organise own participate pass pay perform plan play point
  pool possess predict prefer prepare preserve press prevent promise promote propose protect prove provide publish pull push put
  raise reach read realize realise receive recognize recognise recommend record refer register reject relate release rely remain
  remember remove repeat replace reply report represent request require resolve respond rest result retain return reveal review rid rise
  run save say schedule secure see seek seem send serve set settle shift show sign sit solve sort speak specify spend sponsor stand start
  state stay stop strengthen stretch strive submit succeed suggest suit supply suppose surpass sustain take talk tell tend think
  touch track transfer treat try turn understand undertake update upgrade use wait walk want watch win wish work sent lived taught kept
  spent paid given got went gone came made held met ran told won built brought bought sold sought thought led left lent
  mo lam day hoc xay dung sua nuoi trong cap giup tang giam huy dong chi tra kiem thay tao ban hanh mua bo tri phan thuoc
  dien lent large fast part source nhan di dua gui ho tro vay thu gop don phuc vu trien khai hoan thanh khoi cong lap keo dung tham gia
  mat gay thue tuyen rot bom do tieu xai day chuyen cu gom quyen keu goi van ra vao`.split(/\s+/);

const keysOf = (list: string[]) => new Set(list.map((word) => termTokens(word)[0]?.key ?? word));
const weakKeys = keysOf(WEAK_WORDS);
const verbKeys = keysOf(COMMON_VERBS);

const WEAK = 0.25;
const VERB = 0.3;

/** Words that only their marks tell from weak ones: "cận" is near, "căn" counts houses. */
const STRONG_BY_MARKS = new Set(["cận"]);

/** What a word weighs in a comparison: 1, or less where it tells figures apart badly. */
export function weightOf({ key, marked }: TermToken): number {
  if (marked !== null && STRONG_BY_MARKS.has(marked)) return 1;
  if (weakKeys.has(key)) return WEAK;
  return verbKeys.has(key) ? VERB : 1;
}
