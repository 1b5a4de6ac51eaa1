/** What somebody can do in the own case: what it is, why, and the questions of its form. */
export const ownForms = {
  submitPiece: {
    name: 'Een stuk toevoegen',
    about: 'Heeft u nog een brief, een foto of iets anders dat belangrijk is? Stuur het hier.',
    why: '{{name}} ziet uw stuk ook en mag erop reageren. Zo is het eerlijk voor allebei.',
    button: 'Stuk versturen',
    done: 'Uw stuk is aangekomen. Het staat nu bij de stukken.',
    fields: {
      title: {
        label: 'Wat is het?',
        hint: 'In een paar woorden. Bijvoorbeeld: foto van de lekkage.',
        missing: 'Vul in wat het is.',
      },
      text: { label: 'Wat wilt u erbij zeggen?', missing: 'Schrijf iets, of voeg een bestand toe.' },
      files: { label: 'Uw bestanden' },
      confidential: {
        label: 'Ik vraag om dit niet aan de ander te laten zien',
        hint: 'U hoort of dat kan. Wat de ander niet mag zien, telt ook niet mee.',
      },
    },
  },
  submitReply: {
    name: 'Reageren op de reactie',
    about: '{{name}} heeft op uw klacht gereageerd. U mag daar iets op zeggen.',
    why: 'U mag altijd reageren op wat de ander zegt. De ander leest uw tekst ook.',
    button: 'Reactie versturen',
    done: 'Uw reactie is aangekomen. Die staat nu bij de stukken.',
    fields: {
      text: {
        label: 'Wat wilt u zeggen?',
        hint: 'Wat klopt er niet? Wat mist u?',
        missing: 'Schrijf wat u wilt zeggen.',
      },
      files: { label: 'Uw bestanden' },
    },
  },
  completeComplaint: {
    name: 'Uw klacht aanvullen',
    about: 'Er ontbreekt nog iets aan uw klacht, of u wilt er iets bij zeggen.',
    why: 'Wij kunnen pas beslissen als wij genoeg weten.',
    button: 'Aanvulling versturen',
    done: 'Uw aanvulling is aangekomen.',
    fields: {
      name: { label: 'Uw naam', missing: 'Vul uw naam in.' },
      email: { label: 'Uw e-mailadres', missing: 'Vul een e-mailadres, telefoonnummer of adres in.' },
      phone: { label: 'Uw telefoonnummer' },
      address: { label: 'Uw adres' },
      description: { label: 'Wat wilt u aan uw klacht toevoegen?', missing: 'Schrijf wat u wilt toevoegen.' },
      dissatisfaction: { label: 'Waarom bent u niet tevreden?', missing: 'Schrijf waarom u niet tevreden bent.' },
      period: {
        label: 'Wanneer is het gebeurd?',
        hint: 'Een dag, een maand of een jaar.',
        missing: 'Schrijf wanneer het was.',
      },
      against: { label: 'Tegen wie of wat is uw klacht?', missing: 'Schrijf tegen wie of wat uw klacht is.' },
    },
  },
  answerOffer: {
    name: 'Antwoord geven op een voorstel',
    about: '{{name}} doet u een voorstel. U kiest zelf of u dat goed vindt.',
    why: 'Zegt u ja? Dan is uw klacht klaar. Zegt u nee? Dan gaat uw klacht gewoon verder.',
    button: 'Antwoord versturen',
    done: 'Uw antwoord is aangekomen.',
    fields: {
      outcome: {
        label: 'Gaat u akkoord met het voorstel?',
        missing: 'Kies ja of nee.',
        choices: { accepted: 'Ja, ik ga akkoord', declined: 'Nee, ik ga niet akkoord' },
      },
    },
  },
  reportReferral: {
    name: 'Zeggen hoe het is afgelopen',
    about: 'Uw klacht ligt nu ergens anders. Is het daar opgelost?',
    why: 'Is het niet opgelost? Dan kijken wij er weer naar.',
    button: 'Versturen',
    done: 'Wij weten nu hoe het is afgelopen.',
    fields: {
      outcome: {
        label: 'Is het opgelost?',
        missing: 'Kies ja of nee.',
        choices: { solved: 'Ja, het is opgelost', returned: 'Nee, het is niet opgelost' },
      },
      feedback: { label: 'Wat is er gebeurd?' },
    },
  },
  object: {
    name: 'Zeggen dat u het niet eens bent',
    about: 'Bent u het niet eens met het antwoord? Leg uit waarom. Dan wordt er opnieuw naar gekeken.',
    why: 'Iemand anders kijkt er dan naar. Dat heet: bezwaar maken.',
    button: 'Bezwaar versturen',
    done: 'Uw bezwaar is aangekomen.',
    fields: {
      text: { label: 'Waarom bent u het niet eens?', missing: 'Schrijf waarom u het niet eens bent.' },
    },
  },
  requestMoreTime: {
    name: 'Vragen om meer tijd',
    about: 'Lukt het niet op tijd? Vraag dan om meer tijd.',
    why: 'Wij kijken of het kan. Tot u iets hoort, geldt de eerste dag nog.',
    button: 'Om meer tijd vragen',
    done: 'Uw vraag is aangekomen. U hoort of u meer tijd krijgt.',
    fields: {
      term: { label: 'Waarvoor heeft u meer tijd nodig?', missing: 'Kies waarvoor u meer tijd nodig heeft.' },
      until: {
        label: 'Tot welke dag?',
        hint: 'Bijvoorbeeld 27 3 2026.',
        missing: 'Vul een dag in die bestaat.',
      },
      text: { label: 'Waarom heeft u meer tijd nodig?' },
    },
  },
  challenge: {
    name: 'Vragen om iemand anders',
    about: 'Denkt u dat iemand niet eerlijk naar uw klacht kan kijken? Dan kunt u om iemand anders vragen.',
    why: 'Anderen beslissen daarover. Dat heet: wraken.',
    button: 'Verzoek versturen',
    done: 'Uw verzoek is aangekomen.',
    fields: {
      seat: { label: 'Om wie gaat het?', missing: 'Kies om wie het gaat.' },
      text: { label: 'Waarom denkt u dat?', missing: 'Schrijf waarom u dat denkt.' },
    },
  },
  handOver: {
    name: 'Verder gaan bij iemand anders',
    about: 'U kunt met uw klacht naar een andere plek. Dan sturen wij alles door wat hier al is.',
    why: 'Dat doen wij alleen als u het goed vindt.',
    button: 'Mijn klacht doorsturen',
    done: 'Uw klacht wordt doorgestuurd.',
    fields: {
      forum: { label: 'Waar wilt u heen?', missing: 'Kies waar u heen wilt.' },
      consent: {
        label: 'Ik vind het goed dat alles wordt doorgestuurd',
        missing: 'Zet hier een vinkje. Zonder uw toestemming sturen wij niets door.',
      },
    },
  },
  settle: {
    name: 'Zeggen dat het is opgelost',
    about: 'Is uw klacht opgelost? Fijn. Dan stoppen wij met uw klacht.',
    why: 'Wij hoeven dan niets meer te beslissen.',
    button: 'Mijn klacht is opgelost',
    done: 'Wij stoppen met uw klacht, want die is opgelost.',
    fields: {
      text: { label: 'Wat is er gedaan of afgesproken?' },
    },
  },
  confirmCommitment: {
    name: 'Zeggen of het is gedaan',
    about: 'Er is u iets beloofd. Is het ook gedaan?',
    why: 'Is het niet gedaan? Dan hoort {{name}} dat ook.',
    button: 'Versturen',
    done: 'Uw antwoord is aangekomen.',
    fields: {},
  },
  agreeToUseMediation: {
    name: 'Laten gebruiken wat u samen heeft gezegd',
    about: 'U heeft samen geprobeerd om het op te lossen. Wat daar is gezegd, blijft geheim.',
    why: 'Vindt u allebei dat het gebruikt mag worden? Dan mag het meetellen. Daarna kunt u niet meer terug.',
    button: 'Ik vind het goed',
    done: 'Wij weten nu dat u het goed vindt.',
    fields: {
      consent: {
        label: 'Ik vind het goed dat dit gebruikt wordt',
        missing: 'Zet hier een vinkje als u het goed vindt.',
      },
    },
  },
};
