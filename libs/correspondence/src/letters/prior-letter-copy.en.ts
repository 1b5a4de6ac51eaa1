export const priorLetterCopyEn = {
  subject: 'Your letter to {{participant}}',
  text: `{{#if name}}Dear {{name}},{{else}}Dear sir or madam,{{/if}}

On {{writtenOn}} you wrote a letter to {{participant}}.
{{#if mailed}}
We mailed your letter to {{participant}}. You need not send it any more.
{{else}}
Print the letter and send it to {{participant}}. Keep a letter for yourself as well.
{{/if}}


What happens now?
-----------------
{{#if opensOn}}
Do you get no answer? Then you can file your {{matter}} with us from {{opensOn}}.
On that day we will send you a mail.
{{else}}
Wait for an answer. Are you not content with it? Then see on the website what you can do.
{{/if}}

Your letter is on this page:
{{link}}

The code of your letter is {{code}}. Give the code to nobody.
We keep the letter up to and including {{keptUntil}}. You can throw it away earlier on that page.


Your letter
-----------
{{#each paragraphs}}
{{this}}

{{/each}}

Did you get this mail, but did you not write a letter?
Then somebody filled in your e-mail address. You need not do anything.

Kind regards,

{{committeeName}}
`,
};
