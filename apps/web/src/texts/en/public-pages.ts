import { type accessibility as dutchAccessibility } from '../nl/public-pages.js';

export const participants = {
  title: 'Who takes part?',
  lead_one: 'You can complain to us about this one organisation.',
  lead_other: 'You can complain to us about these {{count}} organisations.',
  none: 'No other organisations take part here. Your complaint is about {{name}} itself.',
  search: 'Look for your landlord',
  searchHint: 'Type the name, or a part of it.',
  found_zero: 'Nothing found.',
  found_one: '{{count}} found.',
  found_other: '{{count}} found.',
  nothing: 'This name is not among them. Then you cannot come to us with your complaint.',
  elsewhere: 'Search all committees',
  next: 'Is your landlord among them?',
};

export const members = {
  title: 'Who look at your complaint',
  lead: 'These are the people of {{name}}.',
  noCommittee: 'There is no committee here. {{name}} handles your complaint itself. ‘How it works’ says who does what.',
  empty: 'The names are not on this website yet. You will always hear who look at your case.',
  howItWorks: 'How it works',
  seat: {
    chair: 'Chair',
    member: 'Member',
    deputy: 'Deputy: takes the place of a member who cannot come',
  },
  nominated: 'Nominated by',
  nominator: {
    participants: 'the landlords that take part',
    rentersOrganisations: 'the organisations of renters',
    sittingMembers: 'the other members',
    selectionBody: 'a body that was made to choose',
    authority: 'a public authority',
    unknown: 'the rules do not say',
    rentersOf: 'the renters of {{name}}',
  },
  and: ' and ',
  sidePositions: 'Also works as',
  sidePosition: '{{title}} at {{organisation}}',
  noSidePositions: 'No other work reported',
  fair: 'Does somebody of the committee know you, or your landlord? Then that person takes no part in your case.',
};

export const annualReports = {
  title: 'Annual reports',
  lead: 'They say how many complaints there were and what came of them. No names of renters are in them.',
  empty: 'There are no annual reports on this website yet.',
  ofYear: 'About {{year}}',
};

export const accessibility: typeof dutchAccessibility = {
  title: 'Accessibility',
  lead: 'Everybody must be able to use this website. Does something not work for you? Then we want to know.',
  reportHeading: 'Does something not work?',
  reportText: 'Tell us which page it was and what went wrong. We will then help you in another way.',
  reportNone: 'Tell the organisation to which you complain. It will then help you in another way.',
  sections: [
    {
      heading: 'What we aim for',
      text: [
        'This website must meet WCAG 2.2, level AA. Those are international rules for websites that everybody can use.',
        'We test that ourselves. No other office has checked it yet.',
      ],
      items: [],
    },
    {
      heading: 'What we test',
      text: ['With every new version a program looks at all pages, in a real browser.'],
      items: [
        'You can do everything with the keyboard alone.',
        'On a small phone you need not scroll sideways.',
        'You can make the letters twice as large.',
        'The colours differ enough. A colour alone never means anything.',
        'Windows with high contrast works. So does a browser that is asked to show no movement.',
      ],
    },
    {
      heading: 'What is not good enough yet',
      text: [],
      items: [
        'We have not tested yet with people who use a screen reader.',
        'A file that somebody else sent can be hard to read. Then ask us for help.',
        'This website does not work without JavaScript. You can then send a letter.',
        'The full rules are sometimes written in a difficult way. ‘How it works’ says them in plain words.',
      ],
    },
  ],
};

export const paperForm = {
  title: 'Form on paper',
  print: 'Print the form',
  file: 'File a complaint on this website',
  sendTo: 'Send this form to',
  keepCopy: 'Make a photo or a copy of this form before you send it.',
  noPrinter: 'No printer? Write the answers on plain paper. That is fine too.',
};
