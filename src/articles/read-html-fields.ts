import type { CheerioAPI } from "cheerio";
import { readDateLine } from "./read-date-line.ts";
import { readJsonLd } from "./read-json-ld.ts";

/** What a page says about its article; null where it does not. */
export interface HtmlFields {
  title: string | null;
  author: string | null;
  publisher: string | null;
  url: string | null;
  language: string | null;
  published: string | null;
}

/** The fields of a page's JSON-LD, metadata and marked elements, the most exact first. */
export function readHtmlFields($: CheerioAPI): HtmlFields {
  const json = readJsonLd(
    $('script[type="application/ld+json"]')
      .toArray()
      .map((element) => $(element).text()),
  );
  const meta = (...names: string[]) =>
    names
      .map((name) =>
        $(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`).attr("content"),
      )
      .find((content) => content?.trim());
  const text = (selector: string) => $(selector).first().text();
  const site = clean(meta("og:site_name") ?? json.publisher);
  const title =
    clean(json.headline ?? meta("og:title", "twitter:title")) ?? clean(text("h1")) ?? clean(text("title"));
  const date =
    json.datePublished ?? meta("article:published_time", "datePublished", "pubdate", "date", "dc.date");
  const address = $('link[rel="canonical"]').attr("href") ?? meta("og:url") ?? json.url;
  return {
    title: withoutSite(title, site),
    author:
      clean(json.author ?? meta("author", "article:author", "dc.creator")) ??
      clean(text('[rel="author"], [itemprop="author"]')),
    publisher: site,
    url: address && /^https?:\/\//.test(address) ? address : null,
    language: /^(vi|en)\b/i.exec($("html").attr("lang") ?? json.inLanguage ?? "")?.[1]?.toLowerCase() ?? null,
    published: toDate(date ?? $("time[datetime]").first().attr("datetime")) ?? toDate(text("time")),
  };
}

function clean(text: string | null | undefined): string | null {
  const plain = (text ?? "").replace(/\s+/g, " ").trim();
  return plain === "" || /^https?:/.test(plain) ? null : plain;
}

/** "Title - Site" and "Title | Site" without the site. */
function withoutSite(title: string | null, site: string | null): string | null {
  const cut =
    title && site
      ? title.replace(/\s+[-–|]\s+([^-–|]+)$/, (all, name) =>
          site.includes(name) || name.includes(site) ? "" : all,
        )
      : title;
  return cut || title;
}

const toDate = (text: string | undefined): string | null => (text ? readDateLine(text.trim()) : null);
