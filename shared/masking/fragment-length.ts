/**
 * No run of this many characters of a secret may stay readable. In a file of its own: the redactor,
 * which every command loads, needs nothing else of how forms are derived.
 */
export const fragmentLength = 12
