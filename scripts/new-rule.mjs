// Makes the files of a new rule: npm run new:rule <id> <group> [server|workflow|pipeline|trust|resource]
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {templates} from './new-rule/templates.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const rules = path.join(root, 'shared/lint/rules')
// The engine reports what is wrong with files and ignores: there is no check to write.
const groups = fs
  .readdirSync(rules)
  .filter(name => name !== 'house' && fs.existsSync(path.join(rules, name, 'group.ts')))

/** What a rule of a group looks at where the command does not say. */
const usual = {mcp: 'server', federation: 'trust', governance: 'resource'}

const [id = '', group = '', given] = process.argv.slice(2)
const subject = given ?? usual[group] ?? 'workflow'
const usage = `npm run new:rule <id> <${groups.join('|')}> [${Object.keys(templates).join('|')}]`
if (!/^[a-z]+(-[a-z]+)+$/.test(id)) fail('Name the rule in kebab-case, two words or more')
if (!groups.includes(group)) fail(`Name the group: ${groups.join(', ')}`)
if (!Object.hasOwn(templates, subject))
  fail(`A rule looks at ${Object.keys(templates).join(', ')}, not at ${subject}`)

const folder = `shared/lint/rules/${group}`
const rule = `${folder}/${id}.ts`
const about = `${folder}/${id}.about.ts`
const test = `test/lint/rules/${group}/${id}.test.ts`
const index = `${folder}/index.ts`
const abouts = `${folder}/about.ts`
const ids = `${folder}/group.ts`
for (const other of groups) {
  if (fs.existsSync(path.join(rules, other, `${id}.ts`)))
    fail(`shared/lint/rules/${other}/${id}.ts is already there`)
}

const name = id.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())
const template = templates[subject]({id, name, group})
write(rule, template.rule)
write(about, template.about)
write(test, template.test)
edit(index, lines => {
  insertImport(lines, `import {${name}} from './${id}.js'`)
  insertItem(lines, /readonly Rule\[\] = \[$/, `  ${name}`)
})
edit(abouts, lines => {
  insertImport(lines, `import {about as ${name}} from './${id}.about.js'`)
  insertItem(lines, /RuleAbout>> = \{$/, `  '${id}': ${name}`)
})
edit(ids, lines => insertItem(lines, /^ {2}ids: \[$/, `    '${id}'`))
execFileSync(
  process.execPath,
  [
    path.join(root, 'node_modules/@biomejs/biome/bin/biome'),
    ...['check', '--write', rule, about, test, index, abouts, ids]
  ],
  {cwd: root, stdio: ['ignore', 'ignore', 'inherit']}
)
console.log(
  `wrote ${rule}\nwrote ${about}\nwrote ${test}\nlisted it in ${index}, ${abouts} and ${ids}\nNext: CONTRIBUTING.md, "Add a rule", step 2.`
)
if (subject === 'resource')
  console.log(`Add the word of the resource's type to needs.infrastructure in ${ids}.`)

function fail(message) {
  console.error(`${message}: ${usage}`)
  process.exit(2)
}

function write(file, text) {
  fs.mkdirSync(path.join(root, path.dirname(file)), {recursive: true})
  fs.writeFileSync(path.join(root, file), text)
}

function edit(file, change) {
  const target = path.join(root, file)
  let text = fs.readFileSync(target, 'utf8')
  // A list that the formatter put on one line.
  text = text.replace(/^( *)(ids: |.* = )\[([^[\]\n]+)\](,?)$/m, (_, indent, start, items, end) => {
    const each = items.split(', ').map(item => `${indent}  ${item}`)
    return `${indent}${start}[\n${each.join(',\n')}\n${indent}]${end}`
  })
  const lines = text.split('\n')
  change(lines)
  fs.writeFileSync(target, lines.join('\n'))
}

/** Puts an import before the first one of the folder whose file sorts behind it. */
function insertImport(lines, line) {
  const fileOf = text => /^import .* from '\.\/(.*)\.js'$/.exec(text)?.[1]
  const imports = lines.flatMap((text, at) => (fileOf(text) ? [at] : []))
  const next = imports.find(at => fileOf(lines[at]) > fileOf(line))
  lines.splice(next ?? (imports.at(-1) ?? 0) + 1, 0, line)
}

/** Puts an item in its alphabetical place into the list that begins on a line. */
function insertItem(lines, start, item) {
  const from = lines.findIndex(text => start.test(text)) + 1
  if (from === 0) throw new Error(`no line looks like ${start}`)
  let to = from
  while (!/^ *[\]}]/.test(lines[to])) to++
  const items = [...lines.slice(from, to).map(text => text.replace(/,$/, '')), item].sort()
  lines.splice(
    from,
    to - from,
    ...items.map((text, at) => text + (at < items.length - 1 ? ',' : ''))
  )
}
