import type {Severity} from '../../../lint/finding.js'
import {lineDrawing} from '../../../page/drawings.js'
import {type Child, element} from '../../../page/markup.js'
import {badge, code, link, type Tone} from '../../../page/parts.js'
import {table} from '../../../page/table.js'
import type {FleetReport, FleetRule} from '../../fleet-report.js'

const tones: Readonly<Record<Severity, Tone>> = {error: 'bad', warning: 'unsure', note: 'outside'}

/** Runs whose numbers stand in the table; drawings show all of them. */
const shownRuns = 8

/** Every rule with findings, now or earlier: its counts, and drawn over time where runs are given. */
export function ruleTable({rules, history}: FleetReport): Child {
  const runs = history.slice(-shownRuns)
  const now = new Map(rules.map(rule => [rule.id, rule]))
  const past = [...new Set(history.flatMap(run => Object.keys(run.rules)))]
    .filter(id => !now.has(id))
    .sort()
  const hidden = history.length - runs.length
  return table({
    caption:
      history.length === 0
        ? 'Rules with findings, the most first'
        : `Rules with findings, the most first, then those of earlier runs. ${hidden > 0 ? `The drawings show ${history.length} runs, the columns the last ${runs.length}.` : 'The drawings show the same numbers as the columns.'}`,
    columns: [
      {title: 'Rule'},
      {title: 'Severity'},
      {title: 'Repositories', numeric: true},
      ...(history.length > 0 ? [{title: 'Over time'}] : [{title: 'Findings', numeric: true}]),
      ...runs.map(({label}) => ({title: label, numeric: true}))
    ],
    rows: [...rules.map(rule => rule.id), ...past].map(id => {
      const rule = now.get(id)
      const counts = history.map(run => run.rules[id] ?? 0)
      return [
        ruleName(id, rule),
        rule ? badge(tones[rule.severity], rule.severity) : '-',
        rule?.repositories ?? 0,
        history.length > 0 ? drawing(id, counts) : (rule?.findings ?? 0),
        ...counts.slice(-runs.length || counts.length)
      ]
    }),
    class: 'rules',
    tall: true
  })
}

function ruleName(id: string, rule: FleetRule | undefined): Child {
  if (!rule) return code(id)
  return [
    link(rule.url, code(id)),
    rule.summary !== '' && element('div', {class: 'soft'}, rule.summary)
  ]
}

function drawing(id: string, counts: readonly number[]): Child {
  return lineDrawing({
    title: `Findings of ${id} over time`,
    description: counts.join(', then '),
    values: counts
  })
}
