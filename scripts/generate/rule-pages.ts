import type {RuleExample} from '../../shared/lint/rule.js'
import {catalog, type RuleMeta} from '../../shared/lint/rules/catalog.js'

const notice = (source: string) =>
  `<!-- Generated from ${source} by \`npm run generate\`. Do not edit. -->`

/** Pages of all rules and their index: path from the repository's root, and text. */
export function rulePages(): Map<string, string> {
  const pages = new Map([['docs/rules/README.md', index()]])
  for (const meta of catalog) pages.set(`docs/rules/${meta.id}.md`, page(meta))
  return pages
}

function index(): string {
  return [
    notice("the rules' metadata"),
    '# Rules',
    '',
    ruleTable('.'),
    '',
    '`mcp-gatehouse rules` prints this list, `mcp-gatehouse rules <id>` a page.',
    ''
  ].join('\n')
}

/** A table of all rules; pages are linked relative to `folder`. */
export function ruleTable(folder: string): string {
  return [
    '| Rule | Severity | What it finds |',
    '|---|---|---|',
    ...catalog.map(
      meta => `| [\`${meta.id}\`](${folder}/${meta.id}.md) | ${meta.severity} | ${meta.summary} |`
    )
  ].join('\n')
}

function page(meta: RuleMeta): string {
  return [
    notice(`shared/lint/rules/${meta.group}/${meta.id}.about.ts`),
    `# ${meta.id}`,
    '',
    `${meta.summary}.`,
    '',
    '| Severity | Confidence | Security severity |',
    '|---|---|',
    `| ${meta.severity} | ${meta.confidence} | ${meta.securitySeverity.toFixed(1)} |`,
    '',
    '## Why it matters',
    '',
    meta.why.trim(),
    '',
    '## How to fix it',
    '',
    meta.fix.trim(),
    '',
    '## Example',
    '',
    ...(meta.config === undefined
      ? []
      : [
          'With this configuration, `.mcp-gatehouse.yml`:',
          '',
          '```yaml',
          meta.config.trim(),
          '```',
          ''
        ]),
    ...(meta.policy === undefined
      ? []
      : ['Under this policy of the organization:', '', '```yaml', meta.policy.trim(), '```', '']),
    ...(meta.bad.base === undefined
      ? []
      : [
          `Before the change, \`${meta.bad.file}\`:`,
          '',
          fenced({...meta.bad, text: meta.bad.base}),
          ''
        ]),
    `Bad, \`${meta.bad.file}\`:`,
    '',
    fenced(meta.bad),
    '',
    `Good, \`${meta.good.file}\`:`,
    '',
    fenced(meta.good),
    '',
    ...(meta.references.length > 0
      ? ['## References', '', ...meta.references.map(reference => `- <${reference}>`), '']
      : []),
    meta.policy === undefined && meta.bad.base === undefined
      ? `Leave one finding out with the comment \`mcp-gatehouse: ignore[${meta.id}] reason\` on its line or the line above; the rule as a whole with \`rules: {${meta.id}: off}\` in the [configuration](../configuration.md).`
      : `Comments and baselines do not silence it. Leave the rule as a whole out with \`rules: {${meta.id}: off}\` in the [configuration](../configuration.md).`,
    ''
  ].join('\n')
}

const languages: Readonly<Record<string, string>> = {
  yml: 'yaml',
  yaml: 'yaml',
  json: 'json',
  jsonc: 'jsonc',
  toml: 'toml',
  tf: 'hcl',
  bicep: 'bicep',
  sh: 'bash',
  ps1: 'powershell',
  xml: 'xml',
  md: 'markdown'
}

function fenced({file, text}: RuleExample): string {
  const extension = file.slice(file.lastIndexOf('.') + 1)
  return `\`\`\`\`${languages[extension] ?? ''}\n${text.trimEnd()}\n\`\`\`\``
}
