/** Errors of the file system in words: what a user can act on, in place of `ENOENT: …, open '…'`. */

const words: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'another program is using it',
  EDQUOT: 'the quota of the disk is used up',
  EEXIST: 'it is already there',
  EFBIG: 'it is larger than files may be here',
  EISDIR: 'it is a folder, not a file',
  ELOOP: 'it is a symbolic link that leads back to itself',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the path is too long',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is not a folder',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only'
}

/** Why a file could not be read or written: one clause without a full stop. */
export function fileErrorReason(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException
  const reason = words[code ?? '']
  return reason === undefined ? (message ?? String(error)) : `${reason} (${code})`
}
