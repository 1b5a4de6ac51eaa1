import { Link } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { isEmpty } from '../../../draft/complaint-draft.js';
import { useDraft } from '../../../draft/use-draft.js';
import { failureWords } from '../../../frame/failure-words.js';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { Notice } from '../../../ui/notice.js';
import { Page } from '../../../ui/page.js';
import { TextField } from '../../../ui/text-field.js';
import { type FilingFacts } from '../facts.js';
import { type Opening } from '../use-open-draft.js';
import { type Place } from '../use-place.js';
import { SaveState } from './above.js';

interface StartPageProps {
  facts: FilingFacts;
  place: Place;
  opening: Opening;
}

/** Before the first question: what will happen, and how to go on with what was begun before. */
export function StartPage({ facts, place, opening }: StartPageProps): ReactNode {
  const { t } = useWords();
  const { draft, code, forget } = useDraft();
  const begun = draft.fields['at'] !== undefined || code !== undefined;
  return (
    <Page title={t('filing.start.title')} lead={<p>{t('filing.start.lead')}</p>}>
      <OpeningProblem opening={opening} />
      {begun ? (
        <Notice title={t('filing.start.begun')}>
          <p>{t('filing.start.begunText')}</p>
        </Notice>
      ) : null}
      {facts.online ? <HowThisGoes /> : <OtherWays facts={facts} />}
      <div className="wh-button-row">
        <Button onClick={place.begin}>{t(startWords(begun, facts.online))}</Button>
      </div>
      <SaveState />
      {begun || !isEmpty(draft) ? (
        <div className="wh-later">
          <Disclosure summary={t('filing.start.forget')}>
            <p>{t('filing.start.forgetText')}</p>
            <Button kind="secondary" onClick={() => void forget()}>
              {t('filing.start.forgetNow')}
            </Button>
          </Disclosure>
        </div>
      ) : null}
      <GoOnWithCode opening={opening} />
    </Page>
  );
}

function startWords(begun: boolean, online: boolean) {
  if (begun) return 'filing.start.goOn' as const;
  return online ? ('filing.start.begin' as const) : ('filing.start.beginAnyway' as const);
}

function HowThisGoes(): ReactNode {
  const { t } = useWords();
  return (
    <>
      <ul>
        <li>{t('filing.start.onePerPage')}</li>
        <li>{t('filing.start.kept')}</li>
        <li>{t('filing.start.atHand')}</li>
      </ul>
      <p>
        <Link to="/paper-form">{t('filing.start.onPaper')}</Link>
      </p>
    </>
  );
}

/** Where the regulation names other ways than a form like this one. Nobody is turned away by a screen all the same. */
function OtherWays({ facts }: { facts: FilingFacts }): ReactNode {
  const { t } = useWords();
  return (
    <section className="wh-section wh-other-ways">
      <h2>{t('filing.otherWays.heading')}</h2>
      <p>{t('filing.otherWays.text')}</p>
      {facts.postalAddress.length > 0 ? (
        <address className="wh-address">
          {facts.postalAddress.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </address>
      ) : null}
      <p>
        <Link to="/paper-form">{t('filing.otherWays.paperForm')}</Link>
      </p>
      <p>
        <Link to="/how-it-works">{t('filing.otherWays.howItWorks')}</Link>
      </p>
      <h2>{t('filing.otherWays.hereHeading')}</h2>
      <p>{t('filing.otherWays.here')}</p>
    </section>
  );
}

const codeFieldId = 'draft-code';

function OpeningProblem({ opening: { state, failure, attempt } }: { opening: Opening }): ReactNode {
  const { t } = useWords();
  const message = failure ? failureWords(t, failure) : state === 'notFound' ? t('filing.start.notFound') : '';
  if (state === 'opening') return <p role="status">{t('loading')}</p>;
  return <ErrorSummary errors={message ? [{ fieldId: codeFieldId, message }] : []} attempt={attempt} />;
}

function GoOnWithCode({ opening }: { opening: Opening }): ReactNode {
  const { t } = useWords();
  const [typed, setTyped] = useState('');

  function send(event: FormEvent): void {
    event.preventDefault();
    opening.open(typed);
  }

  return (
    <div className="wh-later">
      <Disclosure
        summary={t('filing.start.haveCode')}
        open={opening.state === 'notFound' || opening.state === 'failed'}
      >
        <form className="wh-form" noValidate onSubmit={send}>
          <TextField
            id={codeFieldId}
            label={t('filing.start.code')}
            hint={t('filing.start.codeHint')}
            error={opening.state === 'notFound' ? t('filing.start.notFound') : undefined}
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={setTyped}
          />
          <Button type="submit" kind="secondary">
            {t('filing.start.openCode')}
          </Button>
        </form>
      </Disclosure>
    </div>
  );
}
