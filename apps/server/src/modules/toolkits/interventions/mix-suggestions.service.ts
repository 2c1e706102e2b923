import { Injectable } from '@nestjs/common';
import type { ActiveElement } from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';
import { PeerNames } from '../../municipalities/peer-names.port.js';
import type { Intervention } from './interventions.types.js';
import { MixSuggestionsRepository, type PeerRow } from './mix-suggestions.repository.js';
import type { MixSuggestions } from './mix-suggestions.types.js';

const MOST_PEERS = 3;

/**
 * Which interventions of the catalogue have what a municipality misses, and who nearby runs one. Names are told between
 * municipalities that both let others know them (`PeerNames`), and only of what runs and is open to everybody there.
 */
@Injectable()
export class MixSuggestionsService {
  constructor(
    private readonly suggestions: MixSuggestionsRepository,
    private readonly peers: PeerNames,
  ) {}

  async of(actor: Actor, wanted: readonly ActiveElement[]): Promise<MixSuggestions> {
    const known = actor.has('toolkit:adoption') ? await this.peers.known() : new Set<string>();
    const knowsNames = known.has(actor.tenantId);
    const rows = knowsNames ? await this.suggestions.peers(actor.tenantId, [...known]) : [];
    const { nodes, ...counts } = await this.suggestions.fitting(wanted, [
      ...new Set(rows.map(({ interventionId }) => interventionId)),
    ]);
    return {
      ...counts,
      knowsNames,
      nodes: nodes.map((node) => ({ ...node, peers: peersOf(node.intervention.id, rows) })),
    };
  }

  intervention(id: string): Promise<Intervention | null> {
    return this.suggestions.intervention(id);
  }
}

const peersOf = (id: string, rows: readonly PeerRow[]) =>
  rows.filter(({ interventionId }) => interventionId === id).slice(0, MOST_PEERS);
