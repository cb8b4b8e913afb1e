/** Types are checked by `npm run check`; here they are only taken off. */
const transform = { '^.+\\.tsx?$': ['ts-jest', { tsconfig: 'tsconfig.json' }] };

const project = (name, more = {}) => ({
  displayName: name,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/demo', '<rootDir>/.tmp'],
  testEnvironment: 'node',
  transform,
  ...more,
});

module.exports = {
  projects: [
    // `npm run test:core` runs these, with their coverage as a gate.
    project('unit', { testPathIgnorePatterns: ['<rootDir>/tests/unit/core/'] }),
    project('integration'),
    project('e2e'),
  ],
  // Database drivers and npm print warnings of their own.
  silent: true,
  testTimeout: 60_000,
  maxWorkers: 2,
  // A suite that has loaded Strapi leaves its modules behind: the next ones in the same process would
  // be three times as slow and more. From here on it is a new one.
  workerIdleMemoryLimit: '150MB',
};
