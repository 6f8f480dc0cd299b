import {type ShellCommand, type ShellWord, wordFrom} from '../languages/shell.js'

/** Programs with a short option that takes a secret, and the verb that gives it that meaning. */
const table: readonly (readonly [program: RegExp, verb: RegExp, option: RegExp])[] = [
  [
    /^(?:docker|podman|nerdctl|buildah|skopeo|crane|oras|helm|cf|az|ecs-cli|tanzu)$/,
    /\blogin\b/,
    /^-p$/
  ],
  [/^(?:mysql|mysqldump|mysqladmin|mariadb)$/, /^/, /^-p(?=.)/],
  [/^sshpass$/, /^/, /^-p/],
  [/^redis-cli$/, /^/, /^-a$/],
  [/^(?:sqlcmd|bcp|unzip|zip)$/, /^/, /^-P/],
  [/^(?:dotnet|nuget)$/, /\bpush\b/, /^-k$/],
  [
    /^/,
    /^/,
    /^[-/](?:[dDpP]|property)[:=]?(?:sonar\.(?:login|token|password)|[\w.]{0,60}(?:password|token|apikey|secret))=/i
  ]
]

/** The value of a short option of a command that takes a secret; undefined where there is none. */
export function shortSecretOption(
  {words}: ShellCommand,
  program: string,
  index: number
): {readonly flag: string; readonly word: ShellWord; readonly value: ShellWord} | undefined {
  const word = words[index]!
  const verb = words
    .slice(1, 4)
    .map(({text}) => text.text)
    .join(' ')
  for (const [programs, verbs, option] of table) {
    if (!programs.test(program) || !verbs.test(verb)) continue
    const match = option.exec(word.text.text)
    if (!match) continue
    const attached = word.text.text.length > match[0].length
    const value = attached ? wordFrom(word, match[0].length) : words[index + 1]
    if (value) return {flag: match[0], word: attached ? word : value, value}
  }
  return undefined
}
