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
  projects: [project('unit'), project('integration'), project('e2e')],
  testTimeout: 60_000,
  maxWorkers: 2,
};
