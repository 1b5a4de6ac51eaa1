import { type ReactNode } from 'react';
import { useDraft } from '../../../draft/use-draft.js';
import { useWords } from '../../../texts/use-words.js';
import { Checkbox } from '../../../ui/choices.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { InGroups } from './in-groups.js';

/** How to go on another time: the code, and the choice to keep it on this device. */
export function Later(): ReactNode {
  const { t } = useWords();
  const { code, staysOnDevice, stayOnDevice } = useDraft();
  return (
    <div className="wh-later">
      <Disclosure summary={t('filing.later.summary')}>
        {code ? (
          <>
            <p>{t('filing.later.code', { address: `${window.location.host}/filing` })}</p>
            <InGroups text={code} size={4} />
            <p className="wh-muted">{t('filing.later.keptFor')}</p>
          </>
        ) : (
          <p>{t('filing.later.noCode')}</p>
        )}
        <Checkbox
          id="stay-on-device"
          label={t('filing.later.device')}
          checked={staysOnDevice}
          onChange={() => stayOnDevice(!staysOnDevice)}
        />
        <p className="wh-muted">{t('filing.later.deviceText')}</p>
      </Disclosure>
    </div>
  );
}
