import {UsageError} from '../errors.js'
import {readPolicy} from '../gateway/policy.js'
import {toolTables} from '../gateway/tool-table.js'
import {type PolicyFormat, remarks, renderPolicy} from '../gateway/tool-table-reports.js'
import type {CiHost} from '../host.js'
import {type Inputs, inputLabel} from '../inputs.js'
import {writeReport} from '../lint/reports/write.js'
import type {Command} from './command.js'

/** `policy`: prints the tool classes that `call` reads as the table that the gateway's policy takes. */
export const policy: Command = async (host, inputs) => {
  const source = inputs.required('policy')
  const plan = planOf(host, inputs)
  const read = await readPolicy(source, host.workspace)
  const tables = toolTables(read)
  for (const {format, file} of plan) {
    const text = renderPolicy(format, read, tables)
    if (file !== undefined) writeReport(host, 'output-file', file, text)
    else if (format === 'json') host.printRaw(text)
    else host.print(text.trimEnd())
  }
  for (const remark of remarks(tables)) host.log.warning(remark)
  if (host.kind !== 'terminal') await host.writeSummary(renderPolicy('markdown', read, tables))
  return {exitCode: 0}
}

interface Planned {
  readonly format: PolicyFormat
  /** Printed when there is none. */
  readonly file?: string
}

/** The formats in order, each with the file of the same place in the list. */
function planOf(host: CiHost, inputs: Inputs): Planned[] {
  const formats = [...new Set(inputs.list('format'))] as PolicyFormat[]
  const files = inputs.list('output-file')
  if (files.length > formats.length) {
    throw new UsageError(
      `${inputLabel(host, 'output-file')} names ${files.length} files for ${formats.length === 1 ? 'one format' : `${formats.length} formats`}: name a ${inputLabel(host, 'format')} for each`
    )
  }
  const plan = formats.map(
    (format, index): Planned => ({format, ...(files[index] !== undefined && {file: files[index]})})
  )
  const printed = plan.filter(({file}) => file === undefined)
  if (printed.length > 1) {
    throw new UsageError(
      `only one format can be printed: name an ${inputLabel(host, 'output-file')} for ${printed
        .slice(1)
        .map(({format}) => format)
        .join(' and ')}`
    )
  }
  return plan
}
