/** Labels of inputs as people write them, for forms. */

/** Words that are not written as they are in the names of inputs. */
const words: Readonly<Record<string, string>> = {
  api: 'API',
  env: 'environment',
  github: 'GitHub',
  id: 'ID',
  idp: 'IdP',
  json: 'JSON',
  max: 'maximum',
  mcp: 'MCP',
  min: 'minimum',
  oauth: 'OAuth',
  oidc: 'OIDC',
  sarif: 'SARIF',
  stdin: 'standard input',
  url: 'URL'
}

/** Labels that say more than the name does. */
const own: Readonly<Record<string, string>> = {
  'azure-subscription': 'Azure service connection',
  'base-ref': 'Base branch, tag or commit',
  'changed-lines': 'Report changed lines only',
  'changed-only': 'Report changed files only',
  comment: 'Comment on the pull request',
  explain: 'Explain the identity, send nothing',
  'export-env': 'Variable that gets the token',
  'fail-on': 'Fail on',
  'fail-on-empty': 'Fail when there is nothing to lint',
  fix: 'Apply safe fixes',
  'fix-dry-run': 'Show what fixes would change',
  'include-suppressed': 'List suppressed findings in SARIF',
  inventory: 'Show the inventory of MCP servers',
  list: 'List the tools',
  'retry-propagation': 'Wait for new credentials and roles',
  'user-config': "Lint the user's own MCP configuration",
  'write-baseline': 'Write the baseline'
}

/** `client-id` is shown as `Client ID`, `vault-url` as `Vault URL`. */
export function labelOf(name: string): string {
  return (
    own[name] ??
    capitalized(
      name
        .split('-')
        .map(word => words[word] ?? word)
        .join(' ')
    )
  )
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
