/** What a virtual machine runs when it starts for the first time, where that makes it a runner. */
import type {Resource, Resources} from '../infrastructure/resource.js'
import type {Value} from '../infrastructure/values/value.js'
import type {MappedText} from '../source.js'
import {textsIn} from './texts.js'

/** Virtual machines, their scale sets and extensions, and cloud-init documents, as Terraform and Azure name them. */
export const machineTypes: readonly RegExp[] = [
  /^azurerm_(?:(?:linux_|windows_|orchestrated_)?virtual_machine(?:_scale_set)?(?:_extension)?)$/,
  /^microsoft\.compute\/virtualmachine(?:s|scalesets)(?:\/extensions)?$/,
  /^(?:aws_instance|aws_launch_template|google_compute_instance(?:_template)?)$/,
  /^(?:data\.)?(?:template_)?cloudinit_config$/
]

/** Arguments that hold a script or a cloud-init document. */
const bootKeys =
  /^(?:custom_?data|user_?data(?:_base64)?|content|command_?to_?execute|script|metadata_startup_script|startup-script)$/i

/** Scripts and cloud-init documents of a machine. */
export function bootTexts(body: Value): MappedText[] {
  return [...textsIn(body)].flatMap(({text, key}) => (bootKeys.test(key) ? [text] : []))
}

/** Machines whose first start sets up a runner. */
export function bootedRunners(
  resources: Resources,
  setsUpRunner: (text: string) => boolean
): Resource[] {
  return [...resources.find({types: machineTypes})].filter(({body}) =>
    bootTexts(body).some(({text}) => setsUpRunner(text))
  )
}

/** A variable that a script or a cloud-init document sets, with its value. */
const assignment =
  /(?<![\w$.{-])["']?([A-Z][A-Z0-9_]{1,60})["']?(?:=|:[ \t]{1,10})["']?([^\s"']{0,200})/g

/**
 * Variables that a script or cloud-init document writes down, by name. What a command gives, such as
 * the token of a managed identity, is left out; so are comments.
 */
export function writtenVariables(text: MappedText): {name: MappedText; value: string}[] {
  return [...text.text.matchAll(assignment)].flatMap(match => {
    const [whole, name = '', value = ''] = match
    const start = match.index + whole.indexOf(name)
    const lineStart = text.text.lastIndexOf('\n', start) + 1
    if (/(?:^|\s)#/.test(text.text.slice(lineStart, start))) return []
    if (value === '' || /^(?:\$\(|\$\$\(|`)/.test(value)) return []
    return [{name: text.slice(start, start + name.length), value}]
  })
}
