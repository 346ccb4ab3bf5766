type Value = string | number | null;

/** A condition on a column: one of these values (null: it has none), a range, or a list that holds one of these. */
export type Filter =
  | { column: string; in: readonly Value[] }
  | { column: string; from: number }
  | { column: string; to: number }
  | { column: string; holds: readonly string[] }
  /** Sets of conditions of which one must be met. */
  | { any: readonly (readonly Filter[])[] };

/** All conditions as LanceDB's SQL, every value escaped; null for none. */
export function toSql(filters: readonly Filter[]): string | null {
  return filters.length === 0 ? null : filters.map(condition).join(" AND ");
}

function condition(filter: Filter): string {
  if ("any" in filter) return anyOf(filter.any);
  if ("from" in filter) return `${filter.column} >= ${literal(filter.from)}`;
  if ("to" in filter) return `${filter.column} <= ${literal(filter.to)}`;
  if ("holds" in filter) {
    if (filter.holds.length === 0) return "false";
    return `array_has_any(${filter.column}, [${filter.holds.map(literal).join(", ")}])`;
  }
  const values = filter.in.filter((value) => value !== null);
  const parts = [
    ...(values.length > 0 ? [`${filter.column} IN (${values.map(literal).join(", ")})`] : []),
    ...(filter.in.includes(null) ? [`${filter.column} IS NULL`] : []),
  ];
  // An empty list is met by nothing.
  return parts.length === 0 ? "false" : `(${parts.join(" OR ")})`;
}

function anyOf(sets: readonly (readonly Filter[])[]): string {
  const parts = sets.map((set) => toSql(set) ?? "true");
  return parts.length === 0 ? "false" : `(${parts.map((part) => `(${part})`).join(" OR ")})`;
}

function literal(value: string | number): string {
  if (typeof value === "string") return `'${value.normalize("NFC").replaceAll("'", "''")}'`;
  if (Number.isFinite(value)) return `CAST('${value}' AS DOUBLE)`;
  return value > 0 ? "CAST('1e308' AS DOUBLE)" : "CAST('-1e308' AS DOUBLE)";
}
