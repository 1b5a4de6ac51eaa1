import { type ReactNode } from 'react';
import { type Choice } from './choice.js';

interface SelectProps {
  id: string;
  label: string;
  choices: readonly Choice[];
  value: string;
  onChange: (value: string) => void;
}

export function Select({ id, label, choices, value, onChange }: SelectProps): ReactNode {
  return (
    <div className="wh-select">
      <label className="wh-select__label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="wh-input" value={value} onChange={(event) => onChange(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
