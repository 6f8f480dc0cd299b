import {plural} from '../../lint/reports/counts.js'
import type {Links} from '../../lint/reports/links.js'
import {type Child, element, type Markup} from '../../page/markup.js'
import {badge, code, disclosure, link, prose} from '../../page/parts.js'
import type {Evidence} from '../checklist-report.js'

/** Places of one rule that are listed at once; the others are folded away below them. */
const shownPlaces = 100

/** Places for the page, those of one rule together under a link to its page. */
export function placeList(evidence: readonly Evidence[], links: Links): Child {
  return byRule(evidence).map(([ruleId, places]) => placesOfRule(ruleId, places, links))
}

/** Evidence of one rule together, in the order in which the report names the rules first. */
function byRule(evidence: readonly Evidence[]): [string | undefined, Evidence[]][] {
  const rules = new Map<string | undefined, Evidence[]>()
  for (const one of evidence) {
    const places = rules.get(one.ruleId)
    if (places) places.push(one)
    else rules.set(one.ruleId, [one])
  }
  return [...rules]
}

function placesOfRule(
  ruleId: string | undefined,
  places: readonly Evidence[],
  links: Links
): Child {
  const rest = places.slice(shownPlaces)
  const list = (some: readonly Evidence[]) =>
    element(
      'ul',
      {class: 'places'},
      some.map(one => place(one, links))
    )
  return [
    ruleId !== undefined &&
      element('p', {class: 'rule'}, 'Rule ', link(links.rule(ruleId), code(ruleId))),
    list(places.slice(0, shownPlaces)),
    rest.length > 0 && disclosure(`${plural(rest.length, 'more place')}`, list(rest))
  ]
}

function place({message, file, line, accepted}: Evidence, links: Links): Markup {
  const where = code(`${file}:${line}`)
  return element(
    'li',
    {},
    prose(message),
    ' ',
    link(links.lines?.({file, line, endLine: line}), where),
    accepted && [
      element(
        'div',
        {class: 'accepted'},
        badge('plain', 'accepted'),
        ' ',
        prose(accepted.reason),
        ' (',
        accepted.until === undefined ? 'without an end date' : `until ${accepted.until}`,
        ')'
      )
    ]
  )
}
