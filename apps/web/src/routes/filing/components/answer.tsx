import { type ReactNode } from 'react';
import { type ComplaintDraft } from '../../../draft/complaint-draft.js';
import { type FieldProps } from '../../../ui/field.js';
import { FilesField } from '../files/files-field.js';
import { type FilingFacts } from '../facts.js';
import { type FilingPage } from '../pages.js';
import { ContactFields } from './contact-fields.js';
import { LanguageField, NameField, ParticipantField, SubjectField, YesNoField } from './few-fields.js';
import { PointsField } from './points-field.js';
import { QuestionField } from './question-field.js';
import { TextPageField } from './text-page-field.js';

export interface AnswerProps<Page extends FilingPage = FilingPage> {
  facts: FilingFacts;
  page: Page;
  draft: ComplaintDraft;
  field: FieldProps;
  /** Says what is wrong here, or with an empty text that nothing is. */
  onTell: (message: string) => void;
  /** Checks this page and goes to the next one. */
  onGoOn: () => void;
}

/** The field or fields of a page. What is typed goes into the draft at once. */
export function Answer({ page, ...props }: AnswerProps): ReactNode {
  switch (page.kind) {
    case 'question':
      return <QuestionField page={page} {...props} />;
    case 'text':
      return <TextPageField page={page} {...props} />;
    case 'together':
    case 'anonymous':
      return <YesNoField name={page.kind} {...props} />;
    default: {
      const Field = fields[page.kind];
      return <Field {...props} />;
    }
  }
}

const fields = {
  participant: ParticipantField,
  subject: SubjectField,
  points: PointsField,
  files: FilesField,
  name: NameField,
  contact: ContactFields,
  language: LanguageField,
};

/** What the fields of a page get, where the kind of the page is known already. */
export type OneFieldProps = Omit<AnswerProps, 'page'>;
