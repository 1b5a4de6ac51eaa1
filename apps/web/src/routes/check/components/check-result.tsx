import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useAsk } from '../../../api/use-ask.js';
import { Loaded } from '../../../frame/loaded.js';
import { type IntakeAnswersInput, type IntakeCheckQuery } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../texts/use-words.js';
import { Button, buttonClass } from '../../../ui/button.js';
import { plainDay } from '../../../ui/days.js';
import { Notice } from '../../../ui/notice.js';
import { Page } from '../../../ui/page.js';
import { ForumList } from '../../../frame/forum-list.js';
import { intakeCheckDocument } from '../check.graphql.js';

type Advice = IntakeCheckQuery['intakeCheck'];

interface CheckResultProps {
  answers: IntakeAnswersInput;
  asked: boolean;
  onAgain: () => void;
}

export function CheckResult({ answers, asked, onAgain }: CheckResultProps): ReactNode {
  const { t, language } = useWords();
  const query = useAsk(intakeCheckDocument, { answers, language });
  const advice = query.data?.intakeCheck;
  return (
    <Page
      title={advice ? t(`check.answer.${advice.answer}`) : t('check.title')}
      lead={advice ? <p>{t(`check.lead.${advice.answer}`)}</p> : null}
    >
      <Loaded query={query} loading={t('check.loadingAnswer')}>
        {(data) => (
          <>
            <AdviceText advice={data.intakeCheck} />
            <Anyway postalAddress={data.committee.postalAddress} />
          </>
        )}
      </Loaded>
      <p className="wh-button-row">
        <Link to="/how-it-works" className={buttonClass('primary')}>
          {t('check.toHowItWorks')}
        </Link>
        {asked ? (
          <Button kind="secondary" onClick={onAgain}>
            {t('check.again')}
          </Button>
        ) : null}
      </p>
    </Page>
  );
}

function AdviceText({ advice }: { advice: Advice }): ReactNode {
  const { t, language } = useWords();
  return (
    <>
      {advice.opensOn ? (
        <Notice>
          <p className="wh-strong">{t('check.opensOn', { date: plainDay(advice.opensOn, language) })}</p>
        </Notice>
      ) : null}
      <Reasons
        showsWhatNow
        heading={t('check.reasons')}
        grounds={advice.grounds.filter(({ applies }) => applies === 'yes')}
      />
      <Reasons
        heading={t('check.unsureReasons')}
        grounds={advice.grounds.filter(({ applies }) => applies === 'unknown')}
      />
      {advice.refersTo.length > 0 ? (
        <section className="wh-section">
          <h2>{t('check.elsewhere')}</h2>
          <ForumList forums={advice.refersTo} />
        </section>
      ) : null}
    </>
  );
}

interface ReasonsProps {
  heading: string;
  grounds: Advice['grounds'];
  showsWhatNow?: boolean;
}

function Reasons({ heading, grounds, showsWhatNow = false }: ReasonsProps): ReactNode {
  const { t } = useWords();
  if (grounds.length === 0) return null;
  return (
    <section className="wh-section">
      <h2>{heading}</h2>
      {grounds.map((ground) => (
        <div key={ground.ground} className="wh-reason">
          <h3>{ground.title}</h3>
          <p>{ground.explanation}</p>
          {showsWhatNow ? <p>{ground.whatNow}</p> : null}
          <p className="wh-source">{t('check.source', { source: ground.source })}</p>
        </div>
      ))}
    </section>
  );
}

/** Nobody is turned away by a machine. */
function Anyway({ postalAddress }: { postalAddress: readonly string[] }): ReactNode {
  const { t } = useWords();
  return (
    <section className="wh-section">
      <h2>{t('check.anyway')}</h2>
      <p>{t('check.anywayText')}</p>
      {postalAddress.length > 0 ? (
        <>
          <p>{t('check.byPost')}</p>
          <address className="wh-address">
            {postalAddress.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </address>
        </>
      ) : null}
    </section>
  );
}
