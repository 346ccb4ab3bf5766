import type { Unit } from "../domain.ts";

export type Dimension =
  | "share"
  | "points"
  | "multiple"
  | "rank"
  | "number"
  | "money"
  | "count"
  | "area"
  | "length"
  | "mass"
  | "volume"
  | "power"
  | "energy"
  | "voltage"
  | "angle"
  | "temperature"
  | "data"
  | "time";

export interface UnitEntry {
  dimension: Dimension;
  /**
   * How many of the dimension's base unit one is, as an exact decimal; units without a factor are converted to no
   * other: a currency is no other currency, a person no household.
   */
  factor: string | null;
  /** As printed behind a number: English singular and plural, Vietnamese. */
  en: readonly [string, string];
  vi: string;
}

const entry = (
  dimension: Dimension,
  factor: string | null,
  en: string,
  plural: string,
  vi: string,
): UnitEntry => ({
  dimension,
  factor,
  en: [en, plural],
  vi,
});
const count = (en: string, plural: string, vi: string) => entry("count", null, en, plural, vi);
const money = (code: string, vi = code) => entry("money", null, code, code, vi);

/** What is known of each unit: the one list that parsing, comparing and printing share. */
export const UNIT_ENTRIES: Record<Unit, UnitEntry> = {
  percent: entry("share", null, "%", "%", "%"),
  permille: entry("share", null, "‰", "‰", "‰"),
  "percentage-point": entry("points", null, "percentage point", "percentage points", "điểm phần trăm"),
  times: entry("multiple", null, "times", "times", "lần"),
  rank: entry("rank", null, "", "", ""),
  one: entry("number", null, "", "", ""),

  VND: money("VND", "đồng"),
  USD: money("USD"),
  EUR: money("EUR"),
  LAK: money("LAK", "kíp"),
  CNY: money("CNY", "nhân dân tệ"),
  JPY: money("JPY", "yên"),
  GBP: money("GBP"),
  KRW: money("KRW"),
  THB: money("THB"),
  AUD: money("AUD"),
  CAD: money("CAD"),
  CHF: money("CHF"),
  HKD: money("HKD"),
  INR: money("INR"),
  RUB: money("RUB"),
  SGD: money("SGD"),
  TWD: money("TWD"),
  SEK: money("SEK"),
  NOK: money("NOK"),
  DKK: money("DKK"),
  NZD: money("NZD"),
  MXN: money("MXN"),
  BRL: money("BRL"),
  ZAR: money("ZAR"),
  TRY: money("lira"),
  PLN: money("PLN"),
  MYR: money("MYR"),
  IDR: money("IDR"),
  PHP: money("PHP"),
  KHR: money("KHR"),
  MMK: money("MMK"),
  AED: money("AED"),
  SAR: money("SAR"),
  ILS: money("ILS"),
  UAH: money("UAH"),

  person: count("person", "people", "người"),
  household: count("household", "households", "hộ"),
  visitor: count("visitor", "visitors", "lượt khách"),
  job: count("job", "jobs", "việc làm"),
  house: count("house", "houses", "căn nhà"),
  commune: count("commune", "communes", "xã"),
  ward: count("ward", "wards", "phường"),
  village: count("village", "villages", "bản"),
  district: count("district", "districts", "huyện"),
  province: count("province", "provinces", "tỉnh"),
  country: count("country", "countries", "quốc gia"),
  school: count("school", "schools", "trường"),
  enterprise: count("enterprise", "enterprises", "doanh nghiệp"),
  cooperative: count("cooperative", "cooperatives", "hợp tác xã"),
  project: count("project", "projects", "dự án"),
  criterion: count("criterion", "criteria", "tiêu chí"),
  pair: count("pair", "pairs", "đôi"),
  item: count("", "", ""),

  hectare: entry("area", "10000", "hectare", "hectares", "ha"),
  "square-centimetre": entry("area", "0.0001", "cm²", "cm²", "cm²"),
  "square-metre": entry("area", "1", "square metre", "square metres", "m²"),
  "square-kilometre": entry("area", "1000000", "square kilometre", "square kilometres", "km²"),
  acre: entry("area", "4046.8564224", "acre", "acres", "mẫu Anh"),
  "square-foot": entry("area", "0.09290304", "square foot", "square feet", "foot vuông"),
  "square-mile": entry("area", "2589988.110336", "square mile", "square miles", "dặm vuông"),

  millimetre: entry("length", "0.001", "mm", "mm", "mm"),
  centimetre: entry("length", "0.01", "cm", "cm", "cm"),
  metre: entry("length", "1", "metre", "metres", "m"),
  kilometre: entry("length", "1000", "kilometre", "kilometres", "km"),
  inch: entry("length", "0.0254", "inch", "inches", "inch"),
  foot: entry("length", "0.3048", "foot", "feet", "foot"),
  yard: entry("length", "0.9144", "yard", "yards", "yard"),
  mile: entry("length", "1609.344", "mile", "miles", "dặm"),

  milligram: entry("mass", "0.000001", "mg", "mg", "mg"),
  gram: entry("mass", "0.001", "gram", "grams", "g"),
  kilogram: entry("mass", "1", "kg", "kg", "kg"),
  quintal: entry("mass", "100", "quintal", "quintals", "tạ"),
  tonne: entry("mass", "1000", "tonne", "tonnes", "tấn"),
  ounce: entry("mass", "0.028349523125", "oz", "oz", "oz"),
  pound: entry("mass", "0.45359237", "lb", "lb", "lb"),

  millilitre: entry("volume", "0.000001", "ml", "ml", "ml"),
  litre: entry("volume", "0.001", "litre", "litres", "lít"),
  "cubic-metre": entry("volume", "1", "cubic metre", "cubic metres", "m³"),
  "cubic-kilometre": entry("volume", "1000000000", "cubic kilometre", "cubic kilometres", "km³"),
  gallon: entry("volume", "0.003785411784", "gallon", "gallons", "gallon"),
  barrel: entry("volume", "0.158987294928", "barrel", "barrels", "thùng dầu"),

  watt: entry("power", "1", "W", "W", "W"),
  kilowatt: entry("power", "1000", "kW", "kW", "kW"),
  megawatt: entry("power", "1000000", "MW", "MW", "MW"),
  gigawatt: entry("power", "1000000000", "GW", "GW", "GW"),
  horsepower: entry("power", null, "horsepower", "horsepower", "mã lực"),
  "watt-hour": entry("energy", "1", "Wh", "Wh", "Wh"),
  "kilowatt-hour": entry("energy", "1000", "kWh", "kWh", "kWh"),
  "megawatt-hour": entry("energy", "1000000", "MWh", "MWh", "MWh"),
  "gigawatt-hour": entry("energy", "1000000000", "GWh", "GWh", "GWh"),
  kilocalorie: entry("energy", null, "kcal", "kcal", "kcal"),
  volt: entry("voltage", "1", "V", "V", "V"),
  kilovolt: entry("voltage", "1000", "kV", "kV", "kV"),

  degree: entry("angle", null, "degree", "degrees", "độ"),
  "degree-celsius": entry("temperature", null, "°C", "°C", "°C"),
  "degree-fahrenheit": entry("temperature", null, "°F", "°F", "°F"),

  byte: entry("data", "1", "byte", "bytes", "byte"),
  kilobyte: entry("data", "1000", "KB", "KB", "KB"),
  megabyte: entry("data", "1000000", "MB", "MB", "MB"),
  gigabyte: entry("data", "1000000000", "GB", "GB", "GB"),
  terabyte: entry("data", "1000000000000", "TB", "TB", "TB"),

  second: entry("time", "1", "second", "seconds", "giây"),
  minute: entry("time", "60", "minute", "minutes", "phút"),
  hour: entry("time", "3600", "hour", "hours", "giờ"),
  day: entry("time", "86400", "day", "days", "ngày"),
  week: entry("time", "604800", "week", "weeks", "tuần"),
  // Months and years are no fixed number of days: they convert among themselves only in words, never in code.
  month: entry("time", null, "month", "months", "tháng"),
  quarter: entry("time", null, "quarter", "quarters", "quý"),
  year: entry("time", null, "year", "years", "năm"),
  decade: entry("time", null, "decade", "decades", "thập kỷ"),
  century: entry("time", null, "century", "centuries", "thế kỷ"),
};
