import type {InfraBlock, InfraFile} from '../../shared/lint/formats/infrastructure.js'
import type {BlockNames} from './terraform-docs.js'

/** What Terraform knows in every resource. */
const metaArguments = new Set(['count', 'depends_on', 'for_each', 'lifecycle', 'provider'])

/** The resource and data types of a file: `azurerm_subnet`, `data.azurerm_subnet`. */
export function typesIn({blocks}: InfraFile): string[] {
  return blocks.flatMap(block => typeOf(block) ?? [])
}

/** What a file says that the documentation does not know, or leaves out that it requires. */
export function terraformProblems(
  {blocks}: InfraFile,
  tables: Readonly<Record<string, BlockNames>>
): string[] {
  return blocks.flatMap(block => {
    const type = typeOf(block)
    if (type === undefined) return []
    const table = tables[type]
    const address = `${type}.${block.labels[1]?.text ?? ''}`
    return table ? blockProblems(block, '', table, address) : [`${address}: not in the table`]
  })
}

function typeOf({type, labels}: InfraBlock): string | undefined {
  const [first] = labels
  if (type === 'resource') return first?.text
  return type === 'data' ? `data.${first?.text ?? ''}` : undefined
}

function blockProblems(
  block: InfraBlock,
  name: string,
  table: BlockNames,
  address: string
): string[] {
  const listed = table[name]
  if (!listed) return [`${address}: nothing is known of the block ${name}`]
  const known = new Map(listed.map(text => [text.replace('!', ''), text.endsWith('!')]))
  const inner = block.blocks.map(child =>
    child.type === 'dynamic'
      ? {name: child.labels[0]?.text ?? '', body: child.blocks.find(b => b.type === 'content')}
      : {name: child.type, body: child}
  )
  const written = [...block.attributes.map(({name}) => name), ...inner.map(({name}) => name)]
  const isMeta = (text: string) => name === '' && metaArguments.has(text)
  return [
    ...written
      .filter(text => !known.has(text) && !isMeta(text))
      .map(text => `${address}: there is no ${path(name, text)}`),
    ...[...known]
      .filter(([text, isRequired]) => isRequired && !written.includes(text))
      .map(([text]) => `${address}: ${path(name, text)} is missing`),
    ...inner
      .filter(child => known.has(child.name))
      .flatMap(child => (child.body ? blockProblems(child.body, child.name, table, address) : []))
  ]
}

function path(block: string, name: string): string {
  return block === '' ? name : `${block}.${name}`
}
