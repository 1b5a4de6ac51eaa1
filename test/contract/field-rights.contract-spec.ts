import { caseParts, rights, roles } from '#access';
import {
  GraphQLBoolean,
  GraphQLEnumType,
  type GraphQLFieldConfigMap,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { ordersBy } from '../../apps/api/src/graphql/enum-parts.js';
import { unmarkedFields } from '../../apps/api/src/graphql/mark-of.js';
import { type Mark } from '../../apps/api/src/graphql/marks.js';
import { type ParentSubjects } from '../../apps/api/src/graphql/parent-subject.js';
import { parentSubjects } from '../../apps/api/src/parent-subjects.js';
import { schemaOfResolvers } from '../../apps/api/src/print-schema.js';
import { seesWorkings } from '../../apps/web/src/viewer/rights.js';
import {
  fieldsThatTakeTheirParent,
  fieldsWithoutSubject,
  fieldsWithParts,
  readableParts,
  subjectsWithoutField,
  unmarkedFilters,
} from '../support/field-findings.js';

describe('the fields of the schema', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await schemaOfResolvers();
  });

  it('all say who sees them', () => {
    expect(unmarkedFields(schema)).toEqual([]);
  });

  it('name only parts that the rights table knows of their type', () => {
    expect(fieldsWithoutSubject(schema, parentSubjects)).toEqual([]);
    expect(subjectsWithoutField(schema, parentSubjects)).toEqual([]);
  });

  it('can be null where somebody who is given the object may not see them', () => {
    expect(fieldsThatTakeTheirParent(schema, parentSubjects, rights)).toEqual([]);
  });

  it('show of a case beside its progress', () => {
    const others = fieldsWithParts(schema)
      .filter(({ typeName, part }) => typeName === 'Case' && part !== 'progress')
      .map(({ name, part }) => [name, part]);

    expect(Object.fromEntries(others)).toEqual({
      'Case.admissibility': 'decision',
      'Case.advice': 'decision',
      'Case.announcedPersons': 'parties',
      'Case.commitments': 'mediation',
      'Case.complainant': 'parties',
      'Case.complaint': 'complaint',
      'Case.completion': 'complaint',
      'Case.decision': 'decision',
      'Case.ending': 'decision',
      'Case.extensions': 'decision',
      'Case.grounds': 'decision',
      'Case.hold': 'decision',
      'Case.investigations': 'decision',
      'Case.joinedWith': 'workings',
      'Case.lapses': 'decision',
      'Case.lettersDue': 'workings',
      'Case.mediation': 'mediation',
      'Case.moreTimeRequests': 'response',
      'Case.objection': 'complaint',
      'Case.points': 'complaint',
      'Case.possiblyDoubleOf': 'workings',
      'Case.recommendations': 'decision',
      'Case.referral': 'response',
      'Case.reopenings': 'decision',
      'Case.response': 'response',
      'Case.treatment': 'decision',
    });
  });

  it('by which lists are narrowed and ordered say what they are about', () => {
    expect(unmarkedFilters(schema, parentSubjects)).toEqual([]);
  });

  it('that show the workings are asked by the screens of those roles that see them', () => {
    const inTable = roles.filter((role) => rights[role].some(({ parts }) => parts?.includes('workings')));

    expect(roles.filter((role) => seesWorkings({ roles: [role] }))).toEqual(inTable);
  });
});

describe('the search for fields without rights', () => {
  const { Case: ofCases } = parentSubjects;
  const subjectsOfCases: ParentSubjects = { ...(ofCases && { Case: ofCases }) };
  const text = (mark?: Mark) => ({ type: GraphQLString, extensions: { ...(mark && { mark }) } });
  const needed = (mark: Mark) => ({ type: new GraphQLNonNull(GraphQLString), extensions: { mark } });

  /** A schema with one type, and a list of it with one filter and one order. */
  function planted(fields: GraphQLFieldConfigMap<unknown, unknown>, name = 'Case', typeMark?: Mark): GraphQLSchema {
    const marked = { extensions: { mark: 'withParent' satisfies Mark } };
    const node = new GraphQLObjectType({ name, fields, extensions: { ...(typeMark && { mark: typeMark }) } });
    const edge = new GraphQLObjectType({ name: `${name}Edge`, fields: { node: { type: node } }, ...marked });
    const edges = { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(edge))) };
    const connection = new GraphQLObjectType({ name: `${name}Connection`, fields: { edges }, ...marked });
    const args = {
      filter: { type: filter },
      orderBy: { type: order },
      first: { type: GraphQLInt },
      mine: { type: GraphQLBoolean },
    };
    return new GraphQLSchema({
      query: new GraphQLObjectType({ name: 'Query', fields: { cases: { type: connection, args } } }),
    });
  }

  const filter = new GraphQLInputObjectType({
    name: 'Filter',
    fields: {
      stage: { type: GraphQLString, extensions: { about: 'progress' } },
      wish: { type: GraphQLString, extensions: { about: 'wishes' } },
      forgotten: { type: GraphQLString },
    },
  });
  const order = new GraphQLEnumType({ name: 'SearchedOrder', values: { byDay: {}, forgotten: {} } });
  ordersBy('SearchedOrder', { byDay: 'progress' });

  it('finds one without a mark, and none where the type has one', () => {
    const fields = { marked: text({ part: 'progress' }), forgotten: text() };

    expect(unmarkedFields(planted(fields))).toEqual(['Case.forgotten']);
    expect(unmarkedFields(planted(fields, 'Case', 'everyone'))).toEqual([]);
  });

  it('finds a part that is none, and a type that is no subject', () => {
    const wrong = planted({ a: text({ part: 'wishes' } as unknown as Mark), b: text({ part: 'progress' }) });

    expect(fieldsWithoutSubject(wrong, subjectsOfCases)).toEqual(['Case.a']);
    expect(fieldsWithoutSubject(planted({ b: text({ part: 'progress' }) }, 'Letter'), subjectsOfCases)).toEqual([
      'Letter.b',
    ]);
    expect(subjectsWithoutField(planted({ b: text('everyone') }), subjectsOfCases)).toEqual(['Case']);
  });

  it('finds every field that would take its case away from somebody', () => {
    const fields = Object.fromEntries(caseParts.map((part) => [part, needed({ part })]));

    expect(fieldsThatTakeTheirParent(planted(fields), subjectsOfCases, rights)).toEqual([
      'Case.parties',
      'Case.complaint',
      'Case.response',
      'Case.decision',
      'Case.mediation',
      'Case.workings',
    ]);
  });

  it('takes every right to read a case into account that gives its progress, and no other', () => {
    const subject = parentSubjects['Case']!;
    const given = (...table: Parameters<typeof onlySecretary>) => readableParts(subject, onlySecretary(...table));
    const read = { actions: ['read'], subject: 'Case', when: [] } as const;

    expect(given({ ...read, parts: ['progress', 'decision'] })).toEqual([['progress', 'decision']]);
    expect(given(read)).toEqual([caseParts]);
    expect(given({ ...read, parts: ['complaint'] }, { ...read, actions: ['withdraw'] })).toEqual([]);
    expect(given({ ...read, subject: 'CaseList' })).toEqual([]);
  });

  it('finds filters, orders and arguments of a list that do not say what they are about', () => {
    expect(unmarkedFilters(planted({ b: text() }), subjectsOfCases)).toEqual([
      'Filter.wish',
      'Filter.forgotten',
      'SearchedOrder.forgotten',
      'Query.cases(mine)',
    ]);
  });

  it('finds none of a list of what is shown whole, and those of any other that is no subject', () => {
    const fields = { b: { type: GraphQLString } };

    expect(unmarkedFilters(planted(fields, 'Letter', 'withParent'), subjectsOfCases)).toEqual([]);
    expect(unmarkedFilters(planted(fields, 'Letter', 'everyone'), subjectsOfCases)).not.toEqual([]);
  });
});

function onlySecretary(...secretary: (typeof rights)['secretary'][number][]): typeof rights {
  const nobody = Object.fromEntries(roles.map((role) => [role, []])) as unknown as typeof rights;
  return { ...nobody, secretary };
}
