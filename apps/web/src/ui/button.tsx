import { type ButtonHTMLAttributes, type ReactNode } from 'react';

export type ButtonKind = 'primary' | 'secondary' | 'quiet';

/** The same look for a button and for a link that leads to the next action. */
export function buttonClass(kind: ButtonKind = 'primary'): string {
  return `wh-button wh-button--${kind}`;
}

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: ButtonKind;
  /** Says what is going on; the button keeps its focus and its listener must ignore a second click. */
  busyText?: string | undefined;
}

export function Button({ kind, busyText, children, type = 'button', ...rest }: ButtonProps): ReactNode {
  return (
    <button {...rest} type={type} className={buttonClass(kind)} aria-disabled={busyText ? true : undefined}>
      {busyText ?? children}
    </button>
  );
}
