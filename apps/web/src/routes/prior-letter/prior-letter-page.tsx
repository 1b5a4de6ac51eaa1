import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useDraft } from '../../draft/use-draft.js';
import { Loaded } from '../../frame/loaded.js';
import { useWords } from '../../texts/use-words.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { focusTitle } from '../../ui/title-focus.js';
import { CodePage } from './components/code-page.js';
import { EndedPage } from './components/end-letter.js';
import { LetterForm } from './components/letter-form.js';
import { OpenedLetter } from './components/opened-letter.js';
import { StartPage } from './components/start-page.js';
import { chosenParticipant, openPage, pagesOf } from './letter-form.js';
import { type LetterPage, type LetterSearch } from './letter-search.js';
import { type LetterOption } from './letter-types.js';
import { useOpenLetter } from './use-open-letter.js';
import { useLetterGround, useLetterOptions } from './use-letter-form.js';
import './prior-letter.css';

/** The letter that comes before filing: written here, and found again by its code. */
export function PriorLetterPage(): ReactNode {
  const { page } = useSearch({ from: '/tenant/prior-letter' });
  const { letter, arriving } = useOpenLetter();
  useTitleFocus(page);
  if (arriving) return null;
  if (page === 'letter' && letter) return <OpenedLetter key={letter.code} code={letter.code} isNew={letter.isNew} />;
  if (page === 'ended') return <EndedPage />;
  if (page === 'letter' || page === 'code') return <CodePage />;
  return <Writing page={page} written={letter?.isNew ?? false} />;
}

function Writing({ page, written }: { page: LetterPage | undefined; written: boolean }): ReactNode {
  const { t } = useWords();
  const ground = useLetterGround();
  if (ground.data) return <To page={page} written={written} participants={ground.data.committee.participants} />;
  return (
    <Page title={t('priorLetter.title')}>
      <Loaded query={ground}>{() => null}</Loaded>
    </Page>
  );
}

/** To whom it goes decides which letters there are. */
function To({ page, written, participants }: Omit<KnownFormProps, 'options'>): ReactNode {
  const { t } = useWords();
  const { draft } = useDraft();
  const participant = chosenParticipant(participants, draft)?.key;
  const query = useLetterOptions(participant);
  if (participants.length === 0) return <NoLetter />;
  if (!participant) return <KnownForm page={page} written={written} participants={participants} options={[]} />;
  if (query.data) {
    const options = query.data.priorLetterOptions;
    if (options.length === 0) return <NoLetter />;
    return <KnownForm page={page} written={written} participants={participants} options={options} />;
  }
  return (
    <Page title={t('priorLetter.title')}>
      <Loaded query={query}>{() => null}</Loaded>
    </Page>
  );
}

interface KnownFormProps {
  page: LetterPage | undefined;
  /** A letter was written in this window before. */
  written: boolean;
  participants: readonly { key: string; name: string }[];
  options: readonly LetterOption[];
}

/** Nobody comes past a page on which something is still open. */
function KnownForm({ page, written, participants, options }: KnownFormProps): ReactNode {
  const { draft } = useDraft();
  const { change } = useSearch({ from: '/tenant/prior-letter' });
  const navigate = useNavigate();
  const known = { participants, options, draft };
  const pages = pagesOf(known);
  const first = pages[0] ?? 'happened';
  if (!page) return <StartPage first={first} written={written} />;

  const open = openPage(known);
  const shown = earliest(pages, page, open);
  const goTo = (search: LetterSearch): void => void navigate({ to: '/prior-letter', search });
  const at = pages.indexOf(shown);
  const frame = {
    number: at + 1,
    count: pages.length,
    onBack: () => goTo(change ? { page: 'check' } : at === 0 ? {} : { page: pages[at - 1] ?? first }),
    onDone: () => goTo({ page: change ? 'check' : (pages[at + 1] ?? 'check') }),
  };
  return (
    <LetterForm key={shown} page={shown} pages={pages} frame={frame} participants={participants} options={options} />
  );
}

function earliest(pages: readonly LetterPage[], wanted: LetterPage, open: LetterPage | undefined): LetterPage {
  const last = open ? pages.indexOf(open) : pages.length - 1;
  const at = pages.indexOf(wanted);
  return pages[Math.min(at === -1 ? 0 : at, last)] ?? 'happened';
}

function NoLetter(): ReactNode {
  const { t } = useWords();
  return (
    <Page title={t('priorLetter.title')}>
      <Notice>
        <p>{t('priorLetter.noLetter')}</p>
      </Notice>
    </Page>
  );
}

function useTitleFocus(page: LetterPage | undefined): void {
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current !== page) focusTitle();
    shown.current = page;
  }, [page]);
}
