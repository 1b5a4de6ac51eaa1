/** The words for days and deadlines, wherever a case is shown. */
export const days = {
  today: 'today',
  tomorrow: 'tomorrow',
  left_one: '{{count}} day left',
  left_other: '{{count}} days left',
  longerThanExpected: 'Takes longer than expected',
  laterThanExpected: 'Later than expected',
  overdue_one: '{{count}} day overdue',
  overdue_other: '{{count}} days overdue',
  force: {
    fatal: 'no later than {{date}}',
    norm: 'no later than {{date}}',
    request: 'requested before the end of {{date}}',
    aim: 'aim: {{date}}',
    expectation: 'expected around {{date}}',
  },
  status: {
    running: 'Running',
    met: 'In time',
    metLate: 'Done late',
    overdue: 'Overdue',
  },
  metOn: 'done on {{date}}',
  paused: 'The clock stands still. There is no deadline now.',
  why: 'Why this day?',
  whyOf: 'Why this day? ({{label}})',
  source: 'Source: {{source}}',
};
