import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {defaultConfig} from '../../../shared/lint/config/config.js'
import {userConfigFiles, withoutHome} from '../../../shared/lint/engine/user-config.js'
import {lint} from '../../../shared/lint/lint.js'
import {renderInventory} from '../../../shared/lint/reports/inventory.js'
import {renderJson} from '../../../shared/lint/reports/json.js'
import {lintFiles, writeTree} from '../../support/tree.js'
import {Samples} from '../credentials/samples.js'

const s = new Samples(51)
const token = s.credential('github-pat-classic')

const files = {
  '.mcp.json': JSON.stringify({
    mcpServers: {
      crm: {
        type: 'http',
        url: 'https://user@crm.contoso.com/mcp?x=1',
        headers: {Authorization: 'Bearer ${CRM_TOKEN}'}
      },
      gate: {url: 'https://mcp.acme.com/x'},
      files: {
        command: 'npx',
        args: ['-y', '@modelcontextprotocol/server-filesystem@2026.8.31', '.', '/srv/data'],
        disabled: true
      },
      github: {
        command: 'docker',
        args: ['run', '-v', '/srv/repo:/r', 'ghcr.io/github/github-mcp-server'],
        env: {GITHUB_TOKEN: token}
      },
      own: {command: 'node', args: ['dist/server.js', '--port', '8080']}
    }
  }),
  '.github/workflows/a.yml':
    'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: claude mcp add time -- uvx mcp-server-time\n'
}

describe('inventory', () => {
  test('says of every server what runs, where, and with whose credentials', async () => {
    const {inventory} = await lintFiles(files, {config: {gateways: ['https://mcp.acme.com']}})
    const shown = inventory.map(entry => [
      `${entry.file}:${entry.line} ${entry.server}`,
      entry.client,
      entry.transport,
      `${entry.runner ?? '-'} ${entry.package ?? '-'} ${entry.version ?? '-'} ${entry.pinned ?? '-'}`,
      entry.host,
      entry.reads.join(' '),
      entry.throughGateway,
      entry.credential,
      `${entry.runsInCi} ${entry.disabled}`
    ])
    expect(shown).toEqual([
      [
        '.github/workflows/a.yml:6 time',
        'claude-code',
        'stdio',
        'uvx mcp-server-time - false',
        null,
        '',
        null,
        'none',
        'true false'
      ],
      [
        '.mcp.json:1 crm',
        'claude-code',
        'http',
        '- - - -',
        'crm.contoso.com',
        '',
        false,
        'referenced',
        'false false'
      ],
      [
        '.mcp.json:1 files',
        'claude-code',
        'stdio',
        'npx @modelcontextprotocol/server-filesystem 2026.8.31 true',
        null,
        '. /srv/data',
        null,
        'none',
        'false true'
      ],
      [
        '.mcp.json:1 gate',
        'claude-code',
        'http',
        '- - - -',
        'mcp.acme.com',
        '',
        true,
        'none',
        'false false'
      ],
      [
        '.mcp.json:1 github',
        'claude-code',
        'stdio',
        'docker ghcr.io/github/github-mcp-server - false',
        null,
        '/srv/repo',
        null,
        'stored',
        'false false'
      ],
      [
        '.mcp.json:1 own',
        'claude-code',
        'stdio',
        'node dist/server.js - -',
        null,
        '',
        null,
        'none',
        'false false'
      ]
    ])
  })

  test('stands in the JSON report and as a table, without the secret', async () => {
    const result = await lintFiles(files)
    const report = JSON.parse(renderJson(result)) as {inventory: {server: string}[]}
    expect(report.inventory.map(entry => entry.server)).toContain('github')
    const table = renderInventory(result.inventory)
    expect(table).toContain('6 MCP servers found, 1 with a stored credential.')
    expect(table).toMatch(
      /github +claude-code +docker ghcr\.io\/github\/github-mcp-server +\/srv\/repo +stored/
    )
    expect(table + renderJson(result)).not.toContain(token.slice(4, 12))
    expect(renderInventory([])).toBe('No MCP servers were found.\n')
  })

  test('a name cannot draw on the terminal', async () => {
    const {inventory} = await lintFiles({
      '.mcp.json': JSON.stringify({mcpServers: {'a\u001b[31m\n::error::x': {command: 'x'}}})
    })
    const table = renderInventory(inventory)
    expect(table).not.toContain('\u001b')
    expect(table.split('\n').some(line => line.startsWith('::'))).toBe(false)
  })
})

describe('user-config', () => {
  test('finds the configurations of the user by name, and names them by ~', () => {
    const home = writeTree({
      '.cursor/mcp.json': '{}',
      '.codex/config.toml': '',
      'elsewhere/config.toml': '',
      '.config/Code/User/mcp.json': '{}',
      '.ssh/config': ''
    })
    const found = userConfigFiles({
      home,
      platform: 'linux',
      environment: {CODEX_HOME: path.join(home, 'elsewhere')}
    })
    expect(found.map(file => file.path).filter(file => file.startsWith('~'))).toEqual([
      '~/.codex/config.toml',
      '~/.config/Code/User/mcp.json',
      '~/.cursor/mcp.json',
      '~/elsewhere/config.toml'
    ])
    fs.rmSync(home, {recursive: true})
  })

  test('findings hold no full path of the home, and no fix', async () => {
    const home = writeTree({})
    const text = JSON.stringify({
      mcpServers: {
        a: {
          command: 'npx',
          args: ['@modelcontextprotocol/server-filesystem', home, '/'],
          env: {K: '$X_KEY'}
        }
      }
    })
    fs.mkdirSync(path.join(home, '.cursor'))
    fs.writeFileSync(path.join(home, '.cursor/mcp.json'), text)
    const tree = writeTree({'README.md': ''})
    const userFiles = {
      files: userConfigFiles({home, platform: 'linux', environment: {}}).filter(file =>
        file.path.startsWith('~')
      ),
      home
    }
    const result = await lint({root: tree, paths: [tree], config: defaultConfig, userFiles})
    expect(result.findings.map(finding => finding.location.file)).toContain('~/.cursor/mcp.json')
    expect(result.findings.map(finding => finding.ruleId)).toContain('root-filesystem')
    expect(JSON.stringify(result)).not.toContain(path.basename(home))
    expect(result.findings.every(finding => finding.fix === undefined)).toBe(true)
    expect(result.inventory[0]!.reads).toContain('~')
    for (const folder of [home, tree]) fs.rmSync(folder, {recursive: true})
  })

  test('takes a home out of text in any way of writing it', () => {
    expect(withoutHome('/home/ann/x and /home/ann', '/home/ann')).toBe('~/x and ~')
    expect(withoutHome('C:\\Users\\ann\\x C:/Users/ann/y', 'C:\\Users\\ann')).toBe('~\\x ~/y')
  })
})
