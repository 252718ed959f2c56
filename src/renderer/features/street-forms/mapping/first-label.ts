/** The label of a field that begins a line: the fields below each other stand in one row. */
export const FIRST = { flex: '96px' }
