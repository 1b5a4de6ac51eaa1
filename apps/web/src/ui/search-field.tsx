import { type ReactNode } from 'react';
import { Icon } from './icon.js';

interface SearchFieldProps {
  id: string;
  label: string;
  hint: string;
  value: string;
  onChange: (value: string) => void;
}

/** Narrows a list on the same page while somebody types; the page says how much is left. */
export function SearchField({ id, label, hint, value, onChange }: SearchFieldProps): ReactNode {
  return (
    <div className="wh-field wh-search">
      <label className="wh-field__label" htmlFor={id}>
        {label}
      </label>
      <p className="wh-field__hint" id={`${id}-hint`}>
        {hint}
      </p>
      <div className="wh-search__box">
        <Icon name="search" />
        <input
          id={id}
          className="wh-input"
          type="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          aria-describedby={`${id}-hint`}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
    </div>
  );
}
