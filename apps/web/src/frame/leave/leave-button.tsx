import { type ReactNode, useCallback } from 'react';
import { useWords } from '../../texts/use-words.js';
import { Icon } from '../../ui/icon.js';
import { leaveQuickly } from './leave-quickly.js';
import { useEscapeToLeave } from './use-escape-to-leave.js';

/** For somebody who does not want to be seen here. */
export function LeaveButton(): ReactNode {
  const { t } = useWords();
  const address = t('leave.address');
  const leave = useCallback(() => leaveQuickly(address), [address]);
  useEscapeToLeave(leave);
  return (
    <button type="button" className="wh-leave" onClick={leave}>
      <Icon name="leave" />
      {t('leave.button')}
    </button>
  );
}
