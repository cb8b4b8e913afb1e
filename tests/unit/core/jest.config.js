/** The core's own tests, with full coverage of reading and summing up as a gate. */
const full = { branches: 100, functions: 100, lines: 100, statements: 100 };

module.exports = {
  rootDir: '../../..',
  testMatch: ['<rootDir>/tests/unit/core/{text,summarize}/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/demo', '<rootDir>/.tmp'],
  testEnvironment: 'node',
  transform: { '^.+\\.tsx?$': ['ts-jest', { tsconfig: 'tsconfig.json' }] },
  testTimeout: 60_000,
  collectCoverage: true,
  collectCoverageFrom: ['server/src/core/{text,summarize}/**/*.ts'],
  coverageDirectory: 'coverage/core',
  coverageReporters: ['text'],
  coverageThreshold: {
    './server/src/core/text/': full,
    './server/src/core/summarize/': full,
  },
};
