import type {ParsedDocument} from '../formats/syntax.js'
import type {SourceFile} from '../source.js'

/** Characters of all texts whose trees are kept, at most: a tree takes many times the memory. */
const mostCharacters = 4_000_000

/**
 * How files were parsed for their facts, for what reads them once more as infrastructure: no text is
 * parsed twice. What is not kept is parsed by the one who asks.
 */
export class ParsedFiles {
  private readonly documents = new Map<string, ParsedDocument>()
  private characters = 0

  keep(file: SourceFile, document: ParsedDocument): void {
    if (document.documents.length === 0) return
    this.characters += file.text.length
    if (this.characters <= mostCharacters) this.documents.set(file.path, document)
  }

  /** Undefined where the file was not parsed, or is not kept. Its problems have been told. */
  of({path}: SourceFile): ParsedDocument | undefined {
    return this.documents.get(path)
  }
}
