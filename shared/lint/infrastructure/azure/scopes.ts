/**
 * Functions of Bicep and of ARM templates that name scopes of a deployment, and ids of resources in
 * them. Source: Microsoft Learn, "Scope functions" and "Resource functions".
 */
import {MappedText} from '../../source.js'
import {placeOf} from '../values/three-valued.js'
import {
  asPartial,
  choice,
  options,
  type Place,
  plainText,
  unknown,
  type Value
} from '../values/value.js'

/** What a deployment goes to, by the function that names it. */
const scopes: Readonly<Record<string, string>> = {
  managementgroup: 'microsoft.management/managementgroups',
  resourcegroup: 'microsoft.resources/resourcegroups',
  subscription: 'microsoft.resources/subscriptions',
  tenant: 'microsoft.resources/tenants'
}

/** `resourceGroup()`, `subscription('…')`: a reference to it, with its name behind its type. */
export function scopeFunction(
  name: string,
  args: readonly Value[],
  place: Place
): Value | undefined {
  const type = Object.hasOwn(scopes, name.toLowerCase()) ? scopes[name.toLowerCase()] : undefined
  if (type === undefined) return undefined
  const own = args.map(arg => asPartial(arg)?.text.text ?? '?').join('/')
  const address = own === '' ? type : `${type}/${own.toLowerCase()}`
  return {kind: 'reference', scope: '', address, path: [], place}
}

const ids = /^(?:extension|managementgroup|subscription|tenant)?resourceid$/i

/**
 * `subscriptionResourceId('type', 'name')`: what stands before `/providers/` is not known. The text
 * has the place of the name.
 */
export function resourceIdFunction(
  name: string,
  args: readonly Value[],
  place: Place
): Value | undefined {
  if (!ids.test(name)) return undefined
  const at = args.findIndex(arg => /^[\w-]+(?:\.[\w-]+)+\//.test(plainText(arg) ?? ''))
  const [type, ...names] = at < 0 ? [] : args.slice(at)
  const [last] = names
  if (!type || !last || names.length > 1) return undefined
  const forms = options(last).map(form => {
    const own = plainText(form)
    return own === undefined
      ? unknown(place)
      : idOf(`/providers/${plainText(type)}/${own}`, placeOf(form), place)
  })
  return choice(forms, place)
}

/** A text behind one unknown character. */
function idOf(known: string, {file, range}: Place, place: Place): Value {
  const text = MappedText.join(file, [{text: `?${known}`, range}], range.start)
  return {kind: 'text', text: {text, holes: [{start: 0, end: 1}]}, place}
}
