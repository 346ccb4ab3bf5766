import type { Unit } from "../domain.ts";
import type { PhraseList } from "./phrases.ts";

/** A spelling of a unit. `power`: it is ten to that power of the unit ("yến" is 10 kg). */
export interface UnitWord {
  unit: Unit;
  power?: number;
  /** A rate that the word itself says: "mph". */
  per?: Unit[];
  /** A counted thing that the closed list does not name: it is an `item`, with the words as its noun. */
  item?: boolean;
}

const unit = (name: Unit, power?: number): UnitWord =>
  power === undefined ? { unit: name } : { unit: name, power };

/** Symbols and codes that both languages use, behind a number. */
export const UNIT_SYMBOLS: PhraseList<UnitWord> = [
  ["%, ％", unit("percent")],
  ["‰", unit("permille")],
  ["VND, VNĐ, đ", unit("VND")],
  ["USD, US$, $, U.S. dollars, US dollars, US dollar", unit("USD")],
  ["EUR, €, euro, euros", unit("EUR")],
  ["LAK, ₭", unit("LAK")],
  ["CNY, RMB", unit("CNY")],
  ["JPY, ¥", unit("JPY")],
  ["GBP, £", unit("GBP")],
  ["KRW, ₩", unit("KRW")],
  ["THB, ฿, baht", unit("THB")],
  ["AUD, A$", unit("AUD")],
  ["CAD, C$", unit("CAD")],
  ["CHF", unit("CHF")],
  ["HKD, HK$", unit("HKD")],
  ["INR, ₹", unit("INR")],
  ["RUB, ₽", unit("RUB")],
  ["SGD, S$", unit("SGD")],
  ["TWD, NT$", unit("TWD")],
  ["₫", unit("VND")],
  ["ha", unit("hectare")],
  ["cm2, cm²", unit("square-centimetre")],
  ["dm2, dm²", unit("square-centimetre", 2)],
  ["m2, m²", unit("square-metre")],
  ["km2, km²", unit("square-kilometre")],
  ["mm", unit("millimetre")],
  ["cm", unit("centimetre")],
  ["dm", unit("centimetre", 1)],
  ["m", unit("metre")],
  ["km", unit("kilometre")],
  ["mg", unit("milligram")],
  ["g, gr", unit("gram")],
  ["kg, kgs", unit("kilogram")],
  ["ml", unit("millilitre")],
  ["m3, m³", unit("cubic-metre")],
  ["km3, km³", unit("cubic-kilometre")],
  ["W", unit("watt")],
  ["kW", unit("kilowatt")],
  ["MW, MWp", unit("megawatt")],
  ["GW", unit("gigawatt")],
  ["Wh", unit("watt-hour")],
  ["kWh", unit("kilowatt-hour")],
  ["MWh", unit("megawatt-hour")],
  ["GWh", unit("gigawatt-hour")],
  ["TWh", unit("gigawatt-hour", 3)],
  ["V", unit("volt")],
  ["kV", unit("kilovolt")],
  ["kcal", unit("kilocalorie")],
  ["°C, ℃, oC, ° C", unit("degree-celsius")],
  ["°F, ℉, ° F", unit("degree-fahrenheit")],
  ["°", unit("degree")],
  ["KB, kilobyte, kilobytes", unit("kilobyte")],
  ["MB, megabyte, megabytes", unit("megabyte")],
  ["GB, gigabyte, gigabytes", unit("gigabyte")],
  ["TB, terabyte, terabytes", unit("terabyte")],
];

/** Codes and signs that stand before a number. */
export const CURRENCIES_BEFORE: PhraseList<Unit> = [
  ["VND, VNĐ, đ, ₫", "VND"],
  ["USD, US$, $, U.S.$, U.S. $, US $", "USD"],
  ["EUR, €", "EUR"],
  ["LAK, ₭", "LAK"],
  ["CNY, RMB, CN¥", "CNY"],
  ["JPY, ¥, JP¥", "JPY"],
  ["GBP, £", "GBP"],
  ["KRW, ₩", "KRW"],
  ["THB, ฿", "THB"],
  ["AUD, A$, AU$", "AUD"],
  ["CAD, C$, CA$", "CAD"],
  ["CHF", "CHF"],
  ["HKD, HK$", "HKD"],
  ["INR, ₹, Rs, Rs.", "INR"],
  ["RUB, ₽", "RUB"],
  ["SGD, S$", "SGD"],
  ["TWD, NT$", "TWD"],
];
