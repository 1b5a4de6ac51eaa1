export const contactChangedNl = {
  subject: 'Uw gegevens zijn gewijzigd: zaak {{caseNumber}}',
  text: `{{#if name}}Beste {{name}},{{else}}Beste mevrouw, meneer,{{/if}}

Op {{changedOn}} is uw e-mailadres, telefoonnummer of postadres gewijzigd.
Het gaat om zaak {{caseNumber}}.
Wij gebruiken vanaf nu de nieuwe gegevens.

Heeft u dit zelf gedaan, of heeft u het ons gevraagd? Dan hoeft u niets te doen.

Was u het niet? Laat het ons dan meteen weten.
U vindt ons hier: {{siteUrl}}

Voor uw veiligheid staan de nieuwe gegevens niet in deze mail.

Met vriendelijke groet,

{{committeeName}}
`,
};
