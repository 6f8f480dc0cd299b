/** Kinds of documents that declare a resource by themselves, in a file of their own. */
export const resourceFileKinds = ['azure-policy', 'log-query', 'tool-policy'] as const

export type ResourceFileKind = (typeof resourceFileKinds)[number]
