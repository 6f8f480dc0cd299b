/** How sure a match is: `high` by a fixed mark or checksum, `medium` by shape with extra checks. */
export type Confidence = 'high' | 'medium'

/** Where a scan tries a format: at each occurrence of `keyword`, `lead` characters before it. */
export interface Anchor {
  readonly keyword: string
  readonly lead: number
}

/**
 * A credential format that is recognized without a name beside it. The pattern is anchored: it is
 * tried only at its anchors, and all its repetitions are bounded or guarded by a left boundary of
 * the same characters, so that a scan is linear in the text.
 */
export interface CredentialFormat {
  /** Kebab-case, stable: part of fingerprints and configuration. */
  readonly id: string
  /** What it is, for messages: `GitHub personal access token`. */
  readonly name: string
  readonly confidence: Confidence
  readonly anchors: readonly Anchor[]
  /** Group 1, where there is one, is the secret; otherwise the whole match is. */
  readonly pattern: RegExp
  /** The fixed beginning that every credential of this format shares; may be shown. */
  readonly prefix: string
  /** A further test of the match; `secret` is the secret, `offset` where it begins in `text`. */
  readonly accept?: (secret: string, text: string, offset: number) => boolean
}

/** A format that is too plain to be recognized unless a name stands before it. */
export interface ContextFormat {
  readonly id: string
  readonly name: string
  /** The name that gives the context; tested against names of values and, with `gi`, in text. */
  readonly context: RegExp
  /** The credential; searched in the value, or in the text that follows the name. */
  readonly pattern: RegExp
}
