import {commonExtensions, type FormatTable} from '../../lint/reports/plan.js'

export type OffboardFormat = 'text' | 'json' | 'markdown' | 'html'

const {'.sarif': _none, ...extensions} = commonExtensions

export const offboardFormats: FormatTable<OffboardFormat> = {
  standard: 'text',
  byExtension: {...extensions, '.html': 'html', '.htm': 'html'},
  forPrograms: ['json']
}
