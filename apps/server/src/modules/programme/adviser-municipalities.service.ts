import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { AdviserMunicipalities, type AdviserMunicipality } from '../support/calls/adviser-municipalities.port.js';
import { NationalPictureService } from './picture.service.js';
import { maySee } from './programme.policy.js';

/** Tells support whose names and levels an adviser may read: by the same sentences as every screen of the programme. */
@Injectable()
export class ReadableByAdviser extends AdviserMunicipalities {
  constructor(private readonly picture: NationalPictureService) {
    super();
  }

  async readableBy(actor: Actor): Promise<AdviserMunicipality[]> {
    const { rows } = await this.picture.current();
    return rows
      .filter((row) => row.participates && maySee.asAdviser(actor, row))
      .map(({ id, code, name, consents, pillars }) => ({
        id,
        cbsCode: code,
        name,
        letsPeersKnow: consents.includes('PEERS'),
        pillars,
      }));
  }
}
