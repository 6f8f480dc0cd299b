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

/**
 * Files of tests that the quick suite leaves out: those that start processes or servers or generate
 * their inputs, found by their imports, and those with very large inputs, which say so in a comment
 * that begins with "Thorough:". Imports are followed through the tests, the sandbox and the scripts,
 * not into the product.
 */
function thorough() {
  const known = new Map()
  const starts = file => {
    if (!known.has(file.href)) {
      known.set(file.href, false)
      known.set(file.href, look(file))
    }
    return known.get(file.href)
  }
  const look = file => {
    const source = fs.readFileSync(file, 'utf8')
    if (/from '(?:fast-check|node:(?:child_process|http|https|net|worker_threads))'/.test(source)) {
      return true
    }
    if (/^\/\/ Thorough:/m.test(source)) return true
    return [...source.matchAll(/(?:from|import\() ?'(\.[^']+)'/g)]
      .map(([, name]) => new URL(name, file))
      .filter(({pathname}) => /\/build\/(?:test|sandbox|scripts)\//.test(pathname))
      .filter(imported => fs.existsSync(imported))
      .some(starts)
  }
  return fs
    .readdirSync(emitted, {recursive: true})
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.test.js') && starts(new URL(name, emitted)))
    .map(name => `/build/test/${name.replaceAll('.', '[.]')}$`)
}

// Tests run as the compiler emitted them (build/test), so that what is tested is what is bundled.
export default {
  testEnvironment: 'node',
  rootDir: 'build/test',
  testMatch: ['**/*.test.js'],
  testPathIgnorePatterns: [
    '/node_modules/',
    ...withoutSource(),
    ...(process.env.TEST_SUITE === 'quick' ? thorough() : [])
  ],
  testSequencer: '../../scripts/test-sequencer.mjs',
  modulePathIgnorePatterns: ['<rootDir>/../../dist', '<rootDir>/../../azdo-task/dist'],
  testTimeout: 60_000,
  restoreMocks: true
}
