import { Document, isCollection, isMap, isSeq } from "yaml";
import type { Metric } from "../vocabulary/vocabulary.ts";
import type { OpenMetric } from "./open-metrics.ts";

/** A name that is still to be found: it has no word, so that no text can mean it. */
const UNNAMED = "?";
const LONGEST_ID = 60;

/**
 * Open metrics as entries to paste into metrics.yaml and to edit: each loads as it is, under an id that no metric has.
 * A label that no article gives in a language is "?".
 */
export function vocabularyFragment(open: OpenMetric[], metrics: ReadonlyMap<string, Metric>): string {
  const taken = new Set(metrics.keys());
  return open.map((metric) => entryOf(metric, taken)).join("");
}

function entryOf(
  { metric, label, units, facts, articles, quote, nearest }: OpenMetric,
  taken: Set<string>,
): string {
  const entry = {
    id: unusedId(metric.slice("open:".length), taken),
    label: { en: label.en || UNNAMED, vi: label.vi || UNNAMED },
    unit: units,
    aliases: { en: [], vi: [] },
    neighbours: nearest ? [nearest.metric] : [],
  };
  const counts = `${facts} ${facts === 1 ? "figure" : "figures"} in ${articles.join(", ")}`;
  const like = nearest ? `; nearest known: ${nearest.metric} (${nearest.likeness.toFixed(2)})` : "";
  const comments = [counts + like, ...(quote ? [quote.text] : [])].map(
    (line) => `# ${line.replace(/\s+/g, " ")}\n`,
  );
  return comments.join("") + yamlOf(entry);
}

/** One entry in the style of metrics.yaml: what belongs to a field stands on its line. */
function yamlOf(entry: object): string {
  const document = new Document([entry]);
  const [map] = isSeq(document.contents) ? document.contents.items : [];
  const fields = isMap(map) ? map.items.map(({ value }) => value) : [];
  for (const value of fields) if (isCollection(value)) value.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function unusedId(slug: string, taken: Set<string>): string {
  const base = slug.slice(0, LONGEST_ID - 4).replace(/-$/, "");
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  return id;
}
