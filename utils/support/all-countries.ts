import { argentina } from './countries/argentina';
import { australia } from './countries/australia';
import { austria } from './countries/austria';
import { bangladesh } from './countries/bangladesh';
import { belgium } from './countries/belgium';
import { brazil } from './countries/brazil';
import { canada } from './countries/canada';
import { chile } from './countries/chile';
import { china } from './countries/china';
import { colombia } from './countries/colombia';
import { czechia } from './countries/czechia';
import { denmark } from './countries/denmark';
import { egypt } from './countries/egypt';
import { finland } from './countries/finland';
import { france } from './countries/france';
import { germany } from './countries/germany';
import { ghana } from './countries/ghana';
import { greece } from './countries/greece';
import { hongKong } from './countries/hong-kong';
import { india } from './countries/india';
import { indonesia } from './countries/indonesia';
import { ireland } from './countries/ireland';
import { israel } from './countries/israel';
import { italy } from './countries/italy';
import { japan } from './countries/japan';
import { kenya } from './countries/kenya';
import { luxembourg } from './countries/luxembourg';
import { malaysia } from './countries/malaysia';
import { mexico } from './countries/mexico';
import { morocco } from './countries/morocco';
import { netherlands } from './countries/netherlands';
import { newZealand } from './countries/new-zealand';
import { nigeria } from './countries/nigeria';
import { norway } from './countries/norway';
import { pakistan } from './countries/pakistan';
import { peru } from './countries/peru';
import { philippines } from './countries/philippines';
import { poland } from './countries/poland';
import { portugal } from './countries/portugal';
import { romania } from './countries/romania';
import { saudiArabia } from './countries/saudi-arabia';
import { singapore } from './countries/singapore';
import { southAfrica } from './countries/south-africa';
import { southKorea } from './countries/south-korea';
import { spain } from './countries/spain';
import { sweden } from './countries/sweden';
import { switzerland } from './countries/switzerland';
import { taiwan } from './countries/taiwan';
import { thailand } from './countries/thailand';
import { turkey } from './countries/turkey';
import { ukraine } from './countries/ukraine';
import { unitedArabEmirates } from './countries/united-arab-emirates';
import { unitedKingdom } from './countries/united-kingdom';
import { unitedStates } from './countries/united-states';
import { vietnam } from './countries/vietnam';
import type { CountryLines } from './support-line';

export const countries: readonly CountryLines[] = [
  argentina,
  australia,
  austria,
  bangladesh,
  belgium,
  brazil,
  canada,
  chile,
  china,
  colombia,
  czechia,
  denmark,
  egypt,
  finland,
  france,
  germany,
  ghana,
  greece,
  hongKong,
  india,
  indonesia,
  ireland,
  israel,
  italy,
  japan,
  kenya,
  luxembourg,
  malaysia,
  mexico,
  morocco,
  netherlands,
  newZealand,
  nigeria,
  norway,
  pakistan,
  peru,
  philippines,
  poland,
  portugal,
  romania,
  saudiArabia,
  singapore,
  southAfrica,
  southKorea,
  spain,
  sweden,
  switzerland,
  taiwan,
  thailand,
  turkey,
  ukraine,
  unitedArabEmirates,
  unitedKingdom,
  unitedStates,
  vietnam,
];
