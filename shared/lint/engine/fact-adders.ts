import {readEmbeddedMcp} from '../documents/mcp/embedded.js'
import {addNestedValues} from '../documents/mcp/server-sites.js'
import type {ReadContext} from '../documents/reader.js'
import type {Facts} from '../facts/facts.js'
import {pullRequestLogIns} from '../federation/pull-request-log-in.js'
import {addScriptSubjects} from '../federation/script-subjects.js'
import type {ParsedDocument} from '../formats/syntax.js'
import {addScriptCredentials} from '../scripts/script-credentials.js'

/** Adds facts that documents of several kinds hold: what stands in scripts, and inside other texts. */
type FactAdder = (
  document: ParsedDocument,
  facts: Facts,
  context: ReadContext
) => void | Promise<void>

const adders: readonly FactAdder[] = [
  // A client's own file is a configuration as a whole; its reader looks inside where that can be.
  (document, facts, context) =>
    facts.kind === 'mcp-config' ? undefined : readEmbeddedMcp(document, facts, context),
  (_document, facts, context) => addNestedValues(facts, context),
  (_document, facts) => addScriptCredentials(facts),
  (_document, facts, {files}) => addScriptSubjects(facts, files),
  (_document, facts) => {
    if (facts.pipeline) facts.pullRequestLogIns.push(...pullRequestLogIns(facts.pipeline))
  }
]

/** Adds to what the reader of a document found. */
export async function addFacts(
  document: ParsedDocument,
  facts: Facts,
  context: ReadContext
): Promise<void> {
  for (const add of adders) await add(document, facts, context)
}
