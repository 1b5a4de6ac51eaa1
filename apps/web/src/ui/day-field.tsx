import { type ReactNode } from 'react';
import { useWords } from '../texts/use-words.js';
import { typedDay } from './days.js';
import { FieldGroup, type FieldProps } from './field.js';

export interface TypedDay {
  day: string;
  month: string;
  year: string;
}

export const noDay: TypedDay = { day: '', month: '', year: '' };

export function isEmptyDay(typed: TypedDay): boolean {
  return `${typed.day}${typed.month}${typed.year}`.trim() === '';
}

/** The typed day as 'YYYY-MM-DD', nothing for an untouched field, 'wrong' for a day that does not exist. */
export function readDay(typed: TypedDay): { day?: string; wrong?: true } {
  if (isEmptyDay(typed)) return {};
  const day = typedDay(typed);
  return day ? { day } : { wrong: true };
}

interface DayFieldProps extends FieldProps {
  value: TypedDay;
  onChange: (value: TypedDay) => void;
}

/** A day in three fields: quicker to type than to pick, and read out part by part. */
export function DayField({ value, onChange, ...field }: DayFieldProps): ReactNode {
  const { t } = useWords();
  const parts = ['day', 'month', 'year'] as const;
  return (
    <FieldGroup {...field}>
      <div className="wh-day">
        {parts.map((part) => (
          <div key={part}>
            <label className="wh-day__label" htmlFor={partId(field.id, part)}>
              {t(part)}
            </label>
            <input
              id={partId(field.id, part)}
              className={`wh-input wh-input--${part}`}
              inputMode="numeric"
              autoComplete="off"
              value={value[part]}
              aria-invalid={field.error ? true : undefined}
              onChange={(event) => onChange({ ...value, [part]: event.target.value })}
            />
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}

function partId(id: string, part: keyof TypedDay): string {
  return part === 'day' ? id : `${id}-${part}`;
}
