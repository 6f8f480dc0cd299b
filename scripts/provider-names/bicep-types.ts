/** A type in a file of bicep-types (`types.json`), as far as it is read here. */
interface BicepType {
  readonly $type: string
  readonly name?: string
  readonly properties?: Readonly<Record<string, Property>>
  readonly baseProperties?: Readonly<Record<string, Property>>
  readonly additionalProperties?: Reference
  readonly itemType?: Reference
  readonly elements?: Readonly<Record<string, Reference>> | readonly Reference[]
  readonly value?: string
  readonly body?: Reference
}

interface Reference {
  readonly $ref: string
}

interface Property {
  readonly type: Reference
  /** 1 required, 2 read-only. */
  readonly flags: number
}

/** What an object of a resource may hold. */
export interface ObjectNames {
  /** A required one ends in `!`; of one with fixed values these follow: `access!=Allow|Deny`. */
  readonly names: readonly string[]
  /** Further names are free, such as those of tags. */
  readonly open?: true
}

/** The types of one file. */
export class BicepTypes {
  private readonly types: readonly BicepType[]

  constructor(json: string) {
    this.types = JSON.parse(json) as readonly BicepType[]
  }

  /** The body of a resource type, `Microsoft.Network/virtualNetworks@2024-07-01`; case does not matter. */
  body(resource: string): BicepType | undefined {
    const found = this.types.find(
      ({$type, name}) => $type === 'ResourceType' && name?.toLowerCase() === resource.toLowerCase()
    )
    return found?.body && this.resolve(found.body)
  }

  /** What an object may hold; undefined for what is no object. */
  names(type: BicepType): ObjectNames | undefined {
    const properties = this.properties(type)
    if (!properties) return undefined
    const names = Object.entries(properties)
      .filter(([, {flags}]) => (flags & 2) === 0)
      .map(([name, {type, flags}]) => {
        const values = this.values(this.resolve(type))
        return `${name}${(flags & 1) === 0 ? '' : '!'}${values ? `=${values.join('|')}` : ''}`
      })
    return type.additionalProperties ? {names, open: true} : {names}
  }

  /** What stands under a property, or, for `[]`, in a list. */
  member(type: BicepType, name: string): BicepType | undefined {
    const next =
      name === '[]'
        ? type.itemType
        : (this.properties(type)?.[name]?.type ?? type.additionalProperties)
    return next && this.resolve(next)
  }

  /** Of an object with a discriminator the properties of all its forms, none required but the shared. */
  private properties(type: BicepType): Readonly<Record<string, Property>> | undefined {
    if (type.$type !== 'DiscriminatedObjectType') return type.properties
    const forms = Object.values(type.elements ?? {}).map(
      form => this.resolve(form).properties ?? {}
    )
    const optional = forms.flatMap(form =>
      Object.entries(form).map(
        ([name, {type, flags}]) => [name, {type, flags: flags & ~1}] as const
      )
    )
    return {...Object.fromEntries(optional), ...type.baseProperties}
  }

  /** The values of a text that has no others. */
  private values(type: BicepType): string[] | undefined {
    if (type.$type === 'StringLiteralType') return [type.value ?? '']
    if (type.$type !== 'UnionType') return undefined
    const elements = Object.values(type.elements ?? {}).map(element => this.resolve(element))
    const isClosed = elements.every(({$type}) => $type === 'StringLiteralType')
    return isClosed ? elements.map(({value}) => value ?? '') : undefined
  }

  private resolve({$ref}: Reference): BicepType {
    return this.types[Number($ref.slice($ref.lastIndexOf('/') + 1))]!
  }
}
