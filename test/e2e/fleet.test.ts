import {spawn} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {camelCase} from '../../shared/inputs.js'
import {linesOf, mcpConfig, readLineOf} from '../support/fleet.js'
import {runAction, runCli, runTask} from '../support/fronts.js'
import {leaksIn} from '../support/leaks.js'
import {Organization} from '../support/organization.js'
import {root} from '../support/root.js'
import {type Front, fronts} from '../support/token-fronts.js'
import {removeTrees, writeTree} from '../support/tree.js'

let organization: Organization
beforeAll(async () => {
  organization = await Organization.start([
    {id: 1, name: 'web', files: {'.mcp.json': mcpConfig, 'README.md': '# web\n'}},
    {id: 2, name: 'api', files: {'README.md': '# api\n'}},
    {id: 3, name: 'old', files: {'.mcp.json': mcpConfig}, archived: true, disabled: true},
    {id: 4, name: 'closed', files: {'.mcp.json': mcpConfig}, denied: true}
  ])
})
afterAll(async () => {
  await organization.close()
  removeTrees()
})

interface Run {
  readonly succeeded: boolean
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** Standard output alone on the command line. */
  readonly log: string
  readonly everything: string
}

async function runFleet(
  front: Front,
  workspace: string,
  inputs: Readonly<Record<string, string>>
): Promise<Run> {
  if (front === 'cli') {
    const args = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value])
    const env = organization.githubEnvironment
    const run = await runCli(['fleet', ...args], {workspace, env})
    const everything = `${run.stdout}${run.stderr}`
    return {succeeded: run.exitCode === 0, outputs: {}, summary: '', log: run.stdout, everything}
  }
  if (front === 'action') {
    const {GITHUB_TOKEN: token = '', ...env} = organization.githubEnvironment
    const run = await runAction({
      workspace,
      inputs: {command: 'fleet', 'github-token': token, ...inputs},
      env
    })
    return {
      succeeded: run.exitCode === 0,
      outputs: run.outputs,
      summary: run.summary,
      log: run.stdout,
      everything: run.everything
    }
  }
  const named = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [camelCase(name), value])
  )
  const run = await runTask({
    workspace,
    inputs: {command: 'fleet', ...named},
    env: organization.azureEnvironment
  })
  return {
    succeeded: run.result === 'Succeeded',
    outputs: Object.fromEntries(
      Object.entries(run.variables).map(([name, {value}]) => [name, value])
    ),
    summary: run.summary,
    log: run.stdout,
    everything: run.everything
  }
}

describe.each(fronts)('fleet on the front %s', front => {
  const prefix = front === 'task' ? 'widgets' : 'acme'

  test('lists, reads and reports an organization, and shows the token nowhere', async () => {
    const workspace = writeTree()
    const scope = {organization: 'acme', shards: '1', listing: 'fleet/listing.json'}
    const listed = await runFleet(front, workspace, {step: 'list', ...scope})
    expect(listed.everything).toContain('3 repositories of acme in 1 shard; left out: 1 ')
    expect(listed.succeeded).toBe(true)
    expect(listed.log).toContain('{"include":[{"shard":0,"count":3}]}\n')
    if (front === 'action') {
      expect(JSON.parse(listed.outputs['matrix']!)).toEqual({include: [{shard: 0, count: 3}]})
    }
    if (front === 'task') {
      expect(JSON.parse(listed.outputs['matrix']!)).toEqual({shard_0: {shard: '0', count: '3'}})
    }

    const read = await runFleet(front, workspace, {
      step: 'run',
      ...scope,
      shard: '0',
      'output-file': 'fleet/shard-0.jsonl'
    })
    expect(read.everything).toContain('2 repositories read, 0 of them unchanged')
    expect(read.succeeded).toBe(true)
    if (front !== 'cli') expect(read.outputs).toMatchObject({repositories: '2', unread: '1'})
    const line = readLineOf(linesOf(workspace, 'fleet/shard-0.jsonl'), `${prefix}/web`)
    expect(line.rules).toEqual({'root-filesystem': 1})
    expect(line.controls?.find(({id}) => id === 'mcp-01')?.verdict).toBe('FAIL')

    const made = await runFleet(front, workspace, {
      step: 'report',
      results: 'fleet',
      listing: 'fleet/listing.json',
      format: 'json\ncsv\nsarif\nmarkdown\nhtml',
      'output-file': 'out/fleet.json\nout/fleet.csv\nout/sarif\nout/fleet.md\nout/fleet.html'
    })
    expect(made.succeeded).toBe(true)
    const report = JSON.parse(fs.readFileSync(path.join(workspace, 'out/fleet.json'), 'utf8'))
    expect(report.summary).toMatchObject({repositories: 2, unread: 1, missing: 0, errors: 1})
    const page = fs.readFileSync(path.join(workspace, 'out/fleet.html'), 'utf8')
    expect(page).toContain('<title>MCP servers and hardening: acme</title>')
    expect(fs.readdirSync(path.join(workspace, 'out/sarif')).sort()).toEqual([
      `${prefix}__api.sarif`,
      `${prefix}__web.sarif`
    ])
    if (front !== 'cli') {
      expect(made.summary).toContain('2 repositories read, 1 with findings: 1 error')
      expect(made.outputs).toMatchObject({repositories: '2', unread: '1'})
    }

    const written = fs
      .readdirSync(workspace, {recursive: true, encoding: 'utf8'})
      .filter(name => fs.statSync(path.join(workspace, name)).isFile())
      .map(name => fs.readFileSync(path.join(workspace, name), 'utf8'))
      .join('\n')
    const basic = Buffer.from(`x-access-token:${organization.token}`).toString('base64')
    for (const {everything} of [listed, read, made]) {
      expect(leaksIn(everything, [organization.token, basic])).toEqual([])
    }
    expect(leaksIn(written, [organization.token, basic])).toEqual([])
  }, 60_000)

  test('refuses a personal token and a wrong shard', async () => {
    const workspace = writeTree()
    if (front === 'action') {
      const personal = await runFleet(front, workspace, {
        step: 'list',
        organization: 'acme',
        'github-token': 'ghp_0123456789abcdefghijklmnopqrstuvwxyz'
      })
      expect(personal.succeeded).toBe(false)
      expect(personal.everything).toContain(
        'the token is a personal access token (classic) (ghp_…): it acts as a person'
      )
    }
    if (front === 'cli') {
      const run = await runCli(['fleet', 'list', '--organization', 'acme'], {workspace})
      expect([run.exitCode, run.stderr]).toEqual([
        2,
        "mcp-gatehouse: fleet: there is no token: give the installation token of a GitHub App with 'Contents: read' as the variable GITHUB_TOKEN\n"
      ])
    }
    const wrong = await runFleet(front, workspace, {
      step: 'run',
      organization: 'acme',
      shard: '20',
      'output-file': 'a.jsonl'
    })
    expect(wrong.succeeded).toBe(false)
    expect(wrong.everything).toContain('must be a whole number from 0 to 19: there are 20 shards')
  })
})

// Command lines and environments of other processes are to be read there.
const onLinux = process.platform === 'linux' ? test : test.skip
onLinux(
  'the token is in no command line, and in no environment of what parses repositories',
  async () => {
    const workspace = writeTree()
    const temp = writeTree()
    const scope = ['--step', 'run', '--organization', 'acme', '--shards', '1', '--shard', '0']
    const child = spawn(
      process.execPath,
      [path.join(root, 'dist/cli.js'), 'fleet', ...scope, '--output-file', 'lines.jsonl'],
      {
        cwd: workspace,
        env: {PATH: process.env['PATH'], TMPDIR: temp, ...organization.githubEnvironment},
        stdio: 'ignore'
      }
    )
    const ended = new Promise<number | null>(resolve => child.on('close', resolve))
    const commands = new Set<string>()
    const environments = new Map<string, string>()
    while (child.exitCode === null) {
      for (const pid of fs.readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
        try {
          const environment = fs.readFileSync(`/proc/${pid}/environ`, 'latin1')
          if (!environment.includes(temp)) continue
          const command = fs.readFileSync(`/proc/${pid}/cmdline`, 'latin1')
          commands.add(command)
          if (command.includes('fleet-worker.js')) environments.set(pid, environment)
        } catch {
          // It has ended meanwhile.
        }
      }
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    expect(await ended).toBe(0)
    const {token} = organization
    const secrets = [token, Buffer.from(`x-access-token:${token}`).toString('base64')]
    expect([...commands].some(command => /git\0.*clone/s.test(command))).toBe(true)
    expect(leaksIn([...commands].join('\n'), secrets)).toEqual([])
    expect(environments.size).toBeGreaterThan(0)
    expect(leaksIn([...environments.values()].join('\n'), secrets)).toEqual([])
    expect(fs.readdirSync(temp)).toEqual([])
  }
)

describe('a shard that is ended', () => {
  // Signals of POSIX systems.
  const onPosix = process.platform === 'win32' ? test.skip : test

  onPosix.each(['SIGTERM', 'SIGKILL'] as const)(
    'by %s loses nothing of what it had written, and the next run gives the same bytes',
    async signal => {
      const many = await Organization.start(
        Array.from({length: 12}, (_, at) => ({
          id: at + 1,
          name: `r${at}`,
          files: {'.mcp.json': mcpConfig}
        }))
      )
      try {
        const env = many.githubEnvironment
        const args = ['fleet', '--step', 'run', '--organization', 'acme', '--shards', '1']
        const into = (file: string) => [...args, '--shard', '0', '--output-file', file]
        const workspace = writeTree()
        const temp = writeTree()
        expect((await runCli(into('whole.jsonl'), {workspace, env})).exitCode).toBe(0)
        const whole = fs.readFileSync(path.join(workspace, 'whole.jsonl'), 'utf8')

        const file = path.join(workspace, 'ended.jsonl')
        const child = spawn(
          process.execPath,
          [path.join(root, 'dist/cli.js'), ...into('ended.jsonl')],
          {cwd: workspace, env: {PATH: process.env['PATH'], TMPDIR: temp, ...env}, stdio: 'ignore'}
        )
        const ended = new Promise<number | null>(resolve => child.on('close', resolve))
        const linesThere = () => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '')
        while (linesThere().split('\n').length < 4) {
          await new Promise(resolve => setTimeout(resolve, 10))
        }
        child.kill(signal)
        const code = await ended
        const before = linesThere()
        expect(before.split('\n').length).toBeLessThan(13)
        if (signal === 'SIGTERM') {
          expect(code).toBe(143)
          expect(fs.readdirSync(temp)).toEqual([])
        }

        many.takeCounts()
        const again = await runCli(into('ended.jsonl'), {workspace, env})
        expect(again.exitCode).toBe(0)
        const kept = before.split('\n').length - 1
        expect(again.stderr).toContain(`12 repositories read, ${kept} of them unchanged`)
        expect(fs.readFileSync(file, 'utf8')).toBe(whole)
        // What the ended run had under way may still arrive.
        const {git} = many.takeCounts()
        expect(git).toBeGreaterThanOrEqual(5 * (12 - kept))
        expect(git).toBeLessThan(5 * (12 - kept) + 20)
      } finally {
        await many.close()
      }
    },
    60_000
  )
})
