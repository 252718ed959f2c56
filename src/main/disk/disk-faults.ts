const codeOf = (fault: unknown): string => {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
  return typeof code === 'string' ? code : ''
}

/** ENOSPC: the disk is full. EDQUOT: the room given to this account is. */
export const isDiskFull = (fault: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes(codeOf(fault))

export const isNotThere = (fault: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(fault))

/** What a virus scanner or a search index causes on Windows by looking into a new file; it passes. */
export const isHeldForAMoment = (fault: unknown): boolean =>
  ['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(fault))

const unreachable = new Set([
  ...[
    'ENOENT',
    'ENOTDIR',
    'EIO',
    'ENODEV',
    'ENXIO',
    'ESTALE',
    'EROFS',
    'EACCES',
    'EPERM',
    'EBUSY',
    'UNKNOWN',
  ],
  ...['ENOTCONN', 'EHOSTDOWN', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'ECONNRESET', 'EREMOTEIO'],
])

/** A stick that was pulled out, a share that is away, a place that no longer lets itself be written. */
export const isOutOfReach = (fault: unknown): boolean => unreachable.has(codeOf(fault))

/** A share or a kind of disk that does not know the order to write a folder down, and has nothing to wait for. */
export const isUnknownOrder = (fault: unknown): boolean =>
  ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'].includes(codeOf(fault))
