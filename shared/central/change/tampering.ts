import {plainPath, writtenPath} from '../../lint/documents/mcp/written-files.js'
import {get, resolve, type SyntaxNode} from '../../lint/formats/syntax.js'
import {parseBash} from '../../lint/languages/bash.js'
import {parsePowerShell} from '../../lint/languages/powershell.js'
import type {ShellCommand} from '../../lint/languages/shell.js'
import type {Range} from '../../lint/source.js'

/** A command of a script that changes what a later step judges, as far as its words alone say so. */
export interface Tampering {
  /** The whole command, to tell it from others; a script may hold secrets, so it is not shown. */
  readonly text: string
  /** What it does, without its subject. */
  readonly what: string
  readonly range: Range
}

const shells = ['run', 'script', 'bash', 'sh'] as const
const powerShells = ['pwsh', 'powershell'] as const

const removers = new Set(
  'rm unlink mv shred truncate del erase ren rename-item rni move-item mi remove-item ri clear-content clc'.split(
    ' '
  )
)
/** Programs whose last word is the file that they write. */
const copiers = new Set('cp install ln rsync copy copy-item cpi'.split(' '))
const editors = new Set('sed gsed perl ruby yq'.split(' '))
const inPlace = /^-(?:[a-zA-Z]*i|-in-?place)/
/** What is a commit, a tag or a branch, and no file that `git checkout` puts back. */
const refs =
  /^(?:[0-9a-f]{7,40}|v?\d+\.\d[\w.-]*|HEAD[~^@]\S*|(?:origin|refs|tags|release)\/\S+|main|master|develop)$/
/** What a pull request goes into. */
const ofBase =
  /base[._]ref|base\.sha|targetBranch|^(?:refs\/remotes\/)?origin\/(?:main|master|HEAD)$/i
/** The change under review itself, in other words. */
const ofChange =
  /head[._]ref|head\.sha|github\.sha|GITHUB_SHA|sourceVersion|^(?:HEAD|FETCH_HEAD|-)$/i

/**
 * Commands of the steps before a run that change the files that judge it, or that check something else
 * out. Only what the words of a command name is seen; everything else is left alone.
 *
 * @param steps before the run
 * @param files that judge it, relative to the linted root
 */
export function tampering(steps: readonly SyntaxNode[], files: readonly string[]): Tampering[] {
  return steps.flatMap(step => {
    const found: Tampering[] = []
    for (const [keys, parse] of [
      [shells, parseBash],
      [powerShells, parsePowerShell]
    ] as const) {
      for (const key of keys) {
        const script = resolve(get(step, key))
        if (script?.kind !== 'scalar' || script.text.text.length > 100_000) continue
        const {commands} = parse(script.text, 'github-expression')
        for (const command of commands) found.push(...effectOf(command, files))
      }
    }
    return found
  })
}

function effectOf(command: ShellCommand, files: readonly string[]): Tampering[] {
  const words = command.words.map(({text}) => text.text)
  const first = words[0] === 'sudo' ? 1 : 0
  const program = (words[first] ?? '').toLowerCase().replace(/^.*[\\/]/, '')
  const rest = words.slice(first + 1)
  const written = writtenPath(command)
  const text = [...words, `> ${written ?? ''}`].join(' ')
  const effect = (name: string, does: string): Tampering[] => [
    {text, what: `adds a command (${name}) that ${does} before the check`, range: command.range}
  ]
  if (program === 'git') return gitEffect(rest, files, effect)
  const named = (candidates: readonly string[]) => judgingFile(candidates, files)
  const changed =
    (written !== undefined && !command.pipedTo ? named([written]) : undefined) ??
    named(targets(program, rest))
  return changed === undefined ? [] : effect(program || 'redirect', `changes ${changed}`)
}

/** The words of a command that name what it writes or removes. */
function targets(program: string, rest: readonly string[]): readonly string[] {
  if (removers.has(program) || program === 'tee') return rest
  if (copiers.has(program)) return rest.slice(-1)
  if (editors.has(program)) return rest.some(word => inPlace.test(word)) ? rest : []
  if (program === 'curl' || program === 'wget') {
    const at = rest.findIndex(word => /^(?:-o|-O|--output|--output-document)$/.test(word))
    return at < 0 ? [] : rest.slice(at + 1, at + 2)
  }
  return []
}

function gitEffect(
  args: readonly string[],
  files: readonly string[],
  effect: (name: string, does: string) => Tampering[]
): Tampering[] {
  let at = 0
  while (args[at]?.startsWith('-')) at += args[at] === '-c' ? 2 : 1
  const [command = '', ...rest] = args.slice(at)
  const isOtherFolder = args.slice(0, at).includes('-C')
  if (isOtherFolder || !/^(?:checkout|switch|restore|rm|mv)$/.test(command)) return []
  const file = judgingFile(rest, files)
  if (file !== undefined) {
    // Who takes the file from the base undoes what the change did to it.
    const isOfBase = rest.some(word => ofBase.test(word))
    return isOfBase ? [] : effect(`git ${command}`, `changes ${file}`)
  }
  const plain = rest.filter(word => !word.startsWith('-'))
  const [ref = ''] = plain
  const makesBranch = rest.some(word => /^-(?:[bBcC]|-create|-force-create|-orphan)$/.test(word))
  const isRef = command === 'switch' || refs.test(ref) || ofBase.test(ref)
  const isElsewhere =
    (command === 'checkout' || command === 'switch') &&
    plain.length === 1 &&
    !rest.includes('--') &&
    !makesBranch &&
    isRef &&
    !ofChange.test(ref)
  return isElsewhere ? effect(`git ${command}`, 'checks something else out') : []
}

function judgingFile(words: readonly string[], files: readonly string[]): string | undefined {
  const paths = words.map(plainPath)
  return files.find(file => paths.some(path => path === file || path.endsWith(`/${file}`)))
}
