/** The first text of a rule's files, by what the rule looks at. */
export const templates = {server, workflow, pipeline, trust, resource}

function aboutOf(bad, good) {
  return `import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'TODO: what it finds, in one line without a full stop',
  why: 'TODO: what can happen, to whom, and why this is the cause.',
  fix: 'TODO: what to write instead.',
  securitySeverity: 5,
  references: [],
  bad: {
    file: '${bad.file}',
    text: \`${bad.text}\`
  },
  good: {
    file: '${good.file ?? bad.file}',
    text: \`${good.text}\`
  }
}
`
}

function ruleOf({id, name}, check, imports = '') {
  return `${imports}import type {Rule} from '../../rule.js'

/** TODO: what is wrong, in one sentence. */
export const ${name}: Rule = {
  id: '${id}',
  severity: 'warning',
${check}
}
`
}

function testOf({id, name, group}, helper, {imports = '', found, clean, expected, before = ''}) {
  return `import {describe, expect, test} from '@jest/globals'
import {${name}} from '../../../../shared/lint/rules/${group}/${id}.js'
${imports}import {${helper}} from '../../../support/rule-findings.js'
${before}
describe('${id}', () => {
  test('finds TODO', async () => {
    expect(await ${found}).toEqual([${JSON.stringify(`warning: ${expected}`)}])
  })

  test('leaves alone what is all right', async () => {
    expect(await ${clean}).toEqual([])
  })
})
`
}

/** A rule that looks at MCP servers. */
function server(rule) {
  const entry = args =>
    `{\n  "mcpServers": {\n    "files": {"command": "npx", "args": [${args}]}\n  }\n}\n`
  return {
    about: aboutOf({file: '.mcp.json', text: entry('"TODO"')}, {text: '{"mcpServers": {}}\n'}),
    rule: ruleOf(
      rule,
      `  check(facts, report) {
    for (const server of facts.mcpServers) {
      for (const arg of server.args) {
        if (!arg.text.startsWith('TODO')) continue
        report({
          range: arg.range(),
          message: \`MCP server '\${server.name}' TODO\`,
          help: 'TODO: how to fix it.',
          subject: server.name
        })
      }
    }
  }`
    ),
    test: testOf(rule, 'marked', {
      before: `
/** Findings in one MCP server, each as \`severity: text that is marked\`. */
async function findingsOf(server: object): Promise<string[]> {
  const text = JSON.stringify({mcpServers: {server}}, undefined, 2)
  return marked(${rule.name}, {'.mcp.json': text})
}
`,
      found: "findingsOf({command: 'npx', args: ['TODO']})",
      clean: "findingsOf({command: 'npx', args: ['x']})",
      expected: 'TODO'
    })
  }
}

/** A rule that looks at the jobs and steps of GitHub Actions. */
function workflow(rule) {
  return ofSteps(rule, {
    file: '.github/workflows/ci.yml',
    before:
      'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ',
    system: 'github',
    helper: 'inWorkflow',
    script: 'runStep'
  })
}

/** A rule that looks at the jobs and steps of Azure Pipelines. */
function pipeline(rule) {
  return ofSteps(rule, {
    file: 'azure-pipelines.yml',
    before: 'trigger: [main]\nsteps:\n  - bash: ',
    system: 'azure',
    helper: 'inPipeline',
    script: 'scriptStep'
  })
}

function ofSteps(rule, {file, before, system, helper, script}) {
  return {
    about: aboutOf({file, text: `${before}TODO what is found\n`}, {text: `${before}npm test\n`}),
    rule: ruleOf(
      rule,
      `  check({pipeline}, report) {
    if (pipeline?.system !== '${system}') return
    for (const job of pipeline.jobs) {
      for (const {script} of job.steps) {
        if (!script?.text.text.startsWith('TODO')) continue
        report({
          range: script.text.range(0, 'TODO'.length),
          message: \`a step of job '\${job.id}' TODO\`,
          help: 'TODO: how to fix it.',
          subject: job.id
        })
      }
    }
  }`
    ),
    test: testOf(rule, `${helper}, ${script}`, {
      found: `${helper}(${rule.name}, ${script}('TODO'))`,
      clean: `${helper}(${rule.name}, ${script}('npm test'))`,
      expected: 'TODO'
    })
  }
}

/** A rule that looks at trusts of federated identities. */
function trust(rule) {
  const block = subject =>
    `resource "azurerm_federated_identity_credential" "ci" {\n  user_assigned_identity_id = azurerm_user_assigned_identity.ci.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1/app@2:${subject}"\n}\n`
  return {
    about: aboutOf(
      {file: 'main.tf', text: block('environment:TODO')},
      {text: block('environment:production')}
    ),
    rule: ruleOf(
      rule,
      `  checkAll({subjects}, report) {
    for (const subject of subjects) {
      for (const value of exactSubjects(subject)) {
        if (!value.text.text.endsWith('TODO')) continue
        report({
          ...problemAt(subject, value),
          message: \`\${where(subject)} TODO\`,
          help: 'TODO: how to fix it.',
          subject: subjectKey(subject, value.text.text)
        })
      }
    }
  }`,
      "import {exactSubjects} from '../../federation/github-scope.js'\nimport {problemAt, subjectKey, where} from '../../federation/report.js'\n"
    ),
    test: testOf(rule, 'marked', {
      imports: "import {app, credentials} from '../../../support/federation.js'\n",
      found: `marked(${rule.name}, {'main.tf': credentials({ci: \`\${app}:environment:TODO\`})})`,
      clean: `marked(${rule.name}, {'main.tf': credentials({ci: \`\${app}:environment:prod\`})})`,
      expected: 'repo:acme@1/app@2:environment:TODO'
    })
  }
}

/** A rule that looks at resources of infrastructure, in whatever language they are declared. */
function resource(rule) {
  const block = value =>
    `resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {\n  name: 'acme'\n  properties: {\n    minimumTlsVersion: '${value}'\n  }\n}\n`
  return {
    about: aboutOf({file: 'main.bicep', text: block('TODO')}, {text: block('TLS1_2')}),
    rule: ruleOf(
      rule,
      `  checkAll({resources}, report) {
    for (const resource of resources.ofType('microsoft.storage/storageaccounts')) {
      const value = entry(entry(resource.body, 'properties'), 'minimumTlsVersion')
      if (plainText(value) !== 'TODO') continue
      report({
        ...value!.place,
        message: \`'\${resource.label}' TODO\`,
        help: 'TODO: how to fix it.',
        subject: resource.label
      })
    }
  }`,
      "import {entry, plainText} from '../../infrastructure/values/value.js'\n"
    ),
    test: testOf(rule, 'marked', {
      before: `
const account = (version: string) =>
  \`resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {\\n  name: 'acme'\\n  properties: {\\n    minimumTlsVersion: '\${version}'\\n  }\\n}\\n\`
`,
      found: `marked(${rule.name}, {'main.bicep': account('TODO')})`,
      clean: `marked(${rule.name}, {'main.bicep': account('TLS1_2')})`,
      expected: "'TODO'"
    })
  }
}
