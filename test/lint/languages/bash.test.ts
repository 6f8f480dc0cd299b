import {describe, expect, test} from '@jest/globals'
import {parseBash} from '../../../shared/lint/languages/bash.js'
import {
  optionOf,
  type ShellCommand,
  type ShellScript,
  type ShellWord
} from '../../../shared/lint/languages/shell.js'
import {MappedText, SourceFile} from '../../../shared/lint/source.js'

function parse(text: string, expansion?: 'github-expression' | 'azure-macro'): ShellScript {
  return parseBash(MappedText.of(new SourceFile('a.sh', text)), expansion)
}
const words = (command: ShellCommand | undefined) => command?.words.map(word => word.text.text)
const commands = (text: string) => parse(text).commands.map(words)
/** What the file holds where the word says that it comes from. */
function source(word: ShellWord | undefined): string | undefined {
  const range = word?.text.range()
  return range && word?.text.file.text.slice(range.start, range.end)
}

describe('words', () => {
  test('quotes and escapes are resolved', () => {
    expect(commands(`az "a b" 'c $d' e\\ f --x="y"'z' $'t\\tu\\x41\\'' "q\\"r\\$s\\n"`)).toEqual([
      ['az', 'a b', 'c $d', 'e f', '--x=yz', "t\tuA'", 'q"r$s\\n']
    ])
  })

  test('variables with a blank between them keep their places and names', () => {
    const [, word] = parse('echo "x $Y ${Z}"').commands[0]!.words
    expect(word!.text.text).toBe('x $Y ${Z}')
    expect(word!.expansions).toEqual([
      {kind: 'variable', name: 'Y', start: 2, end: 4},
      {kind: 'variable', name: 'Z', start: 5, end: 9}
    ])
  })

  test('an escaped line break joins lines and positions stay exact', () => {
    const script = parse('az ad \\\n  --subject "repo:a/b:*" \\\r\n  --x\n')
    expect(words(script.commands[0])).toEqual(['az', 'ad', '--subject', 'repo:a/b:*', '--x'])
    expect(source(script.commands[0]?.words[3])).toBe('repo:a/b:*')
    const {range} = script.commands[0]!.words[3]!
    expect(script.commands[0]!.words[3]!.text.file.text.slice(range.start, range.end)).toBe(
      '"repo:a/b:*"'
    )
  })

  test('positions after an escape and after characters outside of the basic plane', () => {
    const text = `echo 😀 "a\\"b" 'é' "repo:x/*"`
    const word = parse(text).commands[0]!.words[4]!
    expect(source(word)).toBe('repo:x/*')
    const inner = parse(text).commands[0]!.words[2]!
    expect(inner.text.text).toBe('a"b')
    expect(text.slice(inner.text.startOffset(2), inner.text.startOffset(2) + 1)).toBe('b')
  })

  test('expansions are marked where they stand in the word', () => {
    const word = parse('echo "repo:$ORG/${REPO}:${X:-y}:$(git x)"').commands.find(
      command => command.words[0]?.text.text === 'echo'
    )!.words[1]!
    expect(
      word.expansions.map(({start, end, kind, name, modified}) => [
        word.text.text.slice(start, end),
        kind,
        name,
        modified ?? false
      ])
    ).toEqual([
      ['$ORG', 'variable', 'ORG', false],
      ['${REPO}', 'variable', 'REPO', false],
      ['${X:-y}', 'variable', 'X', true],
      ['$(git x)', 'command', undefined, false]
    ])
    expect(word.expansions[3]?.commands?.map(words)).toEqual([['git', 'x']])
  })

  test('a star in quotes and a bare star are both text', () => {
    expect(commands(`a "*" * 'repo:*'`)).toEqual([['a', '*', '*', 'repo:*']])
  })
})

describe('templates of the CI system', () => {
  test('an expression neither splits a word nor opens a quote', () => {
    const script = parse(
      `az --subject "repo:\${{ github.repository }}:*" --id \${{ inputs['a b'] || 'x}}y' }} -q`,
      'github-expression'
    )
    expect(words(script.commands[0])).toEqual([
      'az',
      '--subject',
      'repo:${{ github.repository }}:*',
      '--id',
      "${{ inputs['a b'] || 'x}}y' }}",
      '-q'
    ])
    expect(script.commands[0]!.words[2]!.expansions).toMatchObject([
      {kind: 'template', name: 'github.repository', start: 5, end: 29}
    ])
    expect(script.commands[0]!.words[4]!.expansions).toMatchObject([
      {kind: 'template', name: "inputs['a b'] || 'x}}y'"}
    ])
  })

  test('a macro of Azure Pipelines is a template, a command substitution is not', () => {
    const script = parse('az login -u $(client.id) -t "$(az account show)"', 'azure-macro')
    const command = script.commands[0]!
    expect(command.words[3]!.expansions).toMatchObject([{kind: 'template', name: 'client.id'}])
    expect(command.words[5]!.expansions).toMatchObject([{kind: 'command'}])
    expect(words(script.commands[1])).toEqual(['az', 'account', 'show'])
  })

  test('without a CI system a macro is a command', () => {
    expect(commands('x $(pwd)')).toEqual([['x', '$(pwd)'], ['pwd']])
  })

  test('an expression that does not end is text', () => {
    expect(() => parse('echo ${{ a b\necho c', 'github-expression')).not.toThrow()
  })
})

describe('here-documents', () => {
  test('the body keeps positions, tabs of <<- are gone', () => {
    const text = 'cat <<-EOF > p.json\n\t{\n\t  "subject": "repo:$A/*"\n\t}\n\tEOF\necho done\n'
    const script = parse(text)
    const [redirect] = script.commands[0]!.redirects.filter(r => r.document)
    expect(redirect!.document!.text.text).toBe('{\n  "subject": "repo:$A/*"\n}\n')
    expect(redirect!.document!.quoted).toBe(false)
    expect(redirect!.document!.expansions).toMatchObject([{kind: 'variable', name: 'A'}])
    const at = redirect!.document!.text.text.indexOf('repo:')
    expect(redirect!.document!.text.startOffset(at)).toBe(text.indexOf('repo:'))
    expect(script.commands[0]!.redirects.map(r => [r.operator, r.target?.text.text])).toEqual(
      expect.arrayContaining([['>', 'p.json']])
    )
    expect(words(script.commands.at(-1))).toEqual(['echo', 'done'])
  })

  test('a quoted delimiter leaves the body alone', () => {
    const script = parse(`cat > p <<'EOF'\n  a $b \\$c \`d\`\nEOF\n`)
    const document = script.commands[0]!.redirects.find(r => r.document)!.document!
    expect(document.text.text).toBe('  a $b \\$c `d`\n')
    expect(document.quoted).toBe(true)
    expect(document.expansions).toEqual([])
  })

  test('what follows on the line belongs to the pipeline', () => {
    const script = parse('cat <<EOF | az rest --body @- && echo ok\n{"a":1}\nEOF\n')
    expect(script.commands.map(words)).toEqual([
      ['cat'],
      ['az', 'rest', '--body', '@-'],
      ['echo', 'ok']
    ])
    expect(words(script.commands[0]!.pipedTo)).toEqual(['az', 'rest', '--body', '@-'])
    expect(words(script.commands[1]!.pipedFrom)).toEqual(['cat'])
    expect(script.commands[0]!.redirects[0]!.document!.text.text).toBe('{"a":1}\n')
  })

  test('inside of a substitution', () => {
    const script = parse('az x --parameters "$(cat <<EOF\n{"subject":"s"}\nEOF\n)"\n')
    const option = optionOf(script.commands[0]!, '--parameters')
    expect(option?.expansions[0]?.commands?.[0]?.redirects[0]?.document?.text.text).toBe(
      '{"subject":"s"}\n'
    )
  })

  test('an empty body and a missing end', () => {
    expect(parse('cat <<EOF\nEOF\n').commands[0]!.redirects[0]!.document!.text.text).toBe('')
    expect(() => parse('cat <<EOF\nnever ends')).not.toThrow()
  })

  test('a here-string', () => {
    const redirect = parse(`az x --body @- <<< '{"a":"b"}'`).commands[0]!.redirects[0]
    expect(redirect).toMatchObject({operator: '<<<'})
    expect(redirect?.document?.text.text).toBe('{"a":"b"}')
  })
})

describe('structure', () => {
  test('commands of blocks, lists, functions, conditions and substitutions are all found', () => {
    expect(
      commands(`
        if az one; then az two; else az three; fi
        for r in $(az four); do az five & done
        while read -r l; do az six; done < <(az seven)
        f() { az eight; }
        case $x in a) az nine;; esac
        [[ -n $(az ten) ]] && ! az eleven || { az twelve; }
        ( az thirteen )
        x=\${y:-$(az fourteen)}
      `)
        .filter(command => command?.[0] === 'az')
        .map(command => command?.[1])
    ).toEqual(
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(' ')
    )
  })

  test('assignments, exports and arrays', () => {
    const script = parse(`A=1 B="x $A" cmd\nexport C='d'\nE=(a "b c")\nF+=g\nH=\n`)
    expect(
      script.assignments.map(({name, value, items, append}) => [
        name.text,
        value?.text.text ?? items?.map(item => item.text.text),
        append
      ])
    ).toEqual([
      ['C', 'd', false],
      ['E', ['a', 'b c'], false],
      ['F', 'g', true],
      ['H', '', false]
    ])
    expect(
      script.commands[0]!.assignments.map(({name, value}) => [name.text, value?.text.text])
    ).toEqual([
      ['A', '1'],
      ['B', 'x $A']
    ])
  })

  test('pipelines of several stages', () => {
    const [first, second, third] = parse(`jq -n '{}' | tee f | az rest`).commands
    expect(first!.pipedTo).toBe(second)
    expect(third!.pipedFrom).toBe(second)
  })

  test('redirects', () => {
    const [command] = parse('curl -s x > out.json 2>&1 < in').commands
    expect(
      command!.redirects.map(({operator, descriptor, target}) => [
        operator,
        descriptor,
        target?.text.text
      ])
    ).toEqual([
      ['>', undefined, 'out.json'],
      ['>&', '2', '1'],
      ['<', undefined, 'in']
    ])
    expect(words(command)).toEqual(['curl', '-s', 'x'])
  })

  test('comments do not hide quotes', () => {
    const script = parse(`az a # it's\naz b # "no\n`)
    expect(script.commands.map(words)).toEqual([
      ['az', 'a'],
      ['az', 'b']
    ])
    expect(script.comments.map(comment => comment.text)).toEqual([`# it's`, '# "no'])
  })

  test('options', () => {
    const command = parse(`az x --subject=a --name "b c" --subject "d"`).commands[0]!
    expect(optionOf(command, '--subject')?.text.text).toBe('d')
    expect(optionOf(command, '--name')?.text.text).toBe('b c')
    expect(optionOf(command, '--id')).toBeUndefined()
  })
})

describe('what does not parse', () => {
  test('the rest is still found and the problem reported', () => {
    const script = parse(`az ad app list\nif then fi )\naz identity create --name 'x'\n`)
    expect(script.problems.length).toBeGreaterThan(0)
    expect(script.commands.map(words)).toEqual(
      expect.arrayContaining([['az', 'identity', 'create', '--name', 'x']])
    )
  })

  test.each([
    ['{ echo a; echo b; } >> "$F"', 2],
    ['(echo a; echo b) >> "$F"', 2],
    ['if x; then echo a; else echo b; fi >> "$F"', 2],
    ['for i in 1 2; do echo $i; done >> "$F"', 1],
    ['echo a | cat >> "$F"', 0],
    ['echo a && cat >> "$F"', 0]
  ])('a block shares its redirect with what prints in it: %s', (text, echoes) => {
    const redirected = parse(text).commands.filter(
      command => command.words[0]?.text.text === 'echo' && command.redirects.length > 0
    )
    expect(redirected).toHaveLength(echoes)
  })

  test('commands of a substitution are told from those that print', () => {
    const script = 'X=$(a)\nb < <(c)\nfor i in $(d); do e; done\n[[ $(f) ]] && g\n'
    const captured = parse(script).commands.filter(command => command.captured)
    expect(captured.map(command => command.words[0]!.text.text)).toEqual(['a', 'c', 'd', 'f'])
  })

  test('commands of a function are told from those that run', () => {
    const {commands} = parse('f() { echo a; }\necho b\n')
    expect(commands.map(({inFunction}) => inFunction ?? false)).toEqual([true, false])
  })

  test('a long chain of pipes is read to its end', () => {
    const {commands, problems} = parse(`${'a|'.repeat(20_000)}b`)
    expect(problems).toEqual([])
    expect(commands).toHaveLength(20_001)
    expect(words(commands.at(-1)?.pipedFrom)).toEqual(['a'])
  })

  test('what is nested deeper than anybody writes is said to be unread, and what came before is kept', () => {
    const {commands, unread} = parse(`az one\n${'$('.repeat(200)}`)
    expect(words(commands[0])).toEqual(['az', 'one'])
    expect(unread?.message).toBe('the script is too intricate to be parsed')
  })

  test('deep nesting and unclosed quotes end in time', () => {
    for (const text of [
      '$('.repeat(10_000),
      '('.repeat(10_000),
      `"$(`.repeat(5_000),
      '`'.repeat(9_999),
      '{ '.repeat(10_000),
      `cat <<A\n`.repeat(3_000),
      '${{'.repeat(20_000),
      `'`.repeat(99_999),
      'a|'.repeat(20_000)
    ]) {
      expect(() => parse(text, 'azure-macro')).not.toThrow()
    }
  })
})
