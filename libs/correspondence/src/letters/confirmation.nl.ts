export const confirmationNl = {
  subject: 'Wij hebben uw {{matter}} ontvangen: zaak {{caseNumber}}',
  text: `{{#if name}}Beste {{name}},{{else}}Beste mevrouw, meneer,{{/if}}

Wij hebben uw {{matter}} ontvangen op {{receivedOn}}.
Uw zaaknummer is {{caseNumber}}. Noem dit nummer als u ons schrijft.


Uw zaak volgen
--------------
Op de website ziet u hoe het met uw zaak gaat.
U logt in met deze code en dit wachtwoord:

Website:     {{siteUrl}}
Inlogcode:   {{loginCode}}
Wachtwoord:  {{password}}

Bewaar deze mail goed. Geef de code en het wachtwoord aan niemand.
Wij vragen u nooit per mail of telefoon om uw wachtwoord.


Wat gebeurt er nu?
------------------
{{#each nextSteps}}
- {{this}}
{{else}}
- Wij lezen wat u ons schreef. Daarna krijgt u bericht van ons.
{{/each}}
{{#if dates}}


Belangrijke dagen
-----------------
{{#each dates}}
- {{name}}: {{day}}
{{/each}}
Op de website leest u hoe wij deze dagen hebben berekend.
{{/if}}


Heeft u deze mail gekregen, maar heeft u niets bij ons ingediend?
Dan heeft iemand uw e-mailadres ingevuld. U hoeft niets te doen.

Met vriendelijke groet,

{{committeeName}}
`,
};
