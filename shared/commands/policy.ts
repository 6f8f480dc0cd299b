import {readPolicy} from '../gateway/policy.js'
import {toolTables} from '../gateway/tool-table.js'
import {type PolicyFormat, remarks, renderPolicy} from '../gateway/tool-table-reports.js'
import {type FormatTable, planReports} from '../lint/reports/plan.js'
import {writeReport} from '../lint/reports/write.js'
import type {Command} from './command.js'

/** A table for the gateway is for a script as much as JSON is: it stands alone on standard output. */
const formats: FormatTable<PolicyFormat> = {
  standard: 'apim',
  byExtension: {'.txt': 'apim', '.json': 'json', '.md': 'markdown', '.markdown': 'markdown'},
  forPrograms: ['apim', 'json', 'markdown']
}

/** `policy`: prints the tool classes that `call` reads as the table that the gateway's policy takes. */
export const policy: Command = async (host, inputs) => {
  const source = inputs.required('policy')
  const plan = planReports(
    inputs.list('format') as PolicyFormat[],
    inputs.list('output-file'),
    formats
  )
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
