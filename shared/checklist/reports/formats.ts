import {commonExtensions, type FormatTable} from '../../lint/reports/plan.js'

export type ChecklistFormat = 'text' | 'json' | 'markdown' | 'sarif'

export const checklistFormats: FormatTable<ChecklistFormat> = {
  standard: 'text',
  byExtension: commonExtensions,
  forPrograms: ['json', 'sarif']
}
