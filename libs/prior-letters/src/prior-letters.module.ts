import { CatalogueModule } from '#catalogue';
import { CommitteesModule } from '#committees';
import { CorrespondenceModule } from '#correspondence';
import { SignInModule } from '#sign-in';
import { Module } from '@nestjs/common';
import { ParticipantContacts } from './participant-contacts.service.js';
import { PriorLetterComposing } from './prior-letter-composing.service.js';
import { PriorLetterFollowUp } from './prior-letter-follow-up.service.js';
import { PriorLetterGate } from './prior-letter-gate.service.js';
import { PriorLetterMails } from './prior-letter-mails.service.js';
import { PriorLetterOptions } from './prior-letter-options.service.js';
import { PriorLetterRepository } from './prior-letter.repository.js';
import { PriorLetters } from './prior-letters.service.js';

@Module({
  imports: [CatalogueModule, CommitteesModule, CorrespondenceModule, SignInModule],
  providers: [
    ParticipantContacts,
    PriorLetterComposing,
    PriorLetterFollowUp,
    PriorLetterGate,
    PriorLetterMails,
    PriorLetterOptions,
    PriorLetterRepository,
    PriorLetters,
  ],
  exports: [PriorLetterFollowUp, PriorLetterOptions, PriorLetters],
})
export class PriorLettersModule {}
