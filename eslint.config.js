/**
 * Typed lint. The table `mayUse` is the architecture: a library may import only what stands behind its name.
 * `test/contract/architecture.contract-spec.ts` plants a wrong arrow and a cycle and proves that both are found.
 */
import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const pure = ['deadlines', 'regulation', 'procedure', 'composition', 'access', 'plain-language'];
const platform = [
  'problems',
  'clock',
  'config',
  'logging',
  'encryption',
  'database',
  'tenancy',
  'jobs',
  'keyring',
  'audit',
  'client-keys',
  'files',
];
const features = [
  'plugins',
  'catalogue',
  'committees',
  'correspondence',
  'sign-in',
  'members',
  'committee-page',
  'drafts',
  'prior-letters',
  'cases',
  'letters',
  'messages',
  'parties',
  'pieces',
  'hearings',
  'advices',
  'panels',
  'demonstration',
];

export const mayUse = {
  deadlines: [],
  regulation: ['deadlines'],
  procedure: ['regulation', 'deadlines'],
  composition: ['regulation', 'deadlines'],
  access: [],
  'plain-language': [],
  problems: [],
  clock: ['deadlines'],
  config: [],
  logging: ['config'],
  encryption: [],
  database: ['config'],
  tenancy: ['database', 'clock', 'config'],
  jobs: ['tenancy', 'database', 'clock', 'config', 'logging', 'problems'],
  keyring: ['tenancy', 'clock', 'encryption', 'config'],
  audit: ['tenancy', 'clock', 'encryption', 'keyring', 'jobs', 'logging'],
  'client-keys': ['tenancy', 'clock', 'keyring', 'problems'],
  files: ['tenancy', 'clock', 'config', 'encryption', 'keyring', 'problems'],
  plugins: ['regulation', 'deadlines'],
  catalogue: [...pure, ...platform, 'plugins'],
  committees: [...pure, ...platform, 'catalogue'],
  correspondence: [...pure, ...platform, 'catalogue', 'committees'],
  'sign-in': [...pure, ...platform, 'committees', 'correspondence'],
  members: [...pure, ...platform, 'catalogue', 'committees', 'sign-in'],
  'committee-page': [...pure, ...platform, 'committees', 'correspondence', 'sign-in'],
  drafts: [...pure, ...platform, 'sign-in'],
  'prior-letters': [...pure, ...platform, 'catalogue', 'committees', 'correspondence', 'sign-in'],
  cases: [...pure, ...platform, 'catalogue', 'committees', 'correspondence', 'sign-in', 'drafts'],
  letters: [...pure, ...platform, 'catalogue', 'committees', 'correspondence', 'sign-in', 'drafts', 'cases'],
  messages: [...pure, ...platform, 'catalogue', 'committees', 'correspondence', 'sign-in', 'drafts', 'cases'],
  parties: [...pure, ...platform, 'catalogue', 'committees', 'correspondence', 'sign-in', 'drafts', 'cases'],
  pieces: [...pure, ...platform, 'catalogue', 'committees', 'correspondence', 'sign-in', 'drafts', 'cases'],
  advices: [...pure, ...platform, 'catalogue', 'committees', 'sign-in', 'cases'],
  panels: [...pure, ...platform, 'catalogue', 'committees', 'members', 'sign-in', 'cases', 'advices'],
  hearings: [...pure, ...platform, 'catalogue', 'committees', 'sign-in', 'cases'],
  demonstration: [
    ...pure,
    ...platform,
    'catalogue',
    'committees',
    'committee-page',
    'members',
    'correspondence',
    'sign-in',
    'drafts',
    'cases',
    'pieces',
    'panels',
    'hearings',
    'advices',
  ],
};

const basePath = import.meta.dirname;

const frameworks = ['@nestjs/*', 'typeorm', 'pg', 'node:*', 'graphql', '@apollo/*'];

function arrows(library) {
  const allowed = mayUse[library];
  const others = allowed.length > 0 ? `^#(?!(${allowed.join('|')})$)` : '^#';
  const patterns = [
    { regex: others, message: `libs/${library} may use only: ${allowed.join(', ') || 'nothing of ours'}.` },
    { group: ['**/libs/*', '**/apps/*', '**/dist/*'], message: 'Import another library by its name: #name.' },
  ];
  if (pure.includes(library)) {
    patterns.push({ group: frameworks, message: 'This library is pure: no framework, no database, no files.' });
  }
  return {
    files: [`libs/${library}/**/*.ts`],
    ignores: ['**/*spec.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      'import-x/no-restricted-paths': ['error', { basePath, zones: doorsOf(library) }],
    },
  };
}

/** The same arrows by where an import leads, however it is written: by a path, or later with `import()`. */
function doorsOf(library) {
  const doors = mayUse[library].map((name) => `./${name}/src/index.ts`);
  const message = `libs/${library} may use another library only by its index, and only: ${mayUse[library].join(', ') || 'none'}.`;
  return [
    { target: `./libs/${library}`, from: './libs', except: [`./${library}`, ...doors], message },
    { target: './libs', from: './apps', message: 'A library knows no way in.' },
  ];
}

const noClock = {
  'no-restricted-globals': [
    'error',
    { name: 'Date', message: 'Calendar days are LocalDate (#deadlines); moments come from the Clock (#clock).' },
  ],
  'no-restricted-properties': [
    'error',
    { object: 'process', property: 'env', message: 'Only libs/config reads the environment.' },
  ],
};

/** Four parameters, then an object. What Nest injects may be five: six means two classes. */
const tooManyParameters = [
  { selector: 'FunctionDeclaration[params.length>4]', message: 'More than 4 parameters: take an object.' },
  { selector: 'ArrowFunctionExpression[params.length>4]', message: 'More than 4 parameters: take an object.' },
  {
    selector: "MethodDefinition[kind!='constructor'] > FunctionExpression[params.length>4]",
    message: 'More than 4 parameters: take an object.',
  },
  {
    selector: "MethodDefinition[kind='constructor'] > FunctionExpression[params.length>5]",
    message: 'More than 5 things are injected: two classes are hiding in one.',
  },
];

/** Other ways to the time and to the environment. */
const detours = [
  {
    selector: "MemberExpression[object.name='globalThis'][property.name='Date']",
    message: 'Moments come from the Clock (#clock).',
  },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'Moments come from the Clock (#clock).',
  },
  {
    selector: 'ImportDeclaration[source.value=/^(node:)?process$/]',
    message: 'Only libs/config reads the environment.',
  },
];

export default tseslint.config(
  {
    ignores: ['dist/', 'node_modules/', '.data/', 'apps/web/src/graphql/generated/', 'test/artefacts/'],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked, importX.flatConfigs.typescript],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/internal-regex': '^#',
      'import-x/extensions': ['.ts', '.tsx'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          project: ['tsconfig.json', 'apps/web/tsconfig.json', 'apps/graphiql/tsconfig.json'],
          noWarnOnMultipleProjects: true,
          conditionNames: ['source', 'types', 'import', 'node', 'default'],
        }),
      ],
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'import-x/no-extraneous-dependencies': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        ...tooManyParameters,
        ...detours,
        { selector: 'TSEnumDeclaration', message: 'A union of strings, not an enum.' },
        { selector: "CallExpression[callee.name='forwardRef']", message: 'forwardRef means that the cut is wrong.' },
        {
          selector: "CallExpression[callee.property.name='save'][callee.object.property.name='manager']",
          message: 'insert and update, never save.',
        },
      ],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 2],
      complexity: ['error', 10],
    },
  },
  {
    files: ['libs/**/*.ts', 'apps/**/*.ts', 'apps/**/*.tsx'],
    ignores: ['libs/clock/**', '**/*spec.ts'],
    rules: { 'no-restricted-globals': noClock['no-restricted-globals'] },
  },
  {
    files: ['libs/**/*.ts', 'apps/**/*.ts'],
    ignores: ['libs/config/**', '**/*spec.ts'],
    rules: { 'no-restricted-properties': noClock['no-restricted-properties'] },
  },
  ...[...pure, ...platform, ...features].map(arrows),
  {
    files: ['apps/**/*.{ts,tsx}'],
    ignores: ['**/*spec.ts'],
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath,
          zones: [
            {
              target: './apps/!(web)/**/*',
              from: './libs/**/*',
              except: ['**/src/index.ts'],
              message: 'Import a library by its name: #name.',
            },
            {
              target: './apps/web',
              from: './libs',
              except: ['./access/src/index.ts'],
              message: 'The screens know only #access.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    rules: {
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^#(?!access$)', message: 'The screens know only #access.' }] },
      ],
    },
  },
  {
    files: ['**/*spec.ts', 'test/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  { files: ['migrations/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['**/*.config.ts'], rules: { 'import-x/no-default-export': 'off' } },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly', fetch: 'readonly' },
    },
  },
);
