import {describe, expect, test} from '@jest/globals'
import {parsePowerShell} from '../../../shared/lint/languages/powershell.js'
import {optionOf, type ShellCommand, type ShellWord} from '../../../shared/lint/languages/shell.js'
import {MappedText, SourceFile} from '../../../shared/lint/source.js'

const parse = (text: string, expansion?: 'github-expression' | 'azure-macro') =>
  parsePowerShell(MappedText.of(new SourceFile('a.ps1', text)), expansion)
const words = (command: ShellCommand | undefined) => command?.words.map(word => word.text.text)
const commands = (text: string) => parse(text).commands.map(words)
/** A value as plain data; what is not literal in angle brackets. */
function plain(word: ShellWord | undefined): unknown {
  if (word?.entries) {
    return Object.fromEntries(word.entries.map(e => [e.key.text.text, plain(e.value)]))
  }
  if (word?.items) return word.items.map(plain)
  return word?.expansions.length ? `<${word.text.text}>` : word?.text.text
}

describe('words', () => {
  test('quotes, escapes and continued lines', () => {
    const text =
      "New-AzADAppFederatedCredential `\n  -Subject \"repo:`\"a``b\" `\r\n  -Name 'it''s'\n"
    expect(commands(text)).toEqual([
      ['New-AzADAppFederatedCredential', '-Subject', 'repo:"a`b', '-Name', "it's"]
    ])
  })

  test('variables and substitutions are marked', () => {
    const [command] = parse('X -Subject "repo:$org/${repo}:$($e.Name)" -b $env:ID').commands
    expect(
      command?.words[2]?.expansions.map(({start, end, kind, name}) => [
        command?.words[2]?.text.text.slice(start, end),
        kind,
        name
      ])
    ).toEqual([
      ['$org', 'variable', 'org'],
      ['${repo}', 'variable', 'repo'],
      ['$($e.Name)', 'command', undefined]
    ])
    expect(command?.words[4]?.expansions).toMatchObject([{kind: 'variable', name: 'env:ID'}])
  })

  test('positions are those of the file', () => {
    const text = 'az x --p "a`"😀b" -Subject \'repo:o/r:*\''
    const word = optionOf(parse(text).commands[0]!, '-subject')!
    const range = word.text.range()
    expect(text.slice(range.start, range.end)).toBe('repo:o/r:*')
    expect(text.slice(word.range.start, word.range.end)).toBe("'repo:o/r:*'")
  })

  test('templates are kept whole', () => {
    const [command] = parse("az x -s '${{ a['b'] }}' -t $(my.var)-x", 'azure-macro').commands
    expect(words(command)).toEqual(['az', 'x', '-s', "${{ a['b'] }}", '-t', '$(my.var)-x'])
    expect(command?.words[5]?.expansions).toMatchObject([{kind: 'template', name: 'my.var'}])
  })

  test('here-strings of both kinds', () => {
    const script = parse('$a = @"\n{"s": "repo:$o/*"}\n"@\n$b = @\'\nx $y "\'\n\'@\naz z\n')
    expect(script.assignments.map(a => [a.name.text, a.value?.text.text])).toEqual([
      ['a', '{"s": "repo:$o/*"}'],
      ['b', 'x $y "\'']
    ])
    expect(script.assignments[0]?.value?.expansions).toMatchObject([{name: 'o'}])
    expect(script.assignments[1]?.value?.expansions).toEqual([])
    expect(words(script.commands[0])).toEqual(['az', 'z'])
  })
})

describe('values', () => {
  test('hashtables on several lines and on one, nested, with arrays', () => {
    const script = parse(`
      $p = [ordered]@{
        issuer    = 'https://token.actions.githubusercontent.com' # GitHub
        subject   = "repo:$org/app:*"
        audiences = @('api://AzureADTokenExchange')
        inner     = @{ a = 1; 'b c' = "x" }
        id        = New-Guid
        list      = 'a',
                    'b'
      }
      $q = @{}
    `)
    expect(plain(script.assignments[0]?.value)).toEqual({
      issuer: 'https://token.actions.githubusercontent.com',
      subject: '<repo:$org/app:*>',
      audiences: ['api://AzureADTokenExchange'],
      inner: {a: '1', 'b c': 'x'},
      id: '<New-Guid>',
      list: ['a', 'b']
    })
    expect(plain(script.assignments[1]?.value)).toEqual({})
  })

  test('a hashtable that is piped on', () => {
    const script = parse(`$body = @{ subject = 's' } | ConvertTo-Json -Depth 5\n`)
    expect(words(script.commands[0])).toEqual(['ConvertTo-Json', '-Depth', '5'])
    expect(plain(script.commands[0]?.input)).toEqual({subject: 's'})
    expect(script.assignments[0]?.commands?.map(words)).toEqual([['ConvertTo-Json', '-Depth', '5']])
  })

  test('expressions in brackets', () => {
    const [command] = parse(`az rest --body (@{ subject = 's' } | ConvertTo-Json) --x y`).commands
    expect(words(command)?.slice(3)).toEqual(["(@{ subject = 's' } | ConvertTo-Json)", '--x', 'y'])
    const [inner] = command?.words[3]?.expansions[0]?.commands ?? []
    expect(plain(inner?.input)).toEqual({subject: 's'})
  })

  test('a value with operators is not literal', () => {
    const script = parse(`$s = "repo:{0}:*" -f $repo\n$t = 'a' + 'b'\n$u = $x.Name\n$v = 'a'\n`)
    expect(script.assignments.map(a => [a.name.text, a.value?.expansions.length])).toEqual([
      ['s', 1],
      ['t', 1],
      ['u', 1],
      ['v', 0]
    ])
  })
})

describe('structure', () => {
  test('commands in blocks, conditions, loops and functions', () => {
    const found = commands(`
      function Set-It([string]$Name) { az one }
      if ($x -eq 'a') { az two } elseif (Test-Path b) { az three } else { az four }
      foreach ($r in @('a', 'b')) { az five $r }
      try { az six } catch { az seven; throw "no" } finally { az eight }
      $list | ForEach-Object { az nine $_ }
      $id = az ten
      $n = (az eleven | ConvertFrom-Json).id
      & az twelve
      return az thirteen
      $h = @{ x = (az fourteen) }
      "$(az fifteen)" | Out-Null
    `)
    expect(found.filter(c => c?.[0] === 'az').map(c => c?.[1])).toEqual(
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
        ' '
      )
    )
  })

  test('pipelines over several lines', () => {
    const [first, second] = parse(`Get-Content a.json |\n  az rest --body '@-'\n`).commands
    expect(first?.pipedTo).toBe(second)
    expect(words(second)).toEqual(['az', 'rest', '--body', '@-'])
  })

  test('comments, also of several lines', () => {
    const script = parse(`# it's\naz a <# "x\ny #> b # c\n`)
    expect(script.commands.map(words)).toEqual([['az', 'a', 'b']])
    expect(script.comments).toHaveLength(3)
  })

  test('redirects', () => {
    const [command] = parse(`'x' | az a > out.json 2>&1\n`).commands
    expect(command?.redirects.map(r => [r.operator, r.target?.text.text])).toEqual([
      ['>', 'out.json'],
      ['2>&1', undefined]
    ])
  })
})

test('nothing in a script makes it fail or hang', () => {
  const pieces = [
    '@{',
    '(',
    '$(',
    '"',
    "'",
    '@"\n',
    '`',
    '{',
    '$',
    '|',
    ',',
    '[',
    'a -',
    '<#',
    '=',
    '}'
  ]
  for (const piece of pieces) {
    for (const other of pieces) {
      expect(() => parse((piece + other).repeat(3_000), 'azure-macro')).not.toThrow()
    }
  }
})

test('an expression that nothing takes is printed, or written where a redirect says', () => {
  const script = parse('"a=$b" >> $env:FILE\n"text $c"\n$d\n"e" | Out-File f\n')
  expect(
    script.commands.map(({words, input, redirects}) => [
      words[0]?.text.text,
      input?.text.text,
      redirects[0]?.target?.text.text
    ])
  ).toEqual([
    [undefined, 'a=$b', '$env:FILE'],
    [undefined, 'text $c', undefined],
    ['Out-File', 'e', undefined]
  ])
})
