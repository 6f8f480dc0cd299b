import {type Place, plainText, unknown, type Value} from '../values/value.js'

/** What a flag comes to: true by itself, `--flag false` and `-Flag:$false`. */
export function asFlag(value: Value | undefined, place: Place): Value {
  const written = value?.kind === 'reference' ? value.address : plainText(value)
  if (!value || written === undefined)
    return value ? unknown(value.place) : {kind: 'constant', value: true, place}
  if (/^\$?(?:true|yes|1)$/i.test(written))
    return {kind: 'constant', value: true, place: value.place}
  if (/^\$?(?:false|no|0)$/i.test(written))
    return {kind: 'constant', value: false, place: value.place}
  // Words behind a flag that takes no value belong to something else.
  return value.kind === 'reference' ? value : {kind: 'constant', value: true, place}
}
