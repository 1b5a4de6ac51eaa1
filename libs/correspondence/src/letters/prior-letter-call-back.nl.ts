export const priorLetterCallBackNl = {
  subject: 'U kunt nu uw {{matter}} indienen',
  text: `Kreeg u geen antwoord op uw brief? Dien dan nu uw {{matter}} in:
{{link}}

{{#if name}}Beste {{name}},{{else}}Beste mevrouw, meneer,{{/if}}

U schreef op {{writtenOn}} een brief aan {{participant}}.
U kunt uw {{matter}} bij ons indienen vanaf {{opensOn}}.
Wat u al invulde, staat klaar. U kunt het nog veranderen.


Kreeg u wel een antwoord?
-------------------------
- Bent u tevreden? Dan hoeft u niets te doen.
- Bent u niet tevreden? Dien dan uw {{matter}} in. Gebruik de link hierboven.

Wilt u niets meer? Dan hoeft u niets te doen.
Wij gooien alles weg na {{keptUntil}}. Op de pagina kunt u dat ook zelf doen.

Met vriendelijke groet,

{{committeeName}}
`,
};
