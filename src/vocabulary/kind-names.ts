import type { Kind } from "../domain.ts";

/** What people call the kinds of figures, beside their ids. */
export const KIND_NAMES: Record<Kind, string[]> = {
  actual: ["result", "thực tế", "kết quả", "thực hiện"],
  expected: ["estimate", "estimated", "forecast", "dự kiến", "ước", "ước tính", "ước đạt", "dự báo"],
  target: ["goal", "mục tiêu", "chỉ tiêu", "phấn đấu"],
  plan: ["planned", "assigned", "kế hoạch", "được giao"],
};
