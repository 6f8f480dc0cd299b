import {Opened} from '../../shared/central/opened.js'
import {tighten} from '../../shared/central/tighten.js'
import {runCommand} from '../../shared/commands/run.js'
import {defaultConfig, type LintConfig} from '../../shared/lint/config/config.js'
import {parseConfig} from '../../shared/lint/config/config-reader.js'
import type {RuleMeta} from '../../shared/lint/rules/catalog.js'
import {ruleIds} from '../../shared/lint/rules/index.js'
import {GitRepository} from './git-repository.js'
import {RecordingHost} from './recording-host.js'

/** The configuration under which the examples of a rule are linted. */
export function configOfExamples({config, policy}: RuleMeta): LintConfig {
  const own =
    config === undefined ? defaultConfig : parseConfig(config, '.mcp-gatehouse.yml', ruleIds)
  return policy === undefined ? own : under(policy, own)
}

function under(policy: string, config: LintConfig): LintConfig {
  const read = parseConfig(policy, 'policy.yml', ruleIds)
  const own = {config, places: new Map()}
  const opened = Opened.by(read.mayRelax)
  return tighten(read, own, {name: 'policy.yml', opened, severityOf: () => 'error'}).config
}

/** What lint prints of a change of one file, in one report format. */
export async function reportOfChange(
  file: string,
  {before, after}: {readonly before: string; readonly after: string},
  format: 'json' | 'text'
): Promise<string> {
  const repository = GitRepository.init()
  repository.commit({[file]: before})
  repository.git('checkout', '--quiet', '-b', 'feature')
  repository.commit({[file]: after})
  const host = new RecordingHost(
    {'changed-only': 'true', format, 'fail-on': 'never'},
    {kind: 'terminal', workspace: repository.path}
  )
  Object.assign(host, {terminal: {color: false}})
  await runCommand(host, 'lint')
  return host.printed.join('\n')
}
