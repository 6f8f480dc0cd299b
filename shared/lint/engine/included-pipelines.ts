import {parsePipelineScripts} from '../documents/github-workflow.js'
import {readers} from '../documents/index.js'
import type {DocumentKind} from '../facts/facts.js'
import type {Pipeline} from '../facts/pipeline.js'
import type {Interests} from '../interests.js'
import {MappedText, type SourceFile} from '../source.js'
import {parseText} from './parse-text.js'
import type {Workspace} from './workspace.js'

/**
 * Documents that others include, read when one of them asks. Only the latest are kept: many files of
 * one repository share a few templates.
 */
export class IncludedPipelines {
  private readonly workspace: Workspace
  private readonly interests: Interests
  private readonly onRead: (source: SourceFile) => void
  private readonly cache = new Map<string, Promise<Pipeline | undefined>>()

  constructor(workspace: Workspace, interests: Interests, onRead: (source: SourceFile) => void) {
    this.workspace = workspace
    this.interests = interests
    this.onRead = onRead
  }

  get(file: string, kind: DocumentKind): Promise<Pipeline | undefined> {
    const key = `${kind} ${file}`
    const found = this.cache.get(key) ?? this.read(file, kind)
    this.cache.delete(key)
    this.cache.set(key, found)
    if (this.cache.size > mostKept) this.cache.delete(this.cache.keys().next().value!)
    return found
  }

  private async read(file: string, kind: DocumentKind): Promise<Pipeline | undefined> {
    const reader = readers.find(candidate => candidate.kind === kind)
    if (!reader?.readPipeline) return undefined
    const source = this.workspace.readBeside(file)
    if (!source) return undefined
    this.onRead(source)
    const document = await parseText(reader.format, MappedText.of(source))
    const pipeline = reader.readPipeline(document, source)
    if (pipeline) await parsePipelineScripts(pipeline, this.interests)
    return pipeline
  }
}

const mostKept = 100
