import {createRequire} from 'node:module'

interface Seed {
  readonly targets: Readonly<Record<string, string>>
}

const repository = 'https://tuf-repo-cdn.sigstore.dev'

/** Text of `shared/verify/signature/public-good-root.ts`, from the pinned `@sigstore/tuf`. */
export function trustedRootSource(): string {
  const seeds: Record<string, Seed> = createRequire(import.meta.url)('@sigstore/tuf/seeds.json')
  const encoded = seeds[repository]?.targets['trusted_root.json']
  if (encoded === undefined)
    throw new Error('@sigstore/tuf has no trusted root of the public instance')
  const root: unknown = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'))
  const literal = JSON.stringify(root, undefined, 2)
    .replace(/"(\w+)":/g, '$1:')
    .replaceAll('"', "'")
  return `${[
    '// Generated from the seeds of @sigstore/tuf by `npm run generate`. Do not edit.',
    '',
    "/** The trusted root of Sigstore's public instance, as JSON (`trusted_root.json`). */",
    `export const publicGoodRoot: unknown = ${literal}`
  ].join('\n')}\n`
}
