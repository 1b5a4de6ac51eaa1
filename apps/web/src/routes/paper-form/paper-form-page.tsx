import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useAsk } from '../../api/use-ask.js';
import { Loaded } from '../../frame/loaded.js';
import { useWords } from '../../texts/use-words.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { Page } from '../../ui/page.js';
import { paperFormDocument } from './paper-form.graphql.js';
import './paper-form.css';
import { type PaperForm, QuestionGroup } from './question-group.js';

/** The form on paper: on the screen as it comes out of the printer, with lines to write on. */
export function PaperFormPage(): ReactNode {
  const { t, language } = useWords();
  const query = useAsk(paperFormDocument, { language });
  const form = query.data?.regulation.paperForm;
  return (
    <Page
      title={form?.title ?? t('paperForm.title')}
      lead={form?.intro.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    >
      <Loaded query={query}>{(data) => <Form form={data.regulation.paperForm} />}</Loaded>
    </Page>
  );
}

function Form({ form }: { form: PaperForm }): ReactNode {
  const { t } = useWords();
  return (
    <>
      <div className="wh-screen-only">
        <p className="wh-button-row">
          <Button onClick={() => window.print()}>
            <Icon name="printer" />
            {t('paperForm.print')}
          </Button>
          <Link to="/filing">{t('paperForm.file')}</Link>
        </p>
        <p>{t('paperForm.noPrinter')}</p>
      </div>
      {form.groups.map((group) => (
        <QuestionGroup key={group.heading} group={group} />
      ))}
      <section className="wh-paper__group">
        <h2>{t('paperForm.sendTo')}</h2>
        <p className="wh-paper__address">
          {form.sendTo.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
        <p>{t('paperForm.keepCopy')}</p>
      </section>
    </>
  );
}
