// Tests run as the compiler emitted them (build/test), so that what is tested is what is bundled.
export default {
  testEnvironment: 'node',
  rootDir: 'build/test',
  testMatch: ['**/*.test.js'],
  modulePathIgnorePatterns: ['<rootDir>/../../dist', '<rootDir>/../../azdo-task/dist'],
  testTimeout: 60_000,
  restoreMocks: true
}
