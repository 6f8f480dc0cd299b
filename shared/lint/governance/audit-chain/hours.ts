/** Hours of the day in queries: where they end, and in which time zone they are. */
import {
  everyNode,
  isGroup,
  isName,
  isSign,
  type KqlNode,
  type Pipeline,
  splitAt
} from '../../languages/kql/syntax.js'
import type {Mark} from './marks.js'

/** The hour of a time, as a query takes it: `datetime_part("hour", t)`, `hourofday(t)`. */
interface Hour {
  readonly start: number
  readonly end: number
  readonly isUtc: boolean
}

/** What is wrong with the hours that a pipeline looks for. */
export function hourChecks({stages}: Pipeline, text: string): Mark[] {
  const hours = new Map<string, Hour>()
  const local = new Set<string>()
  const found: Mark[] = []
  for (const {operator, nodes} of stages) {
    if (operator === 'extend' || operator === 'project') {
      for (const part of splitAt(nodes, ',')) {
        const [name, equals] = part
        if (name?.kind !== 'name' || !isSign(equals, '=')) continue
        const value = part.slice(2)
        if ([...everyNode(value)].some(node => isName(node, 'datetime_utc_to_local')))
          local.add(name.text)
        const hour = hourIn(value, local)
        if (hour) hours.set(name.text, hour)
      }
    }
    if (operator === 'where' || operator === 'filter')
      found.push(...tests(nodes, hours, local, text))
  }
  return found
}

function tests(
  nodes: readonly KqlNode[],
  hours: ReadonlyMap<string, Hour>,
  local: ReadonlySet<string>,
  text: string
): Mark[] {
  const inside = nodes.flatMap(node => (isGroup(node) ? tests(node.items, hours, local, text) : []))
  const isBefore = (index: number) => isSign(nodes[index], '<', '<=')
  let hasStart = false
  const found: Mark[] = []
  nodes.forEach((node, index) => {
    const known = node.kind === 'name' ? hours.get(node.text) : undefined
    const call = known ? undefined : hourAt(nodes, index, local)
    const hour = known ?? call
    if (!hour) return
    const at = index + (call ? 2 : 1)
    const [sign, limit] = nodes.slice(at, at + 2)
    if (!isSign(sign, '<', '<=', '>', '>=') && !isName(sign, 'between', '!between')) return
    if (hour.isUtc && !found.some(({flaw}) => flaw === 'utc')) {
      found.push({
        flaw: 'utc',
        start: hour.start,
        end: hour.end,
        because: 'takes the hour of the day in UTC, not in the time zone where people work'
      })
    }
    if (isBefore(at)) hasStart = true
    if (hasStart && isSign(sign, '>') && limit?.kind === 'number') {
      found.push({
        flaw: 'hour',
        start: node.start,
        end: limit.end,
        because: `leaves out the hour from ${limit.text}:00 to ${limit.text}:59`
      })
    }
    const last = isName(sign, '!between') && isGroup(limit) ? limit.items.at(-1) : undefined
    if (last?.kind === 'number') {
      found.push({
        flaw: 'hour',
        start: node.start,
        end: limit!.end,
        because: `leaves out the hour from ${last.text}:00 to ${last.text}:59`
      })
    }
  })
  return [...found, ...inside]
}

function hourIn(value: readonly KqlNode[], local: ReadonlySet<string>): Hour | undefined {
  for (let index = 0; index < value.length; index++) {
    const hour = hourAt(value, index, local)
    if (hour) return hour
  }
  return undefined
}

/** The hour that a call takes, in UTC where the time is the platform's own. */
function hourAt(
  nodes: readonly KqlNode[],
  index: number,
  local: ReadonlySet<string>
): Hour | undefined {
  const [name, group] = nodes.slice(index, index + 2)
  if (!isGroup(group) || !name) return undefined
  const isHour =
    isName(name, 'hourofday', 'gethour') ||
    (isName(name, 'datetime_part') &&
      group.items.some(item => item.kind === 'text' && /^hour$/i.test(item.text)))
  if (!isHour) return undefined
  const names = [...everyNode(group.items)].flatMap(node =>
    node.kind === 'name' ? [node.text] : []
  )
  const isLocal = names.some(item => local.has(item) || item === 'datetime_utc_to_local')
  // A shift by hours is a time zone, too.
  const isShifted = group.items.some(node => isSign(node, '+', '-'))
  return {
    start: name.start,
    end: group.end,
    isUtc: !isLocal && !isShifted && names.includes('TimeGenerated')
  }
}
