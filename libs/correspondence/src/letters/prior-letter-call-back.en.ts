export const priorLetterCallBackEn = {
  subject: 'You can file your {{matter}} now',
  text: `Did you get no answer to your letter? Then file your {{matter}} now:
{{link}}

{{#if name}}Dear {{name}},{{else}}Dear sir or madam,{{/if}}

On {{writtenOn}} you wrote a letter to {{participant}}.
You can file your {{matter}} with us from {{opensOn}}.
What you filled in already is waiting there. You can still change it.


Did you get an answer?
----------------------
- Are you content? Then you need not do anything.
- Are you not content? Then file your {{matter}}. Use the link above.

Do you want nothing more? Then you need not do anything.
We throw everything away after {{keptUntil}}. You can also do that yourself on the page.

Kind regards,

{{committeeName}}
`,
};
