export const outbox = {
  title: 'Verzonden mail',
  intro: 'In deze demonstratie gaat er geen mail echt weg. Hier leest u wat er verstuurd zou zijn.',
  empty: 'Er is nog geen mail.',
  to: 'Aan',
  at: 'Klaargezet',
  state: 'Stand',
  read: 'Lees de mail',
  states: {
    queued: 'Wacht op verzending',
    handingOver: 'Wordt verstuurd',
    kept: 'Alleen bewaard: dit is een demonstratie',
  },
};
