import type {Verdict} from './verdict.js'

/** What somebody writes in the language of a declaration. */
export interface InLanguages {
  readonly terraform: string
  /** Bicep, ARM and azapi: properties of Azure. */
  readonly azure: string
  /** Parameters of a verified module, where they are called otherwise. */
  readonly module?: string
}

/** The words of the language in which a thing is declared. */
export function inLanguageOf({label, of}: Verdict, words: InLanguages): string {
  if (label.startsWith('module ') && words.module !== undefined) return words.module
  return /\.tf(?:\.json)?$/i.test(of.file.path) && !label.startsWith('azapi_')
    ? words.terraform
    : words.azure
}
