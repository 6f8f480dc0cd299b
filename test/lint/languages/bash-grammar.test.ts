import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {parseBash} from '../../../shared/lint/languages/bash.js'
import type {ShellScript} from '../../../shared/lint/languages/shell.js'
import {MappedText, SourceFile} from '../../../shared/lint/source.js'
import {loadBashGrammar} from '../../support/bash-grammar.js'

type Expansion = 'github-expression' | 'azure-macro' | 'none'

const mapped = (text: string) => MappedText.of(new SourceFile('script.sh', text))

/** What becomes of a failure is no grammar: bash-failures.test.ts holds it. */
const ofFailures: ReadonlySet<string> = new Set(['conditional', 'unheeded', 'last'])

/** A script as plain data: texts with the place of each character, commands by their number. */
function shown(script: ShellScript): unknown {
  const numbers = new Map(script.commands.map((command, number) => [command, number]))
  return JSON.parse(
    JSON.stringify(script, (key, value: unknown) => {
      if (ofFailures.has(key)) return undefined
      if (value instanceof MappedText) {
        const places = [...value.text].map((_, at) => value.startOffset(at))
        return {text: value.text, places}
      }
      if (key !== 'pipedFrom' && key !== 'pipedTo') return value
      return numbers.get(value as ShellScript['commands'][number])
    })
  )
}

const grammar = await loadBashGrammar()
/** What the grammar reads; undefined where it finds an error, after which it guesses. */
function byGrammar(text: string, expansion: Expansion): unknown {
  const script = grammar(mapped(text), expansion)
  return script.problems.length > 0 ? undefined : shown(script)
}
const byReader = (text: string, expansion: Expansion) => shown(parseBash(mapped(text), expansion))

describe('scripts are read as the grammar of tree-sitter reads them', () => {
  test.each<[string, Expansion?]>([
    ['make -C parts/1 all'],
    ['  set -euo pipefail\n\nnpm ci && npm test || exit 1; echo done'],
    ['# a comment\necho a # another\n#last'],
    ['curl -sS -H "Authorization: Bearer $TOKEN" https://api.example.com/v1/things'],
    [`echo 'single $X' "double \\"quoted\\" \${NAME} \\$5" plain\\,comma`],
    ['echo "token=$TOKEN" >> "$GITHUB_ENV"'],
    ['docker run x 2>&1 | tee log.txt'],
    ['npm pack > /dev/null 2> err.txt'],
    ['cat < in.txt | sort | uniq'],
    ['X=1 Y="$Z" make all'],
    ['X=1\nY=a:b\nexport PATH="$PATH:/opt/bin" EMPTY='],
    ['declare -r X=1; local Y'],
    [
      'if [ -n "$X" ]; then\n  echo yes\nelif [ ! -f y ]; then\n  echo else\nelse\n  echo no\nfi\necho end'
    ],
    ['for x in a "b c" $D; do\n  rm -f $x\ndone'],
    ['while read -r line; do echo "$line"; done'],
    ['! grep -q x y && exit 1'],
    ['az keyvault secret show \\\n  --name x \\\n  --query value -o tsv'],
    [
      'TOKEN=$(az account get-access-token --query accessToken -o tsv | tr -d x)\necho "::add-mask::$TOKEN"'
    ],
    ['echo "at $(date +%s) and $(basename "$(pwd)")"'],
    ['deploy --key ${{ secrets.KEY }} "a ${{ github.sha }} b"', 'github-expression'],
    ['deploy --key $(Api.Key) "$(Build.SourcesDirectory)/x"', 'azure-macro'],
    ['echo "x $Y ${Z}" " $A "'],
    ['rm *.txt dir/* ~/x a=b --flag=value x#y'],
    ['']
  ])('%j', (text, expansion = 'none') => {
    expect(byGrammar(text, expansion)).toBeDefined()
    expect(byReader(text, expansion)).toEqual(byGrammar(text, expansion))
  })

  test.each<[string, Expansion?]>([
    ['cat <<EOF\nx $A $(b) \\$c\nEOF\necho done'],
    ["cat > f <<'EOF'\n  a $b\nEOF"],
    ['f() {\n  echo a\n}\nfunction g { b; }'],
    ['echo `pwd` b'],
    ['case $X in\n  a|b) echo 1 ;;\n  *) echo 2\nesac'],
    ['(cd x && make) > log'],
    ['{ a; b; } >> "$F"'],
    ['echo ${X:-y} "${Y#a}" ${#W} ${V/a/b}'],
    ['echo $((1 + $(n)))'],
    ['diff <(a) <(b | c)'],
    ['while read -r l; do echo $l; done < <(git log)'],
    ['sleep 1 & wait'],
    ['X=(a "b c" $(d))\nX+=(e)\nY[1]=f'],
    ['[[ -n "$X" && $Y =~ ^a.*$ ]] || exit 1'],
    ['jq -r \'.x\' <<< "$J" | sort'],
    ["echo $'a\\tb'"],
    ['echo a\r\necho b\r\n'],
    ['if ! a; then b; elif c; then d; else e; fi | f'],
    ['a 2>&1 | tee x; b &> /dev/null; exec 3>&-'],
    ['export A=$(b) C; unset D'],
    ['echo {1..3} {a,b}']
  ])('beyond plain commands: %j', (text, expansion = 'none') => {
    expect(byGrammar(text, expansion)).toBeDefined()
    expect(byReader(text, expansion)).toEqual(byGrammar(text, expansion))
  })

  // Scripts as people write them: the grammar reads much that is no shell, each in a way of its own.
  const {script} = fc.letrec<{word: string; command: string; script: string}>(tie => ({
    word: fc.oneof(
      {maxDepth: 2, depthSize: 'small'},
      fc.constantFrom(
        ...['a', '-H', "'a b'", '"x $Y ${Z}"', '$HOME', '${V}', '$1', '${W:-d}', '--f=v', 'a\\,b'],
        ...['"a\\"b"', 'x/$Y', '*.txt', '~/x', "'it'\\''s'"]
      ),
      tie('command').map(command => `$(${command})`),
      tie('command').map(command => `"b $(${command})"`)
    ),
    command: fc
      .tuple(
        fc.constantFrom('', '', 'X=1 ', 'Y="$A b" '),
        fc.constantFrom('echo', 'az', './run.sh', '"$TOOL"'),
        fc.array(tie('word'), {maxLength: 3}),
        fc.constantFrom('', '', ' > f', ' >> "$F"', ' 2>&1', ' < in', ' &> /dev/null')
      )
      .map(([set, name, words, to]) => `${set}${[name, ...words].join(' ')}${to}`),
    script: fc.oneof(
      {maxDepth: 3, depthSize: 'small'},
      tie('command'),
      fc
        .tuple(tie('command'), fc.constantFrom(' | ', ' && ', ' || ', '\n', '; '), tie('script'))
        .map(parts => parts.join('')),
      tie('word').map(word => `X=${word}`),
      fc.tuple(tie('command'), tie('script')).map(([a, b]) => `if ${a}; then\n${b}\nfi`),
      fc.tuple(tie('command'), tie('script')).map(([a, b]) => `while ${a}; do\n${b}\ndone`),
      fc.tuple(tie('word'), tie('script')).map(([a, b]) => `for x in ${a} b; do\n${b}\ndone`),
      tie('script').map(body => `f() {\n${body}\n}`),
      tie('script').map(body => `# note\n(\n${body}\n)`),
      tie('script').map(body => `case $X in\na) ${body}\n;;\nesac`),
      tie('word').map(word => `cat <<EOF\n${word}\nEOF\n`)
    )
  }))

  test.each<Expansion>(['none', 'github-expression', 'azure-macro'])(
    'whatever scripts are put together (%s)',
    expansion => {
      fc.assert(
        fc.property(script, text => {
          const read = byGrammar(text, expansion)
          if (read !== undefined) expect(byReader(text, expansion)).toEqual(read)
        }),
        {numRuns: 600, seed: 20261121}
      )
    }
  )
})
