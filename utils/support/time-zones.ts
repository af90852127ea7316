/**
 * The time zones of the countries that have a file here, by ISO 3166. Made from `zone.tab` of the
 * IANA time zone database 2025b, which is in the public domain, with the older names from its
 * `backward` links: browsers still report them (`Asia/Calcutta`). A library would bring every
 * country for the few with lines, and `getTimeZones` of `Intl.Locale` is missing in the oldest
 * browsers that Breather runs in.
 */
export const timeZones: Readonly<Record<string, string>> = {
  AE: 'Asia/Dubai',
  AR: `
    America/Argentina/Buenos_Aires America/Argentina/Cordoba America/Argentina/Salta
    America/Argentina/Jujuy America/Argentina/Tucuman America/Argentina/Catamarca
    America/Argentina/La_Rioja America/Argentina/San_Juan America/Argentina/Mendoza
    America/Argentina/San_Luis America/Argentina/Rio_Gallegos America/Argentina/Ushuaia
    America/Buenos_Aires America/Catamarca America/Cordoba America/Jujuy America/Mendoza
    America/Argentina/ComodRivadavia America/Rosario
  `,
  AT: 'Europe/Vienna',
  AU: `
    Australia/Lord_Howe Antarctica/Macquarie Australia/Hobart Australia/Melbourne
    Australia/Sydney Australia/Broken_Hill Australia/Brisbane Australia/Lindeman
    Australia/Adelaide Australia/Darwin Australia/Perth Australia/Eucla Australia/ACT
    Australia/LHI Australia/NSW Australia/North Australia/Queensland Australia/South
    Australia/Tasmania Australia/Victoria Australia/West Australia/Yancowinna
    Australia/Canberra Australia/Currie
  `,
  BD: 'Asia/Dhaka Asia/Dacca',
  BE: 'Europe/Brussels',
  BR: `
    America/Noronha America/Belem America/Fortaleza America/Recife America/Araguaina
    America/Maceio America/Bahia America/Sao_Paulo America/Campo_Grande America/Cuiaba
    America/Santarem America/Porto_Velho America/Boa_Vista America/Manaus America/Eirunepe
    America/Rio_Branco Brazil/Acre Brazil/DeNoronha Brazil/East Brazil/West
    America/Porto_Acre
  `,
  CA: `
    America/St_Johns America/Halifax America/Glace_Bay America/Moncton America/Goose_Bay
    America/Blanc-Sablon America/Toronto America/Iqaluit America/Atikokan America/Winnipeg
    America/Resolute America/Rankin_Inlet America/Regina America/Swift_Current
    America/Edmonton America/Cambridge_Bay America/Inuvik America/Creston
    America/Dawson_Creek America/Fort_Nelson America/Whitehorse America/Dawson
    America/Vancouver Canada/Atlantic Canada/Central Canada/Eastern Canada/Mountain
    Canada/Newfoundland Canada/Pacific Canada/Saskatchewan Canada/Yukon America/Montreal
    America/Nipigon America/Pangnirtung America/Rainy_River America/Thunder_Bay
    America/Yellowknife America/Coral_Harbour
  `,
  CH: 'Europe/Zurich',
  CL: `
    America/Santiago America/Coyhaique America/Punta_Arenas Pacific/Easter Chile/Continental
    Chile/EasterIsland
  `,
  CN: 'Asia/Shanghai Asia/Urumqi PRC Asia/Chongqing Asia/Harbin Asia/Kashgar Asia/Chungking',
  CO: 'America/Bogota',
  CZ: 'Europe/Prague',
  DE: 'Europe/Berlin Europe/Busingen',
  DK: 'Europe/Copenhagen',
  EG: 'Africa/Cairo Egypt',
  ES: 'Europe/Madrid Africa/Ceuta Atlantic/Canary',
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  GB: 'Europe/London GB GB-Eire Europe/Belfast',
  GH: 'Africa/Accra',
  GR: 'Europe/Athens',
  HK: 'Asia/Hong_Kong Hongkong',
  ID: 'Asia/Jakarta Asia/Pontianak Asia/Makassar Asia/Jayapura Asia/Ujung_Pandang',
  IE: 'Europe/Dublin Eire',
  IL: 'Asia/Jerusalem Israel Asia/Tel_Aviv',
  IN: 'Asia/Kolkata Asia/Calcutta',
  IT: 'Europe/Rome',
  JP: 'Asia/Tokyo Japan',
  KE: 'Africa/Nairobi',
  KR: 'Asia/Seoul ROK',
  LU: 'Europe/Luxembourg',
  MA: 'Africa/Casablanca',
  MX: `
    America/Mexico_City America/Cancun America/Merida America/Monterrey America/Matamoros
    America/Chihuahua America/Ciudad_Juarez America/Ojinaga America/Mazatlan
    America/Bahia_Banderas America/Hermosillo America/Tijuana Mexico/BajaNorte
    Mexico/BajaSur Mexico/General America/Ensenada America/Santa_Isabel
  `,
  MY: 'Asia/Kuala_Lumpur Asia/Kuching',
  NG: 'Africa/Lagos',
  NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo Arctic/Longyearbyen Atlantic/Jan_Mayen',
  NZ: 'Pacific/Auckland Pacific/Chatham NZ NZ-CHAT',
  PE: 'America/Lima',
  PH: 'Asia/Manila',
  PK: 'Asia/Karachi',
  PL: 'Europe/Warsaw Poland',
  PT: 'Europe/Lisbon Atlantic/Madeira Atlantic/Azores Portugal',
  RO: 'Europe/Bucharest',
  SA: 'Asia/Riyadh',
  SE: 'Europe/Stockholm',
  SG: 'Asia/Singapore Singapore',
  TH: 'Asia/Bangkok',
  TR: 'Europe/Istanbul Turkey Asia/Istanbul',
  TW: 'Asia/Taipei ROC',
  UA: 'Europe/Simferopol Europe/Kyiv Europe/Uzhgorod Europe/Zaporozhye Europe/Kiev',
  US: `
    America/New_York America/Detroit America/Kentucky/Louisville America/Kentucky/Monticello
    America/Indiana/Indianapolis America/Indiana/Vincennes America/Indiana/Winamac
    America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Vevay America/Chicago
    America/Indiana/Tell_City America/Indiana/Knox America/Menominee
    America/North_Dakota/Center America/North_Dakota/New_Salem America/North_Dakota/Beulah
    America/Denver America/Boise America/Phoenix America/Los_Angeles America/Anchorage
    America/Juneau America/Sitka America/Metlakatla America/Yakutat America/Nome
    America/Adak Pacific/Honolulu Navajo US/Alaska US/Aleutian US/Arizona US/Central
    US/East-Indiana US/Eastern US/Hawaii US/Indiana-Starke US/Michigan US/Mountain
    US/Pacific America/Indianapolis America/Knox_IN America/Louisville America/Atka
    America/Fort_Wayne America/Shiprock Pacific/Johnston
  `,
  VN: 'Asia/Ho_Chi_Minh Asia/Saigon',
  ZA: 'Africa/Johannesburg',
};
