/**
 * What looks like the name of a person in a text, by patterns that can be explained: after a form of address, with an
 * age, or a usual first name with a surname. It misses names and finds some that are none, so it asks and never
 * refuses. Who holds a public office is named by that office and not asked about; nor are streets and organisations
 * that are called after somebody.
 */
export type NameFound = { kind: 'NAME_ADDRESSED' | 'NAME_WITH_AGE' | 'NAME_WHOLE'; text: string };

const capital = `\\p{Lu}[\\p{L}'’-]+`;
const between = `(?:van der|van den|van de|van 't|van het|van|de|den|der|ter|ten|te|el|al|in 't|op de)`;
const surname = `(?:${between}\\s+)?${capital}(?:-${capital})?`;
const initials = `(?:\\p{Lu}\\.\\s?){1,4}`;
/** Not the end of a longer word. */
const start = `(?<![\\p{L}\\d])`;

const addressed = new RegExp(
  `${start}(?:[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Mm]ev?r?w?\\.|[Dd]hr\\.|[Oo]pa|[Oo]ma|[Tt]ante|[Oo]om|[Bb]uurvrouw|[Bb]uurman)\\s+(?:${initials})?${surname}`,
  'gu',
);
const aged = new RegExp(
  `${start}(${capital})(?:\\s+${surname})?(?:\\s*\\(\\d{1,3}(?:\\s*jaar)?\\)|,?\\s+(?:van\\s+)?\\d{1,3}\\s*jaar(?!\\p{L}))`,
  'gu',
);
const whole = new RegExp(`${start}(${capital})\\s+(${surname})`, 'gu');

/** Before a name: an office that is public, or an organisation that is called so. */
const publicBefore =
  /(?:wethouders?|burgemeester|minister|staatssecretaris|raadslid|gemeentesecretaris|koning|koningin|prinses|stichting|vereniging|school|fonds|huize|sint|st\.?|de|het)\s+(?:(?:\p{Lu}\.\s?)+)?$/iu;
/** A surname that is rather a street, a building or an organisation. */
const calledAfter =
  /(?:straat|laan|plein|weg|hof|park|kade|gracht|singel|dijk|pad|school|college|lyceum|huis|kerk|kapel|zaal|zorg|centrum|fonds|stichting|instituut|collectief|museum|theater|tuin|brug)$/iu;

/** Usual first names in the Netherlands, of several generations and origins, in small letters. */
const firstNames = new Set(
  `aad aaltje abdel abdul adrie adriana adriaan ahmed aisha albert alie ali alice amina anita anja ank anke anna anne
  annelies annemarie annie anneke ans anton antoinette arie arjan arnold astrid ayşe ayse bart bas ben bep bernard bert
  betty bianca bob bram brigitte cara carla carolien cees chantal charlotte chris christa christine claudia cor corrie
  daan daniel dennis diana dick dirk dirkje dora ed eddy edith eefje els elly ellen elisabeth elsje emma emine erik
  erna esther eva evert fatima fatma femke ferdinand fien floor frank frans fred frederik gerard gerda gerrie gerrit
  gert gijs greet greetje guus hanna hannah hannie hans harm harry hassan heleen helena hendrik henk henny herman hilde
  hugo ibrahim ilse ineke ingrid irene iris jaap jacob jacqueline jan janna janneke janny jans jasper jeanne jeroen jet
  jo joan johan johanna johannes john joke joop joost jos josé josephine judith julia jurgen karel karin kees khadija
  klaas koen koos laura leen leendert lena leo lia lida lien lies liesbeth lieke linda lisa loes lotte louise lucas
  luuk maaike maarten machteld mahmoud manon marc marcel margreet maria marian marianne marieke marijke marja marjan
  marjolein mark marleen martijn martin mary mehmet meike mia michael michel mieke miep mien mohamed mohammed monique
  moniek mustafa nel nellie nelly nico nienke noor nora omar paul paula peter petra piet pieter pim rachid ria richard
  riet rik rob robert roel ronald rosa roos ruud saida sandra sanne sara sarah sjaak sjoerd sofie sonja stefan suzanne
  sylvia theo thijs tim tineke tom toos trudy truus trees ursula vera vincent wendy wil wilhelmina willem willemien
  wim wilma wouter yasmin yvonne yusuf zeynep`.split(/\s+/),
);
/** Words with a capital that an age may follow, and that are no name. */
const noNames =
  /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|sinds|na|over|voor|van|tot|vanaf|elke|ieder|om|de|het|een|in|bij|al|ook|nog|ruim|bijna|circa|ongeveer|jongeren|ouderen|mensen|inwoners|kinderen|vrouwen|mannen|deelnemers|minimaal|tussen|boven|onder|zij|hij|ik|wij)$/iu;

/** Names of persons in a text, each as it is written there, with what gives it away. */
export function namesIn(text: string): NameFound[] {
  const isPublic = (index: number) => publicBefore.test(text.slice(Math.max(0, index - 40), index));
  const isUsual = (name: string) => firstNames.has(name.toLowerCase());
  const found: NameFound[] = [];
  const add = (kind: NameFound['kind'], said: string) => {
    if (!found.some((one) => one.text.includes(said))) found.push({ kind, text: said });
  };
  for (const [said] of text.matchAll(addressed)) if (!calledAfter.test(said)) add('NAME_ADDRESSED', said);
  for (const { 0: said, 1: first = '', index } of text.matchAll(aged))
    if (!noNames.test(first) && (isUsual(first) || /jaar/.test(said)) && !isPublic(index)) add('NAME_WITH_AGE', said);
  for (const { 0: said, 1: first = '', 2: last = '', index } of text.matchAll(whole))
    if (isUsual(first) && !calledAfter.test(last) && !isPublic(index)) add('NAME_WHOLE', said);
  return found;
}
