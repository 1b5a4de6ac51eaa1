import { type ReactNode } from 'react';
import { type Choice } from './choice.js';
import { FieldGroup, type FieldProps } from './field.js';

interface RadiosProps extends FieldProps {
  choices: readonly Choice[];
  value: string | undefined;
  onChange: (value: string) => void;
}

/** One answer out of a few. The first control carries the field's id, so that an error line leads to it. */
export function Radios({ choices, value, onChange, ...field }: RadiosProps): ReactNode {
  return (
    <FieldGroup {...field}>
      {choices.map((choice, index) => (
        <ChoiceLine key={choice.value} id={choiceId(field.id, index)} choice={choice}>
          <input
            id={choiceId(field.id, index)}
            className="wh-choice__control"
            type="radio"
            name={field.id}
            value={choice.value}
            checked={value === choice.value}
            onChange={() => onChange(choice.value)}
            aria-describedby={choice.hint ? `${choiceId(field.id, index)}-about` : undefined}
          />
        </ChoiceLine>
      ))}
    </FieldGroup>
  );
}

interface CheckboxesProps extends FieldProps {
  choices: readonly Choice[];
  values: readonly string[];
  onChange: (values: string[]) => void;
}

export function Checkboxes({ choices, values, onChange, ...field }: CheckboxesProps): ReactNode {
  function toggle(value: string): void {
    onChange(values.includes(value) ? values.filter((other) => other !== value) : [...values, value]);
  }
  return (
    <FieldGroup {...field}>
      {choices.map((choice, index) => (
        <ChoiceLine key={choice.value} id={choiceId(field.id, index)} choice={choice}>
          <input
            id={choiceId(field.id, index)}
            className="wh-choice__control"
            type="checkbox"
            checked={values.includes(choice.value)}
            onChange={() => toggle(choice.value)}
            aria-describedby={choice.hint ? `${choiceId(field.id, index)}-about` : undefined}
          />
        </ChoiceLine>
      ))}
    </FieldGroup>
  );
}

/** One box that is on or off. */
export function Checkbox(props: { id: string; label: string; checked: boolean; onChange: () => void }): ReactNode {
  const { id, label, checked, onChange } = props;
  return (
    <ChoiceLine id={id} choice={{ value: id, label }}>
      <input id={id} className="wh-choice__control" type="checkbox" checked={checked} onChange={onChange} />
    </ChoiceLine>
  );
}

function choiceId(fieldId: string, index: number): string {
  return index === 0 ? fieldId : `${fieldId}-${index + 1}`;
}

function ChoiceLine({ id, choice, children }: { id: string; choice: Choice; children: ReactNode }): ReactNode {
  return (
    <div className="wh-choice">
      {children}
      <div className="wh-choice__words">
        <label className="wh-choice__label" htmlFor={id}>
          {choice.label}
        </label>
        {choice.hint ? (
          <p className="wh-choice__hint" id={`${id}-about`}>
            {choice.hint}
          </p>
        ) : null}
      </div>
    </div>
  );
}
