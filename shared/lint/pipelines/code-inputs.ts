import type {ScriptBlock} from '../facts/facts.js'

/** The language of an input whose value is run as code. */
export type CodeLanguage = ScriptBlock['shell'] | 'javascript'

/**
 * Inputs of actions that are run as code: an expression in them is expanded into the code. Gathered
 * from the actions' own manifests and READMEs.
 */
const actionInputs: Readonly<Record<string, Readonly<Record<string, CodeLanguage>>>> = {
  'actions/github-script': {script: 'javascript'},
  'addnab/docker-run-action': {run: 'sh'},
  'amadevus/pwsh-script': {script: 'pwsh'},
  'appleboy/ssh-action': {script: 'bash'},
  'azure/cli': {inlinescript: 'bash'},
  'azure/powershell': {inlinescript: 'pwsh'},
  'cardinalby/js-eval-action': {expression: 'javascript'},
  'cross-platform-actions/action': {run: 'sh'},
  'devcontainers/ci': {runcmd: 'bash'},
  'jannekem/run-python-script-action': {script: 'python'},
  'mikefarah/yq': {cmd: 'bash'},
  'nick-fields/retry': {command: 'bash', on_retry_command: 'bash'},
  'nick-invision/retry': {command: 'bash', on_retry_command: 'bash'},
  'reactivecircus/android-emulator-runner': {script: 'sh', 'pre-emulator-launch-script': 'sh'},
  'uraimo/run-on-arch-action': {run: 'sh', install: 'sh', setup: 'bash'},
  'vmactions/freebsd-vm': {run: 'sh', prepare: 'sh'},
  'vmactions/netbsd-vm': {run: 'sh', prepare: 'sh'},
  'vmactions/omnios-vm': {run: 'sh', prepare: 'sh'},
  'vmactions/openbsd-vm': {run: 'sh', prepare: 'sh'},
  'vmactions/solaris-vm': {run: 'sh', prepare: 'sh'},
  'wandalen/wretry.action': {command: 'bash'}
}

/** The language of an action's input, when its value is run as code. */
export function codeInput(action: string, input: string): CodeLanguage | undefined {
  const inputs = Object.hasOwn(actionInputs, action) ? actionInputs[action]! : {}
  const name = input.toLowerCase()
  return Object.hasOwn(inputs, name) ? inputs[name] : undefined
}

/** Inline scripts of Azure Pipelines tasks (Microsoft Learn "Azure Pipelines task reference"). */
export function taskScriptInput(
  task: string,
  input: string,
  scriptType: string | undefined
): ScriptBlock['shell'] | undefined {
  const name = input.toLowerCase()
  switch (task) {
    case 'azurecli':
      if (name !== 'inlinescript' && name !== 'script') return undefined
      if (scriptType === 'ps') return 'powershell'
      if (scriptType === 'pscore') return 'pwsh'
      return scriptType === 'batch' ? 'cmd' : 'bash'
    case 'azurepowershell':
      return name === 'inline' || name === 'inlinescript' ? 'powershell' : undefined
    case 'powershell':
      return name === 'script' || name === 'inlinescript' ? 'powershell' : undefined
    case 'bash':
      return name === 'script' || name === 'inlinescript' ? 'bash' : undefined
    case 'cmdline':
      return name === 'script' ? 'bash' : undefined
    case 'batchscript':
      return name === 'inlinescript' ? 'cmd' : undefined
    case 'pythonscript':
      return name === 'script' ? 'python' : undefined
    case 'ssh':
      return name === 'commands' || name === 'inline' ? 'bash' : undefined
    default:
      return undefined
  }
}
