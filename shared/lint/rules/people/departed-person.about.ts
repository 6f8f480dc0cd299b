import {exampleConfig, examplePeople} from '../../people/example.js'
import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Right, review, trust or alert of a person who has left',
  why: 'An account is closed on the last day, and what was given to it by name stays in repositories: members of groups, role assignments, bindings of clusters, reviewers of environments, lines of CODEOWNERS, conditions on who started a run, receivers of alerts, users in values of Helm charts. Some of it works again as soon as somebody takes the login or the address. A federated subject names a repository and not a person; only the repositories of a personal account carry a name, and that is where a subject is reported. The rule runs where the configuration names a people file. It compares logins, user principal names, object ids and addresses as a whole: authors, comments, tags, labels, annotations and descriptions are no rights, and a surname that is a word is nobody.',
  fix: 'Delete the entry, or name a team or group in its place. `mcp-gatehouse offboard` lists everything of one person, with the commands for what is outside of the repository.',
  securitySeverity: 8.0,
  references: [
    'https://learn.microsoft.com/entra/identity/users/users-revoke-access',
    'https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
    'https://docs.github.com/actions/reference/security/oidc'
  ],
  config: exampleConfig,
  beside: examplePeople,
  bad: {
    file: 'CODEOWNERS',
    text: `*          @example/platform
/gateway/  @jdoe
`
  },
  good: {
    file: 'CODEOWNERS',
    text: `# Set up by @jdoe
*          @example/platform
/gateway/  @example/gateway-owners
`
  }
}
