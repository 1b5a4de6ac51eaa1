export const confirmationEn = {
  subject: 'We have received your {{matter}}: case {{caseNumber}}',
  text: `{{#if name}}Dear {{name}},{{else}}Dear Sir or Madam,{{/if}}

We received your {{matter}} on {{receivedOn}}.
Your case number is {{caseNumber}}. Please give this number when you write to us.


Following your case
-------------------
On the website you can see how your case is going.
Sign in with this code and this password:

Website:     {{siteUrl}}
Login code:  {{loginCode}}
Password:    {{password}}

Keep this message in a safe place. Do not give the code or the password to anyone.
We will never ask for your password by e-mail or telephone.


What happens now?
-----------------
{{#each nextSteps}}
- {{this}}
{{else}}
- We will read what you wrote. After that you will hear from us.
{{/each}}
{{#if dates}}


Important days
--------------
{{#each dates}}
- {{name}}: {{day}}
{{/each}}
On the website you can read how we worked out these days.
{{/if}}


Did you get this message, but did you not send us anything?
Then somebody filled in your e-mail address. You do not have to do anything.

Kind regards,

{{committeeName}}
`,
};
