/** How a page of questions is answered: a choice by its words, a text, a day, fields by their names, or a photo. */
export type Answer =
  | { readonly choose: RegExp }
  | { readonly write: string }
  | { readonly day: readonly [day: string, month: string, year: string] }
  | { readonly fill: Readonly<Record<string, string>> }
  | { readonly photo: string }
  | 'nothing';

/** One page and its answer; the page is known by its title. */
export type Asked = readonly [title: RegExp, answer: Answer];

/** What a form asks of the complaint itself, in the words of whoever complains. */
export interface Told {
  /** What it is about, where the form asks that and the check did not. */
  readonly subject?: RegExp;
  readonly happened: string;
  readonly wanted: string;
  /** Why the first answer was not good enough, where the regulation asks that. */
  readonly dissatisfaction?: string;
}

/** Every page of the form about a complaint, in order; the last ones are about who it is from. */
export function theForm({ subject, happened, wanted, dissatisfaction }: Told): Asked[] {
  return [
    ...(subject ? [[/^Waar gaat uw klacht over\?/, { choose: subject }] satisfies Asked] : []),
    [/^Wat is er gebeurd\?/, { write: happened }],
    [/^Wanneer is het gebeurd\?/, { write: 'Elke week sinds januari.' }],
    ...(dissatisfaction ? [[/^Waarom bent u niet tevreden/, { write: dissatisfaction }] satisfies Asked] : []),
    [/^Wat moet er nu gebeuren\?/, { write: wanted }],
    [/^Heeft u meer dan één klacht\?/, 'nothing'],
    [/^Wilt u iets meesturen\?/, { photo: 'dak.png' }],
    [/^Klaagt u samen met anderen\?/, { choose: /alleen voor mijzelf/ }],
    [/^Hoe heet u\?/, { write: 'Ana Verzonnen' }],
    [/^Hoe kunnen wij u bereiken\?/, { fill: reached }],
    [/^In welke taal/, { choose: /^Nederlands/ }],
  ];
}

const reached = {
  'E-mailadres (niet verplicht)': 'ana@huurder.example',
  'Telefoonnummer (niet verplicht)': '06 12345678',
};
