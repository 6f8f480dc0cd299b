// Pins another version of the conformance suite, and makes its page anew:
//
//   npm run conformance:update            the newest of the registry
//   npm run conformance:update -- 0.2.0   this one
//
// A scenario that the new version requires and that nobody has placed stops it, by its name.
import {execFileSync} from 'node:child_process'

const suite = '@modelcontextprotocol/conformance'
const npm = (...args) =>
  execFileSync('npm', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    // On Windows npm is a script, which only a shell starts; a version has no special characters.
    shell: process.platform === 'win32'
  })

const wanted = process.argv[2] ?? JSON.parse(npm('view', suite, 'versions', '--json')).at(-1)
if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(wanted)) throw new Error(`'${wanted}' is no version`)
npm('install', '--save-dev', '--save-exact', `${suite}@${wanted}`)
console.log(npm('run', '-s', 'generate').trim())
console.log(`${suite} is ${wanted}. Now: npm run build && npm run conformance`)
