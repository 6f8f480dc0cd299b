/** Which version of tokens an API asks for, and which version is checked before it. */
import type {Resources} from '../../infrastructure/resource.js'
import {matches, placeOf, property} from '../../infrastructure/values/three-valued.js'
import type {Place, Value} from '../../infrastructure/values/value.js'
import type {Verdict} from '../verdict.js'
import {mcpApplications} from './applications.js'

/** A place that checks tokens. */
interface Check {
  readonly at: Place
  readonly text: string
  readonly label: string
}

/** Issuers of version 2 end on it; the others begin with the old host. */
const second = /login\.microsoftonline\.com\/[^\s"'<>]{1,200}\/v2\.0\b/i
const first = /sts\.windows\.net\//i

/** A verdict for each API whose tokens are checked in the repository by the metadata of version 2. */
export function tokenVersions(resources: Resources): Verdict[] {
  const found = mcpApplications(resources)
  if (found.length === 0) return []
  const checks = tokenChecks(resources).filter(({text}) => second.test(text) && !first.test(text))
  const [check] = checks
  if (!check) return []
  return found.flatMap(({label, place, tokenVersion, exists, resource}): Verdict[] => {
    // Absent it is version 1, by the documentation of Microsoft Graph and of the provider azuread.
    const absent = resource.source === 'script' ? 'unknown' : 'no'
    const {is} = matches(tokenVersion, text => text === '2', absent)
    const at = tokenVersion.kind === 'unknown' ? place : placeOf(tokenVersion)
    const verdict = {at, of: place, label}
    if (is === 'yes') return [{...verdict, state: 'pass', because: 'asks for tokens of version 2'}]
    if (is === 'unknown' || exists !== 'yes') {
      return [
        {...verdict, state: 'not-proven', because: 'which tokens it asks for is not known here'}
      ]
    }
    return [
      {
        ...verdict,
        state: 'fail',
        because: `asks for tokens of version 1, and ${check.label} accepts those of version 2`,
        related: [{message: 'accepts only the issuer of version 2', at: check.at}]
      }
    ]
  })
}

function tokenChecks(resources: Resources): Check[] {
  const found: Check[] = []
  const policies = resources.find({
    types: [
      /^microsoft\.apimanagement\/service\/(?:[\w/]+\/)?policies$/,
      /^azurerm_api_management_\w{0,40}policy$/
    ],
    words: /polic/i
  })
  for (const {body, label} of policies) {
    addText(found, property(body, 'properties.value'), label)
    addText(found, property(body, 'xml_content'), label)
  }
  for (const {body, label} of resources.ofType('microsoft.web/sites/config')) {
    const provider = property(
      body,
      'properties.identityProviders.azureActiveDirectory.registration.openIdIssuer'
    )
    addText(found, provider, label)
  }
  return found
}

function addText(found: Check[], value: Value, label: string): void {
  if (value.kind !== 'text') return
  found.push({at: placeOf(value), text: value.text.text.text, label})
}
