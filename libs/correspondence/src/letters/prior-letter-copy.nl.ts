export const priorLetterCopyNl = {
  subject: 'Uw brief aan {{participant}}',
  text: `{{#if name}}Beste {{name}},{{else}}Beste mevrouw, meneer,{{/if}}

U schreef op {{writtenOn}} een brief aan {{participant}}.
{{#if mailed}}
Wij hebben uw brief gemaild aan {{participant}}. U hoeft hem niet meer te versturen.
{{else}}
Print de brief en stuur hem naar {{participant}}. Bewaar ook een brief voor uzelf.
{{/if}}


Wat gebeurt er nu?
------------------
{{#if opensOn}}
Krijgt u geen antwoord? Dan kunt u uw {{matter}} bij ons indienen vanaf {{opensOn}}.
Op die dag sturen wij u een mail.
{{else}}
Wacht op een antwoord. Bent u daarna niet tevreden? Kijk dan op de website wat u kunt doen.
{{/if}}

Uw brief staat op deze pagina:
{{link}}

De code van uw brief is {{code}}. Geef de code aan niemand.
Wij bewaren de brief tot en met {{keptUntil}}. Op de pagina kunt u hem eerder weggooien.


Uw brief
--------
{{#each paragraphs}}
{{this}}

{{/each}}

Heeft u deze mail gekregen, maar heeft u geen brief geschreven?
Dan heeft iemand uw e-mailadres ingevuld. U hoeft niets te doen.

Met vriendelijke groet,

{{committeeName}}
`,
};
