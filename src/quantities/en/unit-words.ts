import type { Unit } from "../../domain.ts";
import type { PhraseList } from "../phrases.ts";
import type { UnitWord } from "../unit-symbols.ts";

const unit = (name: Unit): UnitWord => ({ unit: name });

/** Units of measure and money in English words, behind a number. */
export const MEASURES: PhraseList<UnitWord> = [
  ["percent, per cent, pct, pc, percents", unit("percent")],
  [
    "percentage point, percentage points, percent points, % points, percentage-point, percentage-points, percentage pts, pp, ppt, ppts",
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
  [
    "square metre, square metres, square-metre, square-meter, square m, square meter, square meters, sq m, sqm, sq. m",
    unit("square-metre"),
  ],
  [
    "square kilometre, square kilometres, square-kilometre, square-kilometer, square km, square kilometer, square kilometers, sq km, sq. km, sqkm, sq kilometers",
    unit("square-kilometre"),
  ],
  [
    "square centimetre, square centimetres, square centimeter, square centimeters, sq cm",
    unit("square-centimetre"),
  ],
  ["acre, acres", unit("acre")],
  ["square foot, square feet, sq ft, sq. ft., sq. ft, square-foot", unit("square-foot")],
  ["square mile, square miles, square-mile, sq mi", unit("square-mile")],
  ["millimetre, millimetres, millimeter, millimeters", unit("millimetre")],
  ["centimetre, centimetres, centimeter, centimeters", unit("centimetre")],
  ["metre, metres, meter, meters", unit("metre")],
  ["kilometre, kilometres, kilometer, kilometers, kms", unit("kilometre")],
  ["inch, inches", unit("inch")],
  ["foot, feet, ft", unit("foot")],
  ["bpd", { unit: "barrel", per: ["day"] }],
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
        boys lecturer lecturers immigrant immigrants refugee refugees smoker smokers civilian civilians troops
        spectator spectators firefighter firefighters fan fans viewer viewers user users customer customers client clients
        consumer consumers investor investors shareholder shareholders donor donors guest guests commuter commuters
        driver drivers pilot pilots sailor sailors miner miners fisherman fishermen fisher fishers builder builders
        scholar scholars professor professors researcher researchers academic academics pensioner pensioners retiree retirees
        prisoner prisoners inmate inmates detainee detainees protester protesters protestor protestors demonstrator
        demonstrators activist activists militant militants rebel rebels insurgent insurgents fighter fighters policeman
        policemen guard guards lawmaker lawmakers senator senators deputy deputies councillor councillors councilor councilors
        minister ministers leader leaders manager managers director directors executive executives
        journalist journalists reporter reporters artist artists musician musicians actor actors singer singers dancer dancers
        artisan artisans craftsman craftsmen trader traders merchant merchants vendor vendors entrepreneur entrepreneurs
        owner owners tenant tenants applicant applicants candidate candidates jobseeker jobseekers apprentice apprentices
        intern interns instructor instructors trainer trainers tutor tutors guide guides midwife midwives
        pharmacist pharmacists technician technicians mechanic mechanics veteran veterans orphan orphans newborn newborns
        baby babies infant infants toddler toddlers teenager teenagers schoolchild schoolchildren schoolgirl schoolgirls
        schoolboy schoolboys undergraduate undergraduates parent parents mother mothers father fathers husband husbands
        wife wives widow widows rescuer rescuers runner runners cyclist cyclists swimmer swimmers player players competitor
        competitors contestant contestants pilgrim pilgrims worshipper worshippers settler settlers native natives
        taxpayer taxpayers subscriber subscribers borrower borrowers depositor depositors
        supporter supporters bystander bystanders suspect suspects hostage hostages gunman gunmen serviceman
        servicemen conscript conscripts recruit recruits ranger rangers herder herders breeder breeders grower
        growers planter planters porter porters cook cooks chef chefs waiter waiters cleaner cleaners carer carers caregiver
        caregivers therapist therapists surgeon surgeons dentist dentists physician physicians medic medics lawyer lawyers
        judge judges prosecutor prosecutors accountant accountants auditor auditors economist economists analyst analysts
        foreigner foreigners locals newcomer newcomers staffer staffers brother brothers sister sisters sibling siblings son sons
        daughter daughters relative relatives neighbour neighbours neighbor neighbors friend friends colleague colleagues
        programmer programmers developer developers designer designers architect architects electrician electricians`,
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
