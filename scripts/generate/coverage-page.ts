import {type Article, articles, type Requirement} from './coverage/requirements.js'

/** The page of a command where it has none of its own name. */
const pages: Readonly<Record<string, string>> = {
  lint: 'rules/README.md',
  offboard: 'offboarding.md'
}

/** docs/coverage.md, from scripts/generate/coverage/requirements.yml. */
export function coveragePage(root: string): string {
  const read = articles(root)
  const all = read.flatMap(({requirements}) => requirements)
  const checked = all.filter(requirement => checkedBy(requirement).length > 0)
  const met = all.filter(entry => checkedBy(entry).length + doneBy(entry).length > 0)
  return `${[
    '# Coverage',
    '',
    `This project comes from three articles on running MCP servers and AI pipelines safely. Together they hold ${all.length} requirements, samples and claims, including their mistakes. Each is here, with the rules that find where it is missing, the controls of the checklist that prove it, the commands that do it, and the corrected form.`,
    '',
    `Of the ${all.length}, ${met.length} are met by something here, and rules or controls check ${checked.length}. The other ${all.length - met.length} cannot be shown by a repository, or are not what this project is for: the table says why.`,
    '',
    ...read.flatMap(article => section(article)),
    'Generated from `scripts/generate/coverage/requirements.yml`.'
  ].join('\n')}\n`
}

function section({title, requirements}: Article): string[] {
  return [
    `## ${title}`,
    '',
    '| | What is asked, shown or claimed | Checked by | Done or shown by |',
    '|---|---|---|---|',
    ...requirements.map(requirement => {
      const {number, what, why} = requirement
      const done = doneBy(requirement).join(', ')
      const text = [done, why ?? ''].filter(part => part !== '').join('. ')
      return `| ${number} | ${what} | ${checkedBy(requirement).join(', ')} | ${text} |`
    }),
    ''
  ]
}

function checkedBy({rules, controls}: Requirement): string[] {
  return [
    ...controls.map(id => link(id, 'checklist.md')),
    ...rules.map(id => link(`\`${id}\``, `rules/${id}.md`))
  ]
}

function doneBy({commands, examples, guides}: Requirement): string[] {
  return [
    ...commands.map(name => link(`\`${name}\``, pages[name] ?? `${name}.md`)),
    ...guides.map(name => link(name.replace(/\.md$/, ''), name)),
    ...examples.map(name => link(name, `../examples/${name}`))
  ]
}

function link(text: string, target: string): string {
  return `[${text}](${target})`
}
