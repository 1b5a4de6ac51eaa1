import { type privacy as dutch } from '../nl/privacy.js';

export const privacy: typeof dutch = {
  title: 'Your data',
  lead: 'Your complaint is yours. Here you read what we keep, why, and who sees it.',
  sections: [
    {
      heading: 'What we keep',
      text: [],
      items: [
        'Your name and how we can reach you.',
        'Your complaint, and the letters, photos and messages in your case.',
        'What we do in your case and on which day.',
        'Who looked at your case, and when.',
      ],
    },
    {
      heading: 'Why',
      text: ['We use this only to handle your complaint. We sell nothing and do not advertise.'],
      items: [],
    },
    {
      heading: 'Who sees it',
      text: ['Only who has something to do in your case sees it:'],
      items: [
        'You, and whom you give access. You can end that access again.',
        'The people who handle your complaint.',
        'Whom you complain about. They see your complaint once we ask for a response.',
        'Who runs this website cannot read your complaint. It is locked with a key of its own.',
      ],
    },
    {
      heading: 'How long',
      text: [
        'As long as your case runs. After that as long as the rules say.',
        'Are you still writing and do you do nothing for 30 days? Then we throw away what you had saved.',
        'Must your case go? Then we throw away the key too. After that nobody can read your case, not even in a copy.',
      ],
      items: [],
    },
    {
      heading: 'What you can ask',
      text: ['Send us a message if you want this. You get an answer within a month.'],
      items: [
        'Show what we have of you.',
        'Mend what is not right.',
        'Throw away what may go.',
        'Stop with something that you do not agree with.',
        'Not satisfied? In the Netherlands you can go to the Autoriteit Persoonsgegevens. In Belgium there is the Gegevens\u00adbeschermings\u00adautoriteit.',
      ],
    },
    {
      heading: 'Cookies and your phone or computer',
      text: [],
      items: [
        'There is one cookie. It keeps you signed in. When you sign out it is gone.',
        'What you type stays on your own device until you close this tab. It stays longer only if you choose so.',
        'Your device remembers which language you choose.',
        'We do not follow you. Nothing of other companies comes along.',
      ],
    },
    {
      heading: 'If somebody is watching',
      text: [
        '‘Leave now’ takes you away from this site at once. You are then signed out too.',
        'Mind: your browser does remember that you were here. To end that, clear the history of your browser.',
      ],
      items: [],
    },
  ],
};
