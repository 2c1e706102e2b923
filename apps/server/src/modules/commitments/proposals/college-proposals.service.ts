import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import { collegeProposal } from './college-proposal.rules.js';
import { CollegeProposalsRepository } from './college-proposals.repository.js';

/** The draft of a proposal to the college, made anew from the facts of now whenever it is asked for. */
@Injectable()
export class CollegeProposalsService {
  constructor(
    private readonly clock: Clock,
    private readonly proposals: CollegeProposalsRepository,
  ) {}

  /** The draft as DOCX. Throws college_proposal.not_conditional when no decision is needed (any more). */
  async draft(commitmentId: string): Promise<Buffer> {
    const { status, facts } = await this.proposals.factsOf(commitmentId, this.clock.today());
    refuseUnless(status === 'SIGNED_CONDITIONALLY' && facts, 'college_proposal.not_conditional');
    const { collegeProposalDocument } = await import('./college-proposal.document.js');
    return collegeProposalDocument(collegeProposal(facts));
  }
}
