import { CaseContentRepository, type CaseRecord, type OpenedContent, PeopleInText } from '#cases';
import { PersonRepository } from '#committees';
import { Injectable } from '@nestjs/common';
import { eachOnce, type KnownPerson, type PersonalWord, personalWordsIn } from './personal-words.js';

/** A text about a case. */
export interface TextOfCase {
  readonly record: CaseRecord;
  readonly text: string;
}

/**
 * What of the people in a case still stands in texts about it. Names and dwellings of the parties are found by the tokens that the
 * case is found with; the rest by what is known in the case itself. Of a case that was erased nothing is known any more.
 */
@Injectable()
export class PersonalWordCheck {
  constructor(
    private readonly contents: CaseContentRepository,
    private readonly tokens: PeopleInText,
    private readonly people: PersonRepository,
  ) {}

  /** Per text what stands in it; the number of statements does not grow with the texts. */
  async check(texts: readonly TextOfCase[]): Promise<PersonalWord[][]> {
    const contents = await this.contents.listOfCases(texts.map(({ record }) => record.file.id));
    const byToken = await this.tokens.find(texts.map(({ record, text }) => ({ caseId: record.file.id, text })));
    const employees = await this.people.listDetails(
      texts.flatMap(({ record }) => record.file.respondentPersonId ?? []),
    );
    return texts.map(({ record: { file }, text }, index) => {
      const ofCase = contents.filter(({ caseId }) => caseId === file.id).flatMap(personIn);
      const employee = employees.get(file.respondentPersonId ?? '');
      const people = employee ? [...ofCase, employee] : ofCase;
      return eachOnce([...(byToken[index] ?? []), ...personalWordsIn(text, { number: file.number, people })]);
    });
  }
}

/** A party is looked for by name with its token. */
function personIn({ kind, content }: OpenedContent): KnownPerson[] {
  switch (kind) {
    case 'complainant':
    case 'party':
      return [{ ...content, name: '' }];
    case 'person':
      return [{ name: content.name }];
    default:
      return [];
  }
}
