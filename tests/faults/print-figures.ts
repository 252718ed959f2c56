/** Prints what a bench of faults came to, a line for each figure. */
export function printFigures(title: string, figures: Readonly<Record<string, number | string>>): void {
  const lines = Object.entries(figures).map(([what, figure]) => `  ${what} | ${String(figure)}`)
  console.log([title, ...lines].join('\n'))
}
