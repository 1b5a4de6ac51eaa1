export const priorLetterNl = {
  subject: 'Brief van een {{complainant}}: een {{matter}} waarop een antwoord wordt gevraagd',
  text: `Deze brief is geschreven op de website van {{committeeName}}.
De commissie heeft de brief niet gelezen en behandelt hem nu niet.
{{#if canBeAnswered}}
Een antwoord op deze mail gaat naar de schrijver van de brief.
{{else}}
Antwoord niet op deze mail. Onder de brief staat hoe u de schrijver bereikt.
{{/if}}

------------------------------------------------------------

{{#each paragraphs}}
{{this}}

{{/each}}
`,
};
