import type { Unit } from "../../domain.ts";
import type { PhraseList } from "../phrases.ts";
import type { UnitWord } from "../unit-symbols.ts";

const unit = (name: Unit): UnitWord => ({ unit: name });

/** Units of measure and money in English words, behind a number. */
export const MEASURES: PhraseList<UnitWord> = [
  ["percent, per cent, pct, percents", unit("percent")],
  [
    "percentage point, percentage points, percent points, % points, percentage-point, percentage-points, pp, ppt, ppts",
    unit("percentage-point"),
  ],
  ["per mille, per mill", unit("permille")],
  ["times, x, fold, ×", unit("times")],
  ["dong, dongs, Vietnamese dong", unit("VND")],
  ["dollars, dollar, US dollars, bucks, greenbacks, American dollars", unit("USD")],
  ["kip, kips, Lao kip", unit("LAK")],
  ["yuan, renminbi, Chinese yuan", unit("CNY")],
  ["yen, Japanese yen", unit("JPY")],
  ["pounds sterling, pound sterling, British pounds, British pound, quid", unit("GBP")],
  ["won, South Korean won", unit("KRW")],
  ["baht, Thai baht", unit("THB")],
  ["Australian dollars, Australian dollar, Aussie dollars", unit("AUD")],
  ["Canadian dollars, Canadian dollar", unit("CAD")],
  ["Swiss francs, Swiss franc", unit("CHF")],
  ["Hong Kong dollars, Hong Kong dollar", unit("HKD")],
  ["rupees, rupee, Indian rupees", unit("INR")],
  ["roubles, rubles, rouble, ruble", unit("RUB")],
  ["Singapore dollars, Singapore dollar, Singaporean dollars", unit("SGD")],
  ["Taiwan dollars, New Taiwan dollars", unit("TWD")],
  ["Swedish krona, Swedish kronor, Swedish kronas, kronor", unit("SEK")],
  ["Norwegian krone, Norwegian kroner", unit("NOK")],
  ["Danish krone, Danish kroner", unit("DKK")],
  ["New Zealand dollars, New Zealand dollar", unit("NZD")],
  ["Mexican pesos, Mexican peso", unit("MXN")],
  ["Brazilian reais, Brazilian real, reais", unit("BRL")],
  ["rand, South African rand", unit("ZAR")],
  ["Turkish lira, Turkish liras, lira, liras", unit("TRY")],
  ["zloty, zlotys, Polish zloty", unit("PLN")],
  ["ringgit, Malaysian ringgit", unit("MYR")],
  ["rupiah, Indonesian rupiah", unit("IDR")],
  ["Philippine pesos, Philippine peso", unit("PHP")],
  ["riel, riels, Cambodian riel", unit("KHR")],
  ["kyat, kyats", unit("MMK")],
  ["dirham, dirhams", unit("AED")],
  ["riyal, riyals, Saudi riyals", unit("SAR")],
  ["shekel, shekels", unit("ILS")],
  ["hryvnia, hryvnias", unit("UAH")],
  ["hectare, hectares", unit("hectare")],
  ["square metre, square metres, square meter, square meters, sq m, sqm, sq. m", unit("square-metre")],
  [
    "square kilometre, square kilometres, square kilometer, square kilometers, sq km, sq. km, sqkm, sq kilometers",
    unit("square-kilometre"),
  ],
  [
    "square centimetre, square centimetres, square centimeter, square centimeters, sq cm",
    unit("square-centimetre"),
  ],
  ["acre, acres", unit("acre")],
  ["square foot, square feet, sq ft, sq. ft., sq. ft, square-foot", unit("square-foot")],
  ["square mile, square miles, sq mi", unit("square-mile")],
  ["millimetre, millimetres, millimeter, millimeters", unit("millimetre")],
  ["centimetre, centimetres, centimeter, centimeters", unit("centimetre")],
  ["metre, metres, meter, meters", unit("metre")],
  ["kilometre, kilometres, kilometer, kilometers, kms", unit("kilometre")],
  ["inch, inches", unit("inch")],
  ["foot, feet, ft", unit("foot")],
  ["mph", { unit: "mile", per: ["hour"] }],
  ["kph, kmh", { unit: "kilometre", per: ["hour"] }],
  ["yard, yards, yd, yds", unit("yard")],
  ["mile, miles, mi", unit("mile")],
  ["milligram, milligrams", unit("milligram")],
  ["gram, grams, gramme, grammes", unit("gram")],
  ["kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos", unit("kilogram")],
  ["quintal, quintals", unit("quintal")],
  ["tonne, tonnes, ton, tons, metric ton, metric tons, metric tonnes", unit("tonne")],
  ["ounce, ounces, oz", unit("ounce")],
  ["pound, pounds, lb, lbs", unit("pound")],
  ["millilitre, millilitres, milliliter, milliliters", unit("millilitre")],
  ["litre, litres, liter, liters, l", unit("litre")],
  [
    "cubic metre, cubic metres, cubic meter, cubic meters, cu m, cubic-metre, cubic-meter",
    unit("cubic-metre"),
  ],
  ["cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers", unit("cubic-kilometre")],
  ["gallon, gallons, gal", unit("gallon")],
  ["barrel, barrels, bbl, bbls", unit("barrel")],
  ["watt, watts", unit("watt")],
  ["kilowatt, kilowatts", unit("kilowatt")],
  ["megawatt, megawatts", unit("megawatt")],
  ["gigawatt, gigawatts", unit("gigawatt")],
  ["watt-hour, watt-hours, watt hours", unit("watt-hour")],
  ["kilowatt-hour, kilowatt-hours, kilowatt hour, kilowatt hours", unit("kilowatt-hour")],
  ["megawatt-hour, megawatt-hours, megawatt hours", unit("megawatt-hour")],
  ["gigawatt-hour, gigawatt-hours, gigawatt hours", unit("gigawatt-hour")],
  ["horsepower, hp", unit("horsepower")],
  ["volt, volts", unit("volt")],
  ["kilovolt, kilovolts", unit("kilovolt")],
  ["kilocalorie, kilocalories", unit("kilocalorie")],
  ["degree, degrees, deg", unit("degree")],
  [
    "degrees Celsius, degree Celsius, degrees C, degree C, degrees centigrade, degree centigrade, celsius, centigrade, deg C",
    unit("degree-celsius"),
  ],
  [
    "degrees Fahrenheit, degree Fahrenheit, degrees F, degree F, fahrenheit, deg F",
    unit("degree-fahrenheit"),
  ],
  ["byte, bytes", unit("byte")],
  ["second, seconds, sec, secs", unit("second")],
  ["minute, minutes, min, mins", unit("minute")],
  ["hour, hours, hr, hrs", unit("hour")],
  ["day, days", unit("day")],
  ["week, weeks", unit("week")],
  ["month, months", unit("month")],
  ["quarter, quarters", unit("quarter")],
  ["year, years, yr, yrs, years old, year old, year-old, years-old, years of age, y.o.", unit("year")],
  ["decade, decades", unit("decade")],
  ["century, centuries", unit("century")],
  ["pair, pairs", unit("pair")],
];

/** Head nouns of counted things, singular and plural: "poor households", "new jobs". */
export const COUNTED: Record<string, Unit> = Object.fromEntries(
  (
    [
      [
        "person",
        `person people persons worker workers student students pupil pupils labourer labourers laborer laborers employee
        employees teacher teachers official officials farmer farmers resident residents woman women man men child children
        kid kids trainee trainees soldier soldiers officer officers member members individual individuals citizen citizens
        inhabitant inhabitants patient patients participant participants delegate delegates expert experts doctor doctors
        nurse nurses cadre cadres staff personnel learner learners graduate graduates beneficiary beneficiaries adult
        adults youth youths villager villagers volunteer volunteers voter voters specialist specialists labourforce
        passenger passengers engineer engineers scientist scientists attendee attendees employer employers migrant
        migrants elder elders athlete athletes victim victims survivor survivors respondent respondents girl girls boy
        boys lecturer lecturers immigrant immigrants refugee refugees smoker smokers civilian civilians troops`,
      ],
      ["household", "household households family families"],
      ["visitor", "visitor visitors tourist tourists arrival arrivals holidaymakers"],
      ["job", "job jobs"],
      ["house", "house houses home homes dwelling dwellings"],
      ["commune", "commune communes"],
      ["ward", "ward wards"],
      ["village", "village villages hamlet hamlets"],
      ["district", "district districts"],
      ["province", "province provinces"],
      ["country", "country countries nation nations"],
      ["school", "school schools"],
      ["enterprise", "enterprise enterprises business businesses company companies firm firms"],
      ["cooperative", "cooperative cooperatives"],
      ["project", "project projects"],
      ["criterion", "criterion criteria"],
    ] as const
  ).flatMap(([name, words]) => words.split(/\s+/).map((word) => [word, name])),
);

/** Plurals that do not end in s; the noun phrase ends with them. */
export const PLURALS = new Set(
  `people men women children staff personnel police cattle sheep livestock poultry buffalo buffaloes fish deer criteria
  series species mice feet teeth oxen swine youth troops media data aircraft offspring shrimp`.split(/\s+/),
);

/** Words that end a noun phrase, or that a counted noun never starts with. */
export const STOPS = new Set(
  `a an the of in on at by for from to with within without into onto over under above below between among through during
  before after since until than as and or but nor so if when while where which who whom whose that this these those
  there here it its his her their our your my they we he she i you is are was were be been being am has have had having
  do does did done will would shall should can could may might must not no nor only also even still already just
  received receive receives reported attended joined said says earned lost died remain remained remains went came took
  made gave got became become becomes include includes including included reached reach reaches rose rise rises fell
  falls fall grew grows increased increases decreased decreases totaling totalling worth each every per about around
  nearly almost approximately more less fewer most least up down out off across against toward towards via plus minus
  times respectively annually yearly monthly weekly daily hourly ago later earlier long wide high deep tall away left
  now then because although though however therefore thus hence whereas both either neither another other what how why
  compared according due based belonging live lives lived living work worked get gets help helps need needs
  participated completed met meet meets using used use uses won win wins scored see saw seen alone apiece together
  x others comes goes makes takes gives shows wants stands covers serves belongs follows means begins starts ends looks seems
  adds brings allows keeps leads leaves sees finds runs sells buys pays costs earns spends produces grows uses
  again once twice today yesterday tomorrow tonight`.split(/\s+/),
);
