export const contactChangedEn = {
  subject: 'Your details have changed: case {{caseNumber}}',
  text: `{{#if name}}Dear {{name}},{{else}}Dear Sir or Madam,{{/if}}

On {{changedOn}} your e-mail address, telephone number or postal address was changed.
It is about case {{caseNumber}}.
From now on we use the new details.

Did you do this, or did you ask us to? Then you do not have to do anything.

Did you not? Then please tell us at once.
You find us here: {{siteUrl}}

For your safety the new details do not stand in this message.

Kind regards,

{{committeeName}}
`,
};
