import type {ShellCommand} from '../languages/shell.js'
import {programOf, wordsFromProgram} from '../pipelines/minting.js'
import {baseName} from './model-name.js'

/** Where a download puts its file. */
export interface Download {
  /** As the script writes it; empty for the working directory. */
  readonly folder: string
  readonly name: string
}

/** The file of `sha256sum` lines that a command downloads; undefined for others. */
export function manifestFetch(command: ShellCommand): Download | undefined {
  const download = downloadOf(command)
  return download && /^sha256sums?(?:\.txt)?$/i.test(download.name) ? download : undefined
}

/** Where curl or wget puts what it gets; undefined where that cannot be told, or not be repeated. */
export function downloadOf(command: ShellCommand): Download | undefined {
  const program = programOf(command)
  if (program !== 'curl' && program !== 'wget') return undefined
  const words = wordsFromProgram(command).map(({text}) => text.text)
  const address = words.find(word => /^https?:\/\//i.test(word)) ?? ''
  const remoteName = baseName(address.replace(/[?#].*$/s, ''))
  const after = (flag: RegExp) => {
    const at = words.findIndex(word => flag.test(word))
    return at < 0 ? undefined : words[at + 1]
  }
  const isCurl = program === 'curl'
  const written = isCurl ? after(/^(?:-[a-zA-Z]*o|--output)$/) : after(/^-[a-zA-Z]*O$/)
  const folder = isCurl ? after(/^--output-dir$/) : after(/^(?:-P|--directory-prefix)$/)
  const keepsName =
    !isCurl || words.some(word => /^(?:-[a-zA-NP-Z]*O\w*|--remote-name)$/.test(word))
  const target = written ?? (keepsName ? remoteName : undefined)
  if (!target) return undefined
  const whole = folder === undefined ? target : `${folder.replace(/\/$/, '')}/${target}`
  if (!/^[\w./-]+$/.test(whole)) return undefined
  const name = baseName(whole)
  return {folder: whole.slice(0, whole.length - name.length).replace(/\/$/, ''), name}
}
