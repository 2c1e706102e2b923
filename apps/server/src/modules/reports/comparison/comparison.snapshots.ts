import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import type { AlikeWeights } from '../../municipalities/alike.facts.js';
import type { GroupSize } from '../../programme/comparison/comparison.facts.js';
import { ComparisonService } from '../../programme/comparison/comparison.service.js';
import type { ComparisonSnapshot, PositionSnapshot } from './comparison.snapshot.js';

type PositionChoices = { size: GroupSize; weights: AlikeWeights };

const ofPosition = [
  'Cijfers over eenzaamheid zijn openbaar. Daarom staan zij naast de gemeenten die het meest op de uwe lijken, met het gewicht dat u koos.',
  'De status van pijlers en het aantal partners zijn van elke gemeente zelf. Die staan alleen naast vaste groepen, uit de maandelijkse editie.',
  'Aantallen over minder dan vijf gemeenten zijn weggelaten, en ook andere aantallen waaruit zij af te leiden zijn. Groepen van minder dan tien laten wij niet zien.',
  'De middelste helft loopt van het eerste tot het derde kwartiel. Links of rechts daarvan is niet beter of slechter.',
  'Gemeenten staan niet op naam in dit document, ook niet als u ze op het scherm wel op naam ziet.',
];
const ofComparison = [
  'Alleen gemeenten die u op naam mocht zien toen het document werd gevraagd, staan erin.',
  'De status van een pijler volgt uit feiten met een datum en een bron die de gemeente zelf vastlegt. Onbekend betekent dat er niets is vastgelegd.',
  'De volgorde is die van de namen. Dit is geen ranglijst.',
];

/** What is compared, as it is when it is asked: who asks decides what may be in it, so it is frozen then. */
@Injectable()
export class ComparisonSnapshots {
  constructor(private readonly comparison: ComparisonService) {}

  /** Throws report.not_for_you, and what the page throws. */
  async position(actor: Actor, { size, weights }: PositionChoices): Promise<PositionSnapshot> {
    refuseUnless(actor.has('comparison:own'), 'report.not_for_you');
    const {
      peers: _names,
      waitsBecause: _consent,
      isOpenToPeers: __,
      ...position
    } = await this.comparison.position(actor, size, weights);
    return { report: 'POSITION', layout: 1, asOf: position.asOf, position, method: ofPosition };
  }

  /** Throws programme.no_consent where fewer than two may be seen, and what the page throws. */
  async sideBySide(actor: Actor, codes: readonly string[]): Promise<ComparisonSnapshot> {
    refuseUnless(actor.has('comparison:named'), 'report.not_for_you');
    const { leftOut: _names, ...comparison } = await this.comparison.byName(actor, codes);
    refuseUnless(comparison.municipalities.length >= 2, 'programme.no_consent');
    return { report: 'COMPARISON', layout: 1, asOf: comparison.asOf, comparison, method: ofComparison };
  }

  /** Whether this actor may (still) have this document. */
  async mayHave(actor: Actor, snapshot: PositionSnapshot | ComparisonSnapshot): Promise<boolean> {
    if (snapshot.report === 'POSITION') return actor.has('comparison:own');
    return (
      actor.has('comparison:named') &&
      (await this.comparison.maySeeAll(
        actor,
        snapshot.comparison.municipalities.map(({ code }) => code),
      ))
    );
  }
}
