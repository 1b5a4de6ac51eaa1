/** A project in small: libraries that use each other as they may, and files with one fault each. */

const index = (text: string) => `/**\n * Planted.\n */\n${text}`;

/** Files with which nothing is wrong. */
export const soundFiles: Readonly<Record<string, string>> = {
  'libs/access/src/index.ts': index("export { zero } from './zero.js';\n"),
  'libs/access/src/zero.ts': 'export const zero = 0;\n',
  'libs/deadlines/src/index.ts': index("export { one } from './one.js';\n"),
  'libs/deadlines/src/one.ts': 'export const one = 1;\n',
  'libs/regulation/src/index.ts': index("export { two } from './two.js';\n"),
  'libs/regulation/src/two.ts': "import { one } from '#deadlines';\n\nexport const two = one + one;\n",
  'libs/procedure/src/index.ts': index("export { three } from './three.js';\n"),
  'libs/procedure/src/three.ts': "import { two } from '#regulation';\n\nexport const three = two + 1;\n",
  'libs/cases/src/index.ts': index("export { four } from './four.js';\n"),
  'libs/cases/src/four.ts': "import { three } from '#procedure';\n\nexport const four = three + 1;\n",
  'libs/clock/src/now.ts': 'export const now = (): number => Date.now();\n',
  'libs/config/src/environment.ts': 'export const mode = process.env.MODE;\n',
  'apps/api/src/five.ts': "import { four } from '#cases';\n\nexport const five = four + 1;\n",
  'apps/web/src/six.ts': 'export const six = 6;\n',
};

export interface PlantedFile {
  readonly fault: string;
  readonly file: string;
  readonly text: string;
  /** What finds it. */
  readonly rule: string;
  /** A file that is needed beside it. */
  readonly beside?: Readonly<Record<string, string>>;
}

const paths = 'import-x/no-restricted-paths';
const names = 'no-restricted-imports';

const arrows: PlantedFile[] = [
  {
    fault: 'a library that uses one above it',
    file: 'libs/deadlines/src/arrow.ts',
    text: "import { two } from '#regulation';\n\nexport const wrong = two;\n",
    rule: names,
  },
  {
    fault: 'a library that uses only a type of one above it',
    file: 'libs/regulation/src/arrow-type.ts',
    text: "import { type three } from '#procedure';\n\nexport type Wrong = typeof three;\n",
    rule: names,
  },
  {
    fault: 'a library that hands on one above it',
    file: 'libs/regulation/src/arrow-again.ts',
    text: "export { three } from '#procedure';\n",
    rule: names,
  },
  {
    fault: 'a library that fetches one above it later',
    file: 'libs/regulation/src/arrow-later.ts',
    text: "export const wrong = async (): Promise<unknown> => import('#procedure');\n",
    rule: paths,
  },
  {
    fault: 'a library that reaches one above it by a path',
    file: 'libs/deadlines/src/arrow-by-path.ts',
    text: "import { two } from '../../regulation/src/index.js';\n\nexport const wrong = two;\n",
    rule: paths,
  },
  {
    fault: 'a library that uses a way in',
    file: 'libs/procedure/src/way-in.ts',
    text: "import { five } from '../../../apps/api/src/five.js';\n\nexport const wrong = five;\n",
    rule: paths,
  },
  {
    fault: 'screens that use a library of the server',
    file: 'apps/web/src/arrow.ts',
    text: "import { four } from '#cases';\n\nexport const wrong: unknown = four;\n",
    rule: names,
  },
];

const insides: PlantedFile[] = [
  {
    fault: 'a library that takes something from inside another by name',
    file: 'libs/procedure/src/inside.ts',
    text: "import { one } from '#deadlines/one.js';\n\nexport const wrong: unknown = one;\n",
    rule: names,
  },
  {
    fault: 'a library that takes something from inside another by a path',
    file: 'libs/procedure/src/inside-by-path.ts',
    text: "import { one } from '../../deadlines/src/one.js';\n\nexport const wrong = one;\n",
    rule: paths,
  },
  {
    fault: 'a way in that takes something from inside a library',
    file: 'apps/api/src/inside.ts',
    text: "import { four } from '../../../libs/cases/src/four.js';\n\nexport const wrong = four;\n",
    rule: paths,
  },
  {
    fault: 'screens that take something from inside a library',
    file: 'apps/web/src/inside.ts',
    text: "import { zero } from '../../../libs/access/src/zero.js';\n\nexport const wrong: unknown = zero;\n",
    rule: paths,
  },
];

const circles: PlantedFile[] = [
  {
    fault: 'two files that need each other',
    file: 'libs/cases/src/circle-one.ts',
    text: "import { b } from './circle-two.js';\n\nexport const a = (): number => b();\n",
    rule: 'import-x/no-cycle',
    beside: {
      'libs/cases/src/circle-two.ts': "import { a } from './circle-one.js';\n\nexport const b = (): number => a();\n",
    },
  },
  {
    fault: 'two libraries that need each other by name',
    file: 'libs/catalogue/src/index.ts',
    text: index("import { b } from '#committees';\n\nexport const a = (): number => b();\n"),
    rule: 'import-x/no-cycle',
    beside: {
      'libs/committees/src/index.ts': index("import { a } from '#catalogue';\n\nexport const b = (): number => a();\n"),
    },
  },
];

const purity: PlantedFile[] = [
  {
    fault: 'a pure library that uses Nest',
    file: 'libs/access/src/nest.ts',
    text: "import { Injectable } from '@nestjs/common';\n\nexport const wrong = Injectable;\n",
    rule: names,
  },
  {
    fault: 'a pure library that reads files',
    file: 'libs/regulation/src/files.ts',
    text: "import { readFileSync } from 'node:fs';\n\nexport const wrong = readFileSync;\n",
    rule: names,
  },
  {
    fault: 'the time taken past the clock',
    file: 'libs/cases/src/date.ts',
    text: 'export const wrong = (): number => Date.now();\n',
    rule: 'no-restricted-globals',
  },
  {
    fault: 'the time taken from the global object',
    file: 'libs/cases/src/date-of-all.ts',
    text: 'export const wrong = (): number => globalThis.Date.now();\n',
    rule: 'no-restricted-syntax',
  },
  {
    fault: 'a setting read past the configuration',
    file: 'libs/cases/src/environment.ts',
    text: 'export const wrong = process.env.HOME;\n',
    rule: 'no-restricted-properties',
  },
  {
    fault: 'the environment taken out of the process',
    file: 'apps/api/src/environment.ts',
    text: 'const { env } = process;\n\nexport const wrong = env;\n',
    rule: 'no-restricted-properties',
  },
  {
    fault: 'the environment imported',
    file: 'libs/cases/src/environment-imported.ts',
    text: "import { env } from 'node:process';\n\nexport const wrong = env;\n",
    rule: 'no-restricted-syntax',
  },
];

const style: PlantedFile[] = [
  {
    fault: 'an enum',
    file: 'libs/cases/src/enum.ts',
    text: 'export enum Wrong {\n  one,\n}\n',
    rule: 'no-restricted-syntax',
  },
  {
    fault: 'a save, where it is not said whether a row is new',
    file: 'libs/cases/src/save.ts',
    text: 'interface Door {\n  manager: { save(row: object): Promise<object> };\n}\n\nexport const wrong = (door: Door): Promise<object> => door.manager.save({});\n',
    rule: 'no-restricted-syntax',
  },
  {
    fault: 'work that nobody waits for',
    file: 'libs/cases/src/floating.ts',
    text: 'export function wrong(): void {\n  Promise.resolve(1);\n}\n',
    rule: '@typescript-eslint/no-floating-promises',
  },
  {
    fault: 'a value of any type',
    file: 'libs/cases/src/any.ts',
    text: 'export const wrong = (value: any): unknown => value;\n',
    rule: '@typescript-eslint/no-explicit-any',
  },
  {
    fault: 'a default export',
    file: 'libs/cases/src/default.ts',
    text: 'export default 1;\n',
    rule: 'import-x/no-default-export',
  },
];

/** Every fault, each in a file of its own. */
export const plantedFiles: readonly PlantedFile[] = [...arrows, ...insides, ...circles, ...purity, ...style];
