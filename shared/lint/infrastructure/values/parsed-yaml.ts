import {parseYaml} from '../../formats/yaml.js'
import {parsedWith} from './parsed-json.js'
import type {TextValue, Value} from './value.js'

/** YAML text as the value that its first document stands for. */
export function parsedYaml(value: TextValue): Value | undefined {
  return parsedWith(value, parseYaml)
}
