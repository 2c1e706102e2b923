import { Injectable } from '@nestjs/common';
import { AttachmentSubjects } from '../../documents/attachment-subjects.port.js';
import { EvidenceRepository } from './evidence.repository.js';

/** Says to documents what a fact is called that one belongs to. */
@Injectable()
export class EvidenceNames {
  constructor(subjects: AttachmentSubjects, evidence: EvidenceRepository) {
    subjects.areNamedBy('EVIDENCE', (ids) => evidence.named(ids));
  }
}
