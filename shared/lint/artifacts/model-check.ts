import type {Step} from '../facts/pipeline.js'
import type {ShellCommand} from '../languages/shell.js'
import {inputOf} from '../pipelines/inputs.js'
import {programOf, wordsFromProgram} from '../pipelines/minting.js'

const digestPrograms = /^g?(?:sha(?:256|384|512)sum|shasum|b2sum|b3sum|rhash)$/

/** Programs and what their arguments begin with when they hold something against a signature or digest. */
const checks: readonly (readonly [RegExp, RegExp])[] = [
  [/^mcp-gatehouse$/, /^verify\b/],
  [/^npx$/, /^(?:-\S+ )*mcp-gatehouse(?:@\S+)? verify\b/],
  [/^cosign$/, /^verify/],
  [/^model[_-]signing$/, /^verify\b/],
  [/^python[\d.]*$/, /^-m model_signing verify\b/],
  [/^(?:gpg2?|gpgv)$/, /--verify\b|^/],
  [/^minisign$/, /-V/],
  [/^gh$/, /^attestation verify\b/],
  [/^slsa-verifier$/, /^verify/],
  [/^openssl$/, /-verify\b/],
  [/^get-filehash$/, /^/],
  [/^certutil$/, /-hashfile/i],
  // A commit names the content of the tree.
  [/^git$/, /^(?:-\S+ \S+ )*(?:checkout|reset|switch)\b.*\b[0-9a-f]{40}\b/]
]

/** A script of one's own that says what it is for: `./scripts/verify-model.sh`, `make checksums`. */
const saysSo = /verif|checksum|sha-?256|integrity/i

/** True for a command that holds files against a digest, a signature or a commit. */
export function isModelCheck(command: ShellCommand): boolean {
  const program = programOf(command)
  const args = wordsFromProgram(command)
    .slice(1)
    .map(({text}) => text.text)
  if (digestPrograms.test(program)) {
    // A digest that is only printed is compared by nobody.
    const isCompared = command.captured || command.pipedTo !== undefined
    return isCompared || args.some(text => /^(?:-[^\Wc]*c\w*|--check\S*)$/.test(text))
  }
  const line = args.join(' ')
  if (checks.some(([name, start]) => name.test(program) && start.test(line))) return true
  if (/^(?:bash|sh|pwsh|python3?|make|just|npm|node|\.|source)$/.test(program)) {
    return saysSo.test(args.slice(0, 2).join(' '))
  }
  return saysSo.test(program)
}

/** True for a step of the Action or the task that runs `verify`. */
export function isVerifyStep(step: Step): boolean {
  const name = step.uses?.name ?? ''
  const isOurs = /(?:^|\/)mcp-gatehouse$|(?:^|\.)mcpgatehouse$/.test(name)
  return isOurs && inputOf(step, 'command')?.text.trim() === 'verify'
}
