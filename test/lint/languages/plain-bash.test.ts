import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {loadBash} from '../../../shared/lint/languages/bash.js'
import {readPlainBash} from '../../../shared/lint/languages/plain-bash.js'
import type {ShellScript} from '../../../shared/lint/languages/shell.js'
import {MappedText, SourceFile} from '../../../shared/lint/source.js'

type Expansion = 'github-expression' | 'azure-macro' | 'none'

const mapped = (text: string) => MappedText.of(new SourceFile('script.sh', text))

/** A script as plain data: texts with the place of each character, commands by their number. */
function shown(script: ShellScript): unknown {
  const numbers = new Map(script.commands.map((command, number) => [command, number]))
  return JSON.parse(
    JSON.stringify(script, (key, value: unknown) => {
      if (value instanceof MappedText) {
        const places = [...value.text].map((_, at) => value.startOffset(at))
        return {text: value.text, places}
      }
      if (key !== 'pipedFrom' && key !== 'pipedTo') return value
      return numbers.get(value as ShellScript['commands'][number])
    })
  )
}

const parse = await loadBash()
const byGrammar = (text: string, expansion: Expansion) => shown(parse(mapped(text), expansion))
function byPlain(text: string, expansion: Expansion): unknown {
  const script = readPlainBash(mapped(text), expansion)
  return script && shown(script)
}

describe('plain scripts are read as the grammar reads them', () => {
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
    const plain = byPlain(text, expansion)
    expect(plain).toBeDefined()
    expect(plain).toEqual(byGrammar(text, expansion))
  })

  const word = fc.constantFrom(
    'echo',
    'curl',
    'X=1',
    'Y="$A b"',
    '-H',
    "'a b'",
    '"x $Y ${Z}"',
    '$HOME',
    '${V}',
    'a\\ b',
    '#c',
    '$(pwd)',
    '"$(az x | jq -r .y)"',
    '>',
    '>>',
    '2>',
    '2>&1',
    '<',
    '&>',
    'f.txt',
    '|',
    '||',
    '&&',
    ';',
    '\n',
    '\\\n',
    '# note\n',
    'if',
    'then',
    'fi',
    'else',
    'for',
    'x',
    'in',
    'do',
    'done',
    'while',
    '[',
    ']',
    '!',
    'export',
    '1',
    '2',
    '${{ secrets.A }}',
    '=',
    '"',
    "'",
    '$',
    '\\',
    '{',
    '}',
    '&'
  )
  test.each<Expansion>(['none', 'github-expression', 'azure-macro'])(
    'whatever words are put together (%s)',
    expansion => {
      fc.assert(
        fc.property(
          fc.array(fc.tuple(word, fc.constantFrom(' ', '', '\t')), {maxLength: 14}),
          parts => {
            const text = parts.flat().join('')
            const plain = byPlain(text, expansion)
            if (plain !== undefined) expect(plain).toEqual(byGrammar(text, expansion))
          }
        ),
        {numRuns: 3000, seed: 20261121}
      )
    }
  )
})

describe('what is more than plain is left to the grammar', () => {
  test.each([
    'cat <<EOF\nx\nEOF',
    'f() { echo a; }',
    'echo `pwd`',
    'case $X in a) echo;; esac',
    '(cd x && make)',
    'echo ${X:-y}',
    'echo $((1 + 2))',
    'diff <(a) <(b)',
    'if true; then echo',
    'echo "open',
    'sleep 1 &',
    'echo plain\\ blank',
    'echo a\r\necho b',
    'X=(a b)',
    'done < file'
  ])('%j', text => {
    expect(readPlainBash(mapped(text))).toBeUndefined()
  })
})
