import { daysAfter, type MembershipState, type Sector } from '@bloemen/vocabulary';

/**
 * An invented coalition for a municipality that only demonstrates the product. Generic kinds of organisations with the
 * municipality's name behind them, so that nobody takes them for a claim about a real organisation. The same
 * municipality always gets the same coalition.
 */
const kinds: readonly { name: string; sector: Sector; state?: MembershipState }[] = [
  { name: 'Welzijnsorganisatie', sector: 'WELFARE', state: 'CORE' },
  { name: 'Bibliotheek', sector: 'CULTURE' },
  { name: 'Thuiszorg', sector: 'CARE' },
  { name: 'Buurthuis', sector: 'WELFARE' },
  { name: 'Vrijwilligerscentrale', sector: 'VOLUNTEERS', state: 'CORE' },
  { name: 'Ouderenbond', sector: 'EXPERIENCE' },
  { name: 'Sportbedrijf', sector: 'SPORT' },
  { name: 'Diaconie', sector: 'FAITH' },
  { name: 'Woonstichting', sector: 'HOUSING' },
  { name: 'Wmo-raad', sector: 'EXPERIENCE', state: 'OBSERVER' },
  { name: 'Huisartsengroep', sector: 'CARE' },
  { name: 'Mantelzorgsteunpunt', sector: 'CARE' },
  { name: 'Jongerenwerk', sector: 'WELFARE' },
  { name: 'Ondernemersvereniging', sector: 'BUSINESS', state: 'INVITED' },
  { name: 'Zangkoor', sector: 'CULTURE' },
  { name: 'Basisschool', sector: 'EDUCATION' },
  { name: 'Maatjesproject', sector: 'VOLUNTEERS' },
  { name: 'Serviceclub', sector: 'SERVICE_CLUB', state: 'INVITED' },
  { name: 'Wijkteam', sector: 'WELFARE' },
  { name: 'Museum', sector: 'CULTURE' },
  { name: 'Zwembad', sector: 'SPORT' },
  { name: 'Mbo-college', sector: 'EDUCATION' },
  { name: 'Verpleeghuis', sector: 'CARE' },
  { name: 'Repaircafé', sector: 'VOLUNTEERS' },
  { name: 'Supermarkt', sector: 'BUSINESS' },
  { name: 'Wereldwinkel', sector: 'VOLUNTEERS' },
  { name: 'Tuinvereniging', sector: 'SPORT' },
  { name: 'Moskeebestuur', sector: 'FAITH' },
];

export type DemonstrationMember = {
  name: string;
  sector: Sector;
  state: MembershipState;
  fromOn: string;
  /** A real organisation that another coalition has by its sources; only that it is here too is invented. */
  isShared: boolean;
};

/** Where an organisation of Heemstede stands in for a generic one, so that one organisation has several coalitions. */
const shared: Record<string, Record<string, string>> = { Zandvoort: { Thuiszorg: 'GGD Kennemerland' } };

/** Half of the partners start with the coalition, the others follow in steps of seven weeks. Never later than today. */
export function demonstrationMembers(
  place: string,
  joinedOn: string,
  partners: number,
  today: string,
): DemonstrationMember[] {
  const first = Math.ceil(partners / 2);
  return kinds.slice(0, partners).map((kind, index) => {
    const followedOn = daysAfter(joinedOn, Math.max(0, index - first + 1) * 49);
    const known = shared[place]?.[kind.name];
    return {
      name: known ?? `${kind.name} ${place}`,
      isShared: known !== undefined,
      sector: kind.sector,
      state: kind.state ?? 'MEMBER',
      fromOn: followedOn < today ? followedOn : today,
    };
  });
}
