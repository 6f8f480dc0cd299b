import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'A pull request loosens the configuration, baseline, workflow or ignore that judges it',
  why: 'A pull request is judged by files that it brings along: the configuration of this tool, its baseline, the workflow or pipeline that runs it, and the ignore comments. One that adds a stored credential together with the ignore for it is green, and the reviewer sees a green check. This finding says what a change loosens and where, so that somebody decides it on purpose. No ignore and no baseline silences it, since the same change could bring those as well. A command that a change adds before the check and that rewrites the configuration or the baseline, or checks another commit out, is reported too, as far as its words say so; what a program or another script does is not seen. Changes that only make things stricter are not reported.',
  fix: 'Look at the change as you would at a change of permissions. Where it is wanted, approve it, or merge it first and by itself. With `config-from: base` the configuration and the baseline of the base judge the pull request; with code owners for these files, each such change has a reviewer; with a policy of the organization, a repository cannot loosen what the policy keeps. To leave the check out, set the rule to `off` in the base.',
  securitySeverity: 5,
  references: [],
  bad: {
    file: '.mcp-gatehouse.yml',
    base: `rules:
  unpinned-action: error
`,
    text: `rules:
  unpinned-action: error
  stored-credential: off
`
  },
  good: {
    file: '.mcp-gatehouse.yml',
    base: `rules:
  unpinned-action: warning
`,
    text: `rules:
  unpinned-action: error
`
  }
}
