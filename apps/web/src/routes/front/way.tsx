import { type ReactNode } from 'react';
import { Icon, type IconName } from '../../ui/icon.js';

/** One way on: the link covers the whole of it. */
export function Way({ icon, text, children }: { icon: IconName; text: string; children: ReactNode }): ReactNode {
  return (
    <li className="wh-way">
      <Icon name={icon} />
      <div>
        <p className="wh-way__link">{children}</p>
        <p className="wh-way__text">{text}</p>
      </div>
    </li>
  );
}
