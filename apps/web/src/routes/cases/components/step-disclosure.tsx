import { type ReactNode, useState } from 'react';

interface StepDisclosureProps {
  name: string;
  /** The only open step needs no extra click. */
  openFirst: boolean;
  children: ReactNode;
}

/** A step that unfolds to its form. The form is made at the first opening and keeps its text when folded. */
export function StepDisclosure({ name, openFirst, children }: StepDisclosureProps): ReactNode {
  const [open, setOpen] = useState(openFirst);
  const [everOpen, setEverOpen] = useState(openFirst);

  function follow(isOpen: boolean): void {
    setOpen(isOpen);
    if (isOpen) setEverOpen(true);
  }

  return (
    <details className="wh-step" open={open} onToggle={(event) => follow(event.currentTarget.open)}>
      <summary>{name}</summary>
      {everOpen ? <div className="wh-step__content">{children}</div> : null}
    </details>
  );
}
