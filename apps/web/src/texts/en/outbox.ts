export const outbox = {
  title: 'Sent mail',
  intro: 'In this demonstration no mail really leaves. Here you read what would have been sent.',
  empty: 'There is no mail yet.',
  to: 'To',
  at: 'Prepared',
  state: 'State',
  read: 'Read the mail',
  states: {
    queued: 'Waiting to be sent',
    handingOver: 'Being sent',
    kept: 'Kept only: this is a demonstration',
  },
};
