// Puts a Node 24 program under .cache/, from the npm packages that carry Node's own builds, for the
// tests on both supported lines and for the conformance harness, which needs Node 22 or newer.
// Prints the program's path. Does nothing when it is there already.
import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const version = '24.21.0'
// The `dist.integrity` of the registry, so that a fetched program is always the same one.
const integrity = {
  'linux-x64':
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  'linux-arm64':
    'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  'win-x64':
    'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA=='
}

const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
const cache = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), '.cache')
const folder = path.join(cache, `node-${version}`)
const program = path.join(folder, 'package', 'bin', platform === 'win-x64' ? 'node.exe' : 'node')

if (!works()) {
  const expected = integrity[platform]
  if (!expected) {
    console.log(`There is no package of Node ${version} for ${platform}; put one under .cache/.`)
    process.exit(0)
  }
  fs.rmSync(folder, {recursive: true, force: true})
  fs.mkdirSync(folder, {recursive: true})
  // On Windows npm is a script, which only a shell starts; the arguments are fixed.
  const spec = `node-${platform}@${version}`
  execFileSync('npm', ['pack', spec, '--silent', '--pack-destination', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32'
  })
  const archive = fs.readdirSync(folder).find(name => name.endsWith('.tgz'))
  const bytes = fs.readFileSync(path.join(folder, archive))
  const actual = `sha512-${createHash('sha512').update(bytes).digest('base64')}`
  if (actual !== expected) {
    fs.rmSync(folder, {recursive: true, force: true})
    throw new Error(`${spec} is not what it was: ${actual}`)
  }
  execFileSync('tar', ['-xzf', archive], {cwd: folder, stdio: 'inherit'})
  fs.rmSync(path.join(folder, archive))
  if (!works()) throw new Error(`${program} does not run`)
}
console.log(program)

function works() {
  try {
    return (
      execFileSync(program, ['--version'], {encoding: 'utf8', stdio: 'pipe'}).trim() ===
      `v${version}`
    )
  } catch {
    return false
  }
}
