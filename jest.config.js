/** Four kinds of test, by the name of the file; see docs/testing.md. */
const typescript = {
  '^.+\\.ts$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', decorators: true },
        keepClassNames: true,
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      },
      module: { type: 'es6' },
    },
  ],
};

const common = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: typescript,
};

const withDatabase = {
  globalSetup: '<rootDir>/test/support/database.setup.ts',
  globalTeardown: '<rootDir>/test/support/database.teardown.ts',
};

const inCode = ['<rootDir>/apps', '<rootDir>/libs'];

export default {
  // Modules of finished files stay in memory under ESM; a worker that has grown is replaced before that slows it down.
  workerIdleMemoryLimit: '700MB',
  testTimeout: process.env.WEDERHOOR_PROVE ? 1_800_000 : 30_000,
  projects: [
    { ...common, displayName: 'unit', roots: inCode, testRegex: '\\.spec\\.ts$' },
    { ...common, ...withDatabase, displayName: 'db', roots: inCode, testRegex: '\\.db-spec\\.ts$' },
    {
      ...common,
      ...withDatabase,
      displayName: 'e2e',
      roots: ['<rootDir>/test'],
      testRegex: '\\.e2e-spec\\.ts$',
    },
    {
      ...common,
      ...withDatabase,
      displayName: 'contract',
      roots: ['<rootDir>/test'],
      testRegex: '\\.contract-spec\\.ts$',
    },
  ],
};
