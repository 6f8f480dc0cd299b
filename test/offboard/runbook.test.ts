import {execFileSync, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {auditQuery, signInQuery} from '../../shared/offboard/runbook/audit.js'
import type {RunbookCommand} from '../../shared/offboard/runbook/command.js'
import {runbookFor} from '../../shared/offboard/runbook/steps.js'
import {subjectOf} from '../../shared/offboard/runbook/subject.js'
import {bindingProblems, signInProblems} from '../support/kql/bind.js'
import {jane, janesObjectId, person} from '../support/people.js'
import {removeTrees, writeTree} from '../support/tree.js'
import {loadGrammar} from '../support/tree-sitter.js'

afterAll(removeTrees)

const nobody = person({name: 'Jane Doe'})
/** Whoever writes the file tries to get out of every command. */
const attacks = [
  "'; touch pwned; '",
  '$(touch pwned)',
  '`touch pwned`',
  '"; touch pwned; "',
  'a\ntouch pwned\n',
  '%COMSPEC% & touch pwned',
  '\u2019; touch pwned; \u2018',
  '../../user',
  "' or 1 eq 1 or '",
  '| touch pwned',
  '--debug',
  '{ORGANIZATION}'
]
const attackers = attacks.map(text =>
  person({
    name: text,
    upn: [text, `${text}@acme.com`],
    oid: [text],
    github: [text],
    githubId: [text],
    azureDevops: [text, `${text}@acme.com`]
  })
)
const everybody = [jane, nobody, ...attackers]

const commandsOf = (one: typeof jane): RunbookCommand[] =>
  runbookFor(one).steps.flatMap(({commands}) => commands)

describe('the commands for bash', () => {
  test('are valid, each on one line', () => {
    const lines = everybody.flatMap(commandsOf).map(({command}) => command)
    expect(lines.filter(line => /[\r\n]/.test(line))).toEqual([])
    // What is inside of a function is read as it is by `bash -n`, line by line in one process.
    const check = 'while IFS= read -r line; do eval "f() {\n$line\n}" || echo "$line"; done'
    const bash = (input: string) =>
      spawnSync('bash', ['-c', check.replaceAll('\\n', '\n')], {input, encoding: 'utf8'}).stdout
    expect(bash(`${lines.join('\n')}\n`)).toBe('')
    expect(bash("az 'a\n")).toBe("az 'a\n")
    const whole = spawnSync('bash', ['-n'], {input: lines.join('\n'), encoding: 'utf8'})
    expect([whole.status, whole.stderr]).toEqual([0, ''])
  })

  test('run the program that they name, and nothing else', () => {
    const folder = writeTree({
      'bin/said': '#!/bin/bash\nprintf "%s\\n" "${0##*/}" >> "$SAID"\n',
      'svc.sh': '#!/bin/bash\n',
      'config.sh': '#!/bin/bash\n'
    })
    const bin = path.join(folder, 'bin')
    for (const name of ['said', '../svc.sh', '../config.sh']) {
      fs.chmodSync(path.join(bin, name), 0o755)
    }
    for (const name of ['az', 'gh', 'sudo', 'systemctl', 'mcp-gatehouse']) {
      fs.symlinkSync('said', path.join(bin, name))
    }
    const commands = [...new Set(attackers.flatMap(commandsOf).map(({command}) => command))]
    const env = {PATH: `${bin}:${process.env['PATH']}`, SAID: path.join(folder, 'log')}
    execFileSync('bash', ['-c', commands.join('\n')], {cwd: folder, env})
    const said = fs.readFileSync(env.SAID, 'utf8').trim().split('\n')
    const named = commands.map(line => line.split(' ')[0]).filter(name => name !== './config.sh')
    expect(said).toEqual(named)
    expect(fs.readdirSync(folder).sort()).toEqual(['bin', 'config.sh', 'log', 'svc.sh'])
  })

  test('pass every name on as it is written', () => {
    const show = (upn: string) =>
      commandsOf(person({upn: [upn]})).find(({source}) => source.includes('az ad user'))!.command
    for (const text of attacks.map(attack => `${attack}@acme.com`)) {
      // Programs would take it for an option.
      if (text.startsWith('-')) {
        expect(show(text)).toContain("--id '{USER_PRINCIPAL_NAME}'")
        continue
      }
      const words = execFileSync('bash', ['-c', show(text).replace(/^az /, "printf '%s\\0' ")])
      expect(words.toString().split('\0').slice(0, 5)).toEqual(['ad', 'user', 'show', '--id', text])
    }
  })
})

/** The words that a command of each shell hands to its program, program first. */
const wordsIn = {
  /** Run by bash with a program that writes its arguments down. */
  bash: (commands: readonly string[]): string[][] => {
    const said = `#!/bin/sh\nprintf '%s\\0' "\${0##*/}" "$@" >> "$SAID"; printf '\\n\\0' >> "$SAID"\n`
    const folder = writeTree({'bin/said': said})
    const bin = path.join(folder, 'bin')
    fs.chmodSync(path.join(bin, 'said'), 0o755)
    for (const name of ['az', 'gh', 'sudo', 'systemctl', 'mcp-gatehouse', 'config.sh']) {
      fs.symlinkSync('said', path.join(bin, name))
    }
    const env = {PATH: `${bin}:${process.env['PATH']}`, SAID: path.join(folder, 'log')}
    const script = commands.join('\n').replaceAll('./config.sh', 'config.sh')
    fs.writeFileSync(path.join(folder, 'runbook.sh'), script)
    execFileSync('bash', ['runbook.sh'], {cwd: folder, env})
    expect(fs.readdirSync(folder).sort()).toEqual(['bin', 'log', 'runbook.sh'])
    const lines = fs.readFileSync(env.SAID, 'utf8').split('\0\n\0').slice(0, -1)
    return lines.map(line => line.split('\0'))
  },
  /** Read with the grammar of PowerShell: one command, of plain words and strings in single quotes. */
  powershell: async (commands: readonly string[]): Promise<string[][]> => {
    const grammar = await loadGrammar('powershell')
    return commands.map(line => {
      const words = grammar.read(line, root => {
        expect([line, root.hasError]).toEqual([line, false])
        expect([line, root.descendantsOfType('command').length]).toEqual([line, 1])
        return root
          .descendantsOfType([
            'command_name',
            'generic_token',
            'command_parameter',
            'integer_literal',
            'string_literal'
          ])
          .map(node => node.text)
      })
      return words!.map(word =>
        word.startsWith("'")
          ? word.slice(1, -1).replace(/(['\u2018\u2019\u201a\u201b])\1/g, '$1')
          : word
      )
    })
  },
  /** Read as cmd hands a line on, and as programs take it apart: nothing but quotes has a meaning. */
  cmd: (commands: readonly string[]): string[][] =>
    commands.map(line => {
      expect(line).not.toMatch(/[%!\r\n]/)
      expect(line.replace(/"[^"]*"/g, '')).not.toMatch(/[&|<>^()"]/)
      return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!)
    })
}

/** Names that people files of an attacker have, each as an address. */
const hostileAddresses = [
  ...attacks,
  "o'brien",
  "Robert'); DROP TABLE Students;--",
  '${IFS}touch${IFS}pwned',
  '\u2028touch pwned\u2029',
  '\u202eenod',
  '\u200b\ufeff',
  '\u201c; touch pwned; \u201d',
  '; touch pwned #',
  '&& touch pwned',
  '\\',
  '\\\\host\\share',
  '!!',
  '~',
  '*',
  '[a-z]*',
  '<(touch pwned)',
  '\u0007\u001b]0;x\u0007',
  '\ud83d\ude00',
  '__proto__',
  'constructor',
  'a'.repeat(300)
].map(text => `${text}@acme.com`)

/** What the reader is asked for where a shell cannot take a value. */
const askedFor = /^\{(?:USER_PRINCIPAL_NAME|AZURE_DEVOPS_USER)\}$/

describe('every value of a people file', () => {
  const cases = hostileAddresses.map(address => ({
    address,
    commands: commandsOf(person({name: address, upn: [address], github: ['jdoe']}))
  }))

  test('reaches a program in bash as one argument, unchanged', () => {
    const common = new Set(commandsOf(jane).map(({command}) => command))
    for (const {address, commands: all} of cases) {
      // What is the same for everybody is run for Jane Doe.
      const commands = all.filter(({command}) => !common.has(command))
      const isOption = address.startsWith('-') || address.startsWith('@')
      const said = wordsIn.bash(commands.map(({command}) => command))
      const accounts = said.flatMap(words => {
        const at = words.findIndex(word => word === '--id' || word === '--user')
        return words[1] === 'ad' && words[2] === 'user'
          ? [words[at + 1]]
          : words[2] === 'user'
            ? [words[at + 1]]
            : []
      })
      expect(accounts).toEqual(
        accounts.map((_word, index) =>
          isOption ? (index < 3 ? '{USER_PRINCIPAL_NAME}' : '{AZURE_DEVOPS_USER}') : address
        )
      )
      expect(accounts).toHaveLength(5)
    }
  })

  test('is the same word in PowerShell and cmd, or one to put in', async () => {
    const compared = new Set<string>()
    for (const {commands} of [{commands: commandsOf(jane)}, ...cases]) {
      const all = commands.filter(
        ({command, powershell}) => powershell !== undefined && !compared.has(command)
      )
      for (const {command} of all) compared.add(command)
      const said = wordsIn.bash(all.map(({command}) => command))
      const others = {
        powershell: await wordsIn.powershell(all.map(({powershell}) => powershell!)),
        cmd: wordsIn.cmd(all.map(({cmd}) => cmd!))
      }
      for (const words of Object.values(others)) {
        expect(
          words.map((line, row) =>
            line.map((word, at) => (askedFor.test(word) ? said[row]![at] : word))
          )
        ).toEqual(said)
      }
    }
  })

  test('that no address has is left out', () => {
    const {userNames, account} = subjectOf(person({upn: [`${'a'.repeat(400)}@acme.com`]}))
    expect([userNames, account]).toEqual([[], '{USER_PRINCIPAL_NAME}'])
  })
})

test('each command has the address of its page', () => {
  for (const {source, sourceUrl} of commandsOf(jane)) {
    expect([source, new URL(sourceUrl).protocol]).toEqual([source, 'https:'])
  }
})

describe('the commands for PowerShell and cmd', () => {
  const values = (one: typeof jane) =>
    commandsOf(one).flatMap(({powershell, cmd}) => [powershell ?? '', cmd ?? ''])

  test('have nothing of a name that they cannot quote', () => {
    for (const line of attackers.flatMap(values)) {
      expect(line).not.toMatch(/%COMSPEC|[\r\n]/)
    }
  })

  test('have a placeholder in its place, which the page lists', () => {
    const {steps, placeholders} = runbookFor(person({upn: ['%x%@acme.com']}))
    const [show] = steps[0]!.commands
    expect(show).toMatchObject({
      command: "az ad user show --id '%x%@acme.com' --output json",
      powershell: "az ad user show --id '{USER_PRINCIPAL_NAME}' --output json",
      cmd: 'az ad user show --id "{USER_PRINCIPAL_NAME}" --output json'
    })
    expect(placeholders.map(({name}) => name)).toContain('USER_PRINCIPAL_NAME')
  })

  // The hosted runners of GitHub and Azure Pipelines have pwsh.
  const hasPowerShell = spawnSync('pwsh', ['-v']).error === undefined
  const testWithPowerShell = hasPowerShell ? test : test.skip
  testWithPowerShell('are valid PowerShell (skipped where pwsh is not installed)', () => {
    const lines = everybody.flatMap(commandsOf).flatMap(({powershell}) => powershell ?? [])
    const folder = writeTree({'lines.json': JSON.stringify(lines)})
    const script =
      '$bad = @(); foreach ($line in (Get-Content lines.json -Raw | ConvertFrom-Json)) { $errors = $null; $null = [System.Management.Automation.Language.Parser]::ParseInput($line, [ref]$null, [ref]$errors); if ($errors) { $bad += $line } }; $bad -join "`n"'
    const {stdout} = spawnSync('pwsh', ['-NoProfile', '-Command', script], {cwd: folder})
    expect(stdout.toString().trim()).toBe('')
  })
})

describe('what the runbook knows', () => {
  test('is filled in', () => {
    const text = commandsOf(jane)
      .map(({command}) => command)
      .join('\n')
    expect(text).toContain(
      `https://graph.microsoft.com/v1.0/users/${janesObjectId}/revokeSignInSessions`
    )
    expect(text).toContain("starts_with(subject, '\\''repo:jdoe/'\\'')")
    expect(text).toContain("gh api --method DELETE '/orgs/{ORGANIZATION}/memberships/jdoe'")
    expect(text).toContain('--user jane.doe@acme.com')
    expect(runbookFor(jane).placeholders.map(({name}) => name)).not.toEqual(
      expect.arrayContaining(['OBJECT_ID'])
    )
  })

  test('and everything else is a placeholder that the page lists', () => {
    for (const one of everybody) {
      const {steps, placeholders} = runbookFor(one)
      const listed = new Set(placeholders.map(({name}) => name))
      const texts = steps.flatMap(({commands}) =>
        commands.flatMap(({command, powershell = '', cmd = ''}) => [command, powershell, cmd])
      )
      const used = texts.flatMap(text =>
        [...text.matchAll(/\{([A-Z][A-Z_]+)\}/g)].map(([, name]) => name!)
      )
      expect([...listed].sort()).toEqual([...new Set(used)].sort())
    }
    expect(
      runbookFor(nobody)
        .placeholders.map(({name}) => name)
        .slice(0, 4)
    ).toEqual(['OBJECT_ID', 'USER_PRINCIPAL_NAME', 'GITHUB_LOGIN', 'AZURE_DEVOPS_USER'])
  })

  test('a login or id that no system has is left out', () => {
    const {login, oid, logins, oids} = subjectOf(person({github: ['../x'], oid: ['abc']}))
    expect({login, oid, logins, oids}).toEqual({
      login: '{GITHUB_LOGIN}',
      oid: '{OBJECT_ID}',
      logins: [],
      oids: []
    })
  })
})

describe('each step', () => {
  test('shows before it changes, and says what is needed and where it is written', () => {
    for (const {commands} of runbookFor(jane).steps) {
      expect(commands[0]!.changes).toBe(false)
      for (const {permission, source, purpose} of commands) {
        expect([permission, source, purpose].every(text => text.length > 3)).toBe(true)
      }
    }
  })

  test('marks what changes: every write, and nothing that reads', () => {
    const writes =
      /--method (?:delete|post|DELETE|POST)| (?:delete|remove|update|clear|uninstall)(?: |$)/
    for (const {command, changes} of commandsOf(jane)) {
      expect([command, changes]).toEqual([command, writes.test(command)])
    }
  })

  test('says what the case study leaves out', () => {
    const notes = runbookFor(jane).steps.map(({notes}) => notes.join(' '))
    expect(notes[0]).toContain('AllPrincipals')
    expect(notes[0]).toContain('up to an hour')
    expect(notes[1]).toContain('names a repository, not a person')
    expect(notes[1]).toContain('repo:OWNER@ID/REPO@ID')
  })
})

describe('the query over the records', () => {
  test('binds to the table, whatever the names are', () => {
    for (const one of everybody) expect(bindingProblems(auditQuery(subjectOf(one)))).toEqual([])
  })

  test('of sign-ins binds to the table of the directory', () => {
    for (const one of everybody) expect(signInProblems(signInQuery(subjectOf(one)))).toEqual([])
    expect(signInQuery(subjectOf(jane))).toContain(
      `where TimeGenerated >= datetime(2026-02-01) | where UserId in~ ('${janesObjectId}')`
    )
  })

  test('looks for object id, application, user name and repositories', () => {
    expect(auditQuery(subjectOf(jane))).toBe(
      `MCPAuditLog_CL | where TimeGenerated > ago(90d) | where caller_oid in~ ('${janesObjectId}') or caller_appid in~ ('${janesObjectId}') or caller_upn in~ ('jane.doe@acme.com') or run_url startswith 'https://github.com/jdoe/' | summarize Calls = count(), First = min(TimeGenerated), Last = max(TimeGenerated), AfterLastDay = countif(TimeGenerated >= datetime(2026-02-01)) by mcp_server, tool_name, tool_class | order by AfterLastDay desc, Calls desc`
    )
  })

  test('has no way out of a string', () => {
    const query = auditQuery(subjectOf(person({upn: ["x') or true | take 1 //"]})))
    expect(query).toContain("caller_upn in~ ('x\\u0027\\u0029 or true \\u007c take 1 //')")
  })
})
