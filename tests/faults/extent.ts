/** Whether the long form was asked for (`npm run faults`); `npm test` runs the short one. */
export const isLong = process.env['WENYUAN_FAULTS'] === 'full'

/** The seed of whatever is random here, printed with the figures. WENYUAN_SEED repeats a run. */
export const seed = Number(process.env['WENYUAN_SEED'] ?? 20261122)
