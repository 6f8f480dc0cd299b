import fs from 'node:fs'

const emitted = new URL('./build/test/', import.meta.url)

/** Emitted tests whose source was renamed or deleted: the compiler leaves them where they are. */
function withoutSource() {
  if (!fs.existsSync(emitted)) return []
  return fs
    .readdirSync(emitted, {recursive: true})
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.test.js'))
    .filter(name => !fs.existsSync(new URL(`./test/${name.slice(0, -3)}.ts`, import.meta.url)))
    .map(name => `/build/test/${name.replaceAll('.', '[.]')}$`)
}

// Tests run as the compiler emitted them (build/test), so that what is tested is what is bundled.
export default {
  testEnvironment: 'node',
  rootDir: 'build/test',
  testMatch: ['**/*.test.js'],
  testPathIgnorePatterns: ['/node_modules/', ...withoutSource()],
  modulePathIgnorePatterns: ['<rootDir>/../../dist', '<rootDir>/../../azdo-task/dist'],
  testTimeout: 60_000,
  restoreMocks: true
}
