import { z } from "zod";

const blank = (value: unknown) => (value === "" || value === undefined ? null : value);

/** What names an article beside its text: front matter and sources.json share it. */
export const articleFields = z.object({
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected small letters and digits joined by hyphens")
    .max(80, "expected at most 80 characters")
    .optional(),
  title: z.string().trim().min(1, "expected a title").optional(),
  author: z.preprocess(blank, z.string("expected a name or null").trim().nullable()),
  publisher: z.preprocess(blank, z.string("expected a name or null").trim().nullable()),
  url: z.preprocess(
    blank,
    z.url({ protocol: /^https?$/, error: "expected an http or https address" }).nullable(),
  ),
  language: z.enum(["vi", "en"], "expected vi or en").optional(),
  published: z.preprocess(blank, z.iso.date("expected a date as 2025-12-31, or null").nullable()),
  text: z.enum(["brief", "article"], "expected brief or article").optional(),
});
export type ArticleFields = z.infer<typeof articleFields>;

/** No field known. */
export const NO_FIELDS: ArticleFields = articleFields.parse({});
