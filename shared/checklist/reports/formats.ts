import {commonExtensions, type FormatTable} from '../../lint/reports/plan.js'

export type ChecklistFormat = 'text' | 'json' | 'html' | 'markdown' | 'sarif'

export const checklistFormats: FormatTable<ChecklistFormat> = {
  standard: 'text',
  byExtension: {...commonExtensions, '.html': 'html', '.htm': 'html'},
  forPrograms: ['json', 'sarif', 'html']
}
