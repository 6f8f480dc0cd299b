import type {DocumentKind, Facts} from '../facts/facts.js'
import type {Pipeline} from '../facts/pipeline.js'
import type {ParsedDocument} from '../formats/syntax.js'
import type {RepositoryFiles} from '../infrastructure/repository-files.js'
import type {Interests} from '../interests.js'
import type {MappedText, SourceFile} from '../source.js'

/** Formats that the engine can parse; each parser is loaded when the first file needs it. */
export type Format = 'yaml' | 'json' | 'toml' | 'xml' | 'text'

/** What a reader may ask of the engine while it reads a document. */
export interface ReadContext {
  /** What the rules that run look for: what holds nothing of it need not be parsed. */
  readonly interests: Interests
  /** The files around the document. */
  readonly files: RepositoryFiles
  /** Parses a text that stands inside the document: JSON in an input, YAML in a here-document. */
  parse(format: Format, text: MappedText): Promise<ParsedDocument>
  /**
   * Reads the jobs and steps of another document of the linted root, such as a local action or a
   * template; undefined when it is not there, excluded, or not readable.
   */
  pipeline(path: string, kind: DocumentKind): Promise<Pipeline | undefined>
}

/** Turns one kind of file into facts. Adding a format of a client or a system is adding a reader. */
export interface DocumentReader {
  readonly kind: DocumentKind
  readonly format: Format
  /** True when the path alone makes the kind certain: then a file that does not parse is a finding. */
  isCertain(path: string): boolean
  /**
   * True when the path names the kind, and yet other files may have it: one that does not parse is a
   * warning.
   */
  isNamed?(path: string): boolean
  /** True when a file of this path may be of the kind, so that its text is worth a look. */
  isPossible?(path: string): boolean
  /** For possible paths: whether the text looks like the kind. Must be fast and linear. */
  looksLike?(text: string, path: string, interests: Interests): boolean
  /**
   * True when the file may belong to another reader as well: this one only says that there is
   * infrastructure in it, which is read once all files are known. Its format is `text`.
   */
  readonly alongside?: true
  /** True for files that are looked at only where a people file is configured. */
  readonly aboutPeople?: true
  /** Adds to `facts` what the document says. An odd part never hides the rest. */
  read(document: ParsedDocument, facts: Facts, context: ReadContext): void | Promise<void>
  /** The jobs and steps alone, for a document that another one draws in. */
  readPipeline?(document: ParsedDocument, file: SourceFile): Pipeline | undefined
}
