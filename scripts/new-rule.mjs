// Makes the files of a new rule: npm run new:rule some-rule-id [mcp|workflow|pipeline]
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const [id = '', kind = 'mcp'] = process.argv.slice(2)
if (!/^[a-z]+(-[a-z]+)+$/.test(id)) {
  console.error(
    'Name the rule in kebab-case, two words or more: npm run new:rule server-in-temp-folder'
  )
  process.exit(2)
}
const steps = {
  workflow: {
    file: '.github/workflows/ci.yml',
    before:
      'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ',
    system: 'github',
    helper: 'inWorkflow',
    script: 'runStep'
  },
  pipeline: {
    file: 'azure-pipelines.yml',
    before: 'trigger: [main]\nsteps:\n  - bash: ',
    system: 'azure',
    helper: 'inPipeline',
    script: 'scriptStep'
  }
}
if (kind !== 'mcp' && !Object.hasOwn(steps, kind)) {
  console.error(`A rule looks at mcp, workflow or pipeline first, not at ${kind}`)
  process.exit(2)
}
const name = id.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())
const rule = `shared/lint/rules/${id}.ts`
const test = `test/lint/rules/${id}.test.ts`
const index = 'shared/lint/rules/index.ts'
for (const file of [rule, test]) {
  if (fs.existsSync(path.join(root, file))) {
    console.error(`${file} is already there`)
    process.exit(2)
  }
}

const {examples, check, test: testText} = kind === 'mcp' ? ofServers() : ofSteps(steps[kind])

fs.writeFileSync(
  path.join(root, rule),
  `import type {Rule} from './rule.js'

/** TODO: what is wrong, in one sentence. */
export const ${name}: Rule = {
  meta: {
    id: '${id}',
    summary: 'TODO: what it finds, in one line without a full stop',
    severity: 'warning',
    why: 'TODO: what can happen, to whom, and why this is the cause.',
    fix: 'TODO: what to write instead.',
    securitySeverity: 5,
    references: [],
    ${examples}
  },
  ${check}
}
`
)
fs.mkdirSync(path.join(root, path.dirname(test)), {recursive: true})
fs.writeFileSync(path.join(root, test), testText)

const lines = fs.readFileSync(path.join(root, index), 'utf8').split('\n')
insertSorted(
  lines,
  /^import \{\w+\} from '\.\/([a-z-]+)\.js'$/,
  `import {${name}} from './${id}.js'`,
  id
)
const start = lines.findIndex(line => line.includes('readonly Rule[] = ['))
insertSorted(lines, /^ {2}(\w+),?$/, `  ${name},`, name, start + 1)
fs.writeFileSync(path.join(root, index), lines.join('\n'))
execFileSync(
  process.execPath,
  [path.join(root, 'node_modules/@biomejs/biome/bin/biome'), 'check', '--write', rule, test, index],
  {cwd: root, stdio: ['ignore', 'ignore', 'inherit']}
)
console.log(
  `wrote ${rule}\nwrote ${test}\nlisted it in ${index}\nNext: CONTRIBUTING.md, "Add a rule", step 2.`
)

/** Puts a line before the first one whose captured name sorts behind it. */
function insertSorted(into, pattern, line, key, from = 0) {
  let at = -1
  for (let i = from; i < into.length; i++) {
    const match = pattern.exec(into[i])
    if (!match) {
      if (at >= 0 && from > 0) break
      continue
    }
    if (match[1] > key) {
      into.splice(i, 0, line)
      return
    }
    at = i
  }
  if (at >= 0 && from > 0 && !into[at].endsWith(',')) into[at] += ','
  into.splice(at + 1, 0, line)
}

/** A rule that looks at MCP servers. */
function ofServers() {
  return {
    examples: `bad: {
      file: '.mcp.json',
      text: \`{
  "mcpServers": {
    "files": {"command": "npx", "args": ["TODO: what is found"]}
  }
}
\`
    },
    good: {
      file: '.mcp.json',
      text: \`{
  "mcpServers": {}
}
\`
    }`,
    check: `check(facts, report) {
    for (const server of facts.mcpServers) {
      for (const arg of server.args) {
        if (!arg.text.startsWith('TODO')) continue
        report({
          range: arg.range(),
          message: \`MCP server '\${server.name}' TODO\`,
          help: 'TODO: how to mend it.',
          subject: server.name
        })
      }
    }
  }`,
    test: `import {describe, expect, test} from '@jest/globals'
import {${name}} from '../../../shared/lint/rules/${id}.js'
import {marked} from '../../support/rule-findings.js'

/** Findings in one MCP server, each as \`severity: text that is marked\`. */
async function findingsOf(server: object): Promise<string[]> {
  const text = JSON.stringify({mcpServers: {server}}, undefined, 2)
  return marked(${name}, {'.mcp.json': text})
}

describe('${id}', () => {
  test('finds TODO', async () => {
    expect(await findingsOf({command: 'npx', args: ['TODO']})).toEqual(['warning: TODO'])
  })

  test('leaves alone what is all right', async () => {
    expect(await findingsOf({command: 'npx', args: ['x']})).toEqual([])
  })
})
`
  }
}

/** A rule that looks at the jobs and steps of one CI system. */
function ofSteps({file, before, system, helper, script}) {
  return {
    examples: `bad: {
      file: '${file}',
      text: \`${before}TODO what is found
\`
    },
    good: {
      file: '${file}',
      text: \`${before}npm test
\`
    }`,
    check: `check({pipeline}, report) {
    if (pipeline?.system !== '${system}') return
    for (const job of pipeline.jobs) {
      for (const {script} of job.steps) {
        if (!script?.text.text.startsWith('TODO')) continue
        report({
          range: script.text.range(0, 'TODO'.length),
          message: \`a step of job '\${job.id}' TODO\`,
          help: 'TODO: how to mend it.',
          subject: job.id
        })
      }
    }
  }`,
    test: `import {describe, expect, test} from '@jest/globals'
import {${name}} from '../../../shared/lint/rules/${id}.js'
import {${helper}, ${script}} from '../../support/rule-findings.js'

describe('${id}', () => {
  test('finds TODO', async () => {
    expect(await ${helper}(${name}, ${script}('TODO'))).toEqual(['warning: TODO'])
  })

  test('leaves alone what is all right', async () => {
    expect(await ${helper}(${name}, ${script}('npm test'))).toEqual([])
  })
})
`
  }
}
