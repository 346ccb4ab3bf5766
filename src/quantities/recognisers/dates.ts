import { readDate, startsDate } from "../dates/read-date.ts";
import { barrier } from "../draft.ts";
import type { Recogniser } from "../recogniser.ts";

/** "2025", "2021-2025", "31/12/2025", "tháng 6/2025", "the first nine months of 2025", "15/5" behind "ngày". */
export const dates: Recogniser = {
  name: "dates",
  starts: startsDate,
  read(scan, index) {
    const span = readDate(scan, index);
    return span === null ? null : barrier(index, span.last, "date");
  },
};
