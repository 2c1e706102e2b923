import { Injectable } from '@nestjs/common';
import { PeerNames } from '../municipalities/peer-names.port.js';
import { NationalPictureService } from './picture.service.js';
import { showsItselfToPeers } from './programme.policy.js';

/** Tells lower modules which names other municipalities may read: by the same sentence as the comparison. */
@Injectable()
export class AdmittedPeers extends PeerNames {
  constructor(private readonly picture: NationalPictureService) {
    super();
  }

  async known(): Promise<ReadonlySet<string>> {
    const { rows } = await this.picture.current();
    return new Set(rows.filter((row) => row.participates && showsItselfToPeers(row)).map(({ id }) => id));
  }
}
