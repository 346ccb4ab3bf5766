import type { Fact } from "../domain.ts";
import { fold } from "../text/fold.ts";
import { namesOf } from "../vocabulary/find-terms.ts";
import type { Named } from "../vocabulary/vocabulary.ts";
import type { FactRoom } from "./find-operands.ts";
import { divisionIn, totalOfProgramme } from "./list-facts.ts";
import type { Question } from "./question.ts";
import { wordsOf } from "./word-index.ts";

/** Words for raising or spending all the money of a programme, whoever gives it; "bỏ ra", "góp" ask what somebody gave. */
const RAISES =
  /(?<![a-z])(?:huy dong|dau tu|rot|duoc (?:cap|giao|nhan)|phan bo|tong cong|tat ca|in all|in total|altogether|receiv\w*|allocated|rais(?:e|ed|ing)|mobili[sz]\w*|invest\w*|spen[dt]|went into|chi cho)(?![a-z])/;

/** "How much was raised for new rural development?": all the money of a programme, or of a place, where nothing else is asked of it. */
export async function findAllMoney(question: Question, room: FactRoom): Promise<Fact | null> {
  if (!RAISES.test(fold(question.text))) return null;
  const { topic, metrics, unit, programmes } = question;
  const names = programmes.flatMap((id) => namesOf(room.vocabulary.programmes.get(id) as Named)).map(wordsOf);
  const rest = topic.filter(
    (token) => token.weight === 1 && !names.some((name) => name.has(token, question.fullyMarked)),
  );
  if (metrics.length > 0 || unit !== "VND") return null;
  const [whole] = (await divisionIn(question, room)) ?? [];
  if (whole) return whole;
  return rest.length === 0 ? await totalOfProgramme(question, room) : null;
}
