/** A figure of a chart with what it is of. */
export type ChartBar = { readonly name: string; readonly value: number }
