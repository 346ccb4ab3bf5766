/**
 * The address that scrolls to a printed figure (a text fragment, as browsers know it), or the plain address where
 * nothing printed is known; null without an address.
 */
export function figureUrl(url: string | null, printed: string | null): string | null {
  if (!url || !printed) return url;
  // A hyphen separates parts of the directive, so it is escaped too.
  return `${url}#:~:text=${encodeURIComponent(printed).replaceAll("-", "%2D")}`;
}
