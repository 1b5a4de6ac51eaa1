export const priorLetterEn = {
  subject: 'Letter from a {{complainant}}: a {{matter}} that asks for an answer',
  text: `This letter was written on the website of {{committeeName}}.
The committee did not read the letter and does not treat it now.
{{#if canBeAnswered}}
An answer to this mail goes to the writer of the letter.
{{else}}
Do not answer this mail. Below the letter you find how to reach the writer.
{{/if}}

------------------------------------------------------------

{{#each paragraphs}}
{{this}}

{{/each}}
`,
};
