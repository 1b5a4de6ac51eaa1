/** The words for days and deadlines, wherever a case is shown. */
export const days = {
  today: 'vandaag',
  tomorrow: 'morgen',
  left_one: 'nog {{count}} dag',
  left_other: 'nog {{count}} dagen',
  longerThanExpected: 'Duurt langer dan verwacht',
  laterThanExpected: 'Later dan verwacht',
  overdue_one: '{{count}} dag te laat',
  overdue_other: '{{count}} dagen te laat',
  force: {
    fatal: 'uiterlijk {{date}}',
    norm: 'uiterlijk {{date}}',
    request: 'gevraagd vóór het einde van {{date}}',
    aim: 'streven: {{date}}',
    expectation: 'verwacht rond {{date}}',
  },
  status: {
    running: 'Loopt',
    met: 'Op tijd',
    metLate: 'Te laat gedaan',
    overdue: 'Te laat',
  },
  metOn: 'gedaan op {{date}}',
  paused: 'De termijn staat stil. Er is nu geen uiterste dag.',
  why: 'Waarom deze dag?',
  whyOf: 'Waarom deze dag? ({{label}})',
  source: 'Bron: {{source}}',
};
