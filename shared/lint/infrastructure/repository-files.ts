import type {SyntaxProblem} from '../formats/syntax.js'
import type {SourceFile} from '../source.js'

/** The files around a document, whether they are linted or not. Paths are relative to the root. */
export interface RepositoryFiles {
  /** Undefined when the file is not there, is excluded, or cannot be read. */
  read(path: string): SourceFile | undefined
  /** Files of a folder, without those of its folders; empty when there is none. */
  list(folder: string): readonly string[]
}

/** A problem of a file that was parsed only once all files were known. */
export interface LateProblem {
  readonly file: SourceFile
  readonly problem: SyntaxProblem
}
