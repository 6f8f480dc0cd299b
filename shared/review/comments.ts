/** A comment that one of our runs has left in a pull request. */
export interface OwnComment {
  readonly id: string
  readonly body: string
}

/** Comments of a pull request, whatever service it is on. */
export interface Comments {
  /** Most characters that a comment may have. */
  readonly limit: number
  /** Comments that hold the marker and may be ours, oldest first. */
  find(marker: string): Promise<readonly OwnComment[]>
  /** `open`: there is something to do about it. Services that know no such state ignore it. */
  create(body: string, open: boolean): Promise<void>
  update(id: string, body: string, open: boolean): Promise<void>
}

/** A comment could not be read or written; the message says why and what to do. */
export class ReviewError extends Error {
  override readonly name = 'ReviewError'
  /** True when the token lacks the permission. */
  readonly forbidden: boolean

  constructor(message: string, {forbidden = false}: {readonly forbidden?: boolean} = {}) {
    super(message)
    this.forbidden = forbidden
  }
}

/**
 * Keeps one comment: updates the one that holds the marker, or creates it. A clean run leaves a
 * pull request that has none as it is.
 *
 * @param bodyAfter makes the text, with the marker in it; gets that of the comment that it replaces.
 * @param open whether there is something to do.
 * @throws ReviewError
 */
export async function keepComment(
  comments: Comments,
  marker: string,
  bodyAfter: (previous: string | undefined) => string,
  open: boolean
): Promise<'created' | 'updated' | 'unchanged' | 'not needed'> {
  for (const comment of await comments.find(marker)) {
    const body = bodyAfter(comment.body)
    if (comment.body === body) return 'unchanged'
    try {
      await comments.update(comment.id, body, open)
      return 'updated'
    } catch (error) {
      // Anybody can write the marker; a comment that is not ours is left alone.
      if (!(error instanceof ReviewError) || !error.forbidden) throw error
    }
  }
  if (!open) return 'not needed'
  await comments.create(bodyAfter(undefined), open)
  return 'created'
}
