/** The core's own tests, with full coverage of reading, summing up, comparing and checking as a gate. */
const full = { branches: 100, functions: 100, lines: 100, statements: 100 };

module.exports = {
  rootDir: '../../..',
  testMatch: [
    '<rootDir>/tests/unit/core/{text,summarize,similarity,grounding,sources}/**/*.test.ts',
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/demo', '<rootDir>/.tmp'],
  testEnvironment: 'node',
  transform: { '^.+\\.tsx?$': ['ts-jest', { tsconfig: 'tsconfig.json' }] },
  testTimeout: 60_000,
  collectCoverage: true,
  collectCoverageFrom: ['server/src/core/{text,summarize,similarity,grounding}/**/*.ts'],
  coverageDirectory: 'coverage/core',
  coverageReporters: ['text'],
  coverageThreshold: {
    './server/src/core/text/': full,
    './server/src/core/summarize/': full,
    './server/src/core/similarity/': full,
    './server/src/core/grounding/': full,
  },
};
