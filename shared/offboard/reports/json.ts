import {offboardingSteps} from '../../lint/finding.js'
import {toolName, version} from '../../version.js'
import {type Offboarding, type OffboardingReport, stepTitles} from '../offboarding.js'

/**
 * The report as JSON. For several people `person` is null, each step has what belongs to it of all of
 * them, and each finding, command and sign-off says whose it is; a finding that may be anybody's has no person. Its shape is a contract:
 * docs/offboarding.md.
 */
export function renderJson({
  people,
  anybodys,
  files,
  records,
  unreadable
}: OffboardingReport): string {
  const [first, ...others] = people
  const isOne = first !== undefined && others.length === 0
  const of = ({person}: Offboarding) => (isOne ? {} : {person})
  const steps = offboardingSteps.map(id => {
    const parts = people.flatMap(person => {
      const step = person.steps.find(each => each.id === id)
      return step ? [{person, step}] : []
    })
    return {
      id,
      title: stepTitles[id],
      notes: parts[0]?.step.notes ?? [],
      findings: [
        ...anybodys[id],
        ...parts.flatMap(({person, step}) =>
          step.findings.map(finding => ({...of(person), ...finding}))
        )
      ],
      commands: parts.flatMap(({person, step}) =>
        step.commands.map(command => ({...of(person), ...command}))
      ),
      done: parts.flatMap(({person, step}) =>
        step.signOffs.map(({by, at, runUrl, findings}) => ({
          ...of(person),
          by,
          at,
          runUrl,
          findings
        }))
      )
    }
  })
  const placeholders = new Map(
    people.flatMap(person => person.placeholders.map(item => [item.name, item] as const))
  )
  const withoutRunbook = people.filter(({hasRunbook}) => !hasRunbook).length
  const report = {
    schemaVersion: 1,
    tool: {name: toolName, version},
    person: isOne ? first.person : null,
    ...(isOne && {left: first.left}),
    summary: {
      people: people.length,
      files,
      ...(records !== undefined && {records}),
      findings: steps.reduce((sum, step) => sum + step.findings.length, 0),
      ...(withoutRunbook > 0 && {withoutRunbook})
    },
    placeholders: [...placeholders.values()],
    steps,
    unreadable
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}
