import { type Viewer } from '#access';
import { CaseAccess, CaseContentRepository, type CaseRecord, type OpenedContent, type PartyContent } from '#cases';
import { Injectable } from '@nestjs/common';
import { type CaseParty } from './case-party.entity.js';
import { CasePartyRepository } from './case-party.repository.js';
import { ContactNotice } from './contact-notice.service.js';
import { type ContactDetails, contactWith } from './contact-with.js';
import { PartyActs, type PartyCommand } from './party-acts.service.js';
import { partyRefused, refuseErased } from './party-refused.js';
import { whoseContact } from './whose-contact.js';

/** What is left out stays as it is; an empty text takes it away. */
export interface ChangeContactDetailsCommand extends PartyCommand, ContactDetails {
  /** Somebody besides whoever filed; left out by parties for themselves, or for whom they act. */
  readonly partyId?: string | undefined;
}

/** How often somebody can change how he is reached, with a notice each time; after that the office does it. */
const mostChanges = 20;

type Written = Extract<OpenedContent, { kind: 'complainant' | 'party' }>;

/** How somebody in a case is reached from now on. The name stays: a wrong name is corrected by the office. */
@Injectable()
export class ContactDetailsService {
  constructor(
    private readonly acts: PartyActs,
    private readonly parties: CasePartyRepository,
    private readonly contents: CaseContentRepository,
    private readonly access: CaseAccess,
    private readonly notice: ContactNotice,
  ) {}

  /** Throws NotFound, BadInput when nobody could reach him any more or nothing would change, and StepRefused. */
  async change(command: ChangeContactDetailsCommand): Promise<{ readonly caseId: string }> {
    const act = { name: 'changeContactDetails', action: 'changeContactDetails' } as const;
    return this.acts.inCase(act, command, async (record, everybody) => {
      const viewer = await this.access.viewer();
      const party = whoseContact(viewer, everybody, command.partyId ?? undefined);
      const known = await this.known(record, party);
      const replaces = known.map(({ id }) => id);
      requireFewChanges(viewer, replaces);
      const before = known.at(-1)?.content ?? { name: '' };
      await this.write(record, party, { ...contactWith(before, command), replaces });
      await this.notice.queue(record, before);
      return { caseId: record.file.id };
    });
  }

  /** Everything that ever said it, the newest last. Of a case that was erased there is nothing. */
  private async known({ file }: CaseRecord, party: CaseParty | undefined): Promise<Written[]> {
    const contents = await this.contents.listOfCases([file.id]);
    const last = contents.find(({ id }) => id === party?.contentId);
    const replaced = last?.kind === 'party' ? (last.content.replaces ?? []) : [];
    const found = contents.filter((one): one is Written =>
      party ? one.kind === 'party' && [...replaced, party.contentId].includes(one.id) : one.kind === 'complainant',
    );
    if (found.length === 0) {
      throw partyRefused('detailsErased');
    }
    return found;
  }

  private async write({ file }: CaseRecord, party: CaseParty | undefined, content: PartyContent): Promise<void> {
    const kind = party ? 'party' : 'complainant';
    const contentId = await this.contents.replaceParty(file.id, kind, content).catch(refuseErased);
    if (party) {
      await this.parties.update(party.id, { contentId });
    }
  }
}

function requireFewChanges(viewer: Viewer, replaces: readonly string[]): void {
  if (viewer.kind === 'party' && replaces.length > mostChanges) {
    throw partyRefused('tooManyChanges');
  }
}
