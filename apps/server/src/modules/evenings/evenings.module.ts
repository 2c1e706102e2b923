import { Global, Module } from '@nestjs/common';
import { CommitmentsModule } from '../commitments/commitments.module.js';
import { SigningEvenings } from '../commitments/signing-evenings.port.js';
import { BoardController } from './board.controller.js';
import { BoardRepository } from './board.repository.js';
import { BoardService } from './board.service.js';
import { EveningMailsJob } from './evening-mails.job.js';
import { EveningMailsRepository } from './evening-mails.repository.js';
import { EveningsRepository } from './evenings.repository.js';
import { EveningsResolver, GuestRights } from './evenings.resolver.js';
import { EveningsService } from './evenings.service.js';
import { PracticeCardsRepository } from './practice-cards/practice-cards.repository.js';
import { PracticeCardRights, PracticeCardsResolver } from './practice-cards/practice-cards.resolver.js';
import { PracticeCardsService } from './practice-cards/practice-cards.service.js';
import { WitnessesRepository } from './witnesses.repository.js';
import { WitnessesService } from './witnesses.service.js';

/** Global for one reason: it fills what signing, which stands below it, asks of evenings. */
@Global()
@Module({
  imports: [CommitmentsModule],
  controllers: [BoardController],
  providers: [
    BoardRepository,
    BoardService,
    EveningMailsJob,
    EveningMailsRepository,
    EveningsRepository,
    EveningsResolver,
    EveningsService,
    GuestRights,
    PracticeCardsRepository,
    PracticeCardRights,
    PracticeCardsResolver,
    PracticeCardsService,
    WitnessesRepository,
    WitnessesService,
    { provide: SigningEvenings, useExisting: WitnessesService },
  ],
  exports: [EveningsService, SigningEvenings],
})
export class EveningsModule {}
